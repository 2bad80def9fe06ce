// SPDX-License-Identifier: EUPL-1.2
#include "figure/map_extras.hpp"

#include "figure/arrange.hpp"
#include "figure/map_ground.hpp"
#include "figure/planar.hpp"
#include "figure/simplify.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace wijkpeil {

namespace {

// Whether points lie within rings, for many points on few horizontal lines.
class Rows
{
public:
    explicit Rows(std::vector<Ring> const& rings) : rings_(&rings) {}

    [[nodiscard]] bool contain(Point point)
    {
        auto const [found, is_new] = rows_.try_emplace(point.y);
        if (is_new) {
            found->second = crossings(*rings_, point.y);
        }
        auto const& row = found->second;
        return std::count_if(row.begin(), row.end(), [&](double at) { return point.x < at; }) % 2 == 1;
    }
    // How many of ten points along the upper and lower edge of the box.
    [[nodiscard]] int count(Rectangle const& box)
    {
        int count = 0;
        for (int k = 0; k <= 4; ++k) {
            double const x = box.x + box.width * k / 4;
            count += contain({x, box.y}) ? 1 : 0;
            count += contain({x, box.y + box.height}) ? 1 : 0;
        }
        return count;
    }

private:
    std::vector<Ring> const* rings_;
    std::map<double, std::vector<double>> rows_; // by y
};

// The distance to the nearest edge; or anything up to `limit`, if it is no more than that.
double distance_to_edge(Point point, std::vector<Ring> const& rings, double limit)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (auto const& ring : rings) {
        for (std::size_t k = 0; k < ring.size() && nearest > limit; ++k) {
            nearest = std::min(nearest, distance_to_segment(point, ring[k], ring[(k + 1) % ring.size()]));
        }
    }
    return nearest;
}

// The place of a name `width` wide that is farthest from every edge, clear of what is taken. It may reach
// over open land, not over the municipality and not out of sight.
std::optional<Rectangle> widest_place(std::vector<Ring> const& rings, double width, Box const& visible,
                                      Rows& municipality, std::vector<Rectangle> const& taken)
{
    std::optional<Rectangle> best;
    double best_distance = 0;
    Box const box = box_of(rings);
    Rows here(rings);
    for (int column = 0; column <= 30 && !rings.empty(); ++column) {
        for (int row = 0; row <= 30; ++row) {
            Point const at{box.min_x + box.width() * column / 30, box.min_y + box.height() * row / 30};
            Rectangle const room{at.x - width / 2, at.y - 6, width, 12};
            bool const in_sight = room.x >= visible.min_x && room.x + room.width <= visible.max_x &&
                                  room.y >= visible.min_y && room.y + room.height <= visible.max_y;
            bool const free = in_sight && std::none_of(taken.begin(), taken.end(), [&](auto const& other) {
                                  return overlaps(room, other, 2);
                              });
            if (!free || !here.contain(at) || municipality.count(room) > 0) {
                continue;
            }
            double const share = here.count(room) / 10.0;
            double const limit = share > 0 ? best_distance / share : 0;
            double const edge = share > 0 ? distance_to_edge(at, rings, limit) * share : 0;
            if (edge > best_distance + 1e-6) {
                best = room;
                best_distance = edge;
            }
        }
    }
    return best;
}

// Along the lower or upper edge, where it covers least; beside the legend if nothing else decides.
Rectangle bar_place(MapLayout const& layout, double width)
{
    Rectangle best_box;
    Rows municipality(layout.ground->municipality_outline);
    Rows area(layout.ground->area_outline);
    double best = std::numeric_limits<double>::infinity();
    for (double const y : {layout.frame.height - 26, 6.0}) {
        for (double x = 6; x + width < layout.frame.width - 6; x += 4) {
            Rectangle const box{x, y, width, 20};
            if (overlaps(box, layout.legend_room, 5) || overlaps(box, layout.inset, 5)) {
                continue;
            }
            double cost = (y < 10 ? 0.02 : 0) +
                          0.0004 * std::abs(x - layout.legend_room.x - layout.legend_room.width - 20);
            for (int i = 0; i <= 8; ++i) {
                for (int k = 0; k <= 2; ++k) {
                    Point const point{box.x + box.width * i / 8, box.y + box.height * k / 2};
                    cost += municipality.contain(point) ? 1.0 / 27 : 0;
                    cost += area.contain(point) ? 1.0 : 0;
                }
            }
            if (cost < best) {
                best = cost;
                best_box = box;
            }
        }
    }
    return best_box;
}

} // namespace

