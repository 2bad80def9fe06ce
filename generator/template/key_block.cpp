// SPDX-License-Identifier: EUPL-1.2
// Four big values and, beside them, where the area lies.
#include "language/language.hpp"
#include "template/blocks.hpp"
#include "template/sources.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace wijkpeil {
namespace {

constexpr std::size_t k_most_named_regions =
    6; // below the locator; more are named in the table of the report

// The lead indicator, then the largest difference of each theme that has not had its turn, round after round.
std::vector<Indicator const*> chosen(AreaView const& view, std::size_t count)
{
    auto left = view.compared();
    std::stable_sort(left.begin(), left.end(), [&](Indicator const* a, Indicator const* b) {
        auto const rank = [&](Indicator const* one) {
            auto const* gap = std::get_if<double>(&view.gap_of(*one, view.newest()).difference);
            return std::pair(one != view.lead(), gap == nullptr ? 0.0 : -std::abs(*gap));
        };
        return rank(a) < rank(b);
    });
    std::vector<Indicator const*> all;
    std::set<std::string> themes;
    while (all.size() < count && !left.empty()) {
        auto next = std::find_if(left.begin(), left.end(),
                                 [&](Indicator const* one) { return !themes.contains(one->theme); });
        if (next == left.end()) {
            themes.clear();
            next = left.begin();
        }
        themes.insert((*next)->theme);
        all.push_back(*next);
        left.erase(next);
    }
    return all;
}

Text value_text(ShownValue const& shown)
{
    return {run_of(shown)};
}

// Words instead of a sign: there is room for them here.
Text worded(ShownValue shown)
{
    auto const& about = printed_value(shown);
    if (auto const* missing = std::get_if<Missing>(&about)) {
        shown.text = reason_brief(*missing);
    }
    return value_text(shown);
}

KeyValue whole_value(AreaView const& view, Indicator const& indicator, bool small)
{
    auto const& phrases = view.phrases();
    auto const period = view.newest();
    KeyValue key;
    key.name = text_of(small ? sentence_case(indicator.short_name) : indicator.name);
    if (view.wider() && !small) { // a sheet says it in its title
        key.name = std::move(key.name) + text_of(" ") + soft(phrases.phrase("kern", "ruimer"));
    }
    key.value = worded(view.own(indicator, period));
    key.unit = is_missing(view.own(indicator, period).statistic.value) ? std::string{} : indicator.unit;
    key.rows.push_back(
        {KeyRow::Kind::normal, text_of(view.rest_name()), worded(view.rest(indicator, period))});
    key.rows.push_back(
        {KeyRow::Kind::normal, text_of(view.country_name()), worded(view.country(indicator, period))});
    key.rows.push_back({KeyRow::Kind::difference,
                        small ? phrases.phrase("factsheet", "verschil") : phrases.phrase("kern", "verschil"),
                        worded(view.gap(indicator, period))});
    if (view.first() != period && view.same_series(indicator, view.first(), period)) {
        key.rows.push_back({KeyRow::Kind::earlier, phrases.phrase("kern", "was", {{"jaar", view.first()}}),
                            worded(view.gap(indicator, view.first()))});
    }
    return key;
}

KeyValue part_value(AreaView const& view, Indicator const& indicator)
{
    auto const& phrases = view.phrases();
    auto const period = view.newest();
    auto const regions = view.own_regions(indicator, period);
    KeyValue key;
    key.name = text_of(indicator.name);
    if (regions.empty()) {
        key.value = worded(view.own(indicator, period));
    } else {
        key.name = std::move(key.name) + soft(phrases.phrase("kern", "hoogste_wijk"));
        key.value = value_text(regions.front().shown);
        key.unit = indicator.unit;
        key.rows.push_back(
            {KeyRow::Kind::normal, phrases.phrase("kern", "laagste_wijk"), value_text(regions.back().shown)});
    }
    key.rows.push_back({KeyRow::Kind::normal, text_of(view.area().municipality),
                        worded(view.municipality(indicator, period))});
    key.rows.push_back(
        {KeyRow::Kind::normal, text_of(view.country_name()), worded(view.country(indicator, period))});
    return key;
}

// The weight of the lead indicator says how many people live there, if it counts something: in the newest
// period with a figure.
struct Population {
    Indicator const* indicator = nullptr;
    std::string period;
    ShownValue own, whole;
};
std::optional<Population> population_of(AreaView const& view)
{
    auto const* lead = view.lead();
    auto const* counted = lead == nullptr || !lead->weighting
                              ? nullptr
                              : view.dataset().find_indicator(lead->weighting->indicator);
    if (counted == nullptr || counted->unit_type != UnitType::count) {
        return {};
    }
    auto const periods = view.statistics().periods(counted->id);
    for (auto period = periods.rbegin(); period != periods.rend(); ++period) {
        auto const whole = view.municipality(*counted, *period);
        if (is_missing(whole.statistic.value)) {
            continue;
        }
        auto const own = view.own(*counted, *period);
        if (!view.part() && is_missing(own.statistic.value)) {
            continue;
        }
        return Population{counted, *period, own, whole};
    }
    return {};
}

Text population_line(AreaView const& view)
{
    if (auto const found = population_of(view)) {
        auto const& [counted, period, own, whole] = *found;
        return view.phrases().sentence("ligging", view.part() ? "onder_deel" : "onder",
                                       {{"waarde", own},
                                        {"gemeente_waarde", whole},
                                        {"gemeente", view.area().municipality},
                                        {"eenheid", unit_in_sentence(*counted)},
                                        {"jaar", period},
                                        {"ruimer", view.wider()}});
    }
    return {};
}

// How many people live there, as the last of a row of key values.
std::optional<KeyValue> population_value(AreaView const& view)
{
    auto const found = population_of(view);
    if (!found || view.part()) {
        return {};
    }
    auto const& phrases = view.phrases();
    KeyValue key;
    key.name = text_of(found->indicator->name + " " + found->period);
    key.value = value_text(found->own);
    key.rows.push_back({KeyRow::Kind::normal, text_of(view.area().municipality), value_text(found->whole)});
    key.rows.push_back(
        {KeyRow::Kind::difference, phrases.phrase("factsheet", "wijken"),
         phrases.phrase("factsheet", "wijken_van",
                        {{"n", view.own_codes().size()},
                         {"totaal", view.statistics().regions_of(view.area().municipality_code).size()}})});
    return key;
}

} // anonymous namespace

