// SPDX-License-Identifier: EUPL-1.2
// Pango's lines as the content of a PDF, with the lines under links.
#pragma once

#include "figure/pdf_content.hpp"

typedef struct _PangoLayoutLine PangoLayoutLine;

namespace wijkpeil {

// With the beginning of its baseline at `origin`; `colour`: of what has none of its own.
void write_line(PdfContent& content, PangoLayoutLine* line, Point origin, Colour const& colour);

} // namespace wijkpeil
