// SPDX-License-Identifier: EUPL-1.2
// Plain geometry: rings of points in metres, RD New (EPSG:28992), x to the east, y to the north.
#pragma once

#include <algorithm>
#include <limits>
#include <vector>

namespace wijkpeil {

struct Point {
    double x = 0;
    double y = 0;

    auto operator<=>(Point const&) const = default;
};

// Open: the first point is not repeated at the end. At least three points.
using Ring = std::vector<Point>;

// The outer ring first, then holes.
struct Polygon {
    std::vector<Ring> rings;
};

// One region: one or more polygons; none means that the region has no outline.
struct Geometry {
    std::vector<Polygon> polygons;

    [[nodiscard]] bool empty() const { return polygons.empty(); }
};

struct Box {
    double min_x = std::numeric_limits<double>::infinity();
    double min_y = std::numeric_limits<double>::infinity();
    double max_x = -std::numeric_limits<double>::infinity();
    double max_y = -std::numeric_limits<double>::infinity();

    void include(Point point)
    {
        min_x = std::min(min_x, point.x);
        min_y = std::min(min_y, point.y);
        max_x = std::max(max_x, point.x);
        max_y = std::max(max_y, point.y);
    }
    void include(Geometry const& geometry)
    {
        for (auto const& polygon : geometry.polygons) {
            for (auto const& ring : polygon.rings) {
                for (auto const& point : ring) {
                    include(point);
                }
            }
        }
    }
    [[nodiscard]] double width() const { return max_x - min_x; }
    [[nodiscard]] double height() const { return max_y - min_y; }
};

} // namespace wijkpeil
