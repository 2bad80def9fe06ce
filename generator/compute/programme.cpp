// SPDX-License-Identifier: EUPL-1.2
#include "compute/programme.hpp"

#include "compute/comparison.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

namespace wijkpeil {
namespace {

std::optional<double> number(Value const& value)
{
    auto const* known = std::get_if<double>(&value);
    return known == nullptr ? std::nullopt : std::optional{*known};
}

// A value of which others than the area's own people may not be a part.
bool counts(AreaStanding const& one)
{
    return number(one.own.value) && !one.own.wider;
}

Standing standing_of(AreaStanding const& one)
{
    if (!number(one.own.value)) {
        return Standing::without;
    }
    if (one.own.wider) {
        return Standing::not_counted;
    }
    bool const is_certain =
        one.gap.change_class == ChangeClass::higher || one.gap.change_class == ChangeClass::lower;
    if (is_certain && one.gap.favour == Favour::favourable) {
        return Standing::better;
    }
    if (is_certain && one.gap.favour == Favour::unfavourable) {
        return Standing::worse;
    }
    bool const has_direction = one.gap.favour != Favour::neutral;
    return one.gap.change_class == ChangeClass::within_margin && has_direction ? Standing::within_margin
                                                                               : Standing::unclear;
}

void count_in(AreaStanding const& one, ProgrammeView& view)
{
    switch (one.standing) {
    case Standing::better:
        ++view.better;
        break;
    case Standing::worse:
        ++view.worse;
        break;
    case Standing::within_margin:
        ++view.within_margin;
        break;
    case Standing::not_counted:
        ++view.not_counted;
        break;
    case Standing::without:
        ++view.without;
        break;
    case Standing::unclear:
        ++view.unclear;
        if (number(one.gap.difference)) {
            view.unclear_favourable += one.gap.favour == Favour::favourable ? 1 : 0;
            view.unclear_unfavourable += one.gap.favour == Favour::unfavourable ? 1 : 0;
            view.unclear_equal += one.gap.favour == Favour::equal ? 1 : 0;
        }
        break;
    }
}

// Of equal values all have the best place, and the next place is as many further.
void rank(std::vector<AreaStanding>& areas, Indicator const& indicator)
{
    if (indicator.better == Direction::none || indicator.unit_type == UnitType::count) {
        return;
    }
    double const sign = indicator.better == Direction::higher ? -1 : 1;
    std::vector<std::pair<double, AreaStanding*>> ranked; // the most favourable one has the lowest number
    for (auto& one : areas) {
        if (counts(one)) {
            ranked.emplace_back(sign * rounded(*number(one.own.value), indicator.decimals), &one);
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](auto const& a, auto const& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        bool const shared = i > 0 && ranked[i].first == ranked[i - 1].first;
        ranked[i].second->rank = shared ? ranked[i - 1].second->rank : i + 1;
    }
}

void sort(std::vector<AreaStanding>& areas, Indicator const& indicator)
{
    auto const key = [&](AreaStanding const& one) {
        auto const value = number(one.own.value);
        int const group = one.rank > 0 ? 0 : value ? 1 : 2;
        double const high_first = group == 1 ? -rounded(*value, indicator.decimals) : 0;
        return std::tuple{group, one.rank, high_first, std::string_view{one.area->name},
                          std::string_view{one.area->id}};
    };
    std::stable_sort(areas.begin(), areas.end(),
                     [&](AreaStanding const& a, AreaStanding const& b) { return key(a) < key(b); });
}

void count_comparison(Comparison const& one, ComparisonsMade& made)
{
    if (number(one.difference)) {
        ++(one.margin ? made.with_margin : made.without_margin);
    }
}

} // namespace

ProgrammeView programme_view(Statistics const& statistics, Indicator const& indicator,
                             std::string const& period)
{
    ProgrammeView view;
    for (auto const& area : statistics.dataset().areas) {
        auto both = area_and_rest(statistics, area, indicator.id, period);
        AreaStanding one;
        one.area = &area;
        one.gap = gap_of(statistics, both);
        one.own = std::move(both.own);
        one.rest = std::move(both.rest);
        one.standing = standing_of(one);
        count_in(one, view);
        if (counts(one)) {
            double const value = *number(one.own.value);
            view.lowest = std::min(view.lowest.value_or(value), value);
            view.highest = std::max(view.highest.value_or(value), value);
        }
        view.areas.push_back(std::move(one));
    }
    rank(view.areas, indicator);
    sort(view.areas, indicator);
    view.ranked = static_cast<std::size_t>(std::count_if(
        view.areas.begin(), view.areas.end(), [](AreaStanding const& one) { return one.rank > 0; }));
    view.mean = statistics.at({SubjectKind::programme, {}}, indicator.id, period);
    return view;
}

std::string programme_period(Statistics const& statistics, Indicator const& indicator)
{
    std::string best;
    std::size_t most = 0;
    for (auto const& period : statistics.periods(indicator.id)) { // ascending: of equally many the newest
        std::size_t with_value = 0;
        for (auto const& area : statistics.dataset().areas) {
            with_value +=
                is_missing(statistics.at({SubjectKind::area, area.id}, indicator.id, period).value) ? 0 : 1;
        }
        if (with_value > 0 && with_value >= most) {
            most = with_value;
            best = period;
        }
    }
    return best;
}

ComparisonsMade comparisons_made(Statistics const& statistics, Area const& area)
{
    ComparisonsMade made;
    for (auto const& indicator : statistics.dataset().indicators) {
        std::optional<AreaAndRest> before;
        for (auto const& period : statistics.periods(indicator.id)) {
            auto now = area_and_rest(statistics, area, indicator.id, period);
            count_comparison(gap_of(statistics, now), made);
            if (before) {
                count_comparison(statistics.compare(now.own, before->own), made);
                count_comparison(gap_change_of(statistics, *before, now), made);
            }
            before = std::move(now);
        }
    }
    made.expected_by_chance =
        (1 - statistics.dataset().settings.confidence / 100) * static_cast<double>(made.with_margin);
    return made;
}

std::vector<PeriodClass> gap_by_period(Statistics const& statistics, Area const& area,
                                       std::string const& indicator)
{
    std::vector<PeriodClass> all;
    for (auto const& period : statistics.periods(indicator)) {
        auto const gap = statistics.gap(area, indicator, period);
        all.push_back({period, gap.change_class, number(gap.difference).value_or(0)});
    }
    return all;
}

} // namespace wijkpeil
