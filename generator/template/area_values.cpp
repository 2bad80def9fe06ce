// SPDX-License-Identifier: EUPL-1.2
// Values of an area, its rest, municipality, country and regions, as printed.
#include "language/language.hpp"
#include "template/area_view.hpp"

#include <algorithm>

namespace wijkpeil {

ShownValue shown_value(Statistic statistic, Indicator const& indicator)
{
    ShownValue shown;
    shown.text = std::visit(overloaded{[&](double value) { return number_text(value, indicator.decimals); },
                                       [](Missing const& missing) { return reason_sign(missing); }},
                            statistic.value);
    shown.statistic = std::move(statistic);
    return shown;
}

Favour stated_favour(Comparison const& comparison)
{
    return comparison.change_class == ChangeClass::within_margin ? Favour::neutral : comparison.favour;
}

std::optional<double> number_of(ShownValue const& shown, Indicator const& indicator)
{
    auto const& about = printed_value(shown);
    auto const* value = std::get_if<double>(&about);
    return value == nullptr ? std::nullopt : std::optional(rounded(*value, indicator.decimals));
}

Statistic const& AreaView::statistic(Subject const& subject, std::string const& indicator,
                                     std::string const& period) const
{
    auto key = std::tuple(subject, indicator, period);
    auto const found = statistics_of_.find(key);
    if (found != statistics_of_.end()) {
        return found->second;
    }
    return statistics_of_.emplace(std::move(key), statistics().at(subject, indicator, period)).first->second;
}

ShownValue AreaView::shown(Subject const& subject, Indicator const& indicator,
                           std::string const& period) const
{
    return shown_value(statistic(subject, indicator.id, period), indicator);
}

ShownValue AreaView::own(Indicator const& indicator, std::string const& period) const
{
    return shown({SubjectKind::area, area_->id}, indicator, period);
}

ShownValue AreaView::rest(Indicator const& indicator, std::string const& period) const
{
    return shown({SubjectKind::rest, area_->id}, indicator, period);
}

ShownValue AreaView::municipality(Indicator const& indicator, std::string const& period) const
{
    return shown({SubjectKind::municipality, area_->municipality_code}, indicator, period);
}

ShownValue AreaView::country(Indicator const& indicator, std::string const& period) const
{
    return shown({SubjectKind::country, country_code_}, indicator, period);
}

ShownValue AreaView::region(std::string const& code, Indicator const& indicator,
                            std::string const& period) const
{
    return shown({SubjectKind::region, code}, indicator, period);
}

Comparison const& AreaView::gap_of(Indicator const& indicator, std::string const& period) const
{
    auto key = std::pair(indicator.id, period);
    auto const found = gaps_.find(key);
    return found != gaps_.end()
               ? found->second
               : gaps_.emplace(key, statistics().gap(*area_, indicator.id, period)).first->second;
}

ShownValue AreaView::gap(Indicator const& indicator, std::string const& period) const
{
    auto result = own(indicator, period);
    result.measure = Measure::gap;
    result.difference = gap_of(indicator, period).difference;
    result.against = {statistic({SubjectKind::rest, area_->id}, indicator.id, period)};
    result.text =
        std::visit(overloaded{[&](double value) { return difference_text(value, indicator.decimals); },
                              [](Missing const& missing) { return reason_sign(missing); }},
                   result.difference);
    return result;
}

ShownValue AreaView::gap_in_text(Indicator const& indicator, std::string const& period) const
{
    auto result = gap(indicator, period);
    if (result.text.starts_with('+')) {
        result.text.erase(0, 1);
    }
    return result;
}

std::vector<RegionValue> AreaView::regions(std::vector<std::string> const& codes, Indicator const& indicator,
                                           std::string const& period) const
{
    auto const mine = own_codes();
    std::vector<RegionValue> all;
    for (auto const& code : codes) {
        RegionValue one;
        one.region = &dataset().regions.at(code);
        one.own = std::find(mine.begin(), mine.end(), code) != mine.end();
        one.shown = region(code, indicator, period);
        one.number = number_of(one.shown, indicator);
        all.push_back(std::move(one));
    }
    // Equal printed values are in order of name, so that no unseen decimal ranks them.
    std::sort(all.begin(), all.end(), [](RegionValue const& a, RegionValue const& b) {
        auto const key = [](RegionValue const& one) {
            return std::tuple(!one.number.has_value(), !one.own, -one.number.value_or(0), one.region->name,
                              one.region->code);
        };
        return key(a) < key(b);
    });
    return all;
}

std::vector<RegionValue> AreaView::own_regions(Indicator const& indicator, std::string const& period) const
{
    auto all = regions(own_codes(), indicator, period);
    std::erase_if(all, [](RegionValue const& one) { return !one.number; });
    return all;
}

} // namespace wijkpeil
