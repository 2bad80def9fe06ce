// SPDX-License-Identifier: EUPL-1.2
#include "template/round_statements.hpp"

#include "language/language.hpp"
#include "template/differences.hpp"
#include "template/indicator_page_parts.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace wijkpeil {
namespace {

constexpr char const* k_group = "alle_gebieden";

// The differences of one period between areas that count and the rest of their municipality.
struct Gaps {
    std::vector<AreaStanding const*> areas; // from the smallest to the largest difference, as printed
    std::size_t higher = 0, lower = 0, equal = 0;
    std::size_t beyond = 0, within = 0, unknown = 0; // the margin
};

double difference_of(AreaStanding const& one)
{
    return std::get<double>(one.gap.difference);
}

Gaps gaps_of(IndicatorView const& view, std::string const& period)
{
    Gaps gaps;
    if (period.empty() || !view.has_gaps()) {
        return gaps;
    }
    for (auto const& one : view.programme(period).areas) {
        if (!counts(one) || is_missing(one.gap.difference)) {
            continue;
        }
        gaps.areas.push_back(&one);
        double const difference = difference_of(one);
        ++(difference > 0 ? gaps.higher : difference < 0 ? gaps.lower : gaps.equal);
        auto const known = one.gap.change_class;
        ++(known == ChangeClass::higher || known == ChangeClass::lower ? gaps.beyond
           : known == ChangeClass::within_margin                       ? gaps.within
                                                                       : gaps.unknown);
    }
    std::stable_sort(gaps.areas.begin(), gaps.areas.end(), [](AreaStanding const* a, AreaStanding const* b) {
        return difference_of(*a) < difference_of(*b);
    });
    return gaps;
}

// Names of all areas with this difference.
std::string names_at(Gaps const& gaps, double difference)
{
    std::vector<AreaStanding const*> found;
    std::copy_if(gaps.areas.begin(), gaps.areas.end(), std::back_inserter(found),
                 [&](AreaStanding const* one) { return difference_of(*one) == difference; });
    return names_of(found);
}

// In running text a difference above zero needs no plus, if all of them are.
ShownValue in_text(IndicatorView const& view, AreaStanding const& one, bool all_above)
{
    auto shown = view.gap(one);
    if (all_above && shown.text.starts_with('+')) {
        shown.text.erase(0, 1);
    }
    return shown;
}

Arguments arguments_of(IndicatorView const& view, Gaps const& gaps, std::string const& period)
{
    auto const& lowest = *gaps.areas.front();
    auto const& highest = *gaps.areas.back();
    bool const all_above = difference_of(lowest) > 0;
    auto const total = gaps.areas.size();
    return {{"indicator", mid_sentence(view.indicator().name)},
            {"jaar", period},
            {"n", total},
            {"alle_hoger", gaps.higher == total},
            {"alle_lager", gaps.lower == total},
            {"n_hoger", gaps.higher},
            {"n_lager", gaps.lower},
            {"n_gelijk", gaps.equal},
            {"kleinste", in_text(view, lowest, all_above)},
            {"kleinste_naam", names_at(gaps, difference_of(lowest))},
            {"grootste", in_text(view, highest, all_above)},
            {"grootste_naam", names_at(gaps, difference_of(highest))},
            {"verschil_eenheid", difference_unit(view.indicator())},
            {"n_buiten", gaps.beyond},
            {"n_binnen", gaps.within},
            {"n_onbekend", gaps.unknown},
            {"alle_onbekend", gaps.unknown == total}};
}

} // anonymous namespace

Text gaps_of_areas(IndicatorView const& view)
{
    auto const gaps = gaps_of(view, view.period());
    if (gaps.areas.size() < 2) {
        return {};
    }
    return view.phrases().sentence(k_group, "verschillen", arguments_of(view, gaps, view.period()));
}

Text earlier_gaps_of_areas(IndicatorView const& view)
{
    auto const& periods = view.periods();
    if (periods.size() < 2 ||
        view.statistics().break_between(view.indicator().id, periods.front(), view.period()) != nullptr) {
        return {};
    }
    auto const gaps = gaps_of(view, periods.front());
    if (gaps.areas.size() < 2) {
        return {};
    }
    return view.phrases().sentence(k_group, "verschillen_eerder", arguments_of(view, gaps, periods.front()));
}

Text areas_left_out(IndicatorView const& view)
{
    if (view.period().empty()) {
        return {};
    }
    std::vector<AreaStanding const*> wider;
    std::vector<AreaStanding const*> without;
    for (auto const& one : view.programme().areas) {
        if (one.standing == Standing::without) {
            without.push_back(&one);
        } else if (one.standing == Standing::not_counted) {
            wider.push_back(&one);
        }
    }
    if (wider.empty() && without.empty()) {
        return {};
    }
    return view.phrases().sentence(k_group, "niet_meegeteld",
                                   {{"n_ruimer", wider.size()},
                                    {"ruimer", names_of(wider)},
                                    {"n_zonder", without.size()},
                                    {"zonder", names_of(without)},
                                    {"jaar", view.period()}});
}

} // namespace wijkpeil
