// SPDX-License-Identifier: EUPL-1.2
// Small multiples: area, rest and country over the years, with gaps where there is no figure.
#include "language/language.hpp"
#include "template/blocks.hpp"
#include "template/sources.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace wijkpeil {
namespace {

constexpr double k_step = 10;
constexpr double k_least_span = 30;

struct Range {
    double low = 0;
    double high = 0;
    bool known = false;

    void include(std::optional<double> value)
    {
        if (value) {
            low = known ? std::min(low, *value) : *value;
            high = known ? std::max(high, *value) : *value;
            known = true;
        }
    }
    [[nodiscard]] double start() const { return std::floor(low / k_step) * k_step; }
};

// "2012 en 2016 niet gevraagd"; reasons in the order of their first year.
std::string gap_note(AreaView const& view, std::vector<ShownValue> const& values)
{
    std::vector<std::pair<std::string, std::vector<std::string>>> by_reason;
    for (auto const& value : values) {
        auto const* missing = std::get_if<Missing>(&value.statistic.value);
        if (missing == nullptr) {
            continue;
        }
        auto const reason = reason_brief(*missing);
        auto found = std::find_if(by_reason.begin(), by_reason.end(),
                                  [&](auto const& one) { return one.first == reason; });
        if (found == by_reason.end()) {
            found = by_reason.insert(by_reason.end(), {reason, {}});
        }
        found->second.push_back(value.statistic.period);
    }
    std::string text;
    for (auto const& [reason, years] : by_reason) {
        text += (text.empty() ? "" : "; ") +
                plain(view.phrases().phrase("verloop", "zonder",
                                            {{"jaren", list_text(years)}, {"reden", reason}}));
    }
    return text;
}

TrendPanel panel_of(AreaView const& view, Indicator const& indicator, Range& range)
{
    TrendPanel panel;
    panel.title = indicator.name;
    for (auto const& period : view.all_periods()) {
        panel.area.push_back(view.own(indicator, period));
        panel.rest.push_back(view.rest(indicator, period));
        panel.country.push_back(view.country(indicator, period));
    }
    for (auto const* series : {&panel.area, &panel.rest, &panel.country}) {
        for (auto const& value : *series) {
            range.include(number_of(value, indicator));
        }
    }
    panel.gap_note = gap_note(view, panel.area);
    auto const& periods = view.all_periods();
    for (std::size_t i = 1; i < periods.size(); ++i) {
        if (auto const* cut = view.statistics().break_between(indicator.id, periods[i - 1], periods[i])) {
            panel.breaks.push_back(i);
            panel.gap_note += (panel.gap_note.empty() ? "" : "; ") +
                              plain(view.phrases().phrase(
                                  "verloop", "breuk", {{"periode", cut->period}, {"reden", cut->reason}}));
        }
    }
    return panel;
}

TrendSpec trend(AreaView const& view, std::vector<Indicator const*> const& indicators)
{
    TrendSpec spec;
    spec.area_name = view.area().name;
    spec.rest_name = view.rest_name();
    spec.country_name = view.country_name();
    spec.wider = view.wider();
    spec.periods = view.all_periods();
    spec.axis_step = k_step;
    spec.axis_span = k_least_span;
    for (auto const* indicator : indicators) {
        Range range;
        spec.panels.push_back(panel_of(view, *indicator, range));
        spec.panels.back().axis_start = range.start();
        auto const needed = std::ceil((range.high - range.start()) / k_step) * k_step;
        spec.axis_span = std::max(spec.axis_span, needed);
    }
    spec.labels_note = plain(view.phrases().phrase("verloop", "getallen",
                                                   {{"eerste_jaar", view.first()}, {"jaar", view.newest()}}));
    return spec;
}

std::string alternative(AreaView const& view, TrendSpec const& spec,
                        std::vector<Indicator const*> const& indicators)
{
    auto text = view.phrases().sentence("verloop", "alternatief",
                                        {{"n", indicators.size()},
                                         {"gebied", view.area().name},
                                         {"gemeente", view.area().municipality},
                                         {"land", view.country_name()},
                                         {"jaren", list_text(view.all_periods())}});
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        auto const& panel = spec.panels[i];
        auto const first = std::find_if(panel.area.begin(), panel.area.end(), [&](ShownValue const& one) {
            return !is_missing(one.statistic.value) &&
                   view.same_series(*indicators[i], one.statistic.period, view.newest());
        });
        if (first == panel.area.end()) {
            continue;
        }
        text = std::move(text) + text_of(" ") +
               view.phrases().sentence("verloop", "alternatief_vak",
                                       {{"indicator", indicators[i]->name},
                                        {"eerst", *first},
                                        {"eerste_jaar", first->statistic.period},
                                        {"nu", panel.area.back()},
                                        {"rest_nu", panel.rest.back()},
                                        {"jaar", view.newest()},
                                        {"een_jaar", first->statistic.period == view.newest()}});
    }
    return plain(text);
}

} // anonymous namespace

std::vector<Block> trend_block(BlockOptions const& options, BlockContext& context)
{
    auto const& view = context.view();
    auto const asked = context.indicators(options);
    if (view.part() || asked.empty() || view.periods().size() < 2) {
        return {};
    }
    auto const& lead = *view.lead();
    auto spec = trend(view, asked);
    // Of another series: then the headline tells the newest value alone.
    auto const earlier = [&](ShownValue shown) {
        if (!view.same_series(lead, view.first(), view.newest())) {
            shown.statistic.value = Missing{MissingReason::not_comparable, {}};
        }
        return shown;
    };
    Arguments const arguments = {{"indicator", lead.name},
                                 {"eerst", earlier(view.own(lead, view.first()))},
                                 {"nu", view.own(lead, view.newest())},
                                 {"rest_eerst", earlier(view.rest(lead, view.first()))},
                                 {"rest_nu", view.rest(lead, view.newest())},
                                 {"eenheid", unit_in_sentence(lead)},
                                 {"verschil_eenheid", difference_unit(lead)},
                                 {"eerste_jaar", view.first()},
                                 {"jaar", view.newest()},
                                 {"jaren", list_text(view.all_periods())},
                                 {"aandeel", lead.unit_type == UnitType::share},
                                 {"hoogte", number_text(spec.axis_span, 0)},
                                 {"ruimer", view.wider()}};
    std::vector<ShownValue> values;
    for (auto const& panel : spec.panels) {
        for (auto const* series : {&panel.area, &panel.rest, &panel.country}) {
            values.insert(values.end(), series->begin(), series->end());
        }
    }
    Figure figure;
    figure.id = context.unique_id("grafiek-verloop");
    figure.headline = view.phrases().sentence("verloop", "kop", arguments);
    figure.subtitle = view.phrases().sentence("verloop", "onder", arguments);
    figure.alternative = alternative(view, spec, asked);
    figure.source = source_line(values, view) + text_of(" ") +
                    view.phrases().sentence("verloop", "toelichting", {{"model", lead.modelled}});
    figure.spec = std::move(spec);
    context.add_values(figure);
    return {Block{std::move(figure)}};
}

} // namespace wijkpeil
