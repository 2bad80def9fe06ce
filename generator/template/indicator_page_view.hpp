// SPDX-License-Identifier: EUPL-1.2
// One indicator with everything that its page, and its row on the programme's page, ask about it. Made for
// one page and used by one thread.
#pragma once

#include "compute/programme.hpp"
#include "template/area_view.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

class IndicatorView
{
public:
    // Keeps references.
    IndicatorView(Indicator const& indicator, Statistics const& statistics, Phrases const& phrases);

    [[nodiscard]] Indicator const& indicator() const { return *indicator_; }
    [[nodiscard]] Statistics const& statistics() const { return *statistics_; }
    [[nodiscard]] Dataset const& dataset() const { return statistics_->dataset(); }
    [[nodiscard]] Round const& round() const { return statistics_->round(); }
    [[nodiscard]] Phrases const& phrases() const { return *phrases_; }

    // The newest one in which most areas have a value; if no area ever had one, the newest with a value of
    // its regions; empty: there is none either.
    [[nodiscard]] std::string const& period() const { return period_; }
    // Up to three, ascending: the first, one between, the newest. `period()` is among them.
    [[nodiscard]] std::vector<std::string> const& periods() const { return periods_; }
    // \pre there is a period
    [[nodiscard]] ProgrammeView const& programme() const { return programme(period_); }
    [[nodiscard]] ProgrammeView const& programme(std::string const& period) const;
    // In that period; \pre the area is one of the project
    [[nodiscard]] AreaStanding const& standing(Area const& area, std::string const& period) const;

    // Differences with the rest of a municipality make sense: not those of counts, of classes only for an
    // area of one region.
    [[nodiscard]] bool has_gaps() const;
    // Ranking means something, and two areas or more are ranked.
    [[nodiscard]] bool is_ranked() const;
    // Areas whose value counts: neither missing nor wider than the area.
    [[nodiscard]] std::size_t counted() const { return counted(period_); }
    [[nodiscard]] std::size_t counted(std::string const& period) const;

    [[nodiscard]] ShownValue shown(Statistic statistic) const;
    [[nodiscard]] ShownValue gap(AreaStanding const& one) const;
    [[nodiscard]] ShownValue region(std::string const& code, std::string const& period) const;
    [[nodiscard]] ShownValue country(std::string const& period) const;
    [[nodiscard]] std::string country_name() const;
    [[nodiscard]] ShownValue mean(std::string const& period) const { return shown(programme(period).mean); }
    // The areas that count with the lowest and the highest printed value; empty: none counts.
    [[nodiscard]] std::vector<AreaStanding const*> lowest(std::string const& period) const;
    [[nodiscard]] std::vector<AreaStanding const*> highest(std::string const& period) const;
    // The area's regions with a value, from high to low; equal ones by name.
    [[nodiscard]] std::vector<RegionValue> parts(Area const& area, std::string const& period) const;
    // All of them, in the order of the area, also without a value.
    [[nodiscard]] std::vector<RegionValue> all_parts(Area const& area, std::string const& period) const;

private:
    struct Year {
        ProgrammeView view;
        std::map<std::string, std::size_t> places; // id of the area → place in view.areas
    };
    [[nodiscard]] Year const& year(std::string const& period) const;
    void choose_periods();
    [[nodiscard]] bool has_part(std::string const& period) const;
    [[nodiscard]] std::vector<AreaStanding const*> at_end(std::string const& period, bool high) const;

    Indicator const* indicator_;
    Statistics const* statistics_;
    Phrases const* phrases_;
    std::string period_;
    std::vector<std::string> periods_;
    mutable std::map<std::string, Year> years_;
};

// The value counts in means, ranges and tallies.
[[nodiscard]] bool counts(AreaStanding const& one);
// "a en b", of areas.
[[nodiscard]] std::string names_of(std::vector<AreaStanding const*> const& areas);
// How it stands to the rest of its municipality, in a few words; for one without a value the reason.
[[nodiscard]] Text standing_words(AreaStanding const& one, Phrases const& phrases);

} // namespace wijkpeil