Geometry const& geometry_of(MapRegion const& region)
{
    static Geometry const none;
    return region.geometry != nullptr ? *region.geometry : none;
}

std::string const& region_value(MapSpec const& spec, MapRegion const& region)
{
    return region.map_class < 0 ? spec.missing_label : region.shown.text;
}

Box box_of_regions(MapSpec const& spec)
{
    Box box;
    for (auto const& region : spec.regions) {
        box.include(geometry_of(region));
    }
    return box;
}

Box box_of_parts(std::vector<Geometry const*> const& parts)
{
    Box box;
    for (auto const* part : parts) {
        box.include(*part);
    }
    return box;
}

void add_country(MapSpec const& spec, MapLayout& layout, MapMemory& memory)
{
    if (layout.inset.width <= 0) {
        return;
    }
    Box const box = box_of_parts(spec.country);
    double const scale =
        std::min((layout.inset.width - 8) / box.width(), (layout.inset.height - 8) / box.height());
    Point const corner{layout.inset.x + (layout.inset.width - box.width() * scale) / 2,
                       layout.inset.y + (layout.inset.height - box.height() * scale) / 2};
    auto const to_inset = [&](Point p) {
        return Point{corner.x + (p.x - box.min_x) * scale, corner.y + (box.max_y - p.y) * scale};
    };
    ContentKey key;
    key.add(scale);
    for (auto const* part : spec.country) {
        key.add(*part);
    }
    auto const country = memory.countries.get(key, [&] { return simplified(spec.country, 0.3 / scale); });
    for (auto const& part : *country) {
        for (Ring ring : rings_of(part)) {
            std::transform(ring.begin(), ring.end(), ring.begin(), to_inset);
            layout.country.push_back(std::move(ring));
        }
    }
    Box const here = box_of_regions(spec);
    layout.inset_mark = to_inset({(here.min_x + here.max_x) / 2, (here.min_y + here.max_y) / 2});
}

void add_scale_bar(MapSpec const& spec, MapLayout& layout, TextMeasure const& measure)
{
    int kilometres = 0;
    for (int const tried : {1, 2, 5, 10, 20, 50, 100}) {
        double const length = tried * 1000 * layout.view.scale;
        if (length <= layout.frame.width * 0.3) {
            kilometres = tried;
        }
    }
    if (kilometres == 0) {
        return; // the whole map is less than some 3 km across
    }
    ScaleBar bar;
    bar.length = kilometres * 1000 * layout.view.scale;
    bar.text = std::to_string(kilometres) + "\u00a0" + spec.scale_unit;
    double const width = std::max(bar.length, measure(bar.text, 7.5, Weight::regular, false)) + 8;
    bar.box = bar_place(layout, width);
    if (bar.box.width > 0) {
        layout.scale_bar = bar;
    }
}

void add_context_labels(MapLayout& layout, TextMeasure const& measure)
{
    auto const& names = layout.ground->neighbour_names;
    Box const visible{4, 4, layout.frame.width - 4, layout.frame.height - 4};
    std::vector<Rectangle> taken{layout.legend_room, layout.inset};
    if (layout.scale_bar) {
        taken.push_back(layout.scale_bar->box);
    }
    for (auto const& label : layout.labels) {
        taken.push_back(label.box);
    }
    Rows municipality(layout.ground->municipality_outline);
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::vector<Ring> rings;
        for (auto const& ring : layout.ground->neighbours[i]) {
            if (Ring part = clipped(ring, visible); part.size() >= 3) {
                rings.push_back(std::move(part));
            }
        }
        double const width = measure(names[i], 8, Weight::regular, true) + 4;
        auto const room =
            names[i].empty() ? std::nullopt : widest_place(rings, width, visible, municipality, taken);
        if (room) {
            layout.context.push_back({names[i], {room->x + width / 2, room->y + 8.8}, *room});
            taken.push_back(*room);
        }
    }
}

} // namespace wijkpeil
