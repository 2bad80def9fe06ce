// SPDX-License-Identifier: EUPL-1.2
// A small GeoPackage of a country with three municipalities, of which the small project has two.
#pragma once

#include "gdal_files.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace wijkpeil {

struct Feature {
    char const* code;
    char const* name;
    char const* municipality;
    char const* water;
    char const* geometry;
};

constexpr char const* k_square = "POLYGON((0 0,9 0,9 9,0 0))";
constexpr char const* k_bow_tie = "POLYGON((0 0,20 20,20 0,0 20,0 0))";

using Properties = std::vector<char const*>; // code, name, municipality, water

inline void add_layer(GDALDataset& dataset, char const* name, std::vector<Feature> const& features,
                      Properties const& properties = {"region_code", "region_name", "gm_code", "H2O"})
{
    OGRSpatialReference rd;
    rd.importFromEPSG(28992);
    auto& layer = *dataset.CreateLayer(name, &rd, wkbPolygon, nullptr);
    for (auto const* property : properties) {
        OGRFieldDefn field{property, OFTString};
        layer.CreateField(&field);
    }
    for (auto const& one : features) {
        OGRFeature feature{layer.GetLayerDefn()};
        int field = 0;
        for (auto const* value : {one.code, one.name, one.municipality, one.water}) {
            feature.SetField(field++, value);
        }
        OGRGeometry* geometry = nullptr;
        OGRGeometryFactory::createFromWkt(one.geometry, nullptr, &geometry);
        feature.SetGeometryDirectly(geometry);
        EXPECT_EQ(layer.CreateFeature(&feature), OGRERR_NONE);
    }
}

// As CBS publishes: of the whole country, with water apart.
inline std::string country_file(bool with_flaw = false, char const* code = "region_code",
                                char const* name = "region_name", char const* municipality = "gm_code")
{
    std::vector<Feature> const wijken{
        {"WK000101", "Wijk 01 Dorpen", "GM0001", "NEE", k_square},
        {"WK000101", "Wijk 01 Dorpen", "GM0001", "JA", k_square},
        {"WK000102", "Wijk 02 Haven", "GM0001", "NEE", with_flaw ? k_bow_tie : k_square},
        {"WK000103", "Kade", "GM0001", "NEE", k_square},
        {"WK000201", "Wijk 01 Hof", "GM0002", "NEE", k_square},
        {"WK000301", "Wijk 01 Elders", "GM0003", "NEE", k_square}};
    std::vector<Feature> const gemeenten{{"GM0001", "Eerstad", "", "NEE", k_square},
                                         {"GM0001", "Eerstad", "", "JA", k_square},
                                         {"GM0002", "Tweestad", "", "NEE", k_square},
                                         {"GM0003", "Derdestad", "", "NEE", k_square}};
    bool const is_cbs = std::string{code} == "WK_CODE";
    auto const fill = [&](GDALDataset& file) {
        add_layer(file, "wijken", wijken, {code, name, municipality, "H2O"});
        add_layer(file, "gemeenten", gemeenten,
                  {is_cbs ? "GM_CODE" : code, is_cbs ? "GM_NAAM" : name, "province", "H2O"});
    };
    return geographic_files("GPKG", "nl.gpkg", fill).at("nl.gpkg");
}

} // namespace wijkpeil
