// SPDX-License-Identifier: EUPL-1.2
// The outer edge of regions together.
#pragma once

#include "model/geometry.hpp"

#include <vector>

namespace wijkpeil {

// Edges that two of the regions share are left out; neighbours must share their vertices exactly. Outer rings
// are anticlockwise (with y up), holes clockwise. Regions without outline (nullptr or empty) are skipped.
[[nodiscard]] std::vector<Ring> dissolved(std::vector<Geometry const*> const& regions);

} // namespace wijkpeil
