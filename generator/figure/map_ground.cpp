// SPDX-License-Identifier: EUPL-1.2
#include "figure/map_ground.hpp"

#include "figure/map_extras.hpp"
#include "figure/outline.hpp"
#include "figure/planar.hpp"
#include "figure/simplify.hpp"

#include <map>

namespace wijkpeil {

namespace {

constexpr double k_simplify_pt = 0.5;

// Neighbouring municipalities by name, each in one piece.
std::map<std::string, std::vector<Geometry const*>> neighbours_by_name(MapSpec const& spec,
                                                                       std::vector<Geometry> const& simple)
{
    std::map<std::string, std::vector<Geometry const*>> by_name;
    for (std::size_t i = 0; i < spec.neighbours.size(); ++i) {
        std::string const name = i < spec.neighbour_names.size() ? spec.neighbour_names[i] : std::string();
        by_name[name].push_back(&simple[spec.regions.size() + i]);
    }
    return by_name;
}

void add_neighbours(MapSpec const& spec, std::vector<Geometry> const& simple, MapView const& view,
                    Rectangle const& frame, MapGround& ground)
{
    for (auto const& [name, parts] : neighbours_by_name(spec, simple)) {
        auto rings = view.to_page(dissolved(parts));
        // What lies far outside the frame would only make the file larger.
        Box const near{-20, -20, frame.width + 20, frame.height + 20};
        for (auto& ring : rings) {
            ring = clipped(ring, near);
        }
        std::erase_if(rings, [](Ring const& ring) { return ring.size() < 3; });
        if (!rings.empty()) {
            ground.neighbours.push_back(std::move(rings));
            ground.neighbour_names.push_back(name);
        }
    }
}

} // namespace

ContentKey key_of_regions(MapSpec const& spec)
{
    ContentKey key;
    for (auto const& region : spec.regions) {
        key.add(geometry_of(region));
        key.add(std::uint64_t{region.own});
    }
    return key;
}

ContentKey key_of_ground(MapSpec const& spec)
{
    ContentKey key = key_of_regions(spec);
    for (std::size_t i = 0; i < spec.neighbours.size(); ++i) {
        key.add(*spec.neighbours[i]);
        key.add(i < spec.neighbour_names.size() ? spec.neighbour_names[i] : std::string());
    }
    return key;
}

ContentKey key_of_map(MapSpec const& spec)
{
    ContentKey key = key_of_ground(spec);
    for (auto const* part : spec.country) {
        key.add(*part);
    }
    for (auto const& region : spec.regions) {
        key.add(region.name);
        key.add(region_value(spec, region));
        key.add(std::uint64_t{region.map_class < 0});
        key.add(static_cast<std::uint64_t>(region.number));
    }
    for (auto const& one : spec.classes) {
        key.add(one.label);
        key.add(static_cast<std::uint64_t>(one.count));
    }
    key.add(static_cast<std::uint64_t>(spec.missing_count));
    key.add(std::uint64_t{spec.small});
    for (auto const* text : {&spec.legend_title, &spec.legend_unit, &spec.missing_label, &spec.outline_label,
                             &spec.scale_unit}) {
        key.add(*text);
    }
    return key;
}

MapGround map_ground(MapSpec const& spec, MapView const& view, Rectangle const& frame)
{
    std::vector<Geometry const*> all;
    for (auto const& region : spec.regions) {
        all.push_back(&geometry_of(region));
    }
    all.insert(all.end(), spec.neighbours.begin(), spec.neighbours.end());
    auto const simple = simplified(all, k_simplify_pt / view.scale);

    MapGround ground;
    std::vector<Geometry const*> municipality;
    std::vector<Geometry const*> area;
    for (std::size_t i = 0; i < spec.regions.size(); ++i) {
        ground.regions.push_back(view.to_page(rings_of(simple[i])));
        municipality.push_back(&simple[i]);
        if (spec.regions[i].own) {
            area.push_back(&simple[i]);
        }
    }
    ground.municipality_outline = view.to_page(dissolved(municipality));
    ground.area_outline = view.to_page(dissolved(area));
    add_neighbours(spec, simple, view, frame, ground);
    ground.labels = LabelGround(frame, ground.regions);
    return ground;
}

} // namespace wijkpeil
