// SPDX-License-Identifier: EUPL-1.2
// All areas together: a mean never without its spread, for "sommige scores uitmiddelen" is what readers
// feared.
#pragma once

#include "compute/statistics.hpp"

#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

// How an area stands to the rest of its municipality in one period.
enum class Standing {
    better,        // the gap is favourable, beyond the margin
    worse,         // and unfavourable
    within_margin, // a gap that may be none
    unclear,       // a margin nobody knows, or an indicator without a direction
    not_counted,   // an approximation wider than the area: never ranked or counted
    without,       // no value
};

struct AreaStanding {
    Area const* area = nullptr;
    Statistic own;
    Statistic rest;
    Comparison gap;
    Standing standing = Standing::without;
    // Place among the areas by the value as printed, 1 the most favourable; equal values share the best
    // place. 0: not ranked (no direction, missing, an approximation, a count).
    std::size_t rank = 0;
};

struct ProgrammeView {
    std::vector<AreaStanding> areas; // ranked ones first, by rank; then not ranked with a value, by value
                                     // from high to low; missing last. Equal ones by name.
    Statistic mean; // of the areas with a value that counts: sum of counts, weighted mean of others
    // Lowest and highest value of a single area that counts; nullopt: fewer than one.
    std::optional<double> lowest;
    std::optional<double> highest;
    std::size_t ranked = 0;
    std::size_t better = 0, worse = 0, within_margin = 0, unclear = 0, not_counted = 0, without = 0;
    // Of those unclear: the printed gap is favourable, unfavourable, nought. The two values differ, whether
    // the places differ nobody can tell.
    std::size_t unclear_favourable = 0, unclear_unfavourable = 0, unclear_equal = 0;
};

[[nodiscard]] ProgrammeView programme_view(Statistics const& statistics, Indicator const& indicator,
                                           std::string const& period);
// The newest period in which most areas have a value; of equally many the newest; empty: no area ever has
// one.
[[nodiscard]] std::string programme_period(Statistics const& statistics, Indicator const& indicator);

// How many differences with a margin a report of the area holds (gaps of all periods, changes of own value
// and gap from each period to the next), and how many of those would lie beyond the margin by chance alone.
struct ComparisonsMade {
    std::size_t with_margin = 0;
    std::size_t without_margin = 0;
    double expected_by_chance = 0; // (1 − confidence) × with_margin
};
[[nodiscard]] ComparisonsMade comparisons_made(Statistics const& statistics, Area const& area);

// In which periods a subject's gap has which class: for "hoger in alle perioden behalve de laatste".
struct PeriodClass {
    std::string period;
    ChangeClass change_class = ChangeClass::not_yet;
    double difference = 0; // as printed; 0 if there is none
};
[[nodiscard]] std::vector<PeriodClass> gap_by_period(Statistics const& statistics, Area const& area,
                                                     std::string const& indicator);

} // namespace wijkpeil
