// SPDX-License-Identifier: EUPL-1.2
// `grenzen` and `gemeenten` of geo/gebieden.yaml, as files that were downloaded.
#include "country_file.hpp"
#include "read/boundaries_declared.hpp"
#include "small_project.hpp"

namespace wijkpeil {
namespace {

constexpr char const* k_areas = "geo/gebieden.yaml";

constexpr char const* k_wijken =
    "wijken: {bestand: bron/nl.gpkg, laag: wijken, code: region_code, naam: region_name, gemeente: gm_code, "
    "alleen: {H2O: NEE}, alleen_gemeenten_van_het_project: ja}";

struct Outcome {
    Dataset dataset;
    Told said;
};

// The small project with these lines for `wijken` and, behind it, others.
Outcome with_boundaries(std::string const& lines,
                        ProjectTexts const& more = {{"geo/bron/nl.gpkg", country_file()}})
{
    auto texts = small_project();
    texts[k_areas] = replaced(texts[k_areas], "wijken: grenzen/wijken.geojson", lines);
    texts.insert(more.begin(), more.end());
    Diagnostics diagnostics;
    Outcome outcome;
    outcome.dataset = read_texts(texts, diagnostics);
    outcome.said = told(diagnostics);
    return outcome;
}

TEST(boundaries_declared, a_file_of_the_country_is_read_as_it_was_downloaded)
{
    auto const outcome = with_boundaries(k_wijken);
    EXPECT_EQ(outcome.said, Told{});
    EXPECT_EQ(outcome.dataset.regions.size(), 7U); // four wijken, two municipalities, the country
    auto const& haven = outcome.dataset.regions.at("WK000102");
    EXPECT_EQ(haven.name, "Haven");
    EXPECT_EQ(haven.municipality, "GM0001");
    EXPECT_FALSE(haven.geometry.empty());
    EXPECT_EQ(haven.place.source_line, "layer \"wijken\", feature 3, region_code: WK000102");
}

TEST(boundaries_declared, without_leave_to_leave_out_a_strange_municipality_is_a_mistake)
{
    EXPECT_EQ(
        with_boundaries(replaced(k_wijken, ", alleen_gemeenten_van_het_project: ja", "")).said,
        Told{"geo/bron/nl.gpkg:6:0+1: \"WK000301\" is in an unknown municipality \"GM0003\" (did you mean "
             "\"GM0001\"?)"});
}

TEST(boundaries_declared, none_of_the_projects_municipalities_is_a_mistake)
{
    auto const said = with_boundaries(replaced(k_wijken, "gemeente: gm_code", "gemeente: H2O")).said;
    ASSERT_FALSE(said.empty());
    EXPECT_EQ(said[0],
              "geo/gebieden.yaml:8:21+12: no region in \"bron/nl.gpkg\" is in a municipality of this project "
              "(compare the codes of the municipalities with those in the file)");
}

TEST(boundaries_declared, land_and_water_under_one_code_is_a_mistake_with_the_mend)
{
    auto const said = with_boundaries(replaced(k_wijken, "alleen: {H2O: NEE}, ", "")).said;
    EXPECT_EQ(
        said,
        Told{"geo/bron/nl.gpkg:2:0+1: the region \"WK000101\" is here twice: as feature 1 and as feature 2 "
             "(land and water are two features here: write \"alleen: {H2O: NEE}\" to leave the water out)"});
    // In a file that is only named.
    auto texts = small_project();
    auto& file = texts["geo/grenzen/wijken.geojson"];
    file = replaced(replaced(file, "WK000102", "WK000101"), "\"properties\":{\"code\"",
                    "\"properties\":{\"WATER\":\"NEE\",\"code\"");
    Diagnostics diagnostics;
    static_cast<void>(read_texts(texts, diagnostics));
    EXPECT_EQ(
        told(diagnostics).at(0),
        "geo/grenzen/wijken.geojson:3:55+10: the region \"WK000101\" is here twice: also on line 2 (land and "
        "water are two features here: write {bestand: grenzen/wijken.geojson, alleen: {WATER: NEE}} to leave "
        "the water out)");
}

TEST(boundaries_declared, a_municipality_follows_from_the_code_and_a_code_from_a_prefix)
{
    auto const file = geographic_files("GPKG", "b.gpkg", [](GDALDataset& dataset) {
        add_layer(dataset, "buurten",
                  {{"0101", "Dorpen", "", "", k_square},
                   {"0102", "Haven", "", "", k_square},
                   {"0103", "Kade", "", "", k_square},
                   {"0201", "Hof", "", "", k_square}});
    });
    auto const outcome = with_boundaries(
        "wijken: {bestand: bron/b.gpkg, code: region_code, naam: region_name, gemeente: uit_code, "
        "voorvoegsel: WK00}",
        {{"geo/bron/b.gpkg", file.at("b.gpkg")}});
    EXPECT_EQ(outcome.said, Told{});
    EXPECT_EQ(outcome.dataset.regions.at("WK000201").municipality, "GM0002");
    EXPECT_EQ(municipality_of_code("BU07580601"), "GM0758");
    EXPECT_EQ(municipality_of_code("WK0363AA"), "GM0363");
    EXPECT_EQ(municipality_of_code("WK075"), "");
}

TEST(boundaries_declared, usual_names_of_properties_need_not_be_written)
{
    EXPECT_EQ(with_boundaries("wijken: {bestand: grenzen/wijken.geojson}").said, Told{});
}

TEST(boundaries_declared, mistakes_of_the_declaration_are_shown_where_they_are)
{
    EXPECT_EQ(
        with_boundaries(replaced(k_wijken, "laag: wijken", "laag: wijk")).said,
        Told{
            "geo/gebieden.yaml:8:21+12: \"geo/bron/nl.gpkg\" has no layer \"wijk\" (did you mean \"wijken\"? "
            "There are: wijken, gemeenten)"});
    EXPECT_EQ(with_boundaries(replaced(k_wijken, "naam: region_name", "naam: region_nam")).said,
              Told{"geo/gebieden.yaml:8:74+10: the boundaries have no property \"region_nam\" (did you mean "
                   "\"region_name\"?)"});
    EXPECT_EQ(
        with_boundaries(replaced(k_wijken, "{H2O: NEE}", "{WATER: NEE}")).said,
        Told{"geo/gebieden.yaml:8:115+5: the boundaries have no property \"WATER\" (known here: region_code, "
             "region_name, gm_code, H2O)"});
    EXPECT_EQ(with_boundaries(replaced(k_wijken, "{H2O: NEE}", "{H2O: LAND}")).said,
              Told{"geo/gebieden.yaml:8:21+12: no feature in \"geo/bron/nl.gpkg\" is as \"alleen\" says "
                   "(look at the "
                   "values that the properties have in the file)"});
    EXPECT_EQ(with_boundaries(replaced(k_wijken, "laag:", "laagg:")).said.at(0),
              "geo/gebieden.yaml:8:35+5: unknown key \"laagg\" in the boundaries (did you mean \"laag\"?)");
    EXPECT_EQ(with_boundaries(replaced(k_wijken, "bron/nl.gpkg", "bron/n.gpkg")).said,
              Told{"geo/gebieden.yaml:8:21+11: the file \"geo/bron/n.gpkg\" does not exist (did you mean "
                   "\"bron/nl.gpkg\"?)"});
}

TEST(boundaries_declared, a_repaired_outline_is_a_warning_with_its_name_and_reason)
{
    auto const outcome = with_boundaries(k_wijken, {{"geo/bron/nl.gpkg", country_file(true)}});
    EXPECT_EQ(
        outcome.said,
        Told{
            "warning geo/bron/nl.gpkg:3:0+1: the outline of \"WK000102\" (Wijk 02 Haven) was not valid and "
            "is "
            "repaired: it crosses or touches itself near 10, 10 (repair it in the file, or ask its publisher "
            "to, so that every program draws the same)"});
    EXPECT_EQ(outcome.dataset.regions.at("WK000102").geometry.polygons.size(), 2U);
}

TEST(boundaries_declared, surroundings_are_for_maps_only)
{
    auto const outcome =
        with_boundaries(std::string{k_wijken} + "\n  omgeving: {bestand: bron/nl.gpkg, laag: gemeenten, "
                                                "code: region_code, naam: region_name, alleen: {H2O: NEE}}");
    EXPECT_EQ(outcome.said, Told{});
    ASSERT_EQ(outcome.dataset.surroundings.size(), 3U);
    EXPECT_EQ(outcome.dataset.surroundings[2].code, "GM0003");
    EXPECT_EQ(outcome.dataset.surroundings[2].name, "Derdestad");
    EXPECT_FALSE(outcome.dataset.surroundings[2].geometry.empty());
    EXPECT_FALSE(outcome.dataset.regions.contains("GM0003"));
}

TEST(boundaries_declared, the_country_may_be_a_layer_too)
{
    auto const lines = std::string{k_wijken};
    auto texts = small_project();
    texts[k_areas] =
        replaced(texts[k_areas], "land: grenzen/land.geojson",
                 "land: {bestand: bron/nl.gpkg, laag: gemeenten, code: region_code, naam: region_name}");
    texts["geo/bron/nl.gpkg"] = country_file();
    Diagnostics diagnostics;
    EXPECT_EQ(read_texts(texts, diagnostics).country.size(), 4U);
    EXPECT_EQ(told(diagnostics), Told{});
}

TEST(boundaries_declared, the_boundaries_of_municipalities_are_not_those_of_wijken)
{
    auto const said = with_boundaries("wijken: {bestand: bron/nl.gpkg, laag: gemeenten, code: region_code, "
                                      "naam: region_name, gemeente: "
                                      "uit_code, alleen: {H2O: NEE}, alleen_gemeenten_van_het_project: ja}")
                          .said;
    EXPECT_EQ(
        said.at(0),
        "geo/bron/nl.gpkg:1:0+1: the code \"GM0001\" is in use for a municipality or the country (give the "
        "boundaries of the wijken here)");
}

// What geo/README.md tells editors to write.
TEST(boundaries_declared, the_example_of_the_readme_is_read)
{
    auto const readme = read_file(std::filesystem::path{WIJKPEIL_SOURCE_DIR} / "geo/README.md");
    std::string const fence = "```yaml\ngemeenten: {bestand: ";
    auto const begin = readme.find(fence);
    ASSERT_NE(begin, std::string::npos);
    auto const start = readme.find('\n', begin) + 1;
    auto example = readme.substr(start, readme.find("```", start) - start);
    example = replaced(example, "bron: cbs-wijkkaart-2022", "bron: cbs");

    auto texts = small_project();
    auto& areas = texts[k_areas];
    auto const first = areas.find("gemeenten:");
    areas.replace(first, areas.find("gebieden:") - first, example);
    texts["geo/grenzen/provincies.geojson"] = texts["geo/grenzen/land.geojson"];
    texts["geo/bron/wijkenbuurten_2022.gpkg"] = country_file(false, "WK_CODE", "WK_NAAM", "GM_CODE");
    Diagnostics diagnostics;
    auto const dataset = read_texts(texts, diagnostics);
    EXPECT_EQ(told(diagnostics), Told{});
    EXPECT_EQ(dataset.surroundings.size(), 3U);
    EXPECT_EQ(dataset.country.size(), 1U);
    EXPECT_EQ(dataset.regions.at("GM0003").name, "Derdestad");
    EXPECT_EQ(dataset.regions.at("WK000301").municipality,
              "GM0003"); // it is in the list of municipalities now
}

} // namespace
} // namespace wijkpeil
