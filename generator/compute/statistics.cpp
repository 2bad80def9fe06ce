// SPDX-License-Identifier: EUPL-1.2
#include "compute/statistics.hpp"

#include "compute/missing.hpp"

#include <algorithm>
#include <set>

namespace wijkpeil {
namespace {

// A date of which only the year or month is known counts as its first day: "published in 2017" is before a
// cut-off in 2017-06 only if we may assume so, and the earliest day is what the source note says is assumed.
bool after(Date const& published, Date const& cutoff)
{
    auto const first_day = [](Date date) {
        date.month = std::max(date.month, 1);
        date.day = std::max(date.day, 1);
        return date;
    };
    return first_day(published) > first_day(cutoff);
}

// The four digits of the municipality in a CBS code: "0479" of WK047912 and GM0479; of other codes the code
// itself.
std::string municipality_digits(std::string const& code)
{
    bool const of_municipality = code.starts_with("WK") || code.starts_with("GM") || code.starts_with("BU");
    return of_municipality ? code.substr(2, 4) : code;
}

Presence presence(std::string const& code, Name indicator, Name period)
{
    return {indicator, period, code.substr(0, 2) + municipality_digits(code)};
}

} // namespace

Statistics::Statistics(Dataset const& dataset, Round const& round) : Statistics{dataset, round, Alone{}}
{
    auto const* before = dataset.find_round(round.previous);
    if (before != nullptr && before->cutoff && (!round.cutoff || after(*round.cutoff, *before->cutoff))) {
        before_.reset(new Statistics{dataset, *before, Alone{}}); // NOLINT: the constructor is private
    }
}

Statistics::Statistics(Dataset const& dataset, Round const& round, Alone)
    : dataset_{&dataset}, round_{&round}, newest_{dataset}
{
    index_observations();
    for (auto const& transition : dataset.transitions) {
        if (transition.to.code_year == dataset.settings.code_year) {
            transitions_to_[transition.to.code][transition.from.code_year].push_back(&transition);
        }
    }
    for (auto const& [code, region] : dataset.regions) {
        if (region.level == Level::wijk) {
            regions_of_[region.municipality].push_back(code);
        } else if (region.level == Level::land) {
            country_code_ = code;
        }
    }
}

void Statistics::index_observations()
{
    int const base = dataset_->settings.code_year;
    std::set<std::pair<std::pair<Name, Name>, int>> code_years;
    std::pair<Presence, int> last;
    for (std::uint32_t i = 0; i < dataset_->observations.size(); ++i) {
        auto const& one = dataset_->observations[i];
        if (round_->cutoff && after(dataset_->figure_files[one.file].published, *round_->cutoff)) {
            ++left_out_;
            continue;
        }
        newest_.add(i);
        if (one.region.code_year != base) {
            own_years_[{one.region.code, one.indicator}].insert(one.region.code_year);
        }
        // Neighbours in a file mostly say the same about their municipality.
        std::pair const here{presence(one.region.code, one.indicator, one.period), one.region.code_year};
        if (here != last) {
            last = here;
            covered_.insert(here.first);
            code_years.insert({{one.indicator, one.period}, one.region.code_year});
        }
    }
    for (auto const& [key, year] : code_years) {
        years_[key.first][key.second].push_back(year);
    }
    for (auto& [indicator, by_period] : years_) {
        for (auto& [period, years] : by_period) {
            // The base division first, then the newest other one.
            std::sort(years.begin(), years.end(), [base](int a, int b) {
                return a == base || b == base ? a == base && b != base : a > b;
            });
        }
    }
}

Statistic Statistics::at(Subject const& subject, std::string const& indicator_id,
                         std::string const& period) const
{
    Statistic statistic;
    statistic.subject = subject;
    statistic.indicator = indicator_id;
    statistic.period = period;
    auto const* indicator = dataset_->find_indicator(indicator_id);
    if (indicator == nullptr) {
        return missing(std::move(statistic), MissingReason::not_published);
    }
    if (subject.kind == SubjectKind::programme) {
        return programme(std::move(statistic), *indicator);
    }
    if (subject.kind != SubjectKind::area && subject.kind != SubjectKind::rest) {
        statistic = region_value(subject, subject.id, *indicator, period);
        add_region_margin(statistic, subject.id, *indicator);
        return statistic;
    }
    auto const* area = dataset_->find_area(subject.id);
    if (area == nullptr) {
        return missing(std::move(statistic), MissingReason::not_published);
    }
    if (!indicator->levels.contains(Level::wijk)) { // a municipal figure never stands for an area
        bool const on_other_boundaries = !own_years(area->municipality_code, indicator_id).empty();
        return missing(std::move(statistic),
                       on_other_boundaries ? MissingReason::not_comparable : MissingReason::not_published);
    }
    if (area->fit() == Fit::part) {
        return missing(std::move(statistic), MissingReason::partial_area);
    }
    if (subject.kind == SubjectKind::rest) {
        return combined(subject, rest_regions(*area), *indicator, period);
    }
    std::vector<std::string> codes;
    for (auto const& region : area->regions) {
        codes.push_back(region.code);
    }
    statistic = combined(subject, codes, *indicator, period);
    statistic.wider = area->fit() == Fit::wider;
    return statistic;
}

// Figures that exist but lie on other boundaries are "not comparable"; where a source holds nothing of this
// municipality at all, there simply is no figure.
bool Statistics::has_figures_nearby(std::string const& code, std::string const& indicator,
                                    std::string const& period) const
{
    return covered_.contains(presence(code, indicator, period));
}

std::vector<std::string> Statistics::periods(std::string const& indicator) const
{
    std::vector<std::string> all;
    if (auto const found = years_.find(indicator); found != years_.end()) {
        for (auto const& [period, code_years] : found->second) {
            all.push_back(period);
        }
    }
    return all;
}

std::optional<std::string> Statistics::newest_period(Subject const& subject,
                                                     std::string const& indicator) const
{
    auto const all = periods(indicator);
    for (auto period = all.rbegin(); period != all.rend(); ++period) {
        if (!is_missing(at(subject, indicator, *period).value)) {
            return *period;
        }
    }
    return std::nullopt;
}

Indicator const* Statistics::lead_indicator(Area const& area) const
{
    auto const has_value = [&](std::string const& id) {
        if (area.fit() != Fit::part) {
            return newest_period({SubjectKind::area, area.id}, id).has_value();
        }
        return std::any_of(area.regions.begin(), area.regions.end(), [&](AreaRegion const& region) {
            return newest_period({SubjectKind::region, region.code}, id).has_value();
        });
    };
    for (auto const& id : dataset_->settings.lead_indicators) {
        if (has_value(id)) {
            return dataset_->find_indicator(id);
        }
    }
    return nullptr;
}

std::vector<std::string> Statistics::regions_of(std::string const& municipality_code) const
{
    auto const found = regions_of_.find(municipality_code);
    return found == regions_of_.end() ? std::vector<std::string>{} : found->second;
}

std::vector<std::string> Statistics::rest_regions(Area const& area) const
{
    auto codes = regions_of(area.municipality_code);
    std::erase_if(codes, [&](std::string const& code) {
        return std::any_of(area.regions.begin(), area.regions.end(),
                           [&](AreaRegion const& region) { return region.code == code; });
    });
    return codes;
}

Statistic Statistics::at_own_year(RegionKey const& key, std::string const& indicator_id,
                                  std::string const& period) const
{
    Statistic statistic;
    statistic.subject = {SubjectKind::municipality, key.code};
    statistic.indicator = indicator_id;
    statistic.period = period;
    auto const found = newest_.find({key, indicator_id, period});
    auto const* indicator = dataset_->find_indicator(indicator_id);
    return found && indicator != nullptr ? observed(std::move(statistic), *found, *indicator)
                                         : missing(std::move(statistic), MissingReason::not_published);
}

std::vector<int> Statistics::own_years(std::string const& code, std::string const& indicator) const
{
    auto const found = own_years_.find({code, indicator});
    return found == own_years_.end() ? std::vector<int>{}
                                     : std::vector<int>{found->second.begin(), found->second.end()};
}

} // namespace wijkpeil
