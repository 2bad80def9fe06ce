// SPDX-License-Identifier: EUPL-1.2
// From observations to the values of areas: joined over code years, cut off at the round's date, aggregated
// with named weights, compared. Everything here is computed on demand and without side effects, so it may be
// used from many threads at once.
#pragma once

#include "compute/figure_index.hpp"
#include "model/change_class.hpp"
#include "model/dataset.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace wijkpeil {

enum class SubjectKind { area, rest, municipality, country, region, programme };

// Whom a value is about. `id`: the area's id for area and rest (the rest of its municipality), empty for the
// programme (all areas together), else a region code.
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

// Where a margin comes from.
enum class MarginBasis {
    none,    // nobody knows it
    source,  // its source gives it
    wilson,  // of a share of counted cases (Wilson 1927, score interval)
    poisson, // of a number of counted cases (Garwood 1936, exact interval)
    parts,   // from the margins of the parts, taken to be independent
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
    MarginBasis margin_basis = MarginBasis::none;
    std::optional<Interval> margin; // at Settings::confidence; none: unknown, or there is no value
    bool divided =
        false; // put together from parts of regions of another division (weights in overgangen.csv)
};

// One value held against another: a − b. The unit type decides what the difference is: of shares in
// percentage points, of classes in classes, of the others in the unit itself.
struct Comparison {
    Value difference = Missing{}; // of the values rounded as printed, so that a reader can check it
    // In percent of b; none where the unit type has no ratio (shares, indexes, scores, classes) or b as
    // printed is not above 0.
    std::optional<double> relative;
    // Of the difference at Settings::confidence, by squaring and adding the distances of both values to their
    // limits (Newcombe 1998, method 10); none: margin unknown. It is of the values before rounding.
    std::optional<Interval> margin;
    ChangeClass change_class = ChangeClass::not_yet;
    Favour favour = Favour::neutral; // of the printed difference, whatever its class
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
    // Of two values of one indicator. Missing sides give a missing difference with the reason; so do a break
    // of the series between them and what has no differences. Has a margin only if the two are taken to be
    // independent: other periods, or places that have nothing in common (an area is a part of its
    // municipality).
    [[nodiscard]] Comparison compare(Statistic const& a, Statistic const& b) const;
    // The area against the rest of its municipality. Counts and classes have no gap: not_comparable.
    [[nodiscard]] Comparison gap(Area const& area, std::string const& indicator,
                                 std::string const& period) const;
    // One subject in `to` against `from`; not_comparable over a break of the series.
    [[nodiscard]] Comparison change(Subject const& subject, std::string const& indicator,
                                    std::string const& from, std::string const& to) const;
    // The gap in `to` against that in `from`. Favourable: the gap moved in the favourable direction, so an
    // arrears became smaller or an advantage larger. Its class is never against the sign of the printed
    // difference.
    [[nodiscard]] Comparison gap_change(Area const& area, std::string const& indicator,
                                        std::string const& from, std::string const& to) const;
    // The first break after `from`, up to and including `to`; nullptr: one series.
    [[nodiscard]] SeriesBreak const* break_between(std::string const& indicator, std::string const& from,
                                                   std::string const& to) const;
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

    // The same figures as they stood at the round before: what its reports showed. nullptr: there is no such
    // round, it has no cut-off, or its cut-off is not before this one's.
    [[nodiscard]] Statistics const* round_before() const { return before_.get(); }
    [[nodiscard]] std::string const& country_code() const { return country_code_; } // empty: none
    [[nodiscard]] std::size_t left_out() const { return left_out_; } // observations after the cut-off
    [[nodiscard]] Dataset const& dataset() const { return *dataset_; }
    [[nodiscard]] Round const& round() const { return *round_; }

private:
    // Without the round before.
    struct Alone {
    };
    Statistics(Dataset const& dataset, Round const& round, Alone);

    [[nodiscard]] Statistic region_value(Subject subject, std::string const& code, Indicator const& indicator,
                                         std::string const& period) const;
    [[nodiscard]] bool has_figures_nearby(std::string const& code, std::string const& indicator,
                                          std::string const& period) const;
    [[nodiscard]] Statistic combined(Subject subject, std::vector<std::string> const& codes,
                                     Indicator const& indicator, std::string const& period) const;
    [[nodiscard]] Statistic programme(Statistic statistic, Indicator const& indicator) const;
    // Put together from parts of regions of another division; nullopt: no figure of any of them.
    [[nodiscard]] std::optional<Statistic> divided(Statistic statistic, Indicator const& indicator,
                                                   std::vector<Transition const*> const& transitions) const;
    [[nodiscard]] Statistic observed(Statistic statistic, std::uint32_t index,
                                     Indicator const& indicator) const;
    void index_observations();
    void weigh(Statistic& whole, std::vector<Statistic> const& parts, Indicator const& indicator) const;
    void add_region_margin(Statistic& statistic, std::string const& code, Indicator const& indicator) const;
    void add_mean_margin(Statistic& whole, std::vector<Statistic> const& parts,
                         std::vector<double> const& sizes, Indicator const& indicator) const;
    [[nodiscard]] std::set<std::string> extent(Subject const& subject) const;
    [[nodiscard]] bool independent(Statistic const& a, Statistic const& b) const;

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
    std::unique_ptr<Statistics const> before_;
};

// Rounds half away from zero at `decimals` decimals, on the decimal representation a reader would round.
[[nodiscard]] double rounded(double value, int decimals);

// Index of the map class of a value: 0 … limits.size(); a value on a limit is in the higher class.
[[nodiscard]] std::size_t map_class(double value, std::vector<double> const& limits);

} // namespace wijkpeil
