// SPDX-License-Identifier: EUPL-1.2
// From observations to the values of areas: joined over code years, cut off at the round's date, aggregated
// with named weights, compared. Everything here is computed on demand and without side effects, so it may be
// used from many threads at once.
#pragma once

#include "compute/figure_index.hpp"
#include "model/dataset.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace wijkpeil {

enum class SubjectKind { area, rest, municipality, country, region };

// Whom a value is about. `id`: the area's id for area and rest (the rest of its municipality), else a region
// code.
struct Subject {
    SubjectKind kind = SubjectKind::area;
    std::string id;

    auto operator<=>(Subject const&) const = default;
};

enum class Basis {
    published, // one observation, as its source gives it
    sum,       // counts of the parts added up
    mean,      // of the parts, weighted
    none,      // no value
};

// A value with everything needed to explain it.
struct Statistic {
    Subject subject;
    std::string indicator;
    std::string period;
    Value value = Missing{}; // not rounded
    Status status;           // union of its observations
    Basis basis = Basis::none;
    std::string weight_indicator; // for a mean: what it is weighted with
    std::string weight_period;
    double missing_weight_share = 0;         // 0 … 1: part of the weight that has no value
    bool wider = false;                      // the regions are larger than the area
    std::vector<std::uint32_t> observations; // in Dataset::observations, of the parts (weights not included)
    std::vector<std::uint32_t> weights;      // observations of the weights, for a mean
};

// Class of a difference. Only margin_unknown, not_comparable and not_yet are made while no source gives
// margins.
enum class ChangeClass { higher, lower, within_margin, margin_unknown, too_few, not_comparable, not_yet };
enum class Favour {
    favourable,
    unfavourable,
    equal,
    neutral
}; // by the indicator's direction; neutral: has none

struct Gap {
    Value difference =
        Missing{}; // area − rest, of the values rounded as printed, so that a reader can check it
    ChangeClass change_class = ChangeClass::not_yet;
    Favour favour = Favour::neutral;
};

// An indicator has a figure of one period somewhere in a municipality, at one level ("WK0479").
struct Presence {
    Name indicator;
    Name period;
    Name place;

    bool operator==(Presence const&) const = default;
};
struct PresenceHash {
    std::size_t operator()(Presence const& one) const
    {
        return (one.indicator.hash() * 31 + one.period.hash()) * 31 + one.place.hash();
    }
};

class Statistics
{
public:
    // Keeps references: `dataset` must outlive this. Figures published after the round's cut-off are left
    // out.
    Statistics(Dataset const& dataset, Round const& round);

    [[nodiscard]] Statistic at(Subject const& subject, std::string const& indicator,
                               std::string const& period) const;
    [[nodiscard]] Gap gap(Area const& area, std::string const& indicator, std::string const& period) const;
    // Periods for which there is any observation of this indicator before the cut-off, ascending.
    [[nodiscard]] std::vector<std::string> periods(std::string const& indicator) const;
    // The newest period in which the subject has a value, if any.
    [[nodiscard]] std::optional<std::string> newest_period(Subject const& subject,
                                                           std::string const& indicator) const;
    // The project's lead indicator for an area: the first one with a value for the area; if the area can have
    // none (partial), the first one with a value for any of its regions; nullptr if there is none at all.
    [[nodiscard]] Indicator const* lead_indicator(Area const& area) const;

    // Codes of all regions of a municipality (wijken), ascending; and of those outside the area.
    [[nodiscard]] std::vector<std::string> regions_of(std::string const& municipality_code) const;
    [[nodiscard]] std::vector<std::string> rest_regions(Area const& area) const;

    // A municipality's own value in another division, not joined to the base year (Leefbaarometer of 2016).
    [[nodiscard]] Statistic at_own_year(RegionKey const& key, std::string const& indicator,
                                        std::string const& period) const;
    // Code years other than the base year in which a code has observations of this indicator.
    [[nodiscard]] std::vector<int> own_years(std::string const& code, std::string const& indicator) const;

    [[nodiscard]] std::string const& country_code() const { return country_code_; } // empty: none
    [[nodiscard]] std::size_t left_out() const { return left_out_; } // observations after the cut-off
    [[nodiscard]] Dataset const& dataset() const { return *dataset_; }
    [[nodiscard]] Round const& round() const { return *round_; }

private:
    [[nodiscard]] Statistic region_value(Subject subject, std::string const& code, Indicator const& indicator,
                                         std::string const& period) const;
    [[nodiscard]] bool has_figures_nearby(std::string const& code, std::string const& indicator,
                                          std::string const& period) const;
    [[nodiscard]] Statistic combined(Subject subject, std::vector<std::string> const& codes,
                                     Indicator const& indicator, std::string const& period) const;
    [[nodiscard]] Statistic observed(Statistic statistic, std::uint32_t index) const;
    void index_observations();
    void add_up(Statistic& whole, std::vector<Statistic> const& parts) const;
    void weigh(Statistic& whole, std::vector<Statistic> const& parts, Indicator const& indicator) const;

    Dataset const* dataset_;
    Round const* round_;
    FigureIndex newest_;
    std::map<std::string, std::map<int, std::vector<Transition const*>>> transitions_to_; // code → from-year
    std::map<std::string, std::map<std::string, std::vector<int>>> years_; // indicator → period → code years
    std::map<std::string, std::vector<std::string>> regions_of_;
    std::map<std::pair<Name, Name>, std::set<int>> own_years_; // code, indicator → other code years
    std::unordered_set<Presence, PresenceHash> covered_;       // what a municipality has any figure of
    std::string country_code_;
    std::size_t left_out_ = 0;
};

// Rounds half away from zero at `decimals` decimals, on the decimal representation a reader would round.
[[nodiscard]] double rounded(double value, int decimals);

// Index of the map class of a value: 0 … limits.size(); a value on a limit is in the higher class.
[[nodiscard]] std::size_t map_class(double value, std::vector<double> const& limits);

} // namespace wijkpeil
