// SPDX-License-Identifier: EUPL-1.2
// Geometry as well-known binary: the one form that Mapnik 3.1 and 4.0 both read.
#pragma once

#include "model/geometry.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

[[nodiscard]] std::string wkb_of_point(Point point);
[[nodiscard]] std::string wkb_of_lines(std::vector<Ring> const& lines);
// One polygon of all rings; they are closed here.
[[nodiscard]] std::string wkb_of_polygon(std::vector<Ring> const& rings);

} // namespace wijkpeil
