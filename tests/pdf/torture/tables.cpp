// SPDX-License-Identifier: EUPL-1.2
#include "parts.hpp"

#include "pdf/sample_tables.hpp"

#include <utility>

namespace wijkpeil {

namespace {

// Groups of five years below one head each.
Table table_of_columns(int count, int rows)
{
    Table table;
    table.id = "tabel-" + std::to_string(count) + "-kolommen";
    table.label = text_of("Tabel " + std::to_string(count));
    table.headline = text_of(std::to_string(count) + " kolommen");
    table.subtitle = text_of("In procenten; elke groep is vijf jaren");
    table.columns.assign(static_cast<std::size_t>(count), Column{Align::right, 0, false});
    table.columns.front() = {Align::left, 90, false};
    Row groups{RowKind::normal, {cell("Indicator", CellRole::column_head)}};
    groups.cells.back().row_span = 2;
    Row years;
    for (int i = 1; i < count; ++i) {
        if (i % 5 == 1) {
            auto const span = std::min(5, count - i);
            groups.cells.push_back(cell("Groep " + std::to_string(i / 5 + 1), CellRole::group_head, span));
            table.columns[static_cast<std::size_t>(i)].starts_group = true;
        }
        years.cells.push_back(cell(std::to_string(1980 + i), CellRole::column_head));
    }
    table.head = {groups, years};
    for (int r = 0; r < rows; ++r) {
        if (r % 10 == 0) {
            table.body.push_back(
                {RowKind::group, {cell("Thema " + std::to_string(r / 10 + 1), CellRole::group_head, count)}});
        }
        std::vector<std::string> texts{"Een indicator met een naam " + std::to_string(r + 1)};
        for (int i = 1; i < count; ++i) {
            texts.push_back(std::to_string(r) + "," + std::to_string(i % 10));
        }
        table.body.push_back(row(texts));
    }
    table.notes = {{"a", text_of("Een noot van de tabel.")},
                   {"n.g.", text_of("in dat jaar niet gevraagd")},
                   {".", text_of("onbekend of geheim")}};
    table.source = text_of("Bron: voorbeeld.");
    return table;
}

} // namespace

Section wide_tables()
{
    return section("breed", "Brede tabellen",
                   {paragraph(words(40)), block(table_of_columns(20, 12)), paragraph(words(40)),
                    block(table_of_columns(40, 45)), paragraph(words(40))});
}

Section long_tables()
{
    auto sides = regions_table();
    auto const rows = sides.body;
    for (int i = 0; i < 14; ++i) {
        sides.body.insert(sides.body.end(), rows.begin(), rows.end());
    }
    auto grouped = indicators_table();
    grouped.id = "tabel-lang";
    auto const body = grouped.body;
    for (int i = 0; i < 8; ++i) {
        grouped.body.insert(grouped.body.end(), body.begin(), body.end());
    }
    return section("lang", "Lange tabellen", {block(grouped), block(sides)});
}

Section odd_tables()
{
    Table single;
    single.id = "tabel-een";
    single.columns = columns({0});
    single.body = {row({"Alleen deze cel"})};
    Table uneven;
    uneven.id = "tabel-oneven";
    uneven.headline = text_of("Rijen die eerder ophouden, en lege cellen");
    uneven.columns = columns({100, 0, 0, 0});
    uneven.head = {head({"", "een", "twee", "drie"})};
    uneven.body = {row({"alles", "1", "2", "3"}), row({"kort", "1"}), row({"leeg", "", "", "3"}),
                   row({words(60), "Hottentottententententoonstellingsterreinbewaker", "2", "3"})};
    return section("vreemd", "Vreemde tabellen", {block(single), block(uneven)});
}

} // namespace wijkpeil
