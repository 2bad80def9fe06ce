// SPDX-License-Identifier: EUPL-1.2
// The structure of a table: rows, cells, heads and what each head is over.
#include "pdf/structure_builder.hpp"
#include "pdf/table_grid.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace wijkpeil {

// The heads of a complex table (several rows of heads, or rows in groups): their ids, and which of them are
// over a cell. What a scope says is not enough there.
class TableHeads
{
public:
    TableHeads(std::string prefix, std::size_t columns) : prefix_{std::move(prefix)}, over_(columns) {}

    // A head over columns [first, end); stays so for all rows below.
    void add_over_columns(StructElement& head, std::size_t first, std::size_t end)
    {
        name(head);
        for (auto column = first; column < std::min(end, over_.size()); ++column) {
            over_[column].push_back(head.id);
        }
    }
    void begin_group(StructElement& head)
    {
        name(head);
        group_ = head.id;
    }
    void begin_row() { row_.clear(); }
    void add_over_row(StructElement& head)
    {
        name(head);
        row_ = head.id;
    }
    [[nodiscard]] std::vector<std::string> over(std::size_t first, std::size_t end) const
    {
        std::vector<std::string> ids;
        for (auto column = first; column < std::min(end, over_.size()); ++column) {
            for (auto const& id : over_[column]) {
                if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
                    ids.push_back(id);
                }
            }
        }
        for (auto const& id : {group_, row_}) {
            if (!id.empty()) {
                ids.push_back(id);
            }
        }
        return ids;
    }

private:
    void name(StructElement& head) { head.id = fmt::format("{}-{}", prefix_, ++count_); }

    std::string prefix_;
    int count_ = 0;
    std::vector<std::vector<std::string>> over_; // per column
    std::string group_, row_;
};

namespace {

std::size_t columns_of(Table const& table)
{
    std::size_t most = std::max<std::size_t>(table.columns.size(), 1);
    for (auto const* rows : {&table.head, &table.body}) {
        for (auto const& row : *rows) {
            std::size_t count = 0;
            for (auto const& cell : row.cells) {
                count += static_cast<std::size_t>(std::max(cell.column_span, 1));
            }
            most = std::max(most, count);
        }
    }
    return most;
}

bool is_complex(Table const& table)
{
    auto const is_group = [](Row const& row) { return row.kind == RowKind::group; };
    return table.head.size() > 1 || std::any_of(table.body.begin(), table.body.end(), is_group);
}

bool is_head(Cell const& cell, bool in_body)
{
    return cell.role != CellRole::data && (in_body || !plain(cell.text).empty());
}

} // namespace

StructElement& StructureBuilder::cell(StructElement& row, Cell const& cell, bool in_body)
{
    auto const has_note =
        std::any_of(cell.text.begin(), cell.text.end(), [](Run const& run) { return run.note > 0; });
    auto& element = add(row, is_head(cell, in_body) ? "TH" : "TD");
    if (has_note) {
        text(element, "P", cell.text);
    } else {
        show(element, cell.text);
    }
    return element;
}

void StructureBuilder::rows(StructElement& parent, std::vector<Row> const& rows, std::size_t columns,
                            TableHeads* heads)
{
    auto const in_body = parent.role == "TBody";
    auto const cells = table_cells(rows, columns);
    auto next = cells.begin();
    std::vector<std::size_t> deep(columns, 0); // rows that a cell above still takes
    for (std::size_t row = 0; row < rows.size(); ++row) {
        auto& line = add(parent, "TR");
        std::size_t filled = 0;
        if (heads != nullptr) {
            heads->begin_row();
        }
        for (; next != cells.end() && next->row == row; ++next) {
            auto const alone = rows[row].cells.size() == 1; // is set over the whole row
            auto const end = alone ? columns : next->column + next->columns;
            auto& element = cell(line, *next->cell, in_body);
            element.column_span = static_cast<int>(end - next->column);
            element.row_span = static_cast<int>(next->rows);
            for (auto column = next->column; column < end; ++column) {
                deep[column] = next->rows;
            }
            auto const over_row = in_body && next->cell->role == CellRole::row_head;
            if (element.role == "TH") {
                element.scope = over_row ? "Row" : "Column";
            }
            if (heads == nullptr) {
                continue;
            }
            if (element.role == "TD") {
                element.headers = in_body ? heads->over(next->column, alone ? next->column : end)
                                          : std::vector<std::string>{};
            } else if (over_row) {
                heads->add_over_row(element);
            } else if (in_body) {
                heads->begin_group(element);
            } else {
                heads->add_over_columns(element, next->column, end);
            }
        }
        for (auto& left : deep) {
            filled += left > 0 ? 1 : 0;
            left -= left > 0 ? 1 : 0;
        }
        for (; filled < columns; ++filled) { // a row that ends early: every row has a cell for every column
            add(line, "TD");
        }
    }
}

// Caption, head and body; then the notes and the source, which are beside the table and not in it.
void StructureBuilder::add_block(StructElement& parent, Table const& table)
{
    auto& group = add(parent, "Div");
    auto& element = add(group, "Table");
    caption(element, table.label, table.headline, table.subtitle);
    auto const columns = columns_of(table);
    auto const prefix = fmt::format("t{}", ++tables_);
    TableHeads heads{prefix, columns};
    auto* const named = is_complex(table) ? &heads : nullptr;
    if (!table.head.empty()) {
        rows(add(element, "THead"), table.head, columns, named);
    }
    rows(add(element, "TBody"), table.body, columns, named);
    int number = 0;
    for (auto const& note : table.notes) {
        auto& one = text(group, "Note", note.text);
        one.id = fmt::format("{}-noot-{}", prefix, ++number);
    }
    if (!plain(table.source).empty()) {
        text(group, "P", table.source);
    }
}

} // namespace wijkpeil
