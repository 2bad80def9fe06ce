// SPDX-License-Identifier: EUPL-1.2
// Room for labels and circles that would lie over one another.
#pragma once

#include "model/geometry.hpp"

#include <vector>

namespace wijkpeil {

// Ascending positions moved as little as needed to be at least `pitch` apart and not before `first`; past
// `last` only if they do not fit between the two.
[[nodiscard]] std::vector<double> spread(std::vector<double> wanted, double pitch, double first, double last);

// Points moved until each two are about `distance` apart, within the box from `low` to `high`. The same
// points give the same places.
[[nodiscard]] std::vector<Point> pushed_apart(std::vector<Point> const& wanted, double distance, Point low,
                                              Point high);

} // namespace wijkpeil
