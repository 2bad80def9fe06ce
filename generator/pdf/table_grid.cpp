// SPDX-License-Identifier: EUPL-1.2
#include "pdf/table_grid.hpp"

#include "base/text.hpp"
#include "language/language.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace wijkpeil {

namespace {

constexpr double k_least_column_pt = 24; // of a column that shares what is left
constexpr double k_number_air_pt = 3;    // before the numbers of a wide or dense table
constexpr double k_rounding_pt = 0.01;
constexpr double k_most_for_word = 0.3; // of the table's width, for one word

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

// Parts of a text between which a line may end.
std::vector<std::string> unbreakable_parts(Text const& text)
{
    std::string words;
    for (auto const& run : text) {
        words += run.superscript ? replaced(run.text, " ", "\u00A0") : run.text;
    }
    words = replaced(replaced(replaced(words, "\u00AD", " "), "\n", " "), "-", "- ");
    std::vector<std::string> parts;
    for (auto const word : split(words, ' ')) {
        if (!word.empty()) {
            parts.emplace_back(word);
        }
    }
    return parts;
}

// The room that the words of a cell need. Only what may be too much for `room` is measured.
double room_needed(std::vector<std::string> const& parts, double room, TypeStyle const& style,
                   LayoutContext const& context)
{
    constexpr double k_letter = 0.62; // mean width in type sizes, rather too much than too little
    constexpr double k_surely = 0.7;  // of the room
    double most = 0;
    for (auto const& part : parts) {
        auto const guess = static_cast<double>(count_characters(part)) * k_letter * style.size_pt;
        auto const sure = guess <= room * k_surely;
        most = std::max(most, sure ? guess : context.setter.set(text_of(part), style)->width_pt());
    }
    return most;
}

// "157.030 (2019)" is a number too.
bool is_number(Cell const& cell, Column const& column)
{
    constexpr std::size_t k_longest = 14;
    return column.align == Align::right && cell.role == CellRole::data &&
           count_characters(plain(cell.text)) <= k_longest;
}

// The room that each column needs if no word or number in it is to be broken. `parts_of`: pieces of a cell
// between which a line may end; `most`: what one column may ask at most.
template <typename PartsOf>
std::vector<double> needed_widths(Table const& table, TableGrid const& grid, double most, PartsOf parts_of,
                                  LayoutContext const& context)
{
    auto style = grid.style;
    style.weight =
        600; // as heads and the newest numbers are: nothing here is wider, but for a few rows in bold
    std::vector<double> needed(grid.width.size(), k_least_column_pt / 2);
    auto const look_at = [&](std::vector<Row> const& rows) {
        for (auto const& place : table_cells(rows, grid.width.size())) {
            auto const column = place.column;
            if (place.columns == 1 && rows[place.row].cells.size() > 1) {
                auto const air = grid.air(column);
                auto const& cell = *place.cell;
                auto const parts = is_number(cell, grid.columns[column])
                                       ? std::vector{replaced(plain(cell.text), " ", "\u00A0")}
                                       : parts_of(cell.text);
                auto const room = room_needed(parts, grid.width[column] - air, style, context) + air;
                needed[column] = std::max(needed[column], std::min(room, most));
            }
        }
    };
    look_at(table.head);
    look_at(table.body);
    return needed;
}

// Parts of a text if its words are broken where Dutch allows it.
std::vector<std::string> syllables(Text const& text)
{
    std::vector<std::string> parts;
    for (auto const& word : unbreakable_parts(text)) {
        auto const broken = replaced(hyphenated(word), "\u00AD", " ");
        for (auto const part : split(broken, ' ')) {
            parts.emplace_back(part);
        }
    }
    return parts;
}

// Takes from columns that have more than they need for those that have less. Returns what is still missing.
double give_room(TableGrid& grid, std::vector<double> const& needed)
{
    double missing = 0;
    double spare = 0;
    for (std::size_t i = 0; i < needed.size(); ++i) {
        missing += std::max(needed[i] - grid.width[i], 0.0);
        spare += std::max(grid.width[i] - needed[i], 0.0);
    }
    auto const moved = std::min(missing, spare);
    for (std::size_t i = 0; i < needed.size() && moved > 0; ++i) {
        auto const difference = needed[i] - grid.width[i];
        grid.width[i] += difference > 0 ? difference * moved / missing : difference * moved / spare;
    }
    return missing - moved;
}

// No word or number is broken while another column has room to give. Where there is too little room for all
// words, numbers stay whole and words are broken only where Dutch allows it.
void widen_for_words(Table const& table, TableGrid& grid, LayoutContext const& context)
{
    auto const total = std::accumulate(grid.width.begin(), grid.width.end(), 0.0);
    auto const needed = [&](auto const& parts_of) {
        return needed_widths(table, grid, total * k_most_for_word, parts_of, context);
    };
    auto const widths = grid.width;
    if (give_room(grid, needed(unbreakable_parts)) > k_rounding_pt) {
        grid.width = widths;
        give_room(grid, needed(syllables));
    }
}

} // namespace

std::vector<double> least_widths(Table const& table, LayoutContext const& context)
{
    auto grid = table_grid(table, {0, context.styles.text_width_pt()}, table.style, context);
    std::fill(grid.width.begin(), grid.width.end(), 0); // nothing is taken for sure: all is measured
    return needed_widths(table, grid, context.styles.text_width_pt(), syllables, context);
}

double TableGrid::air(std::size_t column) const
{
    auto const at_right = kind == TableStyle::normal || columns[column].align == Align::left;
    return !at_right ? k_number_air_pt : column + 1 == columns.size() ? 0 : cell_gap;
}

std::vector<TableCell> table_cells(std::span<Row const> rows, std::size_t columns)
{
    std::vector<TableCell> cells;
    std::vector<std::size_t> free_from(columns, 0); // row from which a column is free
    for (std::size_t row = 0; row < rows.size(); ++row) {
        std::size_t column = 0;
        for (auto const& cell : rows[row].cells) {
            while (column < columns && free_from[column] > row) {
                ++column;
            }
            if (column >= columns) {
                break;
            }
            auto const span = static_cast<std::size_t>(std::max(cell.column_span, 1));
            auto const end = std::min(column + span, columns);
            auto const deep =
                std::min(static_cast<std::size_t>(std::max(cell.row_span, 1)), rows.size() - row);
            std::fill(free_from.begin() + static_cast<std::ptrdiff_t>(column),
                      free_from.begin() + static_cast<std::ptrdiff_t>(end), row + deep);
            cells.push_back({&cell, row, column, end - column, deep});
            column = end;
        }
    }
    return cells;
}

TableGrid table_grid(Table const& table, LayoutFrame const& frame, TableStyle style,
                     LayoutContext const& context)
{
    auto const& styles = context.styles;
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
    widen_for_words(table, grid, context);
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

} // namespace wijkpeil
