// SPDX-License-Identifier: EUPL-1.2
// A statistic without a value.
#pragma once

#include "compute/statistics.hpp"

#include <utility>

namespace wijkpeil {

// The same, with this reason instead of a value.
[[nodiscard]] inline Statistic missing(Statistic statistic, MissingReason reason)
{
    statistic.value = Missing{reason, {}};
    statistic.basis = Basis::none;
    statistic.margin.reset();
    statistic.margin_basis = MarginBasis::none;
    return statistic;
}

} // namespace wijkpeil
