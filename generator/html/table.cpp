// SPDX-License-Identifier: EUPL-1.2
#include "html/table.hpp"

#include "html/indicator_rows.hpp"
#include "html/inline_text.hpp"
#include "html/wording.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace wijkpeil {

namespace {

constexpr std::size_t k_most_roomy_columns = 10; // with more, the heads of columns get less room

// For each cell of each row the column it starts in, once spans have pushed it aside.
std::vector<std::vector<std::size_t>> columns_of_cells(std::vector<Row> const& rows)
{
    std::vector<std::vector<std::size_t>> placed;
    std::vector<int> taken; // per column: how many more rows a cell above still takes
    auto const is_taken = [&taken](std::size_t column) { return column < taken.size() && taken[column] > 0; };
    for (auto const& row : rows) {
        std::vector<std::size_t> starts;
        auto below = taken;
        std::for_each(below.begin(), below.end(),
                      [](int& rows_left) { rows_left = std::max(0, rows_left - 1); });
        std::size_t column = 0;
        for (auto const& cell : row.cells) {
            while (is_taken(column)) {
                ++column;
            }
            starts.push_back(column);
            auto const end = column + static_cast<std::size_t>(std::max(1, cell.column_span));
            below.resize(std::max(below.size(), end));
            std::fill(below.begin() + static_cast<std::ptrdiff_t>(column),
                      below.begin() + static_cast<std::ptrdiff_t>(end), std::max(1, cell.row_span) - 1);
            column = end;
        }
        taken = std::move(below);
        placed.push_back(std::move(starts));
    }
    return placed;
}

class TableWriter
{
public:
    TableWriter(Table const& table, std::string id, Provenance* provenance, std::string indicator_pages)
        : table_(table), id_(std::move(id)), labels_(head_labels()), provenance_(provenance),
          indicator_pages_(std::move(indicator_pages))
    {
    }

    // Words alone in a few columns: on a phone each row becomes a block of its own.
    [[nodiscard]] bool stacks() const
    {
        auto const is_left = [](Column const& column) { return column.align == Align::left; };
        return table_.style != TableStyle::wide && table_.columns.size() > 1 && !table_.head.empty() &&
               std::all_of(table_.columns.begin(), table_.columns.end(), is_left);
    }

    [[nodiscard]] std::string table(std::string const& caption) const
    {
        return element("table", {{"class", stacks() ? "stack" : style_class()}},
                       "\n" + caption + column_groups() + head() + body());
    }

    [[nodiscard]] std::string notes() const
    {
        std::string items;
        for (auto const& note : table_.notes) {
            items += element("li", {{"id", note_id(id_, note.sign)}},
                             element("b", escaped_xml(note.sign)) + " " +
                                 inline_html(note.text, {.provenance = provenance_}));
        }
        return items.empty()
                   ? items
                   : element("ul", {{"class", "notes"}, {"aria-label", std::string{k_notes}}}, items) + "\n";
    }

private:
    [[nodiscard]] std::string style_class() const
    {
        if (table_.style == TableStyle::wide) {
            return table_.columns.size() > k_most_roomy_columns ? "wide many" : "wide";
        }
        return table_.style == TableStyle::dense ? "dense" : "";
    }

    // The lowest head above each column, for stacked rows.
    [[nodiscard]] std::vector<std::string> head_labels() const
    {
        std::vector<std::string> labels(table_.columns.size());
        auto const starts = columns_of_cells(table_.head);
        for (std::size_t row = 0; row < table_.head.size(); ++row) {
            for (std::size_t index = 0; index < starts[row].size(); ++index) {
                if (starts[row][index] < labels.size()) {
                    labels[starts[row][index]] =
                        without_soft_hyphens(plain(table_.head[row].cells[index].text));
                }
            }
        }
        return labels;
    }

    // A head over several columns may only have scope=colgroup if those columns are a group.
    [[nodiscard]] std::string column_groups() const
    {
        std::vector<std::size_t> sizes;
        for (auto const& column : table_.columns) {
            if (sizes.empty() || column.starts_group) {
                sizes.push_back(0);
            }
            ++sizes.back();
        }
        if (sizes.size() < 2) {
            return {};
        }
        std::string groups;
        for (auto const size : sizes) {
            groups +=
                start_tag("colgroup", {{"span", size > 1 ? fmt::format("{}", size) : ""}}) + "</colgroup>";
        }
        return groups + "\n";
    }

    [[nodiscard]] std::string classes(std::size_t column, bool head_group, Text const& head = {}) const
    {
        std::vector<std::string> names;
        if (column < table_.columns.size()) {
            if (table_.columns[column].align == Align::right) {
                names.emplace_back("n");
                if (!head_group && count_characters(plain(head)) > 4) {
                    names.emplace_back("words"); // not a year: needs room to break at syllables
                }
            }
            if (table_.columns[column].starts_group) {
                names.emplace_back("g");
            }
        }
        if (head_group) {
            names.emplace_back("over");
        }
        return joined(names, " ");
    }

    [[nodiscard]] std::string start_class(std::size_t column) const
    {
        return column < table_.columns.size() && table_.columns[column].starts_group ? "g" : "";
    }

