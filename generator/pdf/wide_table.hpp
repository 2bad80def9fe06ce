// SPDX-License-Identifier: EUPL-1.2
// Tables with more columns than a page is wide: set in parts, one below the other. For whoever hears the page
// it stays one table: only the first time that a cell is set it belongs to the text.
#pragma once

#include "pdf/layout_box.hpp"

#include <map>
#include <vector>

namespace wijkpeil {

struct TablePart {
    Table table;                                  // some columns of the whole one, always with its first
    std::map<void const*, void const*> originals; // texts in it → texts of the document, if not set before
};

// The columns of `table` shared out, so that each part is at most `width` wide; `least` is what every column
// needs. A part begins where no head is over two parts, if there is such a place.
[[nodiscard]] std::vector<TablePart> table_parts(Table const& table, std::vector<double> const& least,
                                                 double width);

// Makes what was set of a part show the document itself.
void show_originals(LayoutBox& box, TablePart const& part);

} // namespace wijkpeil
