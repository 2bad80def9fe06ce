// SPDX-License-Identifier: EUPL-1.2
#include "read/boundaries.hpp"

#include "base/files.hpp"
#include "base/text.hpp"
#include "told.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace wijkpeil {
namespace {

constexpr char const* k_rd = R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},)";

std::string collection(std::string const& features, std::string const& crs = k_rd)
{
    return "{\"type\":\"FeatureCollection\"," + crs + "\"features\":[\n" + features + "\n]}\n";
}

std::string feature(std::string const& code, std::string const& geometry)
{
    return R"({"type":"Feature","properties":{"code":")" + code + R"("},"geometry":)" + geometry + "}";
}

std::string square(double x, double y, double size)
{
    return fmt::format(
        R"({{"type":"Polygon","coordinates":[[[{0},{1}],[{2},{1}],[{2},{3}],[{0},{3}],[{0},{1}]]]}})", x, y,
        x + size, y + size);
}

struct Outcome {
    std::optional<std::vector<Boundary>> boundaries;
    Told said;
};

Outcome parsed(std::string const& content, std::vector<std::string> const& properties = {"code"})
{
    Diagnostics diagnostics;
    auto boundaries = parse_boundaries({{"a.geojson", content}}, "a.geojson", properties, diagnostics);
    return {std::move(boundaries), told(diagnostics)};
}

Told mistakes(std::string const& content)
{
    auto outcome = parsed(content);
    EXPECT_FALSE(outcome.boundaries.has_value());
    return outcome.said;
}

TEST(boundaries, rings_are_open_and_keep_their_coordinates)
{
    auto const outcome = parsed(collection(feature("WK1", square(117863.5, 494605, 100))));
    EXPECT_EQ(outcome.said, Told{});
    ASSERT_TRUE(outcome.boundaries.has_value());
    auto const& polygon = outcome.boundaries->at(0).geometry.polygons.at(0);
    EXPECT_EQ(polygon.rings.at(0),
              (Ring{{117863.5, 494605}, {117963.5, 494605}, {117963.5, 494705}, {117863.5, 494705}}));
    EXPECT_EQ(outcome.boundaries->at(0).properties.at("code"), "WK1");
    EXPECT_EQ(outcome.boundaries->at(0).place.line, 2);
}

TEST(boundaries, holes_and_parts_are_kept)
{
    auto const* multi = R"({"type":"MultiPolygon","coordinates":[
        [[[0,0],[90,0],[90,90],[0,90],[0,0]],[[10,10],[10,20],[20,20],[10,10]]],
        [[[200,0],[210,0],[210,10],[200,0]]]]})";
    auto const outcome = parsed(collection(feature("WK1", multi)));
    ASSERT_TRUE(outcome.boundaries.has_value());
    auto const& polygons = outcome.boundaries->at(0).geometry.polygons;
    ASSERT_EQ(polygons.size(), 2U);
    EXPECT_EQ(polygons[0].rings.size(), 2U);
    EXPECT_EQ(polygons[0].rings[1].size(), 3U);
    EXPECT_EQ(polygons[1].rings.size(), 1U);
}

TEST(boundaries, a_feature_without_geometry_has_no_outline)
{
    auto const outcome = parsed(collection(feature("WK1", "null") + "," + feature("WK2", square(0, 0, 10))));
    EXPECT_EQ(outcome.said, Told{});
    ASSERT_TRUE(outcome.boundaries.has_value());
    EXPECT_TRUE(outcome.boundaries->at(0).geometry.empty());
    EXPECT_FALSE(outcome.boundaries->at(1).geometry.empty());
}

TEST(boundaries, degrees_are_transformed_to_rd_new)
{
    // The tower of Amersfoort (52.155172, 5.387203) is (155000, 463000) in RD New, by definition.
    auto const* polygon = R"({"type":"Polygon","coordinates":[[[5.387203,52.155172],[5.4,52.155172],)"
                          R"([5.4,52.16],[5.387203,52.155172]]]})";
    auto const outcome = parsed(collection(feature("WK1", polygon), ""));
    EXPECT_EQ(outcome.said, Told{});
    ASSERT_TRUE(outcome.boundaries.has_value());
    auto const corner = outcome.boundaries->at(0).geometry.polygons.at(0).rings.at(0).at(0);
    EXPECT_NEAR(corner.x, 155000, 2);
    EXPECT_NEAR(corner.y, 463000, 2);
}

