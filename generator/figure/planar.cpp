// SPDX-License-Identifier: EUPL-1.2
#include "figure/planar.hpp"

#include <cmath>
#include <functional>

namespace wijkpeil {

double signed_area(Ring const& ring)
{
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        // Relative to the first point: coordinates of RD New are large, areas are small.
        Point const a{ring[i].x - ring[0].x, ring[i].y - ring[0].y};
        Point const& next = ring[(i + 1) % ring.size()];
        Point const b{next.x - ring[0].x, next.y - ring[0].y};
        sum += a.x * b.y - a.y * b.x;
    }
    return sum / 2;
}

double area_of(Geometry const& geometry)
{
    double sum = 0;
    for (auto const& polygon : geometry.polygons) {
        for (std::size_t i = 0; i < polygon.rings.size(); ++i) {
            double const area = std::abs(signed_area(polygon.rings[i]));
            sum += i == 0 ? area : -area;
        }
    }
    return sum;
}

std::vector<Ring> rings_of(Geometry const& geometry)
{
    std::vector<Ring> rings;
    for (auto const& polygon : geometry.polygons) {
        for (std::size_t i = 0; i < polygon.rings.size(); ++i) {
            rings.push_back(polygon.rings[i]);
            if ((signed_area(rings.back()) > 0) != (i == 0)) {
                std::reverse(rings.back().begin(), rings.back().end());
            }
        }
    }
    return rings;
}

bool contains(std::vector<Ring> const& rings, Point point)
{
    bool inside = false;
    for (auto const& ring : rings) {
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            Point const& a = ring[i];
            Point const& b = ring[j];
            if ((a.y > point.y) != (b.y > point.y) &&
                point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x) {
                inside = !inside;
            }
        }
    }
    return inside;
}

std::vector<double> crossings(std::vector<Ring> const& rings, double y)
{
    std::vector<double> found;
    for (auto const& ring : rings) {
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            Point const& a = ring[i];
            Point const& b = ring[j];
            if ((a.y > y) != (b.y > y)) {
                found.push_back((b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x);
            }
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

Box box_of(std::vector<Ring> const& rings)
{
    Box box;
    for (auto const& ring : rings) {
        for (auto const& point : ring) {
            box.include(point);
        }
    }
    return box;
}

double distance(Point a, Point b)
{
    double const dx = b.x - a.x;
    double const dy = b.y - a.y;
    return std::sqrt(dx * dx + dy * dy); // not hypot: nothing here is near the limits of a double
}

double distance_to_segment(Point point, Point from, Point to)
{
    double const dx = to.x - from.x;
    double const dy = to.y - from.y;
    double const square = dx * dx + dy * dy;
    double const along =
        square > 0 ? std::clamp(((point.x - from.x) * dx + (point.y - from.y) * dy) / square, 0.0, 1.0) : 0;
    return distance(point, {from.x + along * dx, from.y + along * dy});
}

// Sutherland and Hodgman (1974): one side of the box after another.
Ring clipped(Ring const& ring, Box const& box)
{
    using Side = std::function<double(Point)>; // not negative inside
    Side const sides[] = {
        [&](Point p) { return p.x - box.min_x; },
        [&](Point p) { return box.max_x - p.x; },
        [&](Point p) { return p.y - box.min_y; },
        [&](Point p) { return box.max_y - p.y; },
    };
    Ring result = ring;
    for (auto const& side : sides) {
        Ring const input = std::move(result);
        result.clear();
        for (std::size_t i = 0; i < input.size(); ++i) {
            Point const a = input[i];
            Point const b = input[(i + 1) % input.size()];
            double const at_a = side(a);
            double const at_b = side(b);
            if (at_a >= 0) {
                result.push_back(a);
            }
            if ((at_a >= 0) != (at_b >= 0)) {
                double const along = at_a / (at_a - at_b);
                result.push_back({a.x + along * (b.x - a.x), a.y + along * (b.y - a.y)});
            }
        }
    }
    return result;
}

} // namespace wijkpeil
