// SPDX-License-Identifier: EUPL-1.2
// Drawn pages → PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2; with attachments A-3a, ISO 19005-3).
#pragma once

#include "pdf/drawn_file.hpp"
#include "pdf/marks.hpp"
#include "pdf/pdf.hpp"
#include "pdf/structure.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// What the file says of itself.
struct PdfDescription {
    std::string title;
    std::string subject;
    std::string keywords;
    std::string language;  // "nl"
    std::string timestamp; // "2027-03-01T00:00:00Z": of the round, never of the clock
};

[[nodiscard]] std::string tagged_pdf(DrawnFile const& drawn, DrawnMarks const& marks,
                                     Structure const& structure, PdfDescription const& description,
                                     std::vector<Attachment> const& attachments);

} // namespace wijkpeil
