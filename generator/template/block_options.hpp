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
    annex,       // bijlage: text
    columns,     // kolommen: Markdown with a ### heading for each column
    facts,       // feiten: label: text
    key_values,  // kerncijfers
    chart,       // grafiek
    map,         // kaart
    table,       // tabel
    commitments, // toezeggingen
    accounts,    // duiding
    contents,    // inhoud
    page,        // pagina: what the document is on paper
    letter_head, // briefhoofd
    closing,     // afsluiting
    areas,       // gebieden: a part of the template for each area
};

// Texts of a block with keys, as they stand in the expanded text; an empty one was left open.
struct LetterOptions {
    using Rows = std::vector<std::pair<std::string, std::string>>;
    bool has_sender = false;
    std::string sender;
    std::vector<std::string> addressee;
    Rows reference;
    Rows rows;                        // "Van", "Datum": beside the subject
    std::vector<std::string> running; // vervolg: labels of those rows that each next page repeats
    bool subject_first = false;       // it stands above the rows
    bool concerns = false;            // its label is "Betreft"
    std::string subject;
};
struct ClosingOptions {
    std::string greeting;
    std::string on_behalf;
    std::vector<std::string> functions;
};

struct BlockOptions {
    BlockKind kind = BlockKind::kicker;
    Place place;
    std::string form;                    // soort of a chart or table
    bool small = false;                  // vorm: rij, klein or lijst: the form for little room
    int most = 0;                        // hoogstens, of rows; 0: all
    std::vector<std::string> indicators; // empty: chosen by the program
    std::string period;                  // empty: the newest
    int count = 4;                       // aantal, of key values
    int depth = 1;                       // diepte, of a table of contents
    bool with_locator = true;            // kerncijfers: the little map beside it
    bool with_tally = true;              // grafiek soort verschillen: the counts below it
    bool own_only = false;               // toezeggingen: only those that name the area
    bool with_table = true;              // kaart: the table below it
    std::vector<std::pair<std::string, std::string>> facts;
    DocumentForm document_form = DocumentForm::report; // of a page
    int pages = 0;                                     // bladzijden; 0: any number
    Place pages_place;
    bool numbered = false; // nummers
    LetterOptions letter;
    std::string part; // onderdeel, of areas: the name of templates/onderdelen/<part>.md
    Place part_place;
    ClosingOptions closing;
};

// Charts and tables by the word that editors use.
inline constexpr char const* k_chart_scores = "verschillen";
inline constexpr char const* k_chart_gap = "kloof";
inline constexpr char const* k_chart_trend = "verloop";
inline constexpr char const* k_chart_areas = "gebieden";
inline constexpr char const* k_table_areas = "gebieden";
inline constexpr char const* k_table_periods = "jaren";
inline constexpr char const* k_table_programme = "programma";
inline constexpr char const* k_table_trend = "verloop";
inline constexpr char const* k_table_other = "overig";
inline constexpr char const* k_table_regions = "wijken";
inline constexpr char const* k_table_sources = "bronnen";
inline constexpr char const* k_table_targets = "doelen";
inline constexpr char const* k_table_measures = "maatregelen";
inline constexpr char const* k_table_changes = "marges";

// What the figures of a block are about.
enum class BlockSubject { any, area, round };
[[nodiscard]] BlockSubject subject_of(BlockOptions const& options);

// Nothing if there are errors, which are in `diagnostics` with places in the template.
[[nodiscard]] std::optional<BlockOptions> read_block(FencedBlock const& block, Expanded const& expanded,
                                                     Dataset const& dataset, Diagnostics& diagnostics);

} // namespace wijkpeil
