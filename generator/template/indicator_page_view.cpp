// SPDX-License-Identifier: EUPL-1.2
#include "template/indicator_page_view.hpp"

#include "language/language.hpp"

#include <algorithm>
#include <tuple>

namespace wijkpeil {

IndicatorView::IndicatorView(Indicator const& indicator, Statistics const& statistics, Phrases const& phrases)
    : indicator_(&indicator), statistics_(&statistics), phrases_(&phrases),
      period_(programme_period(statistics, indicator))
{
    choose_periods();
}

void IndicatorView::choose_periods()
{
    auto const all = statistics_->periods(indicator_->id);
    for (auto one = all.rbegin(); one != all.rend() && period_.empty(); ++one) {
        period_ = has_part(*one) ? *one : std::string{};
    }
    periods_ = all;
    while (periods_.size() > 3) {
        periods_.erase(periods_.begin() + 1);
    }
    if (!period_.empty() && std::find(periods_.begin(), periods_.end(), period_) == periods_.end()) {
        periods_[1] = period_; // later ones are of fewer areas
    }
}

bool IndicatorView::has_part(std::string const& period) const
{
    return std::any_of(dataset().areas.begin(), dataset().areas.end(), [&](Area const& area) {
        return std::any_of(area.regions.begin(), area.regions.end(), [&](AreaRegion const& part) {
            return !is_missing(region(part.code, period).statistic.value);
        });
    });
}

IndicatorView::Year const& IndicatorView::year(std::string const& period) const
{
    auto const known = years_.find(period);
    if (known != years_.end()) {
        return known->second;
    }
    Year made{programme_view(*statistics_, *indicator_, period), {}};
    for (std::size_t i = 0; i < made.view.areas.size(); ++i) {
        made.places[made.view.areas[i].area->id] = i;
    }
    return years_.emplace(period, std::move(made)).first->second;
}

ProgrammeView const& IndicatorView::programme(std::string const& period) const
{
    return year(period).view;
}

AreaStanding const& IndicatorView::standing(Area const& area, std::string const& period) const
{
    auto const& one = year(period);
    return one.view.areas[one.places.at(area.id)];
}

bool IndicatorView::has_gaps() const
{
    if (indicator_->unit_type != UnitType::ordinal || period_.empty()) {
        return indicator_->unit_type != UnitType::count;
    }
    auto const& areas = programme().areas;
    return std::any_of(areas.begin(), areas.end(),
                       [](AreaStanding const& one) { return !is_missing(one.gap.difference); });
}

bool IndicatorView::is_ranked() const
{
    return !period_.empty() && programme().ranked > 1;
}

std::size_t IndicatorView::counted(std::string const& period) const
{
    if (period.empty()) {
        return 0;
    }
    auto const& areas = programme(period).areas;
    return static_cast<std::size_t>(std::count_if(areas.begin(), areas.end(), counts));
}

ShownValue IndicatorView::shown(Statistic statistic) const
{
    return shown_value(std::move(statistic), *indicator_);
}

ShownValue IndicatorView::gap(AreaStanding const& one) const
{
    auto result = shown(one.own);
    result.measure = Measure::gap;
    result.difference = one.gap.difference;
    result.against = {one.rest};
    result.text =
        std::visit(overloaded{[&](double value) { return difference_text(value, indicator_->decimals); },
                              [](Missing const& missing) { return reason_sign(missing); }},
                   result.difference);
    return result;
}

ShownValue IndicatorView::region(std::string const& code, std::string const& period) const
{
    return shown(statistics_->at({SubjectKind::region, code}, indicator_->id, period));
}

ShownValue IndicatorView::country(std::string const& period) const
{
    return shown(
        statistics_->at({SubjectKind::country, statistics_->country_code()}, indicator_->id, period));
}

std::string IndicatorView::country_name() const
{
    auto const found = dataset().regions.find(statistics_->country_code());
    return found == dataset().regions.end() ? statistics_->country_code() : found->second.name;
}

std::vector<AreaStanding const*> IndicatorView::at_end(std::string const& period, bool high) const
{
    std::vector<AreaStanding const*> ends;
    std::optional<double> end;
    if (period.empty()) {
        return ends;
    }
    for (auto const& one : programme(period).areas) {
        auto const number = number_of(shown(one.own), *indicator_);
        if (!counts(one) || !number) {
            continue;
        }
        if (!end || (high ? *number > *end : *number < *end)) {
            end = number;
            ends.clear();
        }
        if (*number == *end) {
            ends.push_back(&one);
        }
    }
    return ends;
}

std::vector<AreaStanding const*> IndicatorView::lowest(std::string const& period) const
{
    return at_end(period, false);
}

std::vector<AreaStanding const*> IndicatorView::highest(std::string const& period) const
{
    return at_end(period, true);
}

std::vector<RegionValue> IndicatorView::all_parts(Area const& area, std::string const& period) const
{
    std::vector<RegionValue> all;
    for (auto const& part : area.regions) {
        RegionValue one;
        one.region = &dataset().regions.at(part.code);
        one.own = true;
        one.shown = region(part.code, period);
        one.number = number_of(one.shown, *indicator_);
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<RegionValue> IndicatorView::parts(Area const& area, std::string const& period) const
{
    auto all = all_parts(area, period);
    std::erase_if(all, [](RegionValue const& one) { return !one.number; });
    std::sort(all.begin(), all.end(), [](RegionValue const& a, RegionValue const& b) {
        return std::tuple(-*a.number, a.region->name, a.region->code) <
               std::tuple(-*b.number, b.region->name, b.region->code);
    });
    return all;
}

bool counts(AreaStanding const& one)
{
    return one.standing != Standing::without && one.standing != Standing::not_counted;
}

std::string names_of(std::vector<AreaStanding const*> const& areas)
{
    std::vector<std::string> names;
    for (auto const* one : areas) {
        names.push_back(one->area->name);
    }
    return list_text(names);
}

Text standing_words(AreaStanding const& one, Phrases const& phrases)
{
    switch (one.standing) {
    case Standing::better:
        return phrases.phrase("oordeel", "gunstiger");
    case Standing::worse:
        return phrases.phrase("oordeel", "ongunstiger");
    case Standing::within_margin:
        return phrases.phrase("oordeel", "binnen_marge");
    case Standing::not_counted:
        return phrases.phrase("oordeel", "niet_meegeteld");
    case Standing::without: {
        auto const* missing = std::get_if<Missing>(&one.own.value);
        return phrases.phrase("oordeel", "zonder_cijfer",
                              {{"reden", missing == nullptr ? std::string{} : reason_brief(*missing)}});
    }
    case Standing::unclear:
        break;
    }
    if (is_missing(one.gap.difference)) {
        return phrases.phrase("oordeel", "geen_verschil");
    }
    switch (one.gap.favour) {
    case Favour::favourable:
        return phrases.phrase("oordeel", "waarde_gunstiger");
    case Favour::unfavourable:
        return phrases.phrase("oordeel", "waarde_ongunstiger");
    case Favour::equal:
        return phrases.phrase("oordeel", "waarde_gelijk");
    case Favour::neutral:
        break;
    }
    switch (one.gap.change_class) {
    case ChangeClass::higher:
        return phrases.phrase("oordeel", "hoger");
    case ChangeClass::lower:
        return phrases.phrase("oordeel", "lager");
    case ChangeClass::within_margin:
        return phrases.phrase("oordeel", "binnen_marge");
    default:
        return phrases.phrase("oordeel", "zonder_richting");
    }
}

} // namespace wijkpeil
