// SPDX-License-Identifier: EUPL-1.2
#include "figure/map_style.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "figure/plain_style.hpp"
#include "figure/wkb.hpp"

#include <mapnik/agg_renderer.hpp>
#include <mapnik/cairo/cairo_renderer.hpp>
#include <mapnik/image.hpp>
#include <mapnik/image_util.hpp>
#include <mapnik/layer.hpp>
#include <mapnik/load_map.hpp>
#include <mapnik/map.hpp>
#include <mapnik/memory_datasource.hpp>
#include <mapnik/wkb.hpp>

#include <cairo-pdf.h>

#include <cmath>
#include <cstring>
#include <regex>

namespace wijkpeil {

namespace {

mapnik::datasource_ptr data_source(std::vector<MapFeature> const& features, MapView const& view)
{
    mapnik::parameters parameters;
    parameters["type"] = "memory";
    auto source = std::make_shared<mapnik::memory_datasource>(parameters);
    FeatureMaker maker;
    for (auto const& feature : features) {
        auto const rings = view.to_ground(feature.rings);
        auto const wkb = feature.closed ? wkb_of_polygon(rings) : wkb_of_lines(rings);
        auto made = maker.make(feature);
        made->set_geometry(mapnik::geometry_utils::from_wkb(wkb.data(), wkb.size(), mapnik::wkbGeneric));
        source->push(made);
    }
    return source;
}

cairo_status_t append(void* bytes, unsigned char const* data, unsigned length)
{
    static_cast<std::string*>(bytes)->append(reinterpret_cast<char const*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

// A PDF of one page, as large as the frame.
std::string page_of(mapnik::Map const& map, Rectangle const& frame)
{
    std::string bytes;
    cairo_surface_t* surface = cairo_pdf_surface_create_for_stream(append, &bytes, frame.width, frame.height);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "1970-01-01T00:00:00Z");
    cairo_t* cairo = cairo_create(surface);
    cairo_rectangle(cairo, 0, 0, frame.width, frame.height);
    cairo_clip(cairo); // before Mapnik paints: it clips by itself only later
    {
        mapnik::cairo_ptr const shared(cairo_reference(cairo), [](cairo_t* owned) { cairo_destroy(owned); });
        mapnik::cairo_renderer<mapnik::cairo_ptr> renderer(map, shared);
        renderer.apply();
    }
    cairo_show_page(cairo);
    cairo_destroy(cairo);
    cairo_surface_destroy(surface); // writes the rest
    return bytes;
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
        MapFeatures const layers = map_features(spec, layout, palette);
        for (auto& layer : result.layers()) {
            auto const found = layers.find(layer.name());
            layer.set_datasource(
                data_source(found != layers.end() ? found->second : std::vector<MapFeature>{}, layout.view));
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
    bool plain = false; // areas and lines only
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
    parts_->plain = is_plain_style(parts_->map);
}

MapStyle::~MapStyle() = default;

std::string MapStyle::draw(MapSpec const& spec, MapLayout const& layout, Palette const& palette,
                           PdfContent& content) const
{
    content.save();
    content.clip(layout.frame);
    std::string page;
    if (parts_->plain) {
        draw_plain_style(parts_->map, map_features(spec, layout, palette), content);
    } else {
        page = page_of(parts_->filled(spec, layout, palette, 1), layout.frame);
        content.turn(layout.frame.height);
        content.ground();
    }
    content.restore();
    return page;
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
