// SPDX-License-Identifier: EUPL-1.2
// Fewer points in outlines, while neighbours keep sharing their borders.
#pragma once

#include "model/geometry.hpp"

#include <vector>

namespace wijkpeil {

// Simplifies all regions together (Visvalingam and Whyatt 1993): borders are cut into arcs at the points
// where more than two edges meet, each arc is simplified once and used by both sides. A point goes if its
// triangle is smaller than tolerance² . No ring vanishes.
[[nodiscard]] std::vector<Geometry> simplified(std::vector<Geometry const*> const& regions, double tolerance);

} // namespace wijkpeil