Figure locator_figure(BlockContext& context)
{
    auto const& view = context.view();
    auto const codes = view.statistics().regions_of(view.area().municipality_code);
    auto const own = view.own_codes();
    LocatorSpec spec;
    for (auto const& code : codes) {
        spec.regions.push_back(&view.dataset().regions.at(code).geometry);
        spec.own.push_back(std::find(own.begin(), own.end(), code) != own.end());
    }
    for (auto const& outline : view.dataset().country) {
        spec.country.push_back(&outline);
    }
    Arguments const arguments = {{"n", own.size()},
                                 {"totaal", codes.size()},
                                 {"gebied", view.area().name},
                                 {"gemeente", view.area().municipality},
                                 {"land", view.country_name()},
                                 {"wijken", list_text(view.own_names())},
                                 {"deel", view.part()}};
    Figure figure;
    figure.id = context.unique_id("ligging");
    figure.headline = view.phrases().sentence("ligging", "kop", arguments);
    figure.subtitle = population_line(view);
    figure.spec = std::move(spec);
    figure.alternative = plain(view.phrases().sentence("ligging", "alternatief", arguments));
    if (own.size() <= k_most_named_regions) {
        figure.source = view.phrases().sentence("ligging", "wijken", arguments) + text_of(" ");
    }
    figure.source = std::move(figure.source) + boundary_source(view);
    return figure;
}

std::vector<Block> key_values_block(BlockOptions const& options, BlockContext& context)
{
    auto const& view = context.view();
    KeyValues keys;
    keys.id = context.unique_id("kerncijfers");
    auto population = options.small ? population_value(view) : std::nullopt;
    auto const count = static_cast<std::size_t>(options.count) - (population && options.count > 1 ? 1 : 0);
    auto indicators = options.indicators.empty() ? chosen(view, count) : context.indicators(options);
    for (auto const* indicator : indicators) {
        keys.values.push_back(view.part() ? part_value(view, *indicator)
                                          : whole_value(view, *indicator, options.small));
    }
    if (population && keys.values.size() < static_cast<std::size_t>(options.count)) {
        keys.values.push_back(std::move(*population));
    }
    if (options.with_locator) {
        keys.beside.push_back(locator_figure(context));
    }
    return {Block{std::move(keys)}};
}

} // namespace wijkpeil
