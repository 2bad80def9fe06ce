// SPDX-License-Identifier: EUPL-1.2
// Maps on a canvas: names, legend, inset, scale bar and frame for every output; the ground itself for SVG.
#pragma once

#include "figure/map_layout.hpp"
#include "figure/svg_canvas.hpp"

namespace wijkpeil {

// Colour of a class: with fewer classes than colours the classes are spread from light to dark.
[[nodiscard]] Role class_role(int map_class, std::size_t classes, std::size_t colours);

void draw_map_furniture(MapSpec const& spec, MapLayout const& layout, std::size_t colours, Canvas& canvas);
// Names and values where the layout put them, with lines to those that stand beside their region.
void draw_map_names(MapSpec const& spec, MapLayout const& layout, Canvas& canvas);
// Land, neighbours, regions with their titles, and borders.
void draw_map_ground(MapSpec const& spec, MapLayout const& layout, std::size_t colours, SvgCanvas& canvas);

} // namespace wijkpeil
