// SPDX-License-Identifier: EUPL-1.2
// Files with several layers and many properties.
#include "gdal_files.hpp"
#include "read/boundaries.hpp"
#include "told.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

struct Outcome {
    std::optional<std::vector<Boundary>> boundaries;
    Told said;
};

// Two layers: wijken with code, naam and H2O, and gemeenten with code alone. One feature has no outline.
std::string two_layers()
{
    OGRSpatialReference rd;
    rd.importFromEPSG(28992);
    auto const fill = [&](GDALDataset& dataset) {
        for (auto const* name : {"wijken", "gemeenten"}) {
            auto& layer = *dataset.CreateLayer(name, &rd, wkbPolygon, nullptr);
            OGRFieldDefn field{"code", OFTString};
            layer.CreateField(&field);
            if (std::string{name} == "wijken") {
                field.SetName("naam");
                layer.CreateField(&field);
                field.SetName("H2O");
                layer.CreateField(&field);
            }
            for (auto const& [code, water] : {std::pair{"WK1", "NEE"}, {"WK1", "JA"}, {"WK2", "NEE"}}) {
                OGRFeature feature{layer.GetLayerDefn()};
                feature.SetField("code", code);
                if (layer.GetLayerDefn()->GetFieldIndex("H2O") >= 0) {
                    feature.SetField("H2O", water);
                }
                OGRGeometry* geometry = nullptr;
                OGRGeometryFactory::createFromWkt("POLYGON((0 0,9 0,9 9,0 0))", nullptr, &geometry);
                feature.SetGeometryDirectly(std::string{code} == "WK2" ? nullptr : geometry);
                if (std::string{code} == "WK2") {
                    OGRGeometryFactory::destroyGeometry(geometry);
                }
                EXPECT_EQ(layer.CreateFeature(&feature), OGRERR_NONE);
            }
        }
    };
    return geographic_files("GPKG", "a.gpkg", fill).at("a.gpkg");
}

Outcome parsed_layers(std::vector<std::string> const& properties, BoundarySelection const& selection)
{
    Diagnostics diagnostics;
    auto boundaries =
        parse_boundaries({{"a.gpkg", two_layers()}}, "a.gpkg", properties, diagnostics, selection);
    return {std::move(boundaries), told(diagnostics)};
}

Place at_line(int line)
{
    Place place;
    place.file = "geo/gebieden.yaml";
    place.line = line;
    place.column = 3;
    return place;
}

BoundarySelection selection_of(std::string layer)
{
    BoundarySelection selection;
    selection.layer = std::move(layer);
    selection.declared = at_line(9);
    return selection;
}

TEST(boundaries_layer, the_layer_is_the_declared_one)
{
    auto const outcome = parsed_layers({"code"}, selection_of("gemeenten"));
    EXPECT_EQ(outcome.said, Told{});
    ASSERT_TRUE(outcome.boundaries.has_value());
    ASSERT_EQ(outcome.boundaries->size(), 3U);
    auto const& last = outcome.boundaries->back();
    EXPECT_TRUE(last.geometry.empty());
    EXPECT_EQ(last.number, 3);
    EXPECT_EQ(last.place, (Place{"a.gpkg", 3, 0, 1, "layer \"gemeenten\", feature 3, code: WK2"}));
}

TEST(boundaries_layer, the_layer_is_the_only_one_with_the_properties)
{
    EXPECT_TRUE(parsed_layers({"code", "naam"}, {}).boundaries.has_value());
    EXPECT_EQ(parsed_layers({"code"}, {}).said,
              Told{"a.gpkg: 2 of the 2 layers in this file have the properties code (save the one with the "
                   "boundaries as a file of its own)"});
    EXPECT_EQ(parsed_layers({"code"}, selection_of("")).said,
              Told{"geo/gebieden.yaml:9:3+1: 2 of the 2 layers in this file have the properties code (write "
                   "\"laag\" with one of them where the file is declared: wijken, gemeenten)"});
}

