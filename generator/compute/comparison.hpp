// SPDX-License-Identifier: EUPL-1.2
// Comparisons of statistics that are at hand already: what Statistics::gap() and gap_change() do, without
// computing the values again.
#pragma once

#include "compute/statistics.hpp"

namespace wijkpeil {

// Of one area and the rest of its municipality, in one period.
struct AreaAndRest {
    Statistic own;
    Statistic rest;
};
[[nodiscard]] AreaAndRest area_and_rest(Statistics const& statistics, Area const& area,
                                        std::string const& indicator, std::string const& period);

// As Statistics::gap().
[[nodiscard]] Comparison gap_of(Statistics const& statistics, AreaAndRest const& values);
// As Statistics::gap_change().
[[nodiscard]] Comparison gap_change_of(Statistics const& statistics, AreaAndRest const& from,
                                       AreaAndRest const& to);

} // namespace wijkpeil
