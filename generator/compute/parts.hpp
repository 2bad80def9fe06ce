// SPDX-License-Identifier: EUPL-1.2
// What a whole takes over from its parts.
#pragma once

#include "compute/statistics.hpp"

#include <set>
#include <vector>

namespace wijkpeil {

inline void append(std::vector<std::uint32_t>& all, std::vector<std::uint32_t> const& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

// Observations and status of a part.
inline void include(Statistic& whole, Statistic const& part)
{
    append(whole.observations, part.observations);
    whole.status.provisional = whole.status.provisional || part.status.provisional;
    whole.status.revised = whole.status.revised || part.status.revised;
    whole.status.estimated = whole.status.estimated || part.status.estimated;
    whole.divided = whole.divided || part.divided;
}

// When every part is missing for one and the same reason, that reason tells more than "incomplete".
inline MissingReason common_reason(std::vector<Statistic> const& parts)
{
    std::set<MissingReason> reasons;
    for (auto const& part : parts) {
        if (auto const* gone = std::get_if<Missing>(&part.value)) {
            reasons.insert(gone->reason);
        } else {
            return MissingReason::incomplete;
        }
    }
    return reasons.size() == 1 ? *reasons.begin() : MissingReason::incomplete;
}

} // namespace wijkpeil
