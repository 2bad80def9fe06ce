// SPDX-License-Identifier: EUPL-1.2
// How far an area is on its way to a target.
#pragma once

#include "compute/statistics.hpp"

#include <optional>
#include <string>

namespace wijkpeil {

enum class TargetState {
    reached,  // at the target or beyond it, in the favourable direction, by the printed value
    on_track, // at or beyond the straight line from baseline over milestones to target, by the printed values
    behind, // the margin lies wholly on the wrong side of that line, or the printed value does and its source
            // is a count of everything
    unclear,  // on the wrong side, but within the margin, or the margin is unknown
    no_value, // nothing measured after the baseline, or no baseline
};

struct TargetProgress {
    Target const* target = nullptr;
    Statistic baseline;             // its value is Missing where the agreement gives the number itself
    std::optional<double> from;     // the baseline's number, given or measured (then as printed)
    Statistic now;                  // the newest value after the baseline in the same series
    std::optional<double> realised; // its number as printed (of the gap for Target::Of::gap)
    std::optional<double>
        expected; // on the line in the period of `now`, as printed; after the target's its value
    TargetState state = TargetState::no_value;
};

// \pre the target's indicator exists and has a direction
[[nodiscard]] TargetProgress progress_of(Target const& target, Area const& area,
                                         Statistics const& statistics);

// Targets of an area, in the order of the file: its own and those of every area.
[[nodiscard]] std::vector<Target const*> targets_of(Dataset const& dataset, Area const& area);

} // namespace wijkpeil
