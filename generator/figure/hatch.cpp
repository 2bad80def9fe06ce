// SPDX-License-Identifier: EUPL-1.2
#include "figure/hatch.hpp"

#include <cmath>
#include <numbers>

namespace wijkpeil {

namespace {

// Where the line x + y = sum crosses the edges, as values of x, ascending.
std::vector<double> crossings(std::vector<Polygon> const& polygons, double sum)
{
    std::vector<double> found;
    for (auto const& polygon : polygons) {
        for (auto const& ring : polygon.rings) {
            for (std::size_t i = 0; i < ring.size(); ++i) {
                Point const& a = ring[i];
                Point const& b = ring[(i + 1) % ring.size()];
                double const at_a = a.x + a.y - sum;
                double const at_b = b.x + b.y - sum;
                if ((at_a > 0) != (at_b > 0)) {
                    found.push_back(a.x + (b.x - a.x) * at_a / (at_a - at_b));
                }
            }
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

std::vector<Ring> hatch_lines(std::vector<Polygon> const& polygons, double pitch)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (auto const& polygon : polygons) {
        for (auto const& ring : polygon.rings) {
            for (auto const& point : ring) {
                low = std::min(low, point.x + point.y);
                high = std::max(high, point.x + point.y);
            }
        }
    }
    std::vector<Ring> lines;
    double const step = pitch * std::numbers::sqrt2;
    for (double n = std::ceil(low / step); n * step < high; ++n) {
        auto const xs = crossings(polygons, n * step);
        for (std::size_t i = 0; i + 1 < xs.size(); i += 2) {
            lines.push_back({{xs[i], n * step - xs[i]}, {xs[i + 1], n * step - xs[i + 1]}});
        }
    }
    return lines;
}

} // namespace wijkpeil
