// SPDX-License-Identifier: EUPL-1.2
// Pages and drawings as the content of a PDF, and the fonts that they share.
#pragma once

#include "figure/figure.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

struct DrawnPage {
    double width_pt = 0;
    double height_pt = 0;
    std::string content;
};
struct DrawnForm {
    double width_pt = 0;
    double height_pt = 0;
    PdfDrawing drawing;
};
struct DrawnFile {
    explicit DrawnFile(FontFiles const& files) : resources{files} {}
    std::vector<DrawnPage> pages;
    std::vector<DrawnForm> forms; // by number
    PdfResources resources;
};

} // namespace wijkpeil
