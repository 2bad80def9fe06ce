// SPDX-License-Identifier: EUPL-1.2
// Places the names and values of a map: the area's own first, then from large to small. A label keeps clear
// of the boxes and of every other label; it may reach over its border a little. What fits nowhere becomes a
// value alone; an own region may also be named from outside, with a leader.
#pragma once

#include "figure/label_ground.hpp"
#include "figure/map_layout.hpp"

#include <vector>

namespace wijkpeil {

// One region as the placing sees it.
struct LabelTask {
    std::string name;
    std::string value;
    bool own = false;
};

struct LabelSettings {
    Rectangle frame;
    std::vector<Rectangle> obstacles;
    double size = 7.5;
    double least_size = 7.5;
    TextMeasure measure;
};

struct PlacedLabels {
    std::vector<MapLabel> labels;
    std::vector<std::size_t> without_name; // own first
};

[[nodiscard]] PlacedLabels place_labels(std::vector<LabelTask> const& tasks, LabelSettings const& settings,
                                        LabelGround const& ground);

// A name as one, two and three lines, split after spaces, hyphens and slashes with lines as equal as can be.
[[nodiscard]] std::vector<std::vector<std::string>> name_lines(std::string const& name);

} // namespace wijkpeil