TEST(boundaries_layer, a_layer_that_is_not_there_is_named_with_the_others)
{
    auto const outcome = parsed_layers({"code"}, selection_of("wijk"));
    EXPECT_FALSE(outcome.boundaries.has_value());
    EXPECT_EQ(outcome.said, Told{"geo/gebieden.yaml:9:3+1: \"a.gpkg\" has no layer \"wijk\" (did you mean "
                                 "\"wijken\"? There are: wijken, gemeenten)"});
}

TEST(boundaries_layer, a_property_that_is_not_there_is_shown_where_it_is_declared)
{
    auto selection = selection_of("wijken");
    selection.places["name"] = at_line(11);
    EXPECT_EQ(
        parsed_layers({"code", "name"}, selection).said,
        Told{"geo/gebieden.yaml:11:3+1: the boundaries have no property \"name\" (did you mean \"naam\"?)"});
}

TEST(boundaries_layer, conditions_leave_features_out)
{
    auto selection = selection_of("wijken");
    selection.conditions["H2O"] = "NEE";
    selection.optional = {"H2O", "WATER"};
    auto const outcome = parsed_layers({"code"}, selection);
    EXPECT_EQ(outcome.said, Told{});
    ASSERT_TRUE(outcome.boundaries.has_value());
    ASSERT_EQ(outcome.boundaries->size(), 2U);
    EXPECT_EQ(outcome.boundaries->at(1).number, 3);
    EXPECT_EQ(outcome.boundaries->at(0).properties,
              (std::map<std::string, std::string>{{"code", "WK1"}, {"H2O", "NEE"}}));
    selection.conditions["H2O"] = "nee";
    EXPECT_EQ(
        parsed_layers({"code"}, selection).said,
        Told{"geo/gebieden.yaml:9:3+1: no feature in \"a.gpkg\" is as \"alleen\" says (look at the values "
             "that the properties have in the file)"});
}

TEST(boundaries_layer, a_condition_may_be_a_beginning)
{
    EXPECT_TRUE(fits_condition("NEE", "NEE"));
    EXPECT_FALSE(fits_condition("NEEN", "NEE"));
    EXPECT_TRUE(fits_condition("Wijk 01", "Wijk *"));
    EXPECT_FALSE(fits_condition("Buurt 01", "Wijk *"));
    EXPECT_TRUE(fits_condition("", "*"));
}

TEST(boundaries_layer, a_shapefile_without_its_projection_is_refused)
{
    auto files = geographic_files("ESRI Shapefile", "a.shp", [](GDALDataset& dataset) {
        auto& layer = *dataset.CreateLayer("a", nullptr, wkbPolygon, nullptr);
        OGRFieldDefn field{"code", OFTString};
        layer.CreateField(&field);
        OGRFeature feature{layer.GetLayerDefn()};
        feature.SetField("code", "WK1");
        EXPECT_EQ(layer.CreateFeature(&feature), OGRERR_NONE);
    });
    Diagnostics diagnostics;
    EXPECT_EQ(parse_boundaries(files, "a.shp", {"code"}, diagnostics), std::nullopt);
    EXPECT_EQ(told(diagnostics),
              Told{"a.shp: the coordinate system of the boundaries is not known (export them in "
                   "RD New, EPSG:28992)"});
}

// No message of GDAL on standard error, and nothing beside the file.
TEST(boundaries_layer, a_geopackage_in_memory_is_not_written)
{
    testing::internal::CaptureStderr();
    std::map<std::string, std::string> const files{{"a.gpkg", two_layers()}};
    auto const before = std::string{files.at("a.gpkg").c_str(), files.at("a.gpkg").size()};
    Diagnostics diagnostics;
    EXPECT_TRUE(parse_boundaries(files, "a.gpkg", {"code", "naam"}, diagnostics).has_value());
    EXPECT_TRUE(files.at("a.gpkg") == before);
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
    EXPECT_EQ(told(diagnostics), Told{});
}

} // namespace
} // namespace wijkpeil
