// SPDX-License-Identifier: EUPL-1.2
// Margins of values that count cases, by chance alone; where a statistic may have one.
#pragma once

#include "compute/margin.hpp"
#include "compute/statistics.hpp"

namespace wijkpeil {

// Cases of this indicator are counted one by one, and the value is such a count or a share of them: not the
// outcome of a model and not divided over other boundaries. Rates and means count no cases of their own.
[[nodiscard]] inline bool counts_cases(Statistic const& statistic, Indicator const& indicator)
{
    bool const kind = indicator.unit_type == UnitType::count ||
                      (indicator.unit_type == UnitType::share && indicator.weighting &&
                       indicator.weighting->is_denominator);
    return kind && indicator.counted && !indicator.modelled && !statistic.status.estimated &&
           !statistic.divided && !is_missing(statistic.value);
}

inline void set_margin(Statistic& statistic, MarginBasis basis, Interval margin)
{
    statistic.margin = margin;
    statistic.margin_basis = basis;
}

// \pre counts_cases()
inline void set_chance_margin(Statistic& statistic, Indicator const& indicator, double cases,
                              double confidence)
{
    double const value = std::get<double>(statistic.value);
    if (indicator.unit_type == UnitType::count) {
        set_margin(statistic, MarginBasis::poisson, poisson(value, confidence));
    } else if (cases > 0) {
        set_margin(statistic, MarginBasis::wilson, wilson(value, cases, confidence));
    }
}

} // namespace wijkpeil
