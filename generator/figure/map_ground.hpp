// SPDX-License-Identifier: EUPL-1.2
// What follows from the ground of a map alone, whatever figures are shown on it.
#pragma once

#include "figure/arrange.hpp"
#include "figure/label_ground.hpp"
#include "figure/labels.hpp"
#include "figure/memory.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// What shows of the ground at one place and size: simplified together, so that borders stay shared. Points.
struct MapGround {
    std::vector<std::vector<Ring>> regions;    // per region of the spec
    std::vector<std::vector<Ring>> neighbours; // per municipality
    std::vector<std::string> neighbour_names;  // of each
    std::vector<Ring> municipality_outline;
    std::vector<Ring> area_outline;
    LabelGround labels;
};

// Kept for all maps of a run; each is asked for some three times a map, and by all maps of an area.
struct MapMemory {
    Memory<std::vector<GroundSample>> samples{8};
    Memory<MapGround> grounds{24};
    Memory<PlacedLabels> placings{24};
    Memory<std::vector<Geometry>> countries{8};
    Memory<MapLayout> layouts{16};
    Memory<std::vector<std::string>> unplaced{32}; // names, by key_of_map()
};

[[nodiscard]] ContentKey key_of_regions(MapSpec const& spec);
[[nodiscard]] ContentKey key_of_ground(MapSpec const& spec); // with what lies round about
[[nodiscard]] ContentKey key_of_map(MapSpec const& spec);    // with everything that is laid out
[[nodiscard]] MapGround map_ground(MapSpec const& spec, MapView const& view, Rectangle const& frame);

} // namespace wijkpeil
