// SPDX-License-Identifier: EUPL-1.2
#include "read/indicator_kind.hpp"

#include "base/messages.hpp"
#include "read/period.hpp"
#include "read/references.hpp"

#include <algorithm>
#include <functional>

namespace wijkpeil {

namespace {

std::vector<std::string> const& unit_words()
{
    static std::vector<std::string> const k_words{"aantal", "aandeel", "verhouding", "gemiddelde",
                                                  "geld",   "index",   "score",      "klasse"};
    return k_words;
}
constexpr UnitType k_unit_types[]{UnitType::count, UnitType::share, UnitType::rate,  UnitType::mean,
                                  UnitType::money, UnitType::index, UnitType::score, UnitType::ordinal};

std::string const& word_of(UnitType type)
{
    auto const found = std::find(std::begin(k_unit_types), std::end(k_unit_types), type);
    return unit_words()[static_cast<std::size_t>(found - std::begin(k_unit_types))];
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

// A map with `indicator` and `periode`; a denominator may be the id alone.
std::optional<Weighting> read_weight(YamlMap& map, std::string_view key, Place& place,
                                     Diagnostics& diagnostics)
{
    auto const* node = map.child(key);
    if (node == nullptr) {
        return {};
    }
    Weighting weighting;
    weighting.is_denominator = key == "noemer";
    place = node->place;
    if (weighting.is_denominator && node->kind == YamlNode::Kind::scalar) {
        weighting.indicator = map.required_id(key);
    } else {
        YamlMap inner{*node, weighting.is_denominator ? say("a denominator") : say("a weighting"),
                      diagnostics};
        weighting.indicator = inner.required_id("indicator");
        weighting.period = inner.text("periode");
        place = inner.place("indicator");
        if (!weighting.period.empty() && !is_period(weighting.period)) {
            diagnostics.error(inner.place("periode"), say("\"{}\" is not a period", weighting.period),
                              period_hint());
        }
        inner.finish();
    }
    return weighting.indicator.empty() ? std::nullopt : std::optional{weighting};
}

void read_weighting(YamlMap& map, IndicatorEntry& entry, Diagnostics& diagnostics)
{
    auto& indicator = entry.indicator;
    if (map.has("noemer") && map.has("weging")) {
        diagnostics.error(
            map.place("noemer"), say("\"{}\" has both \"weging\" and \"noemer\"", indicator.id),
            say("keep \"noemer\" if it is what the value is a part or a mean of, and \"weging\" "
                "if it is only near that"));
    }
    auto weight_place = Place{};
    auto const weighting = read_weight(map, "weging", weight_place, diagnostics);
    auto const denominator = read_weight(map, "noemer", entry.weight_place, diagnostics);
    indicator.weighting = denominator ? denominator : weighting;
    if (!denominator) {
        entry.weight_place = weight_place;
    } else if (indicator.unit_type == UnitType::count || indicator.unit_type == UnitType::ordinal) {
        diagnostics.error(
            map.place("noemer"),
            say("an indicator of \"soort: {}\" has no denominator", word_of(indicator.unit_type)),
            say("remove \"noemer\": counts add up, and classes are not averaged"));
    }
}

// Whether chance alone is the margin of such a value.
bool can_be_counted(UnitType type)
{
    return type == UnitType::count || type == UnitType::share || type == UnitType::rate ||
           type == UnitType::mean;
}

// `waarneming` and `model`, which say the same where the word is "model".
void read_kind_of_observation(YamlMap& map, Indicator& indicator, Diagnostics& diagnostics)
{
    enum Word { counted, survey, model, none };
    auto const word = map.has("waarneming")
                          ? static_cast<Word>(map.one_of("waarneming", {"telling", "enquete", "model"}, none))
                          : none;
    auto const says_model = map.yes_no("model");
    indicator.counted = word == counted;
    indicator.modelled = word == model || says_model.value_or(false);
    if (says_model && word != none && *says_model != (word == model)) {
        diagnostics.error(
            map.place("model"),
            say("\"model: {}\" contradicts \"waarneming: {}\"", map.text("model"), map.text("waarneming")),
            say("keep the one that is right; \"waarneming: model\" says the same as \"model: ja\""));
    }
    if (word != counted) {
        return;
    }
    if (!can_be_counted(indicator.unit_type)) {
        diagnostics.error(
            map.place("waarneming"),
            say("an indicator of \"soort: {}\" cannot be a count of cases", word_of(indicator.unit_type)),
            say("remove \"waarneming: telling\": its margin must come from its source"));
    } else if (indicator.unit_type == UnitType::share &&
               !(indicator.weighting && indicator.weighting->is_denominator)) {
        diagnostics.error(map.place("waarneming"), say("a share of counted cases needs its denominator"),
                          say("add \"noemer: …\": the indicator that counts what this is a share of"));
    }
}

void read_breaks(YamlMap& map, Indicator& indicator, Diagnostics& diagnostics)
{
    for (auto const& node : map.list("breuken")) {
        YamlMap inner{node, say("a break of a series"), diagnostics};
        SeriesBreak one;
        one.period = inner.required_text("vanaf");
        one.reason = inner.required_text("reden");
        inner.finish();
        if (one.period.empty()) {
            continue;
        }
        if (!is_period(one.period)) {
            diagnostics.error(inner.place("vanaf"), say("\"{}\" is not a period", one.period), period_hint());
        } else if (!indicator.breaks.empty() && indicator.breaks.back().period >= one.period) {
            diagnostics.error(inner.place("vanaf"),
                              say("the breaks of a series do not ascend: \"{}\" does not come after \"{}\"",
                                  one.period, indicator.breaks.back().period),
                              say("write the breaks from early to late, each once"));
        } else {
            indicator.breaks.push_back(std::move(one));
        }
    }
}

Indicator const* find(std::vector<Indicator> const& indicators, std::string const& id)
{
    auto const found =
        std::find_if(indicators.begin(), indicators.end(), [&](auto const& one) { return one.id == id; });
    return found == indicators.end() ? nullptr : &*found;
}

void check_weight(IndicatorEntry const& entry, std::vector<Indicator> const& indicators, Known const& known,
                  Diagnostics& diagnostics)
{
    auto const& weighting = *entry.indicator.weighting;
    auto const* weight = find(indicators, weighting.indicator);
    if (weight == nullptr) {
        diagnostics.error(entry.weight_place, say("unknown indicator \"{}\"", weighting.indicator),
                          known.hint(weighting.indicator));
    } else if (weight->unit_type != UnitType::count) {
        diagnostics.error(
            entry.weight_place,
            weighting.is_denominator ? say("the denominator \"{}\" is not a count", weighting.indicator)
                                     : say("the weight \"{}\" is not a count", weighting.indicator),
            say("weigh with an indicator of \"soort: aantal\", such as the number of inhabitants"));
    }
}

void check_part(IndicatorEntry const& entry, std::vector<Indicator> const& indicators, Known const& known,
                Diagnostics& diagnostics)
{
    auto const& indicator = entry.indicator;
    auto const* whole = find(indicators, indicator.part_of);
    if (whole == nullptr) {
        diagnostics.error(entry.part_of_place, say("unknown indicator \"{}\"", indicator.part_of),
                          known.hint(indicator.part_of));
    } else if (indicator.part_of == indicator.id) {
        diagnostics.error(entry.part_of_place, say("\"{}\" is called a part of itself", indicator.id),
                          say("name the count that it is a part of, or remove \"deel_van\""));
    } else if (indicator.unit_type != UnitType::count || whole->unit_type != UnitType::count) {
        auto const& other = indicator.unit_type != UnitType::count ? indicator : *whole;
        diagnostics.error(
            entry.part_of_place, say("\"{}\" is not a count, so it is no part or whole of a count", other.id),
            say("\"deel_van\" is for two indicators of \"soort: aantal\"; for a share, name what "
                "it is a share of with \"noemer\""));
    }
}

} // namespace

void read_indicator_kind(YamlMap& map, IndicatorEntry& entry, Diagnostics& diagnostics)
{
    static constexpr Direction k_directions[]{Direction::higher, Direction::lower, Direction::none};
    auto& indicator = entry.indicator;
    map.require("soort");
    indicator.unit_type = k_unit_types[map.one_of("soort", unit_words(), 1)];
    indicator.decimals = map.integer("decimalen", 1);
    if (indicator.decimals < 0 || indicator.decimals > 6) {
        diagnostics.error(map.place("decimalen"), say("\"{}\" decimals are not possible", indicator.decimals),
                          say("write a number from 0 to 6"));
    }
    indicator.better = k_directions[map.one_of("beter", {"hoger", "lager", "geen"}, 2)];
    read_weighting(map, entry, diagnostics);
    auto const threshold_pct = map.number("drempel", 5);
    if (threshold_pct < 0 || threshold_pct > 100) {
        diagnostics.error(map.place("drempel"), say("\"{}\" is not a percentage", threshold_pct),
                          say("write a number from 0 to 100"));
    }
    indicator.missing_weight_threshold = threshold_pct / 100;
    read_kind_of_observation(map, indicator, diagnostics);
    indicator.part_of = map.text("deel_van");
    entry.part_of_place = map.place("deel_van");
    read_breaks(map, indicator, diagnostics);
    indicator.class_limits = map.numbers("klassen");
    check_limits(map, indicator, diagnostics);
}

void check_related_indicators(std::vector<IndicatorEntry> const& entries,
                              std::vector<Indicator> const& indicators, Diagnostics& diagnostics)
{
    auto const known = known_ids(indicators);
    for (auto const& entry : entries) {
        if (entry.indicator.weighting) {
            check_weight(entry, indicators, known, diagnostics);
        }
        if (!entry.indicator.part_of.empty()) {
            check_part(entry, indicators, known, diagnostics);
        }
    }
}

} // namespace wijkpeil
