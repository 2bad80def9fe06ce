// SPDX-License-Identifier: EUPL-1.2
// A fenced block as its editor wrote it, read strictly. Nothing here depends on an area.
#pragma once

#include "template/markdown.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wijkpeil {

enum class BlockKind {
    kicker,      // bovenkop: text
    lead,        // intro: text
    notice,      // mededeling: text
    source,      // bron: text
    columns,     // kolommen: Markdown with a ### heading for each column
    facts,       // feiten: label: text
    key_values,  // kerncijfers
    chart,       // grafiek
    map,         // kaart
    table,       // tabel
    commitments, // toezeggingen
    accounts,    // duiding
    contents,    // inhoud
};

struct BlockOptions {
    BlockKind kind = BlockKind::kicker;
    Place place;
    std::string form;                    // soort of a chart or table
    std::vector<std::string> indicators; // empty: chosen by the program
    std::string period;                  // empty: the newest
    int count = 4;                       // aantal, of key values
    int depth = 1;                       // diepte, of a table of contents
    bool with_locator = true;            // kerncijfers: the little map beside it
    bool with_tally = true;              // grafiek soort verschillen: the counts below it
    bool with_table = true;              // kaart: the table below it
    std::vector<std::pair<std::string, std::string>> facts;
};

// Charts and tables by the word that editors use.
inline constexpr char const* k_chart_scores = "verschillen";
inline constexpr char const* k_chart_gap = "kloof";
inline constexpr char const* k_chart_trend = "verloop";
inline constexpr char const* k_table_trend = "verloop";
inline constexpr char const* k_table_other = "overig";
inline constexpr char const* k_table_regions = "wijken";
inline constexpr char const* k_table_sources = "bronnen";
inline constexpr char const* k_table_targets = "doelen";
inline constexpr char const* k_table_measures = "maatregelen";
inline constexpr char const* k_table_changes = "marges";

// Nothing if there are errors, which are in `diagnostics` with places in the template.
[[nodiscard]] std::optional<BlockOptions> read_block(FencedBlock const& block, Expanded const& expanded,
                                                     Dataset const& dataset, Diagnostics& diagnostics);

} // namespace wijkpeil
