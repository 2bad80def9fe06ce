// SPDX-License-Identifier: EUPL-1.2
// Figures that a source has announced: whether a round has them, waits for them, or does not get them.
#pragma once

#include "compute/statistics.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

enum class ExpectedState {
    in,           // every area has them, or the reason why its source gives none
    awaited,      // announced for a day up to the cut-off
    late,         // that day is over
    after_cutoff, // announced, or published, after the cut-off: not for this round
};

// One line of `verwacht`.
struct Expectation {
    std::string source; // id
    ExpectedFigures figures;
    ExpectedState state = ExpectedState::in;
    std::map<std::string, std::vector<std::string>> lacking; // area → indicators that it has no figure of
};

// Of all sources, in the order of their file. `today` decides what is late; without it nothing is, for what
// the program says does not depend on a clock. An area has a figure when there is one, or a reason in its
// place, for any of its regions; of an indicator without wijken when its municipality has one.
[[nodiscard]] std::vector<Expectation> expectations(Statistics const& statistics,
                                                    std::vector<Area const*> const& areas,
                                                    std::optional<Date> const& today);

} // namespace wijkpeil
