// SPDX-License-Identifier: EUPL-1.2
// A laid-out map as the layers of styles/kaart.xml, with the fields that a style may ask for.
#pragma once

#include "figure/figure.hpp"
#include "figure/map_layout.hpp"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace wijkpeil {

using MapField = std::variant<std::string, int>;
struct MapFeature {
    std::vector<Ring> rings; // points
    bool closed = true;      // false: lines
    std::map<std::string, MapField> fields;
};
using MapFeatures = std::map<std::string, std::vector<MapFeature>>; // by layer

[[nodiscard]] MapFeatures map_features(MapSpec const& spec, MapLayout const& layout, Palette const& palette);

} // namespace wijkpeil
