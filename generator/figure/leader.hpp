// SPDX-License-Identifier: EUPL-1.2
// The line from a region to a label beside it, and what it must keep clear of.
#pragma once

#include "figure/canvas.hpp"

#include <utility>

namespace wijkpeil {

inline constexpr double k_leader_gap_pt = 1.5;

using Leader = std::pair<Point, Point>;

[[nodiscard]] bool crosses(Leader const& a, Leader const& b);
// Or comes nearer than k_leader_gap_pt.
[[nodiscard]] bool crosses(Leader const& line, Rectangle const& box);

} // namespace wijkpeil
