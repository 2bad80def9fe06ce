// SPDX-License-Identifier: EUPL-1.2
// Outlines of regions from a vector file (GeoJSON, GeoPackage, Shapefile, FlatGeobuf, TopoJSON) as plain
// rings in RD New.
#pragma once

#include "base/diagnostics.hpp"
#include "model/geometry.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

// One feature. A property that it lacks is empty.
struct Boundary {
    std::map<std::string, std::string> properties;
    Geometry geometry; // empty if the feature has none
    Place place;       // of the value of the first property asked for; in a binary file of the feature
    int number = 0;    // of the feature in its layer, from 1
    std::string flaw;  // what was wrong with the outline before it was repaired, in the user's language
};

// Whether a property has the value of a condition; "Wijk *" stands for a beginning.
[[nodiscard]] bool fits_condition(std::string_view value, std::string_view condition);

// Which features of a file, and where that is declared.
struct BoundarySelection {
    std::string layer;                             // empty: the only one that has the properties
    std::map<std::string, std::string> conditions; // property → condition: the others are left out
    std::vector<std::string> optional;             // properties that come along if the layer has them
    std::map<std::string, Place> places;           // property → where it is named, for mistakes
    Place declared;                                // where the file is named
};

// `files`: name → content of the file and what belongs to it (a Shapefile has several); `main` is the one to
// open. Every feature has the `properties` asked for, text without spaces around it; a property that the file
// does not have is an error. Coordinates in another system than EPSG:28992 are transformed. Outlines that are
// not valid are repaired. No value: it cannot be read.
[[nodiscard]] std::optional<std::vector<Boundary>>
parse_boundaries(std::map<std::string, std::string> const& files, std::string const& main,
                 std::vector<std::string> const& properties, Diagnostics& diagnostics,
                 BoundarySelection const& selection = {});

} // namespace wijkpeil
