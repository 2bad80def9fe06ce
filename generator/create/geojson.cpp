// SPDX-License-Identifier: EUPL-1.2
#include "create/geojson.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <cmath>

namespace wijkpeil {
namespace {

std::string quoted_text(std::string const& text)
{
    std::string json = "\"";
    for (char const c : text) {
        if (c == '"' || c == '\\') {
            json += '\\';
        }
        json += static_cast<unsigned char>(c) < 0x20U ? ' ' : c;
    }
    return json + '"';
}

std::string point_text(Point point)
{
    auto const to_decimetre = [](double metres) { return std::round(metres * 10) / 10 + 0.0; };
    return fmt::format("[{},{}]", to_decimetre(point.x), to_decimetre(point.y));
}

// GeoJSON repeats the first point at the end.
std::string ring_text(Ring const& ring)
{
    std::vector<std::string> points;
    for (auto const point : ring) {
        points.push_back(point_text(point));
    }
    points.push_back(point_text(ring.front()));
    return "[" + joined(points, ",") + "]";
}

std::string geometry_text(Geometry const& geometry)
{
    if (geometry.empty()) {
        return "null";
    }
    std::vector<std::string> polygons;
    for (auto const& polygon : geometry.polygons) {
        std::vector<std::string> rings;
        for (auto const& ring : polygon.rings) {
            rings.push_back(ring_text(ring));
        }
        polygons.push_back("[" + joined(rings, ",") + "]");
    }
    return R"({"type":"MultiPolygon","coordinates":[)" + joined(polygons, ",") + "]}";
}

} // namespace

std::string geojson(std::vector<Feature> const& features)
{
    std::vector<std::string> lines;
    for (auto const& feature : features) {
        std::vector<std::string> properties;
        for (auto const& [name, value] : feature.properties) {
            properties.push_back(quoted_text(name) + ":" + quoted_text(value));
        }
        lines.push_back(R"({"type":"Feature","properties":{)" + joined(properties, ",") + R"(},"geometry":)" +
                        geometry_text(feature.geometry) + "}");
    }
    return R"({"type":"FeatureCollection",)"
           R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},"features":[)"
           "\n" +
           joined(lines, ",\n") + "\n]}\n";
}

} // namespace wijkpeil
