// SPDX-License-Identifier: EUPL-1.2
#include "figure/map_style.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "figure/cairo_canvas.hpp"
#include "figure/map_drawing.hpp"
#include "figure/wkb.hpp"

#include <mapnik/agg_renderer.hpp>
#include <mapnik/cairo/cairo_renderer.hpp>
#include <mapnik/feature.hpp>
#include <mapnik/feature_factory.hpp>
#include <mapnik/image.hpp>
#include <mapnik/image_util.hpp>
#include <mapnik/layer.hpp>
#include <mapnik/load_map.hpp>
#include <mapnik/map.hpp>
#include <mapnik/memory_datasource.hpp>
#include <mapnik/unicode.hpp>
#include <mapnik/wkb.hpp>

#include <cairo.h>

#include <cmath>
#include <cstring>
#include <map>
#include <regex>
#include <variant>

namespace wijkpeil {

namespace {

using Field = std::variant<std::string, int>;
struct Feature {
    std::string wkb;
    std::map<std::string, Field> fields;
};
using Layers = std::map<std::string, std::vector<Feature>>;

mapnik::datasource_ptr data_source(std::vector<Feature> const& features)
{
    mapnik::parameters parameters;
    parameters["type"] = "memory";
    auto source = std::make_shared<mapnik::memory_datasource>(parameters);
    auto context = std::make_shared<mapnik::context_type>();
    for (char const* name : {"kleur", "klasse", "ontbreekt", "naam", "waarde", "eigen", "benadering"}) {
        context->push(name);
    }
    mapnik::transcoder const utf8("utf-8");
    mapnik::value_integer id = 1;
    for (auto const& feature : features) {
        auto made = mapnik::feature_factory::create(context, id++);
        for (auto const& [name, field] : feature.fields) {
            if (auto const* text = std::get_if<std::string>(&field)) {
                made->put(name, utf8.transcode(text->c_str()));
            } else {
                made->put(name, mapnik::value_integer(std::get<int>(field)));
            }
        }
        made->set_geometry(
            mapnik::geometry_utils::from_wkb(feature.wkb.data(), feature.wkb.size(), mapnik::wkbGeneric));
        source->push(made);
    }
    return source;
}

void add_regions(MapSpec const& spec, MapLayout const& layout, Palette const& palette, Layers& layers)
{
    for (std::size_t i = 0; i < spec.regions.size(); ++i) {
        auto const& region = spec.regions[i];
        if (layout.regions[i].empty()) {
            continue;
        }
        bool const missing = region.map_class < 0;
        Role const role =
            missing ? Role::paper : class_role(region.map_class, spec.classes.size(), palette.classes.size());
        layers["gebieden"].push_back({wkb_of_polygon(layout.view.to_ground(layout.regions[i])),
                                      {{"kleur", colour_text(palette, role)},
                                       {"klasse", region.map_class},
                                       {"ontbreekt", missing ? 1 : 0},
                                       {"naam", region.name},
                                       {"waarde", region_value(spec, region)},
                                       {"eigen", region.own ? 1 : 0}}});
    }
}

Layers layers_of(MapSpec const& spec, MapLayout const& layout, Palette const& palette)
{
    Layers layers;
    auto const& view = layout.view;
    auto const colour = [&](Role role) { return colour_text(palette, role); };
    Rectangle const& f = layout.frame;
    Ring const frame{
        {f.x, f.y + f.height}, {f.x + f.width, f.y + f.height}, {f.x + f.width, f.y}, {f.x, f.y}};
    layers["land"].push_back({wkb_of_polygon(view.to_ground({frame})), {{"kleur", colour(Role::land)}}});
    for (auto const& rings : layout.neighbours) {
        layers["buren"].push_back(
            {wkb_of_polygon(view.to_ground(rings)), {{"kleur", colour(Role::neighbour)}}});
    }
    add_regions(spec, layout, palette, layers);
    if (!layout.hatch.empty()) {
        layers["arcering"].push_back(
            {wkb_of_lines(view.to_ground(layout.hatch)), {{"kleur", colour(Role::missing)}}});
    }
    if (!layout.municipality_outline.empty()) {
        layers["gemeentegrens"].push_back(
            {wkb_of_polygon(view.to_ground(layout.municipality_outline)), {{"kleur", colour(Role::soft)}}});
    }
    if (!layout.area_outline.empty()) {
        layers["gebiedsgrens"].push_back(
            {wkb_of_polygon(view.to_ground(layout.area_outline)),
             {{"kleur", colour(Role::ink)}, {"benadering", spec.approximate_outline ? 1 : 0}}});
    }
    return layers;
}

// Mapnik says "… at line 43 of 'kaart.xml'".
Place place_of_complaint(std::string const& file, std::string const& xml, std::string const& message)
{
    std::smatch match;
    if (!std::regex_search(message, match, std::regex("line (\\d+)"))) {
        return place_of_file(file);
    }
    std::size_t offset = 0;
    for (int line = std::stoi(match[1].str()); line > 1 && offset < xml.size(); --line) {
        offset = std::min(xml.size(), xml.find('\n', offset) + 1);
    }
    return place_at(file, xml, offset);
}

} // namespace

struct MapStyle::Parts {
    // The loaded style with the data of one map, each drawing its own; whole pixels, and exactly the ground
    // under them, so that Mapnik and the rest of the figure agree.
    [[nodiscard]] mapnik::Map filled(MapSpec const& spec, MapLayout const& layout, Palette const& palette,
                                     double pixels_per_point) const
    {
        mapnik::Map result(map);
        Layers const layers = layers_of(spec, layout, palette);
        for (auto& layer : result.layers()) {
            auto const found = layers.find(layer.name());
            layer.set_datasource(data_source(found != layers.end() ? found->second : std::vector<Feature>{}));
        }
        auto const columns = static_cast<unsigned>(std::ceil(layout.frame.width * pixels_per_point));
        auto const rows = static_cast<unsigned>(std::ceil(layout.frame.height * pixels_per_point));
        result.set_aspect_fix_mode(mapnik::Map::RESPECT);
        result.resize(columns, rows);
        Point const low = layout.view.to_ground({0, rows / pixels_per_point});
        Point const high = layout.view.to_ground({columns / pixels_per_point, 0});
        result.zoom_to_box({low.x, low.y, high.x, high.y});
        return result;
    }

