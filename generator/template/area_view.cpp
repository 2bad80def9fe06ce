// SPDX-License-Identifier: EUPL-1.2
#include "template/area_view.hpp"

#include <algorithm>
#include <cmath>

namespace wijkpeil {
namespace {

std::size_t theme_index(Dataset const& dataset, Indicator const& indicator)
{
    auto const found = std::find_if(dataset.themes.begin(), dataset.themes.end(),
                                    [&](Theme const& theme) { return theme.id == indicator.theme; });
    return static_cast<std::size_t>(found - dataset.themes.begin());
}

bool is_subset(std::vector<std::string> const& some, std::vector<std::string> const& all)
{
    return std::all_of(some.begin(), some.end(), [&](std::string const& one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    });
}

} // anonymous namespace

AreaView::AreaView(Area const& area, Statistics const& statistics, Phrases const& phrases,
                   std::vector<std::string> const& kept_names, std::vector<ChosenPoint> const* chosen_points,
                   Publication const* publication)
    : DocumentView(statistics, phrases, kept_names,
                   publication != nullptr ? *publication : statistics.dataset().report_of(area.id)),
      area_(&area), chosen_points_(chosen_points), country_code_(statistics.country_code()),
      lead_(statistics.lead_indicator(area))
{
    if (lead_ != nullptr) {
        choose_periods();
        choose_compared();
        choose_second();
    }
}

void AreaView::choose_periods()
{
    auto const newest = newest_period(*lead_).value_or("");
    for (auto const& period : statistics().periods(lead_->id)) {
        if (period <= newest) {
            all_periods_.push_back(period);
        }
    }
    periods_ = all_periods_;
    while (periods_.size() > 3) {
        periods_.erase(periods_.begin() + 1);
    }
}

void AreaView::choose_compared()
{
    auto const all = statistics().periods(lead_->id);
    for (auto const& indicator : dataset().indicators) {
        bool const alike = indicator.unit_type == lead_->unit_type && indicator.unit == lead_->unit &&
                           indicator.levels.contains(Level::wijk);
        if (alike && is_subset(statistics().periods(indicator.id), all) && newest_period(indicator)) {
            compared_.push_back(&indicator);
        }
    }
    std::stable_sort(compared_.begin(), compared_.end(), [&](Indicator const* a, Indicator const* b) {
        return theme_index(dataset(), *a) < theme_index(dataset(), *b);
    });
}

void AreaView::choose_second()
{
    double largest = -1;
    for (auto const* indicator : compared_) {
        auto const* difference = std::get_if<double>(&gap_of(*indicator, newest()).difference);
        double const size = difference == nullptr ? -0.5 : std::abs(*difference);
        if (indicator != lead_ && size > largest) {
            largest = size;
            second_ = indicator;
        }
    }
}

Text AreaView::area_name() const
{
    auto text = text_of(area_->name);
    for (auto& run : text) {
        run.no_break = run.text.find('-') != std::string::npos;
    }
    return text;
}

std::string AreaView::rest_name() const
{
    return plain(phrases().phrase("naam", "rest", {{"gemeente", area_->municipality}}));
}

std::string AreaView::country_name() const
{
    auto const found = dataset().regions.find(country_code_);
    return found == dataset().regions.end() ? country_code_ : found->second.name;
}

std::vector<std::string> AreaView::own_codes() const
{
    std::vector<std::string> codes;
    for (auto const& region : area_->regions) {
        codes.push_back(region.code);
    }
    return codes;
}

std::vector<std::string> AreaView::own_names() const
{
    std::vector<std::string> names;
    for (auto const& region : area_->regions) {
        names.push_back(dataset().regions.at(region.code).name);
    }
    return names;
}

std::optional<std::string> AreaView::newest_period(Indicator const& indicator) const
{
    auto const all = statistics().periods(indicator.id);
    for (auto period = all.rbegin(); period != all.rend(); ++period) {
        bool const known =
            part() ? std::any_of(area_->regions.begin(), area_->regions.end(),
                                 [&](AreaRegion const& one) {
                                     return !is_missing(region(one.code, indicator, *period).statistic.value);
                                 })
                   : !is_missing(own(indicator, *period).statistic.value);
        if (known) {
            return *period;
        }
    }
    return {};
}

Coverage AreaView::coverage(Indicator const& indicator) const
{
    auto const known = coverage_.find(indicator.id);
    return known != coverage_.end()
               ? known->second
               : coverage_.emplace(indicator.id, found_coverage(indicator)).first->second;
}

Coverage AreaView::found_coverage(Indicator const& indicator) const
{
    if (std::find(compared_.begin(), compared_.end(), &indicator) != compared_.end()) {
        return Coverage::compared;
    }
    for (auto const& period : statistics().periods(indicator.id)) {
        bool known = !is_missing(municipality(indicator, period).statistic.value);
        for (auto const& one : area_->regions) {
            known = known || !is_missing(region(one.code, indicator, period).statistic.value);
        }
        if (known) {
            return Coverage::other;
        }
    }
    return own_year_values(indicator).empty() ? Coverage::none : Coverage::other;
}

std::vector<Statistic> const& AreaView::own_year_values(Indicator const& indicator) const
{
    auto const known = own_year_values_.find(indicator.id);
    return known != own_year_values_.end()
               ? known->second
               : own_year_values_.emplace(indicator.id, found_own_year_values(indicator)).first->second;
}

std::vector<Statistic> AreaView::found_own_year_values(Indicator const& indicator) const
{
    std::vector<Statistic> all;
    if (indicator.levels.contains(Level::wijk)) {
        return all; // told of by its regions
    }
    auto const& code = area_->municipality_code;
    for (int const year : statistics().own_years(code, indicator.id)) {
        for (auto const& period : statistics().periods(indicator.id)) {
            auto one = statistics().at_own_year({year, code}, indicator.id, period);
            if (!is_missing(one.value)) {
                all.push_back(std::move(one));
            }
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](Statistic const& a, Statistic const& b) { return a.period < b.period; });
    return all;
}

} // namespace wijkpeil
