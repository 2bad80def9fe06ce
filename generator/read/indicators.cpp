// SPDX-License-Identifier: EUPL-1.2
// geo/indicatoren.yaml: themes and definitions.
#include "read/indicator_kind.hpp"
#include "read/parts.hpp"
#include "read/unique.hpp"

#include "base/messages.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

constexpr char const* k_file = "geo/indicatoren.yaml";

struct ThemeEntry : Theme {
    Place place;
};

ThemeEntry read_theme(YamlNode const& node, Diagnostics& diagnostics)
{
    ThemeEntry theme;
    YamlMap map{node, say("a theme"), diagnostics};
    theme.id = map.required_id("id");
    theme.name = map.required_text("naam");
    theme.place = map.place("id");
    map.finish();
    return theme;
}

std::set<Level> read_levels(YamlMap& map, Diagnostics& diagnostics)
{
    static std::vector<std::string> const k_words{"wijk", "gemeente", "land"};
    static constexpr Level k_levels[]{Level::wijk, Level::gemeente, Level::land};
    if (!map.has("niveaus")) {
        return {std::begin(k_levels), std::end(k_levels)};
    }
    std::set<Level> levels;
    Known const known{k_words};
    for (auto const& node : map.list("niveaus")) {
        auto const word = std::find(k_words.begin(), k_words.end(), node.text);
        if (word == k_words.end()) {
            diagnostics.error(node.place, say("\"{}\" is not a known value of \"{}\"", node.text, "niveaus"),
                              known.hint(node.text));
        } else {
            levels.insert(k_levels[word - k_words.begin()]);
        }
    }
    return levels;
}

IndicatorEntry read_indicator(YamlNode const& node, Known const& themes, Diagnostics& diagnostics)
{
    IndicatorEntry entry;
    auto& indicator = entry.indicator;
    YamlMap map{node, say("an indicator"), diagnostics};
    indicator.id = map.required_id("id");
    indicator.place = map.place("id");
    indicator.name = map.required_text("naam");
    indicator.short_name = map.text("kort", indicator.name);
    indicator.definition = map.required_text("definitie");
    indicator.population = map.text("over");
    indicator.phrase = map.text("zin");
    indicator.unit = map.text("eenheid");
    indicator.theme = map.required_id("thema");
    if (!indicator.theme.empty() && themes.lacks(indicator.theme)) {
        diagnostics.error(map.place("thema"), say("unknown theme \"{}\"", indicator.theme),
                          themes.hint(indicator.theme));
    }
    indicator.levels = read_levels(map, diagnostics);
    read_indicator_kind(map, entry, diagnostics);
    map.finish();
    return entry;
}

void read_file_list(YamlMap& map, Known const& sources, IndicatorsPart& part, Diagnostics& diagnostics)
{
    auto const known = known_ids(part.indicators);
    for (auto const& node : map.list("bestanden")) {
        auto declared = read_declared_file(node, sources, known, diagnostics);
        if (!declared) {
            continue;
        }
        auto const twin = std::find_if(part.files.begin(), part.files.end(), [&](auto const& other) {
            return other.file.path == declared->file.path;
        });
        if (twin != part.files.end()) {
            diagnostics.error(
                declared->place,
                say("the file \"{}\" is in the list already, on line {}", declared->name, twin->place.line),
                say("keep one of the two"));
        } else {
            part.files.push_back(std::move(*declared));
        }
    }
}

} // namespace

std::optional<IndicatorsPart> read_indicators(ProjectFiles& files, Known const& sources,
                                              Diagnostics& diagnostics)
{
    auto const content = files.read_required(
        k_file,
        say("make it with \"formaat: 1\" and the lists \"themas\", \"indicatoren\" and \"bestanden\""));
    auto const root = content ? parse_yaml(k_file, *content, diagnostics) : std::nullopt;
    if (!root) {
        return {};
    }
    IndicatorsPart part;
    YamlMap map{*root, say("the list of indicators"), diagnostics};
    check_format(map, diagnostics);
    std::vector<ThemeEntry> themes;
    for (auto const& node : map.list("themas")) {
        add_unique(themes, read_theme(node, diagnostics), diagnostics);
    }
    part.themes.assign(themes.begin(), themes.end());
    auto const known_themes = known_ids(themes);
    std::vector<IndicatorEntry> entries;
    for (auto const& node : map.list("indicatoren")) {
        auto entry = read_indicator(node, known_themes, diagnostics);
        if (add_unique(part.indicators, entry.indicator, diagnostics)) {
            entries.push_back(std::move(entry));
        }
    }
    check_related_indicators(entries, part.indicators, diagnostics);
    for (auto const& entry : entries) {
        if (entry.indicator.weighting && entry.indicator.weighting->is_denominator) {
            part.denominator_places[entry.indicator.id] = entry.weight_place;
        }
    }
    part.theme_sets = read_theme_sets(map.list("themasets"), known_themes, diagnostics);
    read_file_list(map, sources, part, diagnostics);
    map.finish();
    return part;
}

} // namespace wijkpeil
