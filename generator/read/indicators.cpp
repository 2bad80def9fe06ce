// SPDX-License-Identifier: EUPL-1.2
// geo/indicatoren.yaml: themes and definitions.
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

struct IndicatorEntry {
    Indicator indicator;
    Place weight_place;
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

void check_limits(YamlMap& map, Indicator const& indicator, Diagnostics& diagnostics)
{
    auto const& limits = indicator.class_limits;
    auto const stray = std::adjacent_find(limits.begin(), limits.end(), std::greater_equal<>{});
    if (stray == limits.end()) {
        return;
    }
    auto const nodes = map.list("klassen");
    auto const index = static_cast<std::size_t>(stray - limits.begin()) + 1;
    diagnostics.error(nodes.size() == limits.size() ? nodes[index].place : map.place("klassen"),
                      say("the limits of the classes do not ascend: {} does not come after {}", limits[index],
                          limits[index - 1]),
                      say("write the limits from low to high, each once"));
}

std::optional<Weighting> read_weighting(YamlMap& map, Place& place, Diagnostics& diagnostics)
{
    auto const* node = map.child("weging");
    if (node == nullptr) {
        return {};
    }
    YamlMap inner{*node, say("a weighting"), diagnostics};
    Weighting weighting;
    weighting.indicator = inner.required_id("indicator");
    weighting.period = inner.text("periode");
    place = inner.place("indicator");
    inner.finish();
    return weighting.indicator.empty() ? std::nullopt : std::optional{weighting};
}

// Keys that say how the values behave.
void read_kind(YamlMap& map, IndicatorEntry& entry, Diagnostics& diagnostics)
{
    static constexpr UnitType k_types[]{UnitType::count, UnitType::share, UnitType::rate,  UnitType::mean,
                                        UnitType::money, UnitType::index, UnitType::score, UnitType::ordinal};
    static constexpr Direction k_directions[]{Direction::higher, Direction::lower, Direction::none};
    auto& indicator = entry.indicator;
    map.require("soort");
    indicator.unit_type = k_types[map.one_of(
        "soort", {"aantal", "aandeel", "verhouding", "gemiddelde", "geld", "index", "score", "klasse"}, 1)];
    indicator.decimals = map.integer("decimalen", 1);
    if (indicator.decimals < 0 || indicator.decimals > 6) {
        diagnostics.error(map.place("decimalen"), say("\"{}\" decimals are not possible", indicator.decimals),
                          say("write a number from 0 to 6"));
    }
    indicator.better = k_directions[map.one_of("beter", {"hoger", "lager", "geen"}, 2)];
    indicator.weighting = read_weighting(map, entry.weight_place, diagnostics);
    auto const threshold_pct = map.number("drempel", 5);
    if (threshold_pct < 0 || threshold_pct > 100) {
        diagnostics.error(map.place("drempel"), say("\"{}\" is not a percentage", threshold_pct),
                          say("write a number from 0 to 100"));
    }
    indicator.missing_weight_threshold = threshold_pct / 100;
    indicator.modelled = map.yes_no("model", false);
    indicator.class_limits = map.numbers("klassen");
    check_limits(map, indicator, diagnostics);
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
    read_kind(map, entry, diagnostics);
    map.finish();
    return entry;
}

// A weight must be a count that is defined here.
void check_weights(std::vector<IndicatorEntry> const& entries, std::vector<Indicator> const& indicators,
                   Diagnostics& diagnostics)
{
    auto const known = known_ids(indicators);
    for (auto const& entry : entries) {
        if (!entry.indicator.weighting) {
            continue;
        }
        auto const& weight = entry.indicator.weighting->indicator;
        auto const found = std::find_if(indicators.begin(), indicators.end(),
                                        [&](auto const& other) { return other.id == weight; });
        if (found == indicators.end()) {
            diagnostics.error(entry.weight_place, say("unknown indicator \"{}\"", weight),
                              known.hint(weight));
        } else if (found->unit_type != UnitType::count) {
            diagnostics.error(
                entry.weight_place, say("the weight \"{}\" is not a count", weight),
                say("weigh with an indicator of \"soort: aantal\", such as the number of inhabitants"));
        }
    }
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
    check_weights(entries, part.indicators, diagnostics);
    read_file_list(map, sources, part, diagnostics);
    map.finish();
    return part;
}

} // namespace wijkpeil
