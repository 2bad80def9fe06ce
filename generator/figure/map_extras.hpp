// SPDX-License-Identifier: EUPL-1.2
// What stands round the regions of a map: the country with a mark, the scale bar, the names of neighbours.
#pragma once

#include "figure/map_layout.hpp"

namespace wijkpeil {

[[nodiscard]] Geometry const& geometry_of(MapRegion const& region); // empty if it has none
[[nodiscard]] Box box_of_regions(MapSpec const& spec);
[[nodiscard]] Box box_of_parts(std::vector<Geometry const*> const& parts);

// Fits the country into layout.inset, simplified to what can be seen at that size.
void add_country(MapSpec const& spec, MapLayout& layout, MapMemory& memory);
// A round number of kilometres, at most three tenths of the width; none if the whole map is some 3 km across.
void add_scale_bar(MapSpec const& spec, MapLayout& layout, TextMeasure const& measure);
// Names of neighbouring municipalities where their visible part is widest; left out where there is no room.
void add_context_labels(MapLayout& layout, TextMeasure const& measure);

} // namespace wijkpeil
