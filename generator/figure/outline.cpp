// SPDX-License-Identifier: EUPL-1.2
#include "figure/outline.hpp"

#include "figure/planar.hpp"

#include <map>
#include <set>

namespace wijkpeil {

namespace {

using Edge = std::pair<Point, Point>;

// Edges with the inside at their left: outer rings anticlockwise, holes clockwise. An edge meeting its
// opposite vanishes with it.
std::multiset<Edge> outer_edges(std::vector<Geometry const*> const& regions)
{
    std::multiset<Edge> edges;
    for (auto const* region : regions) {
        for (auto const& polygon : region != nullptr ? region->polygons : std::vector<Polygon>{}) {
            for (std::size_t i = 0; i < polygon.rings.size(); ++i) {
                Ring ring = polygon.rings[i];
                if ((signed_area(ring) > 0) != (i == 0)) {
                    std::reverse(ring.begin(), ring.end());
                }
                for (std::size_t k = 0; k < ring.size(); ++k) {
                    Edge const edge{ring[k], ring[(k + 1) % ring.size()]};
                    auto const opposite = edges.find({edge.second, edge.first});
                    if (opposite != edges.end()) {
                        edges.erase(opposite);
                    } else if (edge.first != edge.second) {
                        edges.insert(edge);
                    }
                }
            }
        }
    }
    return edges;
}

} // namespace

std::vector<Ring> dissolved(std::vector<Geometry const*> const& regions)
{
    std::map<Point, std::multiset<Point>> next;
    for (auto const& [from, to] : outer_edges(regions)) {
        next[from].insert(to);
    }
    std::vector<Ring> rings;
    while (!next.empty()) {
        // Every vertex has as many edges in as out, so a walk ends where it began. Where rings touch in a
        // vertex the walk closes as soon as it can: a loop that comes back to a vertex of its own is cut off
        // as a ring.
        Ring walk{next.begin()->first};
        std::map<Point, std::size_t> position{{walk.front(), 0}};
        while (!walk.empty()) {
            auto const found = next.find(walk.back());
            if (found == next.end()) {
                break;
            }
            Point const to = *found->second.begin();
            found->second.erase(found->second.begin());
            if (found->second.empty()) {
                next.erase(found);
            }
            auto const seen = position.find(to);
            if (seen == position.end()) {
                position[to] = walk.size();
                walk.push_back(to);
                continue;
            }
            std::size_t const start = seen->second;
            Ring ring(walk.begin() + static_cast<std::ptrdiff_t>(start), walk.end());
            for (std::size_t i = start + 1; i < walk.size(); ++i) {
                position.erase(walk[i]);
            }
            walk.resize(start + 1);
            if (ring.size() >= 3) {
                rings.push_back(std::move(ring));
            }
        }
    }
    return rings;
}

} // namespace wijkpeil
