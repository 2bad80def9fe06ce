// SPDX-License-Identifier: EUPL-1.2
#include "pdf/table_grid.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {

namespace {

constexpr double k_least_column_pt = 24; // of a column that shares what is left
constexpr double k_easy_gap_pt = 3;      // before numbers of a wide table, if they leave room for it
constexpr double k_group_head_padding_pt = 2;
constexpr double k_above_group_pt = 9; // above the head of a group of rows

std::size_t columns_of(std::vector<Row> const& rows)
{
    std::size_t most = 0;
    for (auto const& row : rows) {
        std::size_t count = 0;
        for (auto const& cell : row.cells) {
            count += static_cast<std::size_t>(std::max(cell.column_span, 1));
        }
        most = std::max(most, count);
    }
    return most;
}

// Fixed columns get their width, the others share the rest; if that is too little, the fixed ones give way.
void share_width(TableGrid& grid, double available)
{
    double fixed = 0;
    double sharing = 0;
    for (auto const& column : grid.columns) {
        fixed += column.width_pt;
        sharing += column.width_pt > 0 ? 0 : 1;
    }
    auto const for_sharing = std::max(
        available - fixed, sharing * std::min(k_least_column_pt, available / 2 / std::max(sharing, 1.0)));
    auto const scale = fixed > 0 && fixed + for_sharing * (sharing > 0 ? 1 : 0) > available
                           ? (available - (sharing > 0 ? for_sharing : 0)) / fixed
                           : 1;
    for (auto const& column : grid.columns) {
        grid.width.push_back(column.width_pt > 0 ? column.width_pt * scale : for_sharing / sharing);
    }
    // Without a sharing column the last one takes what is left, so that rules end where columns end.
    if (sharing == 0 && fixed < available && !grid.width.empty()) {
        grid.width.back() += available - fixed;
    }
}

// A cell on its place in the grid.
struct GridCell {
    Cell const* cell = nullptr;
    std::size_t row = 0, column = 0;
    std::size_t columns = 1, rows = 1;
    LayoutBox box;
};

double right_edge(TableGrid const& grid, std::size_t column)
{
    return grid.x[column] + grid.width[column];
}

LayoutBox cell_box(Cell const& cell, std::size_t first, std::size_t last, TypeStyle const& style,
                   TableGrid const& grid, LayoutContext const& context)
{
    auto const align = grid.columns[last].align;
    auto const at_end = last + 1 == grid.columns.size();
    LayoutFrame frame{grid.x[first], right_edge(grid, last) - grid.x[first]};
    TextOptions options{.right = align == Align::right,
                        .balanced = cell.role != CellRole::data && align == Align::right};
    if (align == Align::left) {
        frame.width -= at_end ? 0 : grid.cell_gap;
        return text_box(cell.text, style, frame, context, options);
    }
    if (grid.kind == TableStyle::normal) {
        frame.width -= at_end ? 0 : grid.cell_gap;
        return text_box(cell.text, style, frame, context, options);
    }
    // Narrow columns of numbers: air before them, unless a number needs the whole width.
    auto easy = frame;
    easy.x += k_easy_gap_pt;
    easy.width -= k_easy_gap_pt;
    auto const natural = context.setter.set(cell.text, style)->width_pt();
    auto const is_number = plain(cell.text).find(' ') == std::string::npos && natural <= frame.width;
    return text_box(cell.text, style, is_number && natural > easy.width ? frame : easy, context, options);
}

TypeStyle with_weight(TypeStyle style, int weight)
{
    style.weight = weight;
    return style;
}

TypeStyle row_style(Row const& row, TableGrid const& grid, PageStyles const& styles)
{
    auto style = grid.style;
    switch (row.kind) {
    case RowKind::group:
        return with_weight(style, 600);
    case RowKind::total:
        return with_weight(style, 700);
    case RowKind::own:
        style.colour = styles.area;
        return with_weight(style, 700);
    case RowKind::empty_group:
        style.colour = styles.soft;
        break;
    case RowKind::normal:
        break;
    }
    return style;
}

void add_rules(LayoutBox& box, std::vector<RuleSegment> const& segments, double y, double thickness,
               InkColour const& colour)
{
    for (auto const& segment : segments) {
        box.pieces.push_back(RulePiece{segment.x, y, segment.width, thickness, colour});
    }
}

// Heads that the document marks stand out (600) from those it does not; where none is marked, all are 600.
bool has_strong_head(Table const& table)
{
    for (auto const& row : table.head) {
        for (auto const& cell : row.cells) {
            if (std::any_of(cell.text.begin(), cell.text.end(), [](Run const& run) { return run.strong; })) {
                return true;
            }
        }
    }
    return false;
}

// Cells of the head with their places; a cell of several rows keeps its column free in the rows below.
std::vector<GridCell> head_cells(Table const& table, TableGrid const& grid, LayoutContext const& context)
{
    auto const style = with_weight(grid.style, has_strong_head(table) ? 400 : 600);
    std::vector<GridCell> cells;
    std::vector<std::size_t> taken_until(grid.columns.size(), 0); // row from which a column is free
    for (std::size_t row = 0; row < table.head.size(); ++row) {
        std::size_t column = 0;
        for (auto const& cell : table.head[row].cells) {
            while (column < grid.columns.size() && taken_until[column] > row) {
                ++column;
            }
            if (column >= grid.columns.size()) {
                break;
            }
            auto const last = std::min(column + static_cast<std::size_t>(std::max(cell.column_span, 1)),
                                       grid.columns.size()) -
                              1;
            auto const rows =
                std::min(static_cast<std::size_t>(std::max(cell.row_span, 1)), table.head.size() - row);
            std::fill(taken_until.begin() + static_cast<std::ptrdiff_t>(column),
                      taken_until.begin() + static_cast<std::ptrdiff_t>(last) + 1, row + rows);
            cells.push_back({&cell, row, column, last - column + 1, rows,
                             cell_box(cell, column, last, style, grid, context)});
            column = last + 1;
        }
    }
    return cells;
}

bool is_group_head(GridCell const& cell, std::size_t head_rows)
{
    return cell.row + cell.rows < head_rows &&
           (cell.columns > 1 || cell.cell->role == CellRole::group_head) && !plain(cell.cell->text).empty();
}

} // namespace

