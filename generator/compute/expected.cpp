// SPDX-License-Identifier: EUPL-1.2
#include "compute/expected.hpp"

#include "model/round_chain.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

Date first_day(Date const& date)
{
    return {date.year, std::max(date.month, 1), std::max(date.day, 1)};
}

// As Statistics leaves figures out: a month counts as its first day.
bool is_after(Date const& date, Date const& cutoff)
{
    return first_day(date) > first_day(cutoff);
}

// A number, or a reason that a source gave: its row is there.
bool is_there(Statistic const& statistic)
{
    auto const* missing = std::get_if<Missing>(&statistic.value);
    return missing == nullptr || missing->reason != MissingReason::not_published ||
           !statistic.observations.empty();
}

bool has_figure(Area const& area, Indicator const& indicator, std::string const& period,
                Statistics const& statistics)
{
    if (indicator.levels.contains(Level::wijk)) {
        return std::any_of(area.regions.begin(), area.regions.end(), [&](AreaRegion const& region) {
            return is_there(statistics.at({SubjectKind::region, region.code}, indicator.id, period));
        });
    }
    auto const subject = indicator.levels.contains(Level::gemeente)
                             ? Subject{SubjectKind::municipality, area.municipality_code}
                             : Subject{SubjectKind::country, statistics.country_code()};
    return is_there(statistics.at(subject, indicator.id, period));
}

// Some of them are in the project, in a delivery of the source itself after the cut-off.
bool came_too_late(std::string const& source, ExpectedFigures const& figures, Statistics const& statistics)
{
    auto const& dataset = statistics.dataset();
    auto const& cutoff = statistics.round().cutoff;
    if (!cutoff) {
        return false;
    }
    Name const period{figures.period};
    return std::any_of(dataset.observations.begin(), dataset.observations.end(), [&](Observation const& one) {
        auto const& file = dataset.figure_files[one.file];
        return one.period == period && file.source == source && is_after(file.published, *cutoff) &&
               std::find(figures.indicators.begin(), figures.indicators.end(), one.indicator.text()) !=
                   figures.indicators.end();
    });
}

ExpectedState state_of(std::string const& source, ExpectedFigures const& figures,
                       Statistics const& statistics, std::optional<Date> const& today)
{
    auto const& cutoff = statistics.round().cutoff;
    if ((cutoff && is_after(figures.date, *cutoff)) || came_too_late(source, figures, statistics)) {
        return ExpectedState::after_cutoff;
    }
    return today && latest_day(figures.date) < *today ? ExpectedState::late : ExpectedState::awaited;
}

} // namespace

std::vector<Expectation> expectations(Statistics const& statistics, std::vector<Area const*> const& areas,
                                      std::optional<Date> const& today)
{
    auto const& dataset = statistics.dataset();
    std::vector<Expectation> all;
    for (auto const& source : dataset.sources) {
        for (auto const& figures : source.expected) {
            Expectation one{source.id, figures, ExpectedState::in, {}};
            for (auto const* area : areas) {
                for (auto const& id : figures.indicators) {
                    auto const* indicator = dataset.find_indicator(id);
                    if (indicator != nullptr && !has_figure(*area, *indicator, figures.period, statistics)) {
                        one.lacking[area->id].push_back(id);
                    }
                }
            }
            if (!one.lacking.empty()) {
                one.state = state_of(source.id, figures, statistics, today);
            }
            all.push_back(std::move(one));
        }
    }
    return all;
}

} // namespace wijkpeil
