// SPDX-License-Identifier: EUPL-1.2
// Outlines as the GeoJSON that projects read: RD New, one feature a line.
#pragma once

#include "model/geometry.hpp"

#include <string>
#include <utility>
#include <vector>

namespace wijkpeil {

struct Feature {
    std::vector<std::pair<std::string, std::string>> properties;
    Geometry geometry;
};

// Coordinates to the decimetre: boundaries are not known better.
[[nodiscard]] std::string geojson(std::vector<Feature> const& features);

} // namespace wijkpeil