TableGrid table_grid(Table const& table, LayoutFrame const& frame, PageStyles const& styles, TableStyle style)
{
    TableGrid grid;
    grid.kind = style;
    switch (style) {
    case TableStyle::normal:
        grid.style = styles.table;
        grid.padding = styles.row_padding_pt;
        grid.cell_gap = styles.cell_gap_pt;
        break;
    case TableStyle::wide:
        grid.style = styles.wide_table;
        grid.padding = styles.wide_row_padding_pt;
        grid.cell_gap = styles.cell_gap_pt / 2;
        break;
    case TableStyle::dense:
        grid.style = styles.dense_table;
        grid.padding = styles.dense_row_padding_pt;
        grid.cell_gap = styles.cell_gap_pt / 2;
        break;
    }
    grid.columns = table.columns;
    grid.columns.resize(
        std::max({grid.columns.size(), columns_of(table.head), columns_of(table.body), std::size_t{1}}));
    double available = frame.width;
    for (std::size_t i = 1; i < grid.columns.size(); ++i) {
        available -= grid.columns[i].starts_group ? styles.group_gap_pt : 0;
    }
    share_width(grid, available);
    double x = frame.x;
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
        if (i == 0 || grid.columns[i].starts_group) {
            x += i == 0 ? 0 : styles.group_gap_pt;
            grid.segments.push_back({x, 0});
        }
        grid.x.push_back(x);
        x += grid.width[i];
        grid.segments.back().width = x - grid.segments.back().x;
    }
    grid.whole = {frame.x, x - frame.x};
    return grid;
}

LayoutBox table_head_box(Table const& table, TableGrid const& grid, LayoutContext const& context)
{
    auto const& styles = context.styles;
    auto const count = table.head.size();
    LayoutBox box;
    if (count == 0) {
        return box;
    }
    auto cells = head_cells(table, grid, context);
    std::vector<double> height(count, 0);
    for (auto const& cell :
         cells) { // what a cell of several rows needs more than one is left to its last row
        auto const bottom = cell.row + cell.rows - 1;
        height[bottom] = std::max(height[bottom], cell.rows == 1 ? cell.box.height : grid.style.leading_pt);
    }
    std::vector<double> bottom(count, 0); // of the text of each row
    double y = 0;
    for (std::size_t row = 0; row < count; ++row) {
        y += (row == 0 ? grid.padding : k_group_head_padding_pt + grid.padding) + height[row];
        bottom[row] = y;
    }
    // A cell of several rows may be higher than they are together: all of the head moves down.
    double shift = 0;
    for (auto const& cell : cells) {
        shift = std::max(shift, grid.padding + cell.box.height - bottom[cell.row + cell.rows - 1]);
    }
    for (auto& cell : cells) {
        auto const text_bottom = shift + bottom[cell.row + cell.rows - 1];
        auto const text_height = cell.box.height;
        place(box, std::move(cell.box), 0, text_bottom - text_height);
        if (is_group_head(cell, count)) {
            auto const left = grid.x[cell.column];
            box.pieces.push_back(RulePiece{left, text_bottom + k_group_head_padding_pt,
                                           right_edge(grid, cell.column + cell.columns - 1) - left,
                                           styles.row_rule_pt, styles.ink});
        }
    }
    y = shift + bottom.back() + grid.padding;
    add_rules(box, grid.segments, y, styles.table_rule_pt, styles.ink);
    box.height = y + styles.table_rule_pt;
    box.keep_with_next = true;
    return box;
}

LayoutBox table_row_box(Row const& row, TableGrid const& grid, bool last, LayoutContext const& context)
{
    auto const& styles = context.styles;
    auto const style = row_style(row, grid, styles);
    auto const is_group = row.kind == RowKind::group;
    auto const top = is_group ? k_above_group_pt : grid.padding;
    LayoutBox box;
    std::size_t column = 0;
    for (auto const& cell : row.cells) {
        if (column >= grid.columns.size()) {
            break;
        }
        auto const span =
            row.cells.size() == 1
                ? grid.columns.size()
                : std::max<std::size_t>(static_cast<std::size_t>(std::max(cell.column_span, 1)), 1);
        auto const end = std::min(column + span, grid.columns.size()) - 1;
        if (row.cells.size() == 1) { // a text over the whole row stands at the left
            place(box, text_box(cell.text, style, {grid.whole.x, grid.whole.width}, context), 0, top);
        } else {
            place(box, cell_box(cell, column, end, style, grid, context), 0, top);
        }
        column = end + 1;
    }
    auto const y = std::max(box.height, top + grid.style.leading_pt) + grid.padding;
    auto const thickness = last ? styles.table_rule_pt : is_group ? styles.group_rule_pt : styles.row_rule_pt;
    auto const whole = is_group || row.cells.size() == 1;
    add_rules(box, whole ? std::vector{grid.whole} : grid.segments, y, thickness,
              last || is_group ? styles.ink : styles.rule);
    box.height = y + thickness;
    box.keep_with_next = is_group;
    return box;
}

} // namespace wijkpeil
