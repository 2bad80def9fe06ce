// SPDX-License-Identifier: EUPL-1.2
#include "template/block_options.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "read/yaml.hpp"
#include "template/letter_options.hpp"

#include <algorithm>
#include <array>

namespace wijkpeil {
namespace {

constexpr std::array<std::pair<char const*, BlockKind>, 18> k_kinds = {{
    {"bovenkop", BlockKind::kicker},
    {"intro", BlockKind::lead},
    {"mededeling", BlockKind::notice},
    {"bron", BlockKind::source},
    {"bijlage", BlockKind::annex},
    {"kolommen", BlockKind::columns},
    {"feiten", BlockKind::facts},
    {"kerncijfers", BlockKind::key_values},
    {"grafiek", BlockKind::chart},
    {"kaart", BlockKind::map},
    {"tabel", BlockKind::table},
    {"toezeggingen", BlockKind::commitments},
    {"duiding", BlockKind::accounts},
    {"inhoud", BlockKind::contents},
    {"pagina", BlockKind::page},
    {"briefhoofd", BlockKind::letter_head},
    {"afsluiting", BlockKind::closing},
    {"gebieden", BlockKind::areas},
}};

bool is_text(BlockKind kind)
{
    return kind <= BlockKind::columns;
}

class OptionReader
{
public:
    OptionReader(BlockOptions& options, YamlNode const& node, std::string const& name, Dataset const& dataset,
                 Diagnostics& diagnostics)
        : options_(options), node_(node), map_(node, say("the block \"{}\"", name), diagnostics),
          dataset_(dataset), diagnostics_(diagnostics)
    {
    }

    void read()
    {
        switch (options_.kind) {
        case BlockKind::key_values:
            read_indicators();
            options_.count = map_.integer("aantal", options_.count);
            check_range("aantal", options_.count, 4); // as many as the page has places for
            read_shape("naast", "rij");
            options_.with_locator = map_.yes_no("ligging", !options_.small);
            break;
        case BlockKind::chart:
            read_form({k_chart_scores, k_chart_gap, k_chart_trend, k_chart_areas});
            options_.form == k_chart_areas ? read_one_indicator() : read_indicators();
            options_.with_tally = map_.yes_no("telling", true);
            if (options_.form == k_chart_gap) {
                read_shape("groot", "klein");
                read_most();
            }
            break;
        case BlockKind::map:
            read_map();
            break;
        case BlockKind::table:
            read_form({k_table_trend, k_table_other, k_table_regions, k_table_sources, k_table_targets,
                       k_table_measures, k_table_changes, k_table_areas, k_table_periods, k_table_programme});
            if (options_.form == k_table_trend) {
                read_shape("groot", "klein");
            }
            if (options_.form == k_table_regions) {
                read_indicators();
            } else if (options_.form == k_table_areas || options_.form == k_table_periods) {
                read_one_indicator();
            }
            break;
        case BlockKind::areas:
            options_.part = map_.required_text("onderdeel");
            options_.part_place = map_.place("onderdeel");
            break;
        case BlockKind::commitments:
            read_shape("tabel", "lijst");
            options_.own_only = map_.one_of("alleen", {"alle", "gebied"}, 0) == 1;
            break;
        case BlockKind::page:
            read_page();
            break;
        case BlockKind::letter_head:
            options_.letter = read_letter_head(map_, diagnostics_);
            break;
        case BlockKind::closing:
            options_.closing = read_closing(map_, diagnostics_);
            break;
        case BlockKind::contents:
            options_.depth = map_.integer("diepte", options_.depth);
            check_range("diepte", options_.depth, 2);
            break;
        default:
            break;
        }
        map_.finish();
    }

private:
    void read_form(std::vector<std::string> const& words)
    {
        if (!map_.has("soort")) {
            static_cast<void>(map_.required_text("soort"));
            return;
        }
        options_.form = words[map_.one_of("soort", words, 0)];
    }

    void read_indicators()
    {
        for (auto const& item : map_.list("indicatoren")) {
            read_indicator(item.text, item.place);
        }
    }

    // None: the lead indicator.
    void read_one_indicator()
    {
        auto const indicator = map_.text("indicator", "leidend");
        if (indicator != "leidend") {
            read_indicator(indicator, map_.place("indicator"));
        }
    }

    void read_map()
    {
        read_one_indicator();
        options_.period = map_.text("jaar");
        options_.with_table = map_.yes_no("tabel", true);
        read_shape("groot", "klein");
        if (options_.small) {
            read_most();
        }
    }

    void read_shape(char const* usual, char const* small)
    {
        options_.small = map_.one_of("vorm", {usual, small}, 0) == 1;
    }

    void read_most()
    {
        constexpr int k_most_rows = 40;
        if (map_.has("hoogstens")) {
            options_.most = map_.integer("hoogstens", 1);
            check_range("hoogstens", options_.most, k_most_rows);
        }
    }

