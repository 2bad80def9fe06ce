// SPDX-License-Identifier: EUPL-1.2
// What of a commitment is told of an area. Private to this room.
#pragma once

#include "compute/commitment_state.hpp"
#include "template/area_view.hpp"

namespace wijkpeil {

[[nodiscard]] bool concerns(Commitment const& commitment, Area const& area);
[[nodiscard]] Text state_words(CommitmentState state, Phrases const& phrases); // "op schema"
// The same with its mark, strong.
[[nodiscard]] Text marked_state(CommitmentState state, Phrases const& phrases);
// That its term is over, what is said of it, and that it is carried over; may be empty.
[[nodiscard]] std::string answer_words(CommitmentStanding const& standing, Phrases const& phrases);

} // namespace wijkpeil
