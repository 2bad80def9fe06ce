// SPDX-License-Identifier: EUPL-1.2
#include "language/language.hpp"
#include "template/cells.hpp"
#include "template/programme_page.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {
namespace {

constexpr char const* k_group = "programma";

Row row_of(ThemeSet::Entry const& entry, Dataset const& dataset, Phrases const& phrases)
{
    Text themes;
    std::size_t indicators = 0;
    for (auto const& id : entry.themes) {
        auto const* theme = dataset.find_theme(id);
        if (theme == nullptr) {
            continue;
        }
        auto name = text_of(theme->name);
        name.front().link = "#thema-" + id;
        themes = std::move(themes) + text_of(themes.empty() ? "" : ", ") + name;
        indicators += static_cast<std::size_t>(
            std::count_if(dataset.indicators.begin(), dataset.indicators.end(),
                          [&](Indicator const& indicator) { return indicator.theme == id; }));
    }
    if (themes.empty()) {
        themes = soft(phrases.phrase(k_group, "indeling_leeg"));
    }
    return {RowKind::normal,
            {text_cell(text_of(entry.name), CellRole::row_head), text_cell(std::move(themes)),
             text_cell(phrases.phrase(k_group, "indeling_aantal", {{"n", indicators}}))}};
}

} // anonymous namespace

std::vector<Block> theme_sets_blocks(Dataset const& dataset, Phrases const& phrases)
{
    std::vector<Block> all;
    for (auto const& set : dataset.theme_sets) {
        Table table;
        table.id = "tabel-indeling-" + set.id;
        table.headline =
            phrases.sentence(k_group, "indeling_kop", {{"naam", set.name}, {"n", set.entries.size()}});
        table.columns = {words_column(), words_column(), words_column()};
        table.head = {{RowKind::normal,
                       {head_cell(text_of(set.name)), head_cell(phrases.phrase(k_group, "kolom_thema")),
                        head_cell(phrases.phrase(k_group, "kolom_indicatoren"))}}};
        for (auto const& entry : set.entries) {
            table.body.push_back(row_of(entry, dataset, phrases));
        }
        table.source = set.origin.empty()
                           ? Text{}
                           : phrases.sentence(k_group, "indeling_bron", {{"herkomst", set.origin}});
        all.push_back(Block{std::move(table)});
    }
    return all;
}

} // namespace wijkpeil
