// SPDX-License-Identifier: EUPL-1.2
#include "figure/planar.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace wijkpeil {

namespace {

constexpr int k_steps = 24; // of the grid of tried points, each way

// The edges of a region, to be asked for the nearest one again and again.
class Edges
{
public:
    explicit Edges(std::vector<Ring> const& rings)
    {
        for (auto const& ring : rings) {
            for (std::size_t i = 0; i < ring.size(); ++i) {
                Point const& from = ring[i];
                Point const& to = ring[(i + 1) % ring.size()];
                Point const way{to.x - from.x, to.y - from.y};
                double const square = way.x * way.x + way.y * way.y;
                edges_.push_back({from, way, square > 0 ? 1 / square : 0});
            }
        }
    }

    // The square of the distance to the nearest edge; or, as soon as it is known to be no more than `limit`,
    // anything up to that. The edge that was too near for one point mostly is so for the next, or one beside
    // it: they are asked first.
    [[nodiscard]] double squared_distance(Point point, double limit)
    {
        std::size_t const count = edges_.size();
        if (count == 0) {
            return std::numeric_limits<double>::infinity();
        }
        std::size_t const start = nearest_;
        double nearest = squared_distance(point, edges_[start]);
        auto const look = [&](std::size_t edge) {
            double const here = squared_distance(point, edges_[edge]);
            if (here < nearest) {
                nearest = here;
                nearest_ = edge;
            }
        };
        for (std::size_t k = 1; 2 * k <= count && nearest > limit; ++k) {
            look(start + k < count ? start + k : start + k - count);
            look(start >= k ? start - k : start + count - k);
        }
        return nearest;
    }

private:
    struct Edge {
        Point from;
        Point way;
        double inverse_square = 0; // of its length
    };
    static double squared_distance(Point point, Edge const& edge)
    {
        double const x = point.x - edge.from.x;
        double const y = point.y - edge.from.y;
        double const along = std::clamp((x * edge.way.x + y * edge.way.y) * edge.inverse_square, 0.0, 1.0);
        double const dx = x - along * edge.way.x;
        double const dy = y - along * edge.way.y;
        return dx * dx + dy * dy;
    }

    std::vector<Edge> edges_;
    std::size_t nearest_ = 0;
};

bool is_inside(std::vector<double> const& crossings, double x)
{
    auto const right = std::count_if(crossings.begin(), crossings.end(), [&](double at) { return x < at; });
    return right % 2 == 1;
}

// The best of a grid of points in a box.
Interior best_of_grid(std::vector<Ring> const& rings, Edges& edges, Box const& box, Interior best)
{
    std::array<std::vector<double>, k_steps + 1> rows;
    std::array<double, k_steps + 1> ys{};
    for (std::size_t row = 0; row < rows.size(); ++row) {
        ys[row] = box.min_y + box.height() * (static_cast<double>(row) + 0.5) / (k_steps + 1);
        rows[row] = crossings(rings, ys[row]);
    }
    double const step = box.height() / (k_steps + 1);
    for (int column = 0; column <= k_steps; ++column) {
        double const x = box.min_x + box.width() * (column + 0.5) / (k_steps + 1);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (!is_inside(rows[row], x)) {
                continue;
            }
            double const better = best.distance * 1.000001; // equal but for rounding: the first one stays
            double const distance = std::sqrt(edges.squared_distance({x, ys[row]}, better * better));
            if (distance > better) {
                best = {{x, ys[row]}, distance};
            } else if (step > 0) { // so far from being better that the next rows are not either
                row += static_cast<std::size_t>((better - distance) / step);
            }
        }
    }
    return best;
}

} // namespace

Interior interior_point(std::vector<Ring> const& rings, double stretch)
{
    std::vector<Ring> squeezed = rings;
    for (auto& ring : squeezed) {
        for (auto& point : ring) {
            point.x /= stretch;
        }
    }
    Edges edges(squeezed);
    Box const box = box_of(squeezed);
    Interior best = best_of_grid(squeezed, edges, box, {});
    // Once more, finely, round the best one.
    if (best.distance > 0) {
        double const dx = box.width() / (k_steps + 1);
        double const dy = box.height() / (k_steps + 1);
        Box const near{best.point.x - dx, best.point.y - dy, best.point.x + dx, best.point.y + dy};
        best = best_of_grid(squeezed, edges, near, best);
    }
    best.point.x *= stretch;
    return best;
}

} // namespace wijkpeil
