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

Level level_of(Subject const& subject, Dataset const& dataset)
{
    auto const region = dataset.regions.find(subject.id);
    return region == dataset.regions.end() ? Level::wijk : region->second.level;
}

} // namespace

Statistics::Statistics(Dataset const& dataset, Round const& round)
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
    if (subject.kind != SubjectKind::area && subject.kind != SubjectKind::rest) {
        return region_value(subject, subject.id, *indicator, period);
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

// The value of one region of the base division, joined from the code year the figures are in.
Statistic Statistics::region_value(Subject subject, std::string const& code, Indicator const& indicator,
                                   std::string const& period) const
{
    Statistic statistic;
    statistic.indicator = indicator.id;
    statistic.period = period;
    statistic.subject = std::move(subject);
    if (!indicator.levels.contains(level_of({SubjectKind::region, code}, *dataset_))) {
        return missing(std::move(statistic), MissingReason::not_published);
    }
    auto const by_period = years_.find(indicator.id);
    if (by_period == years_.end() || !by_period->second.contains(period)) {
        return missing(std::move(statistic), MissingReason::not_published);
    }
    bool joined = false; // to a division in which there are figures of this period
    for (int const year : by_period->second.at(period)) {
        std::string from = code;
        if (year != dataset_->settings.code_year) {
            auto const to = transitions_to_.find(code);
            if (to == transitions_to_.end() || !to->second.contains(year)) {
                continue;
            }
            auto const& transitions = to->second.at(year);
            // Only a whole region may stand for a whole region: parts would need the parts' own denominators.
            if (transitions.size() != 1 || transitions.front()->weight != 1) {
                continue;
            }
            from = transitions.front()->from.code;
        }
        joined = true;
        if (auto const found = newest_.find({{year, from}, indicator.id, period})) {
            statistic = observed(std::move(statistic), *found);
            statistic.status.estimated = statistic.status.estimated || indicator.modelled;
            return statistic;
        }
    }
    bool const elsewhere = !joined && has_figures_nearby(code, indicator.id, period);
    return missing(std::move(statistic),
                   elsewhere ? MissingReason::not_comparable : MissingReason::not_published);
}

// As one observation gives it.
Statistic Statistics::observed(Statistic statistic, std::uint32_t index) const
{
    auto const& observation = dataset_->observations[index];
    statistic.value = observation.value;
    statistic.status = observation.status;
    statistic.basis = is_missing(observation.value) ? Basis::none : Basis::published;
    statistic.observations = {index};
    return statistic;
}

// Figures that exist but lie on other boundaries are "not comparable"; where a source holds nothing of this
// municipality at all, there simply is no figure.
bool Statistics::has_figures_nearby(std::string const& code, std::string const& indicator,
                                    std::string const& period) const
{
    return covered_.contains(presence(code, indicator, period));
}

Gap Statistics::gap(Area const& area, std::string const& indicator_id, std::string const& period) const
{
    auto const own = at({SubjectKind::area, area.id}, indicator_id, period);
    auto const rest = at({SubjectKind::rest, area.id}, indicator_id, period);
    auto const* indicator = dataset_->find_indicator(indicator_id);
    Gap gap;
    // Of a count, area − rest says nothing but which of the two is larger.
    if (indicator == nullptr || indicator->unit_type == UnitType::count ||
        indicator->unit_type == UnitType::ordinal) {
        gap.difference = Missing{MissingReason::not_comparable, {}};
        gap.change_class = ChangeClass::not_comparable;
        return gap;
    }
    for (auto const* side : {&own, &rest}) {
        if (auto const* gone = std::get_if<Missing>(&side->value)) {
            gap.difference = Missing{gone->reason, {}};
            gap.change_class = gone->reason == MissingReason::not_comparable ? ChangeClass::not_comparable
                                                                             : ChangeClass::not_yet;
            return gap;
        }
    }
    int const decimals = indicator->decimals;
    double const difference = rounded(rounded(std::get<double>(own.value), decimals) -
                                          rounded(std::get<double>(rest.value), decimals),
                                      decimals);
    gap.difference = difference;
    gap.change_class = ChangeClass::margin_unknown;
    if (indicator->better != Direction::none) {
        bool const higher_is_better = indicator->better == Direction::higher;
        gap.favour = difference == 0                        ? Favour::equal
                     : (difference > 0) == higher_is_better ? Favour::favourable
                                                            : Favour::unfavourable;
    }
    return gap;
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
    return found ? observed(std::move(statistic), *found)
                 : missing(std::move(statistic), MissingReason::not_published);
}

std::vector<int> Statistics::own_years(std::string const& code, std::string const& indicator) const
{
    auto const found = own_years_.find({code, indicator});
    return found == own_years_.end() ? std::vector<int>{}
                                     : std::vector<int>{found->second.begin(), found->second.end()};
}

} // namespace wijkpeil
