// SPDX-License-Identifier: EUPL-1.2
// Work on rings in the plane, in metres or points alike.
#pragma once

#include "model/geometry.hpp"

#include <vector>

namespace wijkpeil {

[[nodiscard]] double signed_area(Ring const& ring); // positive: anticlockwise with y up
[[nodiscard]] double area_of(Geometry const& geometry);
// All rings, outer ones anticlockwise and holes clockwise (with y up), so that both fill rules fill the same.
[[nodiscard]] std::vector<Ring> rings_of(Geometry const& geometry);
// Inside by the even-odd rule over all rings.
[[nodiscard]] bool contains(std::vector<Ring> const& rings, Point point);
// Where the horizontal line at `y` crosses the rings, ascending: inside from the first to the second, and so
// on. To ask for many points of one line.
[[nodiscard]] std::vector<double> crossings(std::vector<Ring> const& rings, double y);
[[nodiscard]] Box box_of(std::vector<Ring> const& rings);
[[nodiscard]] double distance(Point a, Point b);
[[nodiscard]] double distance_to_segment(Point point, Point from, Point to);
// The part of a ring inside the box. A ring that leaves the box more than once stays one ring along its
// edges.
[[nodiscard]] Ring clipped(Ring const& ring, Box const& box);

struct Interior {
    Point point;
    double distance = 0; // to the nearest edge
};
// The point farthest from every edge (pole of inaccessibility), where horizontal distances count for less by
// `stretch`, since labels are wider than high. Distance 0: the rings have no inside.
[[nodiscard]] Interior interior_point(std::vector<Ring> const& rings, double stretch);

} // namespace wijkpeil
