// SPDX-License-Identifier: EUPL-1.2
#include "compute/targets.hpp"

#include "compute/comparison.hpp"
#include "compute/periods.hpp"

#include <utility>

namespace wijkpeil {
namespace {

// What a target is about, in one period.
struct Measured {
    Statistic own;
    std::optional<double> number;   // as printed
    std::optional<Interval> margin; // of the value or the gap before rounding
    bool counted = false;           // every case was counted: the number itself is what was reached
};

bool is_counted(Statistic const& statistic, Indicator const& indicator)
{
    bool const of_sample =
        statistic.margin_basis == MarginBasis::source || statistic.margin_basis == MarginBasis::parts;
    return indicator.counted && !indicator.modelled && !statistic.status.estimated && !statistic.divided &&
           !of_sample;
}

Measured measured(Target const& target, Area const& area, Indicator const& indicator,
                  Statistics const& statistics, std::string const& period)
{
    Measured result;
    if (target.of == Target::Of::gap) {
        auto const both = area_and_rest(statistics, area, indicator.id, period);
        auto const gap = gap_of(statistics, both);
        if (auto const* difference = std::get_if<double>(&gap.difference)) {
            result.number = *difference;
        }
        result.margin = gap.margin;
        result.counted = is_counted(both.own, indicator) && is_counted(both.rest, indicator);
        result.own = both.own;
        return result;
    }
    result.own = statistics.at({SubjectKind::area, area.id}, indicator.id, period);
    if (auto const* value = std::get_if<double>(&result.own.value)) {
        result.number = rounded(*value, indicator.decimals);
    }
    result.margin = result.own.margin;
    result.counted = is_counted(result.own, indicator);
    return result;
}

// On the straight lines from the baseline over the milestones to the target; from the target on its value.
double expected_at(Target const& target, double baseline, std::string const& period)
{
    std::vector<std::pair<double, double>> points{{place_in_years(target.baseline_period), baseline}};
    for (auto const& milestone : target.milestones) {
        points.emplace_back(place_in_years(milestone.period), milestone.value);
    }
    points.emplace_back(place_in_years(target.period), target.value);
    double const now = place_in_years(period);
    for (std::size_t i = 1; i < points.size(); ++i) {
        auto const [start, from] = points[i - 1];
        auto const [end, to] = points[i];
        if (now < end && end > start) {
            return from + (to - from) * (now - start) / (end - start);
        }
    }
    return target.value;
}

TargetState state_of(Measured const& now, double expected, double target, Direction better)
{
    double const sign = better == Direction::higher ? 1 : -1;
    if (sign * (*now.number - target) >= 0) {
        return TargetState::reached;
    }
    if (sign * (*now.number - expected) >= 0) {
        return TargetState::on_track;
    }
    if (now.counted) {
        return TargetState::behind;
    }
    bool const surely = now.margin && (sign > 0 ? now.margin->high < expected : now.margin->low > expected);
    return surely ? TargetState::behind : TargetState::unclear;
}

} // namespace

TargetProgress progress_of(Target const& target, Area const& area, Statistics const& statistics)
{
    TargetProgress progress;
    progress.target = &target;
    progress.now.subject = {SubjectKind::area, area.id};
    progress.now.indicator = target.indicator;
    auto const& indicator = *statistics.dataset().find_indicator(target.indicator);
    progress.from = target.baseline;
    if (target.baseline) {
        progress.baseline.subject = {SubjectKind::area, area.id};
        progress.baseline.indicator = indicator.id;
        progress.baseline.period = target.baseline_period;
    } else {
        auto base = measured(target, area, indicator, statistics, target.baseline_period);
        progress.baseline = std::move(base.own);
        progress.from = base.number;
    }
    auto const periods = statistics.periods(indicator.id);
    for (auto period = periods.rbegin(); period != periods.rend(); ++period) {
        if (*period <= target.baseline_period) {
            break;
        }
        // Over a break of the series the baseline says nothing.
        if (statistics.break_between(indicator.id, target.baseline_period, *period) != nullptr) {
            continue;
        }
        auto now = measured(target, area, indicator, statistics, *period);
        if (!now.number) {
            continue;
        }
        progress.realised = now.number;
        if (progress.from) {
            progress.expected = rounded(expected_at(target, *progress.from, *period), indicator.decimals);
            progress.state = state_of(now, *progress.expected, target.value, indicator.better);
        }
        progress.now = std::move(now.own);
        break;
    }
    return progress;
}

std::vector<Target const*> targets_of(Dataset const& dataset, Area const& area)
{
    std::vector<Target const*> targets;
    for (auto const& target : dataset.targets) {
        if (target.area.empty() || target.area == area.id) {
            targets.push_back(&target);
        }
    }
    return targets;
}

} // namespace wijkpeil
