// SPDX-License-Identifier: EUPL-1.2
// One area with everything that fields and blocks ask about it. Made for one report and used by one thread:
// it keeps the values it has computed.
#pragma once

#include "document/text.hpp"
#include "template/document_view.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace wijkpeil {

struct ChosenPoint;

// A region with its value, for lists and maps.
struct RegionValue {
    Region const* region = nullptr;
    bool own = false; // belongs to the area
    ShownValue shown;
    std::optional<double> number; // rounded as printed; nothing: missing
};

// Where an indicator is told of in the report of an area.
enum class Coverage {
    compared, // in the table over several years, beside the lead indicator
    other,    // in the table of other indicators
    none,     // no figure about the area, its regions or its municipality
};

class AreaView : public DocumentView
{
public:
    // Keeps references. `publication`: which document is made of it; nullptr: its report.
    AreaView(Area const& area, Statistics const& statistics, Phrases const& phrases,
             std::vector<std::string> const& kept_names,
             std::vector<ChosenPoint> const* chosen_points = nullptr,
             Publication const* publication = nullptr);

    [[nodiscard]] Area const& area() const { return *area_; }
    [[nodiscard]] bool part() const { return area_->fit() == Fit::part; }
    [[nodiscard]] bool wider() const { return area_->fit() == Fit::wider; }

    [[nodiscard]] Text area_name() const;        // not to be broken over lines
    [[nodiscard]] std::string rest_name() const; // "rest van Zaanstad"
    [[nodiscard]] std::string country_name() const;
    [[nodiscard]] std::vector<std::string> own_codes() const;
    [[nodiscard]] std::vector<std::string> own_names() const;
    // Main points that an editor chose; nullptr: the rules choose.
    [[nodiscard]] std::vector<ChosenPoint> const* chosen_points() const { return chosen_points_; }

    // The lead indicator; nullptr: there is no figure at all.
    [[nodiscard]] Indicator const* lead() const { return lead_; }
    // The one beside it with the largest difference.
    [[nodiscard]] Indicator const* second() const { return second_; }
    // Those that can stand beside the lead one: shares over its periods, with a figure for the area. By
    // theme.
    [[nodiscard]] std::vector<Indicator const*> const& compared() const { return compared_; }
    // All up to the newest, for charts; empty without a lead indicator.
    [[nodiscard]] std::vector<std::string> const& all_periods() const { return all_periods_; }
    // Up to three of them, for tables: the first, the one before the newest, the newest; empty without a lead
    // indicator.
    [[nodiscard]] std::vector<std::string> const& periods() const { return periods_; }
    [[nodiscard]] std::string newest() const { return periods_.empty() ? std::string{} : periods_.back(); }
    [[nodiscard]] std::string first() const { return periods_.empty() ? std::string{} : periods_.front(); }
    [[nodiscard]] Coverage coverage(Indicator const& indicator) const;
    // The newest period with a value for the area (for a partial area: for any of its regions).
    [[nodiscard]] std::optional<std::string> newest_period(Indicator const& indicator) const;

    [[nodiscard]] ShownValue own(Indicator const& indicator, std::string const& period) const;
    [[nodiscard]] ShownValue rest(Indicator const& indicator, std::string const& period) const;
    [[nodiscard]] ShownValue municipality(Indicator const& indicator, std::string const& period) const;
    [[nodiscard]] ShownValue country(Indicator const& indicator, std::string const& period) const;
    [[nodiscard]] ShownValue region(std::string const& code, Indicator const& indicator,
                                    std::string const& period) const;
    [[nodiscard]] ShownValue gap(Indicator const& indicator, std::string const& period) const; // with sign
    [[nodiscard]] Comparison const& gap_of(Indicator const& indicator, std::string const& period) const;
    // Whether both periods are of one series: else neither "was" nor a line may join them.
    [[nodiscard]] bool same_series(Indicator const& indicator, std::string const& from,
                                   std::string const& to) const
    {
        return statistics().break_between(indicator.id, from, to) == nullptr;
    }
    // In running text a difference above zero needs no plus.
    [[nodiscard]] ShownValue gap_in_text(Indicator const& indicator, std::string const& period) const;

    // Regions with their values: first the area's own, then the others, each from high to low; those without
    // a value at the end.
    [[nodiscard]] std::vector<RegionValue> regions(std::vector<std::string> const& codes,
                                                   Indicator const& indicator,
                                                   std::string const& period) const;
    // The area's own regions with a value, from high to low.
    [[nodiscard]] std::vector<RegionValue> own_regions(Indicator const& indicator,
                                                       std::string const& period) const;
    // Values of the municipality in divisions of other years, oldest period first (with a value only).
    [[nodiscard]] std::vector<Statistic> const& own_year_values(Indicator const& indicator) const;

private:
    [[nodiscard]] Statistic const& statistic(Subject const& subject, std::string const& indicator,
                                             std::string const& period) const;
    [[nodiscard]] ShownValue shown(Subject const& subject, Indicator const& indicator,
                                   std::string const& period) const;
    [[nodiscard]] Coverage found_coverage(Indicator const& indicator) const;
    [[nodiscard]] std::vector<Statistic> found_own_year_values(Indicator const& indicator) const;
    void choose_compared();
    void choose_periods();
    void choose_second();

    Area const* area_;
    std::vector<ChosenPoint> const* chosen_points_;
    std::string country_code_;
    Indicator const* lead_;
    Indicator const* second_ = nullptr;
    std::vector<Indicator const*> compared_;
    std::vector<std::string> all_periods_;
    std::vector<std::string> periods_;
    mutable std::map<std::tuple<Subject, std::string, std::string>, Statistic> statistics_of_;
    mutable std::map<std::pair<std::string, std::string>, Comparison> gaps_;
    mutable std::map<std::string, std::vector<Statistic>> own_year_values_;
    mutable std::map<std::string, Coverage> coverage_;
};

// What words and colours may say of a difference: none within its margin.
[[nodiscard]] Favour stated_favour(Comparison const& comparison);
// A value as printed in a table: the number, or the sign of why it is missing.
[[nodiscard]] ShownValue shown_value(Statistic statistic, Indicator const& indicator);
[[nodiscard]] std::optional<double> number_of(ShownValue const& shown, Indicator const& indicator);

} // namespace wijkpeil
