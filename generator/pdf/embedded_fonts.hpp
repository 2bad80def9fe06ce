// SPDX-License-Identifier: EUPL-1.2
// The letters that a file uses, as fonts in it (ISO 32000-1, 9.7; 9.9).
#pragma once

#include "figure/pdf_resources.hpp"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace wijkpeil {

// All fonts by the names that the content gives them: /F0, /F1 …
[[nodiscard]] QPDFObjectHandle embedded_fonts(QPDF& pdf, PdfResources const& resources);

} // namespace wijkpeil
