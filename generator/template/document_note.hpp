// SPDX-License-Identifier: EUPL-1.2
// What every page of every document says of itself. Private to this room.
#pragma once

#include "compute/statistics.hpp"
#include "template/phrases.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// That it is a draft, an example or both; empty if it is neither.
[[nodiscard]] std::string document_note(Settings const& settings, Phrases const& phrases);

// What a draft must still say: commitments without an answer, texts that are drafts or stale.
[[nodiscard]] std::vector<std::string> open_points(Statistics const& statistics, Phrases const& phrases);

} // namespace wijkpeil