TEST(boundaries, metres_without_a_named_system_are_refused)
{
    EXPECT_EQ(mistakes(collection(feature("WK1", square(117863, 494605, 100)), "")),
              Told{"a.geojson: the coordinates do not fit the coordinate system that the file names (a "
                   "GeoJSON file in "
                   "RD New needs \"crs\" with \"urn:ogc:def:crs:EPSG::28992\")"});
}

TEST(boundaries, degrees_under_the_name_of_rd_new_are_refused)
{
    EXPECT_EQ(
        mistakes(collection(feature("WK1", square(4.8, 52.3, 0.1)))),
        Told{"a.geojson: the file says that its coordinates are in RD New, but they are degrees (export the "
             "boundaries in RD New, EPSG:28992)"});
}

TEST(boundaries, a_broken_file_is_shown_at_its_line)
{
    auto const whole = collection(feature("WK1", square(0, 0, 10)));
    auto const said = mistakes(replaced(whole, "[10,0]", "[10,0],,"));
    ASSERT_EQ(said.size(), 1U);
    // What follows are GDAL's own words, which differ between its versions.
    EXPECT_TRUE(said[0].starts_with("a.geojson:2:105+1: the boundaries cannot be read: ")) << said[0];
    auto const cut = mistakes(whole.substr(0, whole.size() - 4));
    ASSERT_EQ(cut.size(), 1U);
    EXPECT_NE(cut[0].find("a.geojson:2:"), std::string::npos) << cut[0];
}

TEST(boundaries, a_file_that_is_something_else_is_refused)
{
    EXPECT_EQ(mistakes("regio;waarde\n1;2\n"),
              Told{"a.geojson: this is not a file with boundaries (use GeoJSON, "
                   "GeoPackage, a Shapefile or FlatGeobuf)"});
    EXPECT_EQ(mistakes(collection("")),
              Told{"a.geojson: there are no boundaries in this file (export the file again)"});
}

TEST(boundaries, a_point_is_not_a_boundary)
{
    EXPECT_EQ(
        mistakes(collection(feature("WK1", R"({"type":"Point","coordinates":[1,2]})"))),
        Told{
            "a.geojson:2:40+5: this boundary is not a surface in RD New (export polygons with coordinates in "
            "EPSG:28992)"});
}

TEST(boundaries, a_coordinate_that_is_text_is_a_mistake)
{
    auto const said =
        mistakes(collection(feature("WK1", replaced(square(0, 0, 10), "[10,0]", "[10,\"a\"]"))));
    ASSERT_EQ(said.size(), 1U);
    EXPECT_NE(said[0].find("the boundaries cannot be read"), std::string::npos) << said[0];
}

TEST(boundaries, a_property_that_is_not_there_is_named)
{
    auto const outcome = parsed(collection(feature("WK1", square(0, 0, 10))), {"coed"});
    EXPECT_EQ(outcome.said,
              Told{"a.geojson: the boundaries have no property \"coed\" (did you mean \"code\"?)"});
}

constexpr char const* k_bow_tie = R"({"type":"Polygon","coordinates":[[[0,0],[20,20],[20,0],[0,20],[0,0]]]})";

TEST(boundaries, an_outline_that_crosses_itself_is_repaired_and_says_why)
{
    auto const outcome =
        parsed(collection(feature("WK1", k_bow_tie) + "," + feature("WK2", square(0, 0, 10))));
    EXPECT_EQ(outcome.said, Told{});
    ASSERT_TRUE(outcome.boundaries.has_value());
    auto const& bow_tie = outcome.boundaries->at(0);
    EXPECT_EQ(bow_tie.flaw, "it crosses or touches itself near 10, 10");
    ASSERT_EQ(bow_tie.geometry.polygons.size(), 2U);
    EXPECT_EQ(bow_tie.geometry.polygons[0].rings.at(0).size(), 3U);
    EXPECT_EQ(outcome.boundaries->at(1).flaw, "");
}

TEST(boundaries, an_outline_without_a_surface_cannot_be_repaired)
{
    auto const* line = R"({"type":"Polygon","coordinates":[[[0,0],[10,10],[20,20],[0,0]]]})";
    auto const said = mistakes(collection(feature("WK1", line)));
    ASSERT_EQ(said.size(), 1U);
    EXPECT_TRUE(said[0].starts_with("a.geojson:2:40+5: this boundary is not valid and cannot be repaired: "))
        << said[0];
    EXPECT_TRUE(said[0].ends_with(" (repair it in a geographic program, and export it again)")) << said[0];
}

std::string const k_topology =
    R"({"type":"Topology","objects":{"wijken":{"type":"GeometryCollection","geometries":[
{"type":"Polygon","properties":{"code":"WK1"},"arcs":[[0]]}]}},
"arcs":[[[5.387203,52.155172],[5.4,52.155172],[5.4,52.16],[5.387203,52.155172]]]})";

