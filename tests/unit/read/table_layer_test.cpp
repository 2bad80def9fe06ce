// SPDX-License-Identifier: EUPL-1.2
#include "gdal_files.hpp"
#include "table_rows.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

TableShape layer_shape(std::string layer)
{
    TableShape shape;
    shape.sheet = std::move(layer);
    return shape;
}

void add_layer(GDALDataset& dataset, char const* name)
{
    auto& layer = *dataset.CreateLayer(name, nullptr, wkbPolygon, nullptr);
    OGRFieldDefn code{"code", OFTString};
    OGRFieldDefn value{"waarde", OFTReal};
    OGRFieldDefn count{"aantal", OFTInteger64};
    for (auto* field : {&code, &value, &count}) {
        layer.CreateField(field);
    }
    auto const add = [&](auto&& fill) {
        OGRFeature feature{layer.GetLayerDefn()};
        OGRLinearRing ring;
        for (auto const& [x, y] : {std::pair{0, 0}, {9, 0}, {9, 9}, {0, 0}}) {
            ring.addPoint(x, y);
        }
        OGRPolygon polygon;
        polygon.addRing(&ring);
        feature.SetGeometry(&polygon);
        fill(feature);
        EXPECT_EQ(layer.CreateFeature(&feature), OGRERR_NONE);
    };
    add([](OGRFeature& feature) {
        feature.SetField("code", " WK1 ");
        feature.SetField("waarde", 76.1);
        feature.SetField("aantal", 12);
    });
    add([](OGRFeature& feature) { feature.SetField("code", "WK2"); });
    add([](OGRFeature& feature) { feature.SetField("waarde", 0.0000125); });
}

Rows const k_read{"code|waarde|aantal", "1: WK1|76.1|12", "2: WK2||", "3: |0.0000125|"};

TEST(table_layer, geographic_files_of_all_kinds_are_read)
{
    for (auto const& [driver, name] : std::map<char const*, std::string>{
             {"GPKG", "a.gpkg"}, {"FlatGeobuf", "a.fgb"}, {"GeoJSON", "a.geojson"}}) {
        auto const read =
            read_table(geographic_files(driver, name, [](GDALDataset& file) { add_layer(file, "a"); }), name);
        EXPECT_EQ(read.said, Told{}) << name;
        EXPECT_EQ(read.rows, k_read) << name;
    }
    // A Shapefile has a width for every field.
    auto const shapefile =
        geographic_files("ESRI Shapefile", "a.shp", [](GDALDataset& file) { add_layer(file, "a"); });
    EXPECT_EQ(read_table(shapefile, "a.shp").rows,
              (Rows{"code|waarde|aantal", "1: WK1|76.1|12", "2: WK2||", "3: |0.0000125|"}));
}

TEST(table_layer, a_layer_is_the_declared_one_or_the_only_one)
{
    auto const files = geographic_files("GPKG", "a.gpkg", [](GDALDataset& file) {
        add_layer(file, "wijken");
        add_layer(file, "buurten");
    });
    EXPECT_EQ(read_table(files, "a.gpkg", layer_shape("buurten")).rows, k_read);
    EXPECT_EQ(
        read_table(files, "a.gpkg").said,
        Told{
            "geo/indicatoren.yaml:12:5+1: \"a.gpkg\" has 2 layers (write \"laag\" with one of them where the "
            "file is declared: wijken, buurten)"});
    EXPECT_EQ(
        read_table(files, "a.gpkg", layer_shape("wijk")).said,
        Told{"geo/indicatoren.yaml:12:5+1: \"a.gpkg\" has no layer \"wijk\" (did you mean \"wijken\"? There "
             "are: wijken, buurten)"});
}

TEST(table_layer, a_place_is_a_layer_and_a_feature)
{
    Diagnostics diagnostics;
    auto const table =
        open_table(geographic_files("GPKG", "a.gpkg", [](GDALDataset& file) { add_layer(file, "a"); }),
                   "a.gpkg", {}, declared_place(), diagnostics);
    ASSERT_NE(table, nullptr);
    ASSERT_TRUE(table->next() && table->next());
    EXPECT_EQ(table->place(0), (Place{"a.gpkg", 2, 0, 1, "layer \"a\", feature 2, code: WK2"}));
}

TEST(table_layer, a_file_that_is_something_else_is_a_mistake)
{
    EXPECT_EQ(mistakes_in_table("a.gpkg", "regio;waarde\n"),
              Told{"a.gpkg: this is not a geographic file: it is damaged, or of another kind (save it as "
                   "GeoPackage or GeoJSON)"});
    EXPECT_EQ(mistakes_in_table("a.geojson", R"({"type":"Topology","objects":{},"arcs":[]})"),
              Told{"a.geojson: this is TopoJSON, which tables cannot be read from (save it as GeoPackage or "
                   "GeoJSON)"});
    auto package =
        geographic_files("GPKG", "a.gpkg", [](GDALDataset& file) { add_layer(file, "a"); }).at("a.gpkg");
    auto const cut = mistakes_in_table("a.gpkg", package.substr(0, 8192));
    ASSERT_EQ(cut.size(), 1U);
    EXPECT_TRUE(cut[0].starts_with("a.gpkg: this ")) << cut[0];
}

TEST(table_layer, collected_files_are_read)
{
    auto const folder = collected_data();
    if (!folder_exists(folder)) {
        GTEST_SKIP() << "the collected data are not here";
    }
    auto const wijken = read_table("a.gpkg", read_file(folder / "geo/nl_2022.gpkg"), layer_shape("wijken"));
    EXPECT_EQ(wijken.said, Told{});
    ASSERT_EQ(wijken.rows.size(), 3341U);
    EXPECT_EQ(wijken.rows[0], "region_code|region_name|gm_code|province");
    EXPECT_EQ(wijken.rows[1], "1: WK001400|Centrum|GM0014|Groningen");
    EXPECT_EQ(read_table("a.geojson", read_file(folder / "raw/geo/amsterdam_buurten.geojson")).rows.size(),
              519U);
}

} // namespace
} // namespace wijkpeil
