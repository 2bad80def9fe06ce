// SPDX-License-Identifier: EUPL-1.2
#include "figure/map_features.hpp"

#include "figure/colours.hpp"
#include "figure/map_drawing.hpp"
#include "figure/map_ground.hpp"

namespace wijkpeil {

namespace {

void add_regions(MapSpec const& spec, MapLayout const& layout, Palette const& palette, MapFeatures& layers)
{
    for (std::size_t i = 0; i < spec.regions.size(); ++i) {
        auto const& region = spec.regions[i];
        if (layout.ground->regions[i].empty()) {
            continue;
        }
        bool const missing = region.map_class < 0;
        Role const role =
            missing ? Role::paper : class_role(region.map_class, spec.classes.size(), palette.classes.size());
        layers["gebieden"].push_back({layout.ground->regions[i],
                                      true,
                                      {{"kleur", colour_text(palette, role)},
                                       {"klasse", region.map_class},
                                       {"ontbreekt", missing ? 1 : 0},
                                       {"naam", region.name},
                                       {"waarde", region_value(spec, region)},
                                       {"eigen", region.own ? 1 : 0}}});
    }
}

} // namespace

MapFeatures map_features(MapSpec const& spec, MapLayout const& layout, Palette const& palette)
{
    MapFeatures layers;
    auto const colour = [&](Role role) { return colour_text(palette, role); };
    Rectangle const& f = layout.frame;
    Ring const frame{
        {f.x, f.y + f.height}, {f.x + f.width, f.y + f.height}, {f.x + f.width, f.y}, {f.x, f.y}};
    layers["land"].push_back({{frame}, true, {{"kleur", colour(Role::land)}}});
    for (auto const& rings : layout.ground->neighbours) {
        layers["buren"].push_back({rings, true, {{"kleur", colour(Role::neighbour)}}});
    }
    add_regions(spec, layout, palette, layers);
    if (!layout.hatch.empty()) {
        layers["arcering"].push_back({layout.hatch, false, {{"kleur", colour(Role::missing)}}});
    }
    if (!layout.ground->municipality_outline.empty()) {
        layers["gemeentegrens"].push_back(
            {layout.ground->municipality_outline, true, {{"kleur", colour(Role::soft)}}});
    }
    if (!layout.ground->area_outline.empty()) {
        layers["gebiedsgrens"].push_back(
            {layout.ground->area_outline,
             true,
             {{"kleur", colour(Role::ink)}, {"benadering", spec.approximate_outline ? 1 : 0}}});
    }
    return layers;
}

} // namespace wijkpeil
