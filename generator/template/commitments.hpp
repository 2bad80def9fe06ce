// SPDX-License-Identifier: EUPL-1.2
// What of a commitment is told of an area. Private to this room.
#pragma once

#include "template/area_view.hpp"

namespace wijkpeil {

[[nodiscard]] bool concerns(Commitment const& commitment, Area const& area);
[[nodiscard]] Text state_words(CommitmentState state, Phrases const& phrases); // "op schema"

} // namespace wijkpeil