    mapnik::Map map;
};

MapStyle::MapStyle(std::filesystem::path const& project, Diagnostics& diagnostics)
    : parts_(std::make_unique<Parts>())
{
    std::string const file = "styles/kaart.xml";
    if (!file_exists(project / file)) {
        diagnostics.error(place_of_file(file), say("file \"{}\" is missing", file));
        return;
    }
    std::string const xml = read_file(project / file);
    check_style_names(file, xml, diagnostics);
    try {
        mapnik::load_map_string(parts_->map, xml, true, (project / "styles").string());
    } catch (std::exception const& problem) { // what Mapnik finds, it throws
        std::string message = problem.what();
        message = message.substr(0, message.find('\n'));
        diagnostics.error(place_of_complaint(file, xml, message),
                          say("the map style cannot be used: {}", message),
                          say("what may be written here is in \"styles/README.md\""));
    }
    // A background is painted over the whole page, not over the map alone: the layer "land" does that here.
    if (parts_->map.background()) {
        diagnostics.error(place_of_file(file), say("the map style has a \"background-color\""),
                          say("leave it out; the layer \"land\" colours the background"));
        parts_->map = mapnik::Map();
    }
}

MapStyle::~MapStyle() = default;

void MapStyle::draw(MapSpec const& spec, MapLayout const& layout, Palette const& palette,
                    cairo_t* cairo) const
{
    mapnik::Map const map = parts_->filled(spec, layout, palette, 1);
    cairo_save(cairo);
    cairo_rectangle(cairo, 0, 0, layout.frame.width, layout.frame.height);
    cairo_clip(cairo); // before Mapnik paints: it clips by itself only later
    {
        mapnik::cairo_ptr const shared(cairo_reference(cairo), [](cairo_t* owned) { cairo_destroy(owned); });
        mapnik::cairo_renderer<mapnik::cairo_ptr> renderer(map, shared);
        renderer.apply();
    }
    cairo_restore(cairo);
}

MapStyle::Picture MapStyle::picture(MapSpec const& spec, MapLayout const& layout, Palette const& palette,
                                    double pixels_per_point) const
{
    mapnik::Map const map = parts_->filled(spec, layout, palette, pixels_per_point);
    mapnik::image_rgba8 image(static_cast<int>(map.width()), static_cast<int>(map.height()));
    mapnik::agg_renderer<mapnik::image_rgba8> renderer(map, image, pixels_per_point);
    renderer.apply();
    char const* bytes = reinterpret_cast<char const*>(image.bytes());
    return {static_cast<int>(image.width()), static_cast<int>(image.height()),
            std::string(bytes, image.size())};
}

std::string encoded_png(MapStyle::Picture const& picture)
{
    mapnik::image_rgba8 image(picture.width, picture.height);
    std::memcpy(image.bytes(), picture.pixels.data(), picture.pixels.size());
    return mapnik::save_to_string(image, "png8:m=h:z=9");
}

} // namespace wijkpeil
