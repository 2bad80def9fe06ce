// SPDX-License-Identifier: EUPL-1.2
// Boxes → pages. Pure: knows heights and wishes, not what is in a box.
#pragma once

#include "pdf/layout.hpp"

#include <vector>

namespace wijkpeil {

struct PlacedBox {
    LayoutBox const* box = nullptr;
    double y = 0;          // from the top of the text block
    double scale = 1;      // below 1 only for a box higher than a page
    bool repeated = false; // the head of a table, set again
};
struct PdfPage {
    bool landscape = false;
    std::vector<PlacedBox> boxes; // from top to bottom; footnotes last
};
struct PageHeights {
    double upright = 0, landscape = 0;
};

// Places every box once, in order, but that text may come before a figure that does not fit; footnotes at
// the foot of the page that refers to them, or as far on as they need. The boxes must outlive the result. At
// least one page.
[[nodiscard]] std::vector<PdfPage> paginate(LayoutFlow const& flow, FootnoteFlows const& footnotes,
                                            PageHeights heights);

} // namespace wijkpeil
