// SPDX-License-Identifier: EUPL-1.2
#include "pdf/wide_table.hpp"

#include "pdf/table_grid.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {

namespace {

struct ColumnRange {
    std::size_t first = 0, end = 0;
};

// True where no cell of the head lies over both sides.
std::vector<bool> places_to_cut(Table const& table, std::size_t columns)
{
    std::vector<bool> may(columns + 1, true);
    for (auto const& cell : table_cells(table.head, columns)) {
        for (auto column = cell.column + 1; column < cell.column + cell.columns; ++column) {
            may[column] = false;
        }
    }
    return may;
}

// Ranges of the columns behind the first one.
std::vector<ColumnRange> ranges(Table const& table, std::vector<double> const& least, double width)
{
    auto const columns = least.size();
    auto const may_cut = places_to_cut(table, columns);
    std::vector<ColumnRange> all;
    for (std::size_t first = 1; first < columns;) {
        auto used = least[0] + least[first];
        auto end = first + 1;
        while (end < columns && used + least[end] <= width) {
            used += least[end++];
        }
        auto cut = end;
        while (cut > first + 1 && !may_cut[cut]) {
            --cut;
        }
        end = may_cut[cut] ? cut : end;
        all.push_back({first, end});
        first = end;
    }
    return all;
}

class PartMaker
{
public:
    PartMaker(Table const& table, std::size_t columns, ColumnRange range, bool is_first)
        : columns_{columns}, range_{range}, is_first_{is_first}
    {
        part_.table.style = table.style;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (i == 0 || (i >= range.first && i < range.end)) {
                part_.table.columns.push_back(table.columns[i]);
            }
        }
        rows(table.head, part_.table.head);
        rows(table.body, part_.table.body);
        remember();
    }
    [[nodiscard]] TablePart take() { return std::move(part_); }

private:
    void rows(std::vector<Row> const& from, std::vector<Row>& to)
    {
        auto const cells = table_cells(from, columns_);
        for (std::size_t row = 0; row < from.size(); ++row) {
            to.push_back({from[row].kind, {}});
            for (auto const& cell : cells) {
                if (cell.row == row) {
                    add(cell, from[row].cells.size() == 1, to.back());
                }
            }
        }
    }

    void add(TableCell const& cell, bool alone, Row& row)
    {
        auto const first = std::max(cell.column, range_.first);
        auto const end = std::min(cell.column + cell.columns, range_.end);
        auto const is_head = cell.column == 0;
        if (!is_head && first >= end) {
            return;
        }
        auto copy = *cell.cell;
        copy.column_span = static_cast<int>((is_head ? 1U : 0U) + (end > first ? end - first : 0));
        row.cells.push_back(std::move(copy));
        auto const set_before = !is_first_ && (is_head || alone || cell.column < range_.first);
        sources_.push_back(set_before ? nullptr : &cell.cell->text);
    }

    // The cells stay where they are from now on.
    void remember()
    {
        auto source = sources_.begin();
        for (auto* rows : {&part_.table.head, &part_.table.body}) {
            for (auto const& row : *rows) {
                for (auto const& cell : row.cells) {
                    if (*source != nullptr) {
                        part_.originals.emplace(&cell.text, *source);
                    }
                    ++source;
                }
            }
        }
    }

    std::size_t columns_;
    ColumnRange range_;
    bool is_first_;
    TablePart part_;
    std::vector<Text const*> sources_; // of the cells, head first; nullptr: was set in an earlier part
};

} // namespace

std::vector<TablePart> table_parts(Table const& table, std::vector<double> const& least, double width)
{
    auto const all = ranges(table, least, width);
    std::vector<TablePart> parts;
    parts.reserve(all.size());
    for (auto const& range : all) {
        parts.push_back(PartMaker{table, least.size(), range, parts.empty()}.take());
    }
    return parts;
}

void show_originals(LayoutBox& box, TablePart const& part)
{
    for (auto& piece : box.pieces) {
        if (auto* text = std::get_if<TextPiece>(&piece)) {
            auto const found = part.originals.find(text->node);
            text->node = found == part.originals.end() ? nullptr : found->second;
        }
    }
}

} // namespace wijkpeil
