// SPDX-License-Identifier: EUPL-1.2
// The chart of all areas with their regions.
#include "language/language.hpp"
#include "template/indicator_page_parts.hpp"
#include "template/sources.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wijkpeil {
namespace {

constexpr char const* k_group = "indicatorpagina";
constexpr double k_most_steps = 6; // of the axis

std::vector<ShownValue> values_of(SpreadSpec const& spec)
{
    std::vector<ShownValue> all = {spec.mean, spec.country};
    for (auto const& row : spec.rows) {
        all.push_back(row.value);
        all.push_back(row.rest);
        all.insert(all.end(), row.parts.begin(), row.parts.end());
    }
    return all;
}

// Steps of 1, 2 or 5 times a power of ten. The axis begins at 0 unless all values are far from it.
void set_axis(SpreadSpec& spec, Indicator const& indicator)
{
    std::vector<double> numbers;
    for (auto const& shown : values_of(spec)) {
        if (auto const number = number_of(shown, indicator)) {
            numbers.push_back(*number);
        }
    }
    if (numbers.empty()) {
        return;
    }
    auto const [low, high] = std::minmax_element(numbers.begin(), numbers.end());
    double const from = *low > 0 && *low < *high * 0.6 ? 0 : *low;
    double const span = std::max(*high - from, 1.0);
    double step = 1;
    for (int i = 0; span / step > k_most_steps; ++i) {
        step *= i % 3 == 1 ? 2.5 : 2; // 1, 2, 5, 10, 20, 50, …
    }
    spec.axis_step = step;
    spec.axis_min = std::floor(from / step) * step;
    spec.axis_max = std::max(std::ceil(*high / step) * step, spec.axis_min + step);
}

SpreadRow row_of(AreaStanding const& one, IndicatorView const& view)
{
    SpreadRow row;
    row.area = one.area->id;
    row.name = one.area->name;
    row.municipality = one.area->municipality;
    row.value = view.shown(one.own);
    row.rest = view.shown(one.rest);
    row.wider = one.own.wider;
    for (auto& part : view.parts(*one.area, view.period())) {
        row.parts.push_back(std::move(part.shown));
    }
    if (auto const* missing = std::get_if<Missing>(&one.own.value)) {
        row.reason = sentence_case(reason_brief(*missing));
    }
    return row;
}

SpreadSpec spread_of(IndicatorView const& view)
{
    auto const word = [&](char const* key) { return plain(view.phrases().phrase(k_group, key)); };
    SpreadSpec spec;
    spec.area_name = word("legenda_gebied");
    spec.wider_name = word("legenda_ruimer");
    spec.part_name = word("legenda_wijk");
    spec.rest_name = word("legenda_rest");
    spec.mean_name = word("legenda_gemiddelde");
    spec.country_name = view.country_name();
    spec.column_names = {word("kolom_waarde"), plain(view.phrases().phrase("kolom", "rest"))};
    spec.mean = view.mean(view.period());
    spec.country = view.country(view.period());
    spec.axis_unit = view.indicator().unit;
    for (auto const& one : view.programme().areas) {
        spec.rows.push_back(row_of(one, view));
    }
    set_axis(spec, view.indicator());
    return spec;
}

std::string alternative_of(IndicatorView const& view)
{
    std::vector<AreaStanding const*> without;
    for (auto const& one : view.programme().areas) {
        if (one.standing == Standing::without) {
            without.push_back(&one);
        }
    }
    auto arguments = page_arguments(view);
    arguments.emplace_back("met_spreiding", view.counted() > 1);
    arguments.emplace_back("spreiding", range_words(view, view.period(), true));
    arguments.emplace_back("gemiddelde", view.mean(view.period()));
    arguments.emplace_back("n_zonder", without.size());
    arguments.emplace_back("zonder", names_of(without));
    return plain(view.phrases().sentence(k_group, "grafiek_alternatief", arguments));
}

} // anonymous namespace

Figure spread_figure(IndicatorView const& view)
{
    auto const& phrases = view.phrases();
    auto arguments = page_arguments(view);
    auto const lowest = view.lowest(view.period());
    auto const highest = view.highest(view.period());
    arguments.emplace_back("hoogste_naam", names_of(highest));
    arguments.emplace_back("n_hoogste", highest.size());
    arguments.emplace_back("laagste_naam", names_of(lowest));
    Figure figure;
    figure.id = "grafiek-gebieden";
    bool const differ = !lowest.empty() && lowest.front() != highest.front();
    figure.headline = phrases.sentence(k_group, differ ? "grafiek_kop" : "grafiek_kop_alle", arguments);
    figure.subtitle = phrases.sentence(k_group, "grafiek_onder", arguments);
    auto spec = spread_of(view);
    figure.source = source_line(values_of(spec), view.dataset(), phrases);
    figure.spec = std::move(spec);
    figure.alternative = alternative_of(view);
    figure.alternative_table = k_page_regions_id;
    return figure;
}

} // namespace wijkpeil
