// SPDX-License-Identifier: EUPL-1.2
// A municipality in a frame with legend and inset in the corners: where each goes so that little is covered.
#pragma once

#include "figure/map_layout.hpp"

#include <vector>

namespace wijkpeil {

// A piece of ground that should stay visible.
struct GroundSample {
    Point point;
    std::size_t region = 0;
    bool own = false; // covering it is much worse
};

struct Arrangement {
    MapView view;
    std::vector<Rectangle> boxes; // as the sizes given
};

struct ArrangeTask {
    std::vector<std::vector<Ring>> regions; // in metres
    std::vector<bool> own;
    double width = 0;
    double height = 0;
    double padding = 10;
    std::vector<Rectangle> boxes; // sizes; each goes to a corner of its own, x and y are ignored
    std::vector<int> preferred; // corner of each box: 0 bottom left, 1 top right, 2 top left, 3 bottom right
};

// Of the regions alone: the same whatever the boxes and the room are.
[[nodiscard]] std::vector<GroundSample> ground_samples(ArrangeTask const& task);
[[nodiscard]] Arrangement arrange(ArrangeTask const& task, std::vector<GroundSample> const& samples);

[[nodiscard]] inline bool overlaps(Rectangle const& a, Rectangle const& b, double gap = 0)
{
    return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap &&
           b.y < a.y + a.height + gap;
}
[[nodiscard]] inline bool holds(Rectangle const& r, Point p)
{
    return p.x >= r.x && p.x <= r.x + r.width && p.y >= r.y && p.y <= r.y + r.height;
}

} // namespace wijkpeil