    void read_page()
    {
        constexpr int k_most_pages = 100;
        static constexpr DocumentForm k_forms[] = {DocumentForm::report, DocumentForm::sheet,
                                                   DocumentForm::letter};
        options_.document_form = k_forms[map_.one_of("vorm", {"rapport", "factsheet", "brief"}, 0)];
        options_.numbered = map_.yes_no("nummers", false);
        if (map_.has("bladzijden")) {
            options_.pages = map_.integer("bladzijden", 1);
            options_.pages_place = map_.place("bladzijden");
            check_range("bladzijden", options_.pages, k_most_pages);
        }
    }

    void read_indicator(std::string const& id, Place const& place)
    {
        if (dataset_.find_indicator(id) == nullptr) {
            std::vector<std::string> known;
            for (auto const& indicator : dataset_.indicators) {
                known.push_back(indicator.id);
            }
            diagnostics_.error(place, say("unknown indicator \"{}\"", id), spelling_hint(id, known));
        } else if (options_.kind == BlockKind::map && dataset_.find_indicator(id)->class_limits.empty()) {
            diagnostics_.error(place, say("the indicator \"{}\" has no class limits for a map", id),
                               say("add a line \"klassen: [10, 15, 20]\" to it in geo/indicatoren.yaml"));
        } else {
            options_.indicators.push_back(id);
        }
    }

    void check_range(char const* key, int value, int most)
    {
        if (value < 1 || value > most) {
            diagnostics_.error(map_.place(key), say("\"{}\" must be from 1 to {}", key, most));
        }
    }

    BlockOptions& options_;
    YamlNode const& node_;
    YamlMap map_;
    Dataset const& dataset_;
    Diagnostics& diagnostics_;
};

void read_facts(BlockOptions& options, YamlNode const& node, Diagnostics& diagnostics)
{
    for (auto const& [key, value] : node.entries) {
        if (value.kind != YamlNode::Kind::scalar) {
            diagnostics.error(value.place, say("a fact is one line \"label: text\""));
        } else {
            options.facts.emplace_back(key.text, value.text);
        }
    }
}

} // anonymous namespace

BlockSubject subject_of(BlockOptions const& options)
{
    switch (options.kind) {
    case BlockKind::key_values:
    case BlockKind::map:
    case BlockKind::accounts:
        return BlockSubject::area;
    case BlockKind::areas:
        return BlockSubject::round;
    case BlockKind::chart:
        return options.form == k_chart_areas ? BlockSubject::round : BlockSubject::area;
    case BlockKind::table:
        return options.form == k_table_sources ? BlockSubject::any
               : options.form == k_table_areas || options.form == k_table_periods ||
                       options.form == k_table_programme
                   ? BlockSubject::round
                   : BlockSubject::area;
    default:
        return BlockSubject::any;
    }
}

std::optional<BlockOptions> read_block(FencedBlock const& block, Expanded const& expanded,
                                       Dataset const& dataset, Diagnostics& diagnostics)
{
    auto const known = std::find_if(k_kinds.begin(), k_kinds.end(),
                                    [&](auto const& one) { return one.first == block.kind; });
    if (known == k_kinds.end()) {
        std::vector<std::string> names;
        for (auto const& [name, kind] : k_kinds) {
            names.emplace_back(name);
        }
        auto const near = nearest(block.kind, names);
        diagnostics.error(block.place, say("unknown block \"{}\"", block.kind),
                          near ? say("did you mean \"{}\"?", *near)
                               : say("all blocks are in templates/README.md"));
        return {};
    }
    BlockOptions options;
    options.kind = known->second;
    options.place = block.place;
    if (is_text(options.kind)) {
        return options;
    }
    // Places in the block are lines of the expanded text; they are told as places in the template.
    Diagnostics found;
    auto node = parse_yaml(block.place.file, block.body, found, block.body_line);
    if (node && node->kind == YamlNode::Kind::null) {
        node->kind = YamlNode::Kind::map; // an empty block
    }
    if (node && options.kind == BlockKind::facts) {
        read_facts(options, *node, found);
    } else if (node) {
        OptionReader(options, *node, block.kind, dataset, found).read();
    }
    for (auto const& one : found.all()) {
        // What is missing in an empty block is told at its kind.
        auto place = one.place.line < block.body_line || block.body.empty()
                         ? block.place
                         : expanded.place_at_line(one.place.line, one.place.column, one.place.length);
        diagnostics.error(std::move(place), one.message, one.hint);
    }
    if (!options.part.empty()) {
        auto const& written = options.part_place;
        options.part_place = expanded.place_at_line(written.line, written.column, written.length);
    }
    if (options.pages > 0) {
        auto const& written = options.pages_place;
        options.pages_place = expanded.place_at_line(written.line, written.column, written.length);
    }
    return found.has_errors() ? std::nullopt : std::optional(std::move(options));
}

} // namespace wijkpeil
