// SPDX-License-Identifier: EUPL-1.2
#include "figure/simplify.hpp"

#include "figure/planar.hpp"

#include <cmath>
#include <functional>
#include <queue>
#include <unordered_map>
#include <unordered_set>

namespace wijkpeil {

namespace {

struct PointHash {
    std::size_t operator()(Point const& point) const
    {
        std::size_t const x = std::hash<double>{}(point.x);
        return x ^ (std::hash<double>{}(point.y) + 0x9e3779b97f4a7c15ULL + (x << 6U) + (x >> 2U));
    }
};
using Points = std::unordered_set<Point, PointHash>;

double triangle(Point const& a, Point const& b, Point const& c)
{
    return std::abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / 2;
}

// Points where the edges do not simply go on: exactly two different neighbours is going on.
Points junctions_of(std::vector<Geometry const*> const& regions)
{
    std::unordered_map<Point, std::pair<Point, Point>, PointHash> neighbours;
    Points junctions;
    for (auto const* region : regions) {
        for (auto const& ring : region != nullptr ? rings_of(*region) : std::vector<Ring>{}) {
            for (std::size_t i = 0; i < ring.size(); ++i) {
                auto const [low, high] =
                    std::minmax(ring[(i + ring.size() - 1) % ring.size()], ring[(i + 1) % ring.size()]);
                std::pair<Point, Point> const both{low, high};
                if (neighbours.try_emplace(ring[i], both).first->second != both) {
                    junctions.insert(ring[i]);
                }
            }
        }
    }
    return junctions;
}

// The ends stay; at least `least` points remain. `line` is in its canonical direction, so that both sides of
// a border get the same result.
Ring simplified_line(Ring const& line, double most_area, std::size_t least)
{
    std::size_t const count = line.size();
    std::vector<std::size_t> before(count);
    std::vector<std::size_t> after(count);
    std::vector<double> area(count, std::numeric_limits<double>::infinity());
    std::vector<bool> gone(count, false);
    using Entry = std::pair<double, std::size_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    for (std::size_t i = 0; i < count; ++i) {
        before[i] = i - 1; // of the first point: never used
        after[i] = i + 1;
    }
    auto const measure = [&](std::size_t i, double at_least) {
        if (i > 0 && i + 1 < count) {
            area[i] = std::max(at_least, triangle(line[before[i]], line[i], line[after[i]]));
            queue.emplace(area[i], i);
        }
    };
    for (std::size_t i = 1; i + 1 < count; ++i) {
        measure(i, 0);
    }
    std::size_t left = count;
    while (!queue.empty() && left > least) {
        auto const [smallest, i] = queue.top();
        queue.pop();
        if (gone[i] || smallest != area[i]) { // an entry from before its neighbours went
            continue;
        }
        if (smallest >= most_area) {
            break;
        }
        gone[i] = true;
        --left;
        after[before[i]] = after[i];
        before[after[i]] = before[i];
        measure(before[i], smallest);
        measure(after[i], smallest);
    }
    Ring result;
    for (std::size_t i = 0; i < count; ++i) {
        if (!gone[i]) {
            result.push_back(line[i]);
        }
    }
    return result;
}

// One arc between two junctions, or a whole ring from one point back to it.
Ring simplified_arc(Ring arc, double most_area)
{
    bool const closed = arc.front() == arc.back();
    Ring reverse(arc.rbegin(), arc.rend());
    bool const turned = reverse < arc;
    Ring result = simplified_line(turned ? reverse : arc, most_area, closed ? 4 : 2);
    if (turned) {
        std::reverse(result.begin(), result.end());
    }
    return result;
}

Ring simplified_ring(Ring const& ring, Points const& junctions, double most_area)
{
    std::vector<std::size_t> cuts;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        if (junctions.contains(ring[i])) {
            cuts.push_back(i);
        }
    }
    if (cuts.empty()) { // the same start on both sides of the border
        cuts.push_back(static_cast<std::size_t>(std::min_element(ring.begin(), ring.end()) - ring.begin()));
    }
    Ring result;
    for (std::size_t k = 0; k < cuts.size(); ++k) {
        std::size_t const end = cuts[(k + 1) % cuts.size()];
        Ring arc{ring[cuts[k]]};
        std::size_t i = cuts[k];
        do {
            i = (i + 1) % ring.size();
            arc.push_back(ring[i]);
        } while (i != end);
        Ring const simple = simplified_arc(std::move(arc), most_area);
        result.insert(result.end(), simple.begin(), simple.end() - 1);
    }
    return result;
}

} // namespace

std::vector<Geometry> simplified(std::vector<Geometry const*> const& regions, double tolerance)
{
    Points kept = junctions_of(regions);
    for (;;) {
        std::vector<Geometry> result;
        bool vanished = false;
        for (auto const* region : regions) {
            result.push_back(region != nullptr ? *region : Geometry{});
            for (auto& polygon : result.back().polygons) {
                for (auto& ring : polygon.rings) {
                    Ring simple = simplified_ring(ring, kept, tolerance * tolerance);
                    if (simple.size() < 3) { // keep all its points, also for its neighbours
                        kept.insert(ring.begin(), ring.end());
                        vanished = true;
                    }
                    ring = std::move(simple);
                }
            }
        }
        if (!vanished) {
            return result;
        }
    }
}

} // namespace wijkpeil
