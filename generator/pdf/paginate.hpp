// SPDX-License-Identifier: EUPL-1.2
// Boxes → pages. Pure: knows heights and wishes, not what is in a box.
#pragma once

#include "pdf/layout_box.hpp"

#include <vector>

namespace wijkpeil {

struct PlacedBox {
    LayoutBox const* box = nullptr;
    double y = 0;          // from the top of the text block
    double scale = 1;      // below 1 only for a box higher than a page
    bool repeated = false; // the head of a table, set again
};
using PdfPage = std::vector<PlacedBox>;

// Places every box once, in order. The boxes must outlive the result. At least one page.
[[nodiscard]] std::vector<PdfPage> paginate(LayoutFlow const& flow, double page_height);

} // namespace wijkpeil
