// SPDX-License-Identifier: EUPL-1.2
// Where the columns of a table stand, and one row as a box.
#pragma once

#include "pdf/layout.hpp"

#include <span>
#include <vector>

namespace wijkpeil {

struct RuleSegment {
    double x = 0, width = 0;
};

struct TableGrid {
    std::vector<Column> columns; // as many as the widest row needs
    std::vector<double> x, width;
    std::vector<RuleSegment> segments; // of rules: broken where a group of columns begins
    RuleSegment whole;
    TypeStyle style;
    TableStyle kind = TableStyle::normal;
    double padding = 0;  // above and below the text of a row
    double cell_gap = 0; // between the text of a column and the next column

    [[nodiscard]] double right(std::size_t column) const { return x[column] + width[column]; }
    // Air at the right of words and, in normal tables, of numbers; and at the left of numbers in the others.
    [[nodiscard]] double air(std::size_t column) const;
};

// `style`: the table's own, or another one that its place asks for.
[[nodiscard]] TableGrid table_grid(Table const& table, LayoutFrame const& frame, TableStyle style,
                                   LayoutContext const& context);

// The least width of each column in which no number is broken, and words only between syllables.
[[nodiscard]] std::vector<double> least_widths(Table const& table, LayoutContext const& context);

// A cell on its place in the grid.
struct TableCell {
    Cell const* cell = nullptr;
    std::size_t row = 0, column = 0;
    std::size_t columns = 1, rows = 1;
};
// Cells with their places; a cell of several rows keeps its columns free in the rows below.
[[nodiscard]] std::vector<TableCell> table_cells(std::span<Row const> rows, std::size_t columns);

// All rows of the head as one box, with the rules of group heads and the rule below.
[[nodiscard]] LayoutBox table_head_box(Table const& table, TableGrid const& grid,
                                       LayoutContext const& context);
// A row of the body with the rule below it; `last`: that of the table's end.
[[nodiscard]] LayoutBox table_row_box(Row const& row, TableGrid const& grid, bool last,
                                      LayoutContext const& context);

} // namespace wijkpeil