TEST(boundaries, topojson_is_read_as_degrees_if_gdal_knows_it)
{
    auto const outcome = parsed(k_topology);
    EXPECT_EQ(outcome.said, Told{});
    ASSERT_TRUE(outcome.boundaries.has_value());
    auto const corner = outcome.boundaries->at(0).geometry.polygons.at(0).rings.at(0).at(0);
    EXPECT_NEAR(corner.x, 155000, 2);
    EXPECT_EQ(outcome.boundaries->at(0).place.line, 2);
}

TEST(boundaries, topojson_that_gdal_does_not_know_is_a_mistake)
{
    EXPECT_EQ(
        mistakes(replaced(k_topology, "5.387203,52.155172", "155000,463000")),
        Told{"a.geojson: the coordinates do not fit the coordinate system that the file names (save it as "
             "GeoPackage or GeoJSON in RD New, EPSG:28992)"});
    EXPECT_EQ(
        mistakes(R"({"type":"Topology","objects":[],"arcs":[]})"),
        Told{"a.geojson: this TopoJSON cannot be read (use GeoJSON, GeoPackage, a Shapefile or FlatGeobuf)"});
}

// Real files of CBS and Amsterdam; they are not part of the project.
TEST(boundaries, real_files_are_read)
{
    std::filesystem::path const data = std::filesystem::path{WIJKPEIL_SOURCE_DIR} / "../shared/data";
    if (!folder_exists(data)) {
        GTEST_SKIP() << "the collected data are not here";
    }
    Diagnostics diagnostics;
    auto const districts = parse_boundaries({{"nl.gpkg", read_file(data / "geo/nl_2022.gpkg")}}, "nl.gpkg",
                                            {"region_code", "gm_code"}, diagnostics);
    ASSERT_TRUE(districts.has_value());
    EXPECT_EQ(districts->size(), 3340U);
    auto const buurten =
        parse_boundaries({{"a.geojson", read_file(data / "raw/geo/amsterdam_buurten.geojson")}}, "a.geojson",
                         {"code"}, diagnostics);
    ASSERT_TRUE(buurten.has_value());
    EXPECT_EQ(buurten->size(), 518U);
    std::map<std::string, std::string> shapefile;
    for (auto const* extension : {".shp", ".shx", ".dbf", ".prj", ".cpg"}) {
        shapefile[std::string{"b"} + extension] =
            read_file(data / (std::string{"raw/geo/rotterdam_tir/Buurten_vlakken"} + extension));
    }
    auto const rotterdam = parse_boundaries(shapefile, "b.shp", {}, diagnostics);
    ASSERT_TRUE(rotterdam.has_value());
    EXPECT_EQ(rotterdam->size(), 91U);
    EXPECT_EQ(told(diagnostics), Told{});
}

double area_of(Geometry const& geometry)
{
    double twice = 0;
    for (auto const& polygon : geometry.polygons) {
        double sign = 1; // the outer ring, then holes
        for (auto const& ring : polygon.rings) {
            double sum = 0;
            for (std::size_t i = 0; i < ring.size(); ++i) {
                auto const& next = ring[(i + 1) % ring.size()];
                sum += ring[i].x * next.y - next.x * ring[i].y;
            }
            twice += sign * std::abs(sum);
            sign = -1;
        }
    }
    return twice / 2;
}

TEST(boundaries, real_outlines_that_cross_themselves_are_repaired)
{
    std::filesystem::path const data = std::filesystem::path{WIJKPEIL_SOURCE_DIR} / "../shared/data";
    if (!folder_exists(data)) {
        GTEST_SKIP() << "the collected data are not here";
    }
    Diagnostics diagnostics;
    auto const all = parse_boundaries({{"a.gpkg", read_file(data / "geo/gemeenten_2020.gpkg")}}, "a.gpkg",
                                      {"region_code"}, diagnostics);
    ASSERT_TRUE(all.has_value());
    EXPECT_EQ(all->size(), 355U);
    std::vector<std::string> repaired;
    double area = 0;
    for (auto const& boundary : *all) {
        area += area_of(boundary.geometry);
        if (!boundary.flaw.empty()) {
            repaired.push_back(boundary.properties.at("region_code"));
        }
    }
    EXPECT_EQ(repaired, (std::vector<std::string>{"GM0717", "GM0744", "GM1924"}));
    EXPECT_NEAR(area / 1e6, 35074.98, 1);
}

} // namespace
} // namespace wijkpeil
