// SPDX-License-Identifier: EUPL-1.2
// What a file says of itself (Info and XMP), its colours (output intent) and the files inside it.
#pragma once

#include "pdf/tagged_pdf.hpp"

class QPDF;

namespace wijkpeil {

// `with_attachments`: PDF/A-3a instead of PDF/A-2a.
void write_metadata(QPDF& pdf, PdfDescription const& description, bool with_attachments);
void attach(QPDF& pdf, std::vector<Attachment> const& attachments, PdfDescription const& description);

} // namespace wijkpeil