    [[nodiscard]] std::string cell(Cell const& cell, std::size_t column, bool in_head) const
    {
        InlineStyle style{.notes_of = id_, .notes = &table_.notes, .provenance = provenance_};
        auto const span = [](int count) { return count > 1 ? fmt::format("{}", count) : std::string{}; };
        // Words over several columns begin at the left, whatever stands in those columns.
        bool const is_wide = !in_head && cell.column_span > 1;
        if (cell.role == CellRole::data || (in_head && cell.text.empty())) {
            auto const label = in_head || column >= labels_.size() || !stacks() ? "" : labels_[column];
            return element("td",
                           {{"class", is_wide ? start_class(column) : classes(column, false)},
                            {"colspan", span(cell.column_span)},
                            {"rowspan", span(cell.row_span)},
                            {"data-kop", label}},
                           inline_html(cell.text, style));
        }
        style.hyphenate = true;
        auto const over_columns = in_head && cell.column_span > 1;
        std::string const scope = over_columns                         ? "colgroup"
                                  : in_head                            ? "col"
                                  : cell.role == CellRole::group_head  ? "rowgroup"
                                  : cell.role == CellRole::column_head ? "col"
                                                                       : "row";
        return element("th",
                       {{"scope", scope},
                        {"class", is_wide ? start_class(column)
                                          : classes(column, over_columns, in_head ? cell.text : Text{})},
                        {"colspan", span(cell.column_span)},
                        {"rowspan", span(cell.row_span)}},
                       inline_html(cell.text, style));
    }

    [[nodiscard]] std::string rows(std::vector<Row> const& rows, bool in_head) const
    {
        auto const starts = columns_of_cells(rows);
        std::string html;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (!in_head && row > 0 && rows[row].kind == RowKind::group) {
                html += "</tbody>\n<tbody>\n"; // scope=rowgroup holds for one tbody
            }
            std::string cells;
            auto const& named = rows[row];
            auto const address = in_head ? std::string{} : indicator_page(named, indicator_pages_);
            for (std::size_t index = 0; index < named.cells.size(); ++index) {
                auto const& one = named.cells[index];
                bool const is_name = index == 0 && !address.empty();
                cells += cell(is_name ? linked(one, address) : one, starts[row][index], in_head);
            }
            html += element("tr", {{"class", row_class(rows[row].kind)}}, cells) + "\n";
        }
        return html;
    }

    [[nodiscard]] static std::string row_class(RowKind kind)
    {
        switch (kind) {
        case RowKind::normal:
            return {};
        case RowKind::group:
            return "group";
        case RowKind::total:
            return "total";
        case RowKind::own:
            return "own";
        case RowKind::empty_group:
            return "empty";
        }
        return {};
    }

    [[nodiscard]] std::string head() const
    {
        return table_.head.empty() ? std::string{} : element("thead", "\n" + rows(table_.head, true)) + "\n";
    }

    [[nodiscard]] std::string body() const
    {
        return element("tbody", "\n" + rows(table_.body, false)) + "\n";
    }

    Table const& table_;
    std::string id_;
    std::vector<std::string> labels_;
    Provenance* provenance_;
    std::string indicator_pages_; // folder with their pages; empty: no links
};

std::string caption_html(Table const& table, std::string const& name, std::string const& id,
                         InlineStyle const& style)
{
    auto const line = [&style](std::string_view css_class, Text const& text) {
        return text.empty() ? std::string{}
                            : element("span", {{"class", std::string{css_class}}}, inline_html(text, style));
    };
    auto const headline = table.headline.empty()
                              ? std::string{}
                              : element("span", {{"class", "headline"}},
                                        label_html(table.label) + inline_html(table.headline, style));
    auto const own = headline + " " + line("subtitle", table.subtitle);
    auto const words = own == " " ? hidden_words(name) : own;
    return element("caption", {{"id", id}}, element("span", {{"class", "fit"}}, words)) + "\n";
}

} // namespace

std::string table_html(Table const& table, std::string const& name, Ids& ids, Provenance* provenance,
                       std::string const& indicator_pages)
{
    auto const id = ids.take(table.id.empty() ? "tabel" : table.id);
    auto const caption_id = ids.take(id + "-kop");
    TableWriter const writer{table, id, provenance, indicator_pages};
    auto html = writer.table(caption_html(table, name, caption_id, {.provenance = provenance}));
    if (!writer.stacks()) {
        // Wider than a phone: a region that scrolls, and that a keyboard can reach.
        auto const sides =
            table.columns_side_by_side > 1 ? fmt::format(" sides-{}", table.columns_side_by_side) : "";
        html = element("div",
                       {{"class", "scroll" + sides},
                        {"role", "region"},
                        {"tabindex", "0"},
                        {"aria-labelledby", caption_id}},
                       html);
    }
    html += "\n" + writer.notes();
    if (!table.source.empty()) {
        html += element("p", {{"class", "source"}},
                        inline_html(table.source, {.provenance = provenance}) + provenance_link(provenance)) +
                "\n";
    }
    return element("div", {{"class", "data"}, {"id", id}}, "\n" + html) + "\n";
}

} // namespace wijkpeil
