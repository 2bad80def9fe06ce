// SPDX-License-Identifier: EUPL-1.2
// The table of sources: those of every value the report shows, the weights, the outlines.
#include "language/language.hpp"
#include "template/blocks.hpp"
#include "template/cells.hpp"
#include "template/sources.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

std::string published_text(Source const& source, Phrases const& phrases)
{
    if (!source.published) {
        return plain(phrases.phrase("bron", "onbekend"));
    }
    return source.published_note.empty() ? date_text(*source.published)
                                         : date_text(*source.published) + " (" + source.published_note + ")";
}

// What the source is used for in this report.
Text use_of(std::string const& id, UsedSources const& used, Phrases const& phrases)
{
    bool const value = std::find(used.values.begin(), used.values.end(), id) != used.values.end();
    bool const weight = std::find(used.weights.begin(), used.weights.end(), id) != used.weights.end();
    return phrases.phrase("bron", value && weight ? "voor_beide"
                                  : value         ? "voor_waarden"
                                  : weight        ? "voor_weging"
                                                  : "voor_grenzen");
}

Row row_of(Source const& source, UsedSources const& used, Phrases const& phrases)
{
    auto title = text_of(source.title);
    if (!source.url.empty()) {
        title.front().link = source.url;
    }
    if (!source.reference.empty() && source.title.find(source.reference) == std::string::npos) {
        title = std::move(title) + text_of(", " + source.reference);
    }
    title = std::move(title) + soft(text_of(" (") + use_of(source.id, used, phrases) + text_of(")"));
    auto const retrieved =
        source.retrieved ? date_text(*source.retrieved) : plain(phrases.phrase("bron", "onbekend"));
    auto const licence = source.licence.empty() ? plain(phrases.phrase("bron", "onbekend")) : source.licence;
    return {RowKind::normal,
            {text_cell(text_of(source.publisher), CellRole::row_head), text_cell(std::move(title)),
             text_cell(text_of(published_text(source, phrases))), text_cell(text_of(retrieved)),
             text_cell(text_of(licence))}};
}

void fill(Table& table, std::vector<ShownValue> const& shown, Dataset const& dataset, Phrases const& phrases,
          std::string const& boundaries)
{
    auto const used = sources_of(shown, dataset);
    auto const uses = [&](Source const& source) {
        auto const in = [&](std::vector<std::string> const& ids) {
            return std::find(ids.begin(), ids.end(), source.id) != ids.end();
        };
        return in(used.values) || in(used.weights) || source.id == boundaries;
    };
    table.columns = {words_column(84), words_column(), words_column(96), words_column(62), words_column(48)};
    Row head;
    for (auto const* key : {"uitgever", "tabel", "gepubliceerd", "opgehaald", "licentie"}) {
        head.cells.push_back(head_cell(phrases.phrase("kolom", key)));
    }
    table.head = {std::move(head)};
    for (auto const& source : dataset.sources) {
        if (uses(source)) {
            table.body.push_back(row_of(source, used, phrases));
        }
    }
    table.headline = phrases.sentence("bron", "kop", {{"n", table.body.size()}});
}

void fill_in(std::vector<Block>& blocks, std::vector<ShownValue> const& shown, DocumentView const& view)
{
    for (auto& block : blocks) {
        if (auto* section = std::get_if<Section>(&block.node)) {
            fill_in(section->blocks, shown, view);
        } else if (auto* table = std::get_if<Table>(&block.node)) {
            if (table->id.starts_with(k_sources_table_id) && table->body.empty()) {
                fill(*table, shown, view.dataset(), view.phrases(), view.dataset().boundary_source);
            }
        }
    }
}

} // anonymous namespace

Table sources_table(std::vector<ShownValue> const& shown, Dataset const& dataset, Phrases const& phrases)
{
    Table table;
    table.id = k_sources_table_id;
    fill(table, shown, dataset, phrases, {});
    return table;
}

void fill_sources(Document& document, DocumentView const& view)
{
    fill_in(document.blocks, shown_values(document), view);
}

} // namespace wijkpeil
