// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "language/language.hpp"
#include "pdf/table_grid.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {

namespace {

constexpr double k_group_head_padding_pt = 2;
constexpr double k_above_group_pt = 9; // above the head of a group of rows

// Words over columns of numbers that keep no room at their right: else they stand against the number before.
double air_before_words(TableCell const& cell, TableGrid const& grid)
{
    auto const is_words = grid.columns[cell.column + cell.columns - 1].align == Align::left;
    auto const after_number = cell.column > 0 && grid.columns[cell.column - 1].align == Align::right &&
                              !grid.columns[cell.column].starts_group;
    return is_words && after_number && grid.kind != TableStyle::normal ? grid.cell_gap : 0;
}

// Where the text of a cell may stand.
LayoutFrame room_of(TableCell const& cell, TableGrid const& grid)
{
    auto const last = cell.column + cell.columns - 1;
    auto const air = grid.air(last);
    auto const air_at_left = grid.columns[last].align == Align::right && grid.kind != TableStyle::normal;
    auto const left = grid.x[cell.column] + (air_at_left ? air : air_before_words(cell, grid));
    return {left, grid.right(last) - left - (air_at_left ? 0 : air)};
}

// `text`: what is printed of the cell.
LayoutBox cell_box(TableCell const& cell, Text const& text, TypeStyle const& style, TableGrid const& grid,
                   LayoutContext const& context)
{
    auto const last = cell.column + cell.columns - 1;
    auto const right = grid.columns[last].align == Align::right;
    auto frame = room_of(cell, grid);
    TextOptions const options{.right = right, .balanced = right && cell.cell->role != CellRole::data};
    auto const is_number =
        right && cell.cell->role == CellRole::data && plain(text).find(' ') == std::string::npos;
    if (is_number && grid.air(last) > 0 && context.setter.set(text, style)->width_pt() > frame.width) {
        frame = {grid.x[cell.column], grid.right(last) - grid.x[cell.column]}; // rather no air than a break
    }
    auto box = text_box(text, style, frame, context, options);
    for (auto& piece : box.pieces) {
        std::get<TextPiece>(piece).node = &cell.cell->text;
    }
    return box;
}

// In a narrow head only words that do not fit on a line are hyphenated, and those begin a line of their own:
// "goede / gezond- / heid", not "goede ge- / zondheid".
Text head_text(Text text, double width, TypeStyle const& style, LayoutContext const& context)
{
    for (auto& run : text) {
        std::string result;
        for (auto const word : split(run.text, ' ')) {
            auto const bare = replaced(std::string{word}, "\u00AD", "");
            auto const fits = context.setter.set(text_of(bare), style)->width_pt() <= width;
            auto const first = word.data() == run.text.data();
            result += first ? "" : fits ? " " : "\n";
            result += fits ? bare : bare.size() < word.size() ? std::string{word} : hyphenated(bare);
        }
        run.text = result;
    }
    return text;
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

std::vector<LayoutBox> head_cell_boxes(Table const& table, std::vector<TableCell> const& cells,
                                       TableGrid const& grid, LayoutContext const& context)
{
    auto const style = with_weight(grid.style, has_strong_head(table) ? 400 : 600);
    auto const measured = with_weight(style, 600);
    std::vector<LayoutBox> boxes;
    for (auto const& cell : cells) {
        auto const text = head_text(cell.cell->text, room_of(cell, grid).width, measured, context);
        boxes.push_back(cell_box(cell, text, style, grid, context));
    }
    return boxes;
}

bool is_group_head(TableCell const& cell, std::size_t head_rows)
{
    return cell.row + cell.rows < head_rows &&
           (cell.columns > 1 || cell.cell->role == CellRole::group_head) && !plain(cell.cell->text).empty();
}

} // namespace

LayoutBox table_head_box(Table const& table, TableGrid const& grid, LayoutContext const& context)
{
    auto const& styles = context.styles;
    auto const count = table.head.size();
    LayoutBox box;
    if (count == 0) {
        return box;
    }
    auto const cells = table_cells(table.head, grid.columns.size());
    auto const boxes = head_cell_boxes(table, cells, grid, context);
    std::vector<double> height(count, 0);
    for (std::size_t i = 0; i < cells.size(); ++i) { // a cell of several rows is seen to below
        auto const bottom = cells[i].row + cells[i].rows - 1;
        auto const own = cells[i].rows == 1 ? boxes[i].height : grid.style.leading_pt;
        height[bottom] = std::max(height[bottom], own);
    }
    std::vector<double> bottom(count, 0); // of the text of each row
    double y = 0;
    for (std::size_t row = 0; row < count; ++row) {
        y += (row == 0 ? grid.padding : k_group_head_padding_pt + grid.padding) + height[row];
        bottom[row] = y;
    }
    // A cell of several rows may be higher than they are together: all of the head moves down.
    double shift = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        shift = std::max(shift, grid.padding + boxes[i].height - bottom[cells[i].row + cells[i].rows - 1]);
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto const& cell = cells[i];
        auto const text_bottom = shift + bottom[cell.row + cell.rows - 1];
        place(box, boxes[i], 0, text_bottom - boxes[i].height);
        if (is_group_head(cell, count)) {
            auto const left = grid.x[cell.column];
            box.pieces.push_back(RulePiece{left, text_bottom + k_group_head_padding_pt,
                                           grid.right(cell.column + cell.columns - 1) - left,
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
    auto const whole = row.cells.size() == 1; // a text over the whole row stands at the left
    if (whole) {
        place(box, text_box(row.cells[0].text, style, {grid.whole.x, grid.whole.width}, context), 0, top);
    } else {
        for (auto const& cell : table_cells({&row, 1}, grid.columns.size())) {
            place(box, cell_box(cell, cell.cell->text, style, grid, context), 0, top);
        }
    }
    auto const y = std::max(box.height, top + grid.style.leading_pt) + grid.padding;
    auto const thickness = last ? styles.table_rule_pt : is_group ? styles.group_rule_pt : styles.row_rule_pt;
    add_rules(box, is_group || whole ? std::vector{grid.whole} : grid.segments, y, thickness,
              last || is_group ? styles.ink : styles.rule);
    box.height = y + thickness;
    box.keep_with_next = is_group;
    return box;
}

} // namespace wijkpeil
