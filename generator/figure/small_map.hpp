// SPDX-License-Identifier: EUPL-1.2
// A map for little room: the area fills it, numbers stand for names, the legend is a line or two below.
#pragma once

#include "figure/map_ground.hpp"
#include "figure/map_layout.hpp"

namespace wijkpeil {

[[nodiscard]] double small_frame_height(double width);
[[nodiscard]] double small_legend_height(MapSpec const& spec, double width, TextMeasure const& measure);
// Where the ground lies: the area with what is round about it; all of the municipality if that is as large.
[[nodiscard]] MapView small_view(MapSpec const& spec, Rectangle const& frame, double part);
// The corner where the inset covers least of the area; `covered`: how much that is, 0 to 1.
struct InsetPlace {
    Rectangle box;
    double covered = 0;
};
[[nodiscard]] InsetPlace inset_place(Rectangle const& size, MapLayout const& layout);
// The numbers as labels: in the middle of their regions, or near them with a line where they would collide.
[[nodiscard]] std::vector<MapLabel> placed_numbers(MapSpec const& spec, MapLayout const& layout);

void draw_small_legend(MapSpec const& spec, MapLayout const& layout, std::size_t colours, Canvas& canvas);
void draw_numbers(MapLayout const& layout, Canvas& canvas);

} // namespace wijkpeil
