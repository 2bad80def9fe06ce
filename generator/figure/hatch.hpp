// SPDX-License-Identifier: EUPL-1.2
// The hatch of a region without a value: lines at 45° as geometry, so that they stay vector everywhere.
#pragma once

#include "model/geometry.hpp"

#include <vector>

namespace wijkpeil {

inline constexpr double k_hatch_pitch_pt = 5;
inline constexpr double k_hatch_width_pt = 1.6;

// The lines x + y = n · pitch · √2 inside the polygons (even-odd), each of two points. With y down they rise
// to the right; they run on from one region into the next.
[[nodiscard]] std::vector<Ring> hatch_lines(std::vector<Polygon> const& polygons, double pitch);

} // namespace wijkpeil
