// SPDX-License-Identifier: EUPL-1.2
// Outlines of regions from a vector file (GeoJSON, GeoPackage, Shapefile, FlatGeobuf) as plain rings in RD
// New.
#pragma once

#include "base/diagnostics.hpp"
#include "model/geometry.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

// One feature. A property that it lacks is empty.
struct Boundary {
    std::map<std::string, std::string> properties;
    Geometry geometry; // empty if the feature has none
    Place place;       // of the value of the first property asked for; in a binary file the file as a whole
};

// `files`: name → content of the file and what belongs to it (a Shapefile has several); `main` is the one to
// open. Every feature has the `properties` asked for, text without spaces around it; a property that the file
// does not have is an error. Coordinates in another system than EPSG:28992 are transformed. No value: it
// cannot be read.
[[nodiscard]] std::optional<std::vector<Boundary>>
parse_boundaries(std::map<std::string, std::string> const& files, std::string const& main,
                 std::vector<std::string> const& properties, Diagnostics& diagnostics);

} // namespace wijkpeil
