// SPDX-License-Identifier: EUPL-1.2
#include "create/new_project.hpp"

#include "base/text.hpp"
#include "create/chosen_areas.hpp"
#include "create/country_texts.hpp"
#include "create/geojson.hpp"
#include "read/read.hpp"
#include "read/told.hpp"

#include <algorithm>
#include <set>

namespace wijkpeil {
namespace {

constexpr char const* k_table =
    "code,inwoners,laag-inkomen,iets\n"
    "WK990101,1200,31.5,x\nWK990102,800,.,y\nGM9901,2000,30.1,z\nWK990201,5,1.0,z\n";

class NewProjects : public testing::Test
{
protected:
    NewProjects()
    {
        options_.program = std::filesystem::path{WIJKPEIL_SOURCE_DIR} / "build/any";
        options_.boundaries = folder_.file("wijken_2022.geojson", small_country());
        options_.municipality = "Peilstad";
    }

    void add_figures(std::string const& table)
    {
        options_.figures = folder_.file("tabel.csv", table);
        options_.figures_period = "2022";
        options_.figures_published = "2023-08-01";
        options_.figures_source = "CBS: Kerncijfers";
    }

    [[nodiscard]] Told told_of() const
    {
        Diagnostics diagnostics;
        EXPECT_FALSE(make_project(options_, diagnostics));
        return told(diagnostics);
    }

    // Written, and read again.
    [[nodiscard]] Dataset written()
    {
        Diagnostics diagnostics;
        auto const project = make_project(options_, diagnostics);
        EXPECT_TRUE(project && write_project(*project, folder_.path() / "nieuw", diagnostics));
        auto dataset = read_project(folder_.path() / "nieuw", diagnostics);
        EXPECT_EQ(told(diagnostics), Told{});
        return dataset;
    }

    CountryFolder folder_;
    NewProjectOptions options_;
};

TEST_F(NewProjects, each_wijk_is_an_area_unless_areas_are_named)
{
    auto const dataset = written();
    ASSERT_EQ(dataset.areas.size(), 2U);
    EXPECT_EQ(dataset.areas[0].id, "oost");
    EXPECT_EQ(dataset.areas[0].name, "Oost");
    EXPECT_EQ(dataset.settings.code_year, 2022) << "of the name of the file";
    EXPECT_EQ(dataset.settings.current_round, "eerste-ronde");
    EXPECT_FALSE(dataset.settings.rounds.at(0).cutoff) << "no date is made up";
    EXPECT_TRUE(dataset.settings.example);
    EXPECT_TRUE(dataset.indicators.empty());
    EXPECT_TRUE(dataset.commitments.empty());
}

TEST_F(NewProjects, an_area_is_a_name_with_its_wijken)
{
    options_.areas = {"Heel \"Peilstad\": alles = WK990101, WK990102"};
    options_.round = "2027-voorjaar";
    options_.cutoff = "2027-03-01";
    auto const dataset = written();
    ASSERT_EQ(dataset.areas.size(), 1U);
    EXPECT_EQ(dataset.areas[0].id, "heel-peilstad-alles");
    EXPECT_EQ(dataset.areas[0].name, "Heel \"Peilstad\": alles");
    EXPECT_EQ(dataset.areas[0].regions.size(), 2U);
    EXPECT_EQ(dataset.settings.rounds.at(0).name, "voorjaar 2027");
    EXPECT_EQ(dataset.settings.rounds.at(0).cutoff, (Date{2027, 3, 1}));
}

TEST_F(NewProjects, mistakes_in_areas_are_told_together)
{
    options_.areas = {"Oost", "A=WK990101,WK990199", "B=WK990101", "A=WK990102"};
    EXPECT_EQ(
        told_of(),
        (Told{": \"Oost\" describes no area (write the name and the codes of its wijken: --area "
              "\"Oost=WK022801,WK022802\")",
              ": Peilstad has no wijk \"WK990199\" (did you mean \"WK990101\"?)",
              ": the wijk WK990101 (Oost) is in two areas: \"A\" and \"B\" (a wijk belongs to one area: take "
              "it away from one of them)",
              ": two areas are called \"A\" (give each area a name of its own)"}));
}

TEST_F(NewProjects, known_columns_of_a_table_are_declared_and_others_told)
{
    add_figures(k_table);
    Diagnostics diagnostics;
    EXPECT_EQ(make_project(options_, diagnostics).value().unknown_columns, std::vector<std::string>{"iets"});
    auto const dataset = written();
    ASSERT_EQ(dataset.indicators.size(), 2U);
    EXPECT_EQ(dataset.settings.lead_indicators, std::vector<std::string>{"laag-inkomen"});
    std::vector<double> values;
    std::size_t missing = 0;
    for (auto const& one : dataset.observations) {
        auto const* number = std::get_if<double>(&one.value);
        missing += number == nullptr ? 1 : 0;
        values.push_back(number == nullptr ? -1 : *number);
    }
    EXPECT_EQ(missing, 1U);
    EXPECT_NE(std::find(values.begin(), values.end(), 31.5), values.end());
    EXPECT_EQ(std::find(values.begin(), values.end(), 5), values.end()) << "of another municipality";
}

TEST_F(NewProjects, a_decimal_comma_is_seen)
{
    add_figures("code;inwoners;laag-inkomen\nWK990101;1200;31,5\nWK990102;800;22,0\n");
    auto const dataset = written();
    auto const has = [&](double wanted) {
        return std::any_of(dataset.observations.begin(), dataset.observations.end(),
                           [&](Observation const& one) {
                               auto const* number = std::get_if<double>(&one.value);
                               return number != nullptr && *number == wanted;
                           });
    };
    EXPECT_TRUE(has(31.5));
}

TEST_F(NewProjects, nothing_about_a_table_is_guessed)
{
    options_.figures = folder_.file("tabel.csv", k_table);
    EXPECT_EQ(
        told_of(),
        (Told{": of which period are these figures? (give it: --period 2022)",
              ": when were these figures published? (give the day: --published 2023-08-01)",
              ": who published these figures, and under which title? (give both: --source \"CBS: Kerncijfers "
              "wijken en buurten 2022\")"}));
    add_figures("regel,inwoners\n1,2\n");
    EXPECT_EQ(told_of().size(), 1U);
    add_figures("code,laag-inkomen\nWK990101,2\n"); // without the inhabitants it cannot be combined
    EXPECT_EQ(told_of().size(), 1U);
}

TEST_F(NewProjects, the_year_of_the_division_is_never_guessed)
{
    options_.boundaries = folder_.file("wijken_2021_2022.geojson", small_country());
    EXPECT_EQ(told_of(),
              Told{": it is not clear of which year these wijken are (give the year of the division: "
                   "--year 2022)"});
    options_.year = "2021";
    EXPECT_EQ(written().settings.code_year, 2021);
}

TEST_F(NewProjects, a_folder_with_something_in_it_stays_as_it_is)
{
    auto const file = folder_.file("vol/iets.txt", "mine");
    Diagnostics diagnostics;
    auto const project = make_project(options_, diagnostics);
    ASSERT_TRUE(project);
    EXPECT_FALSE(write_project(*project, folder_.path() / "vol", diagnostics));
    EXPECT_EQ(read_file(file), "mine");
    EXPECT_EQ(list_tree(folder_.path() / "vol").size(), 1U);
}

TEST_F(NewProjects, an_empty_folder_is_filled_and_stays_the_folder_that_a_shell_may_be_in)
{
    auto const place = folder_.path() / "hier";
    std::filesystem::create_directory(place);
    auto const shell = std::filesystem::current_path();
    std::filesystem::current_path(place);
    Diagnostics diagnostics;
    auto const project = make_project(options_, diagnostics);
    bool const is_written = project && write_project(*project, ".", diagnostics);
    bool const is_seen = std::filesystem::exists("wijkpeil.yaml"); // from where the shell is
    std::filesystem::current_path(shell);
    EXPECT_TRUE(is_written && is_seen) << render(diagnostics);
    std::set<std::string> names;
    for (auto const& entry : std::filesystem::directory_iterator(place)) {
        names.insert(entry.path().filename().string());
    }
    EXPECT_EQ(names, (std::set<std::string>{"geo", "styles", "templates", "wijkpeil.yaml"}));
}

TEST_F(NewProjects, the_same_options_make_the_same_bytes)
{
    add_figures(k_table);
    Diagnostics diagnostics;
    auto const one = make_project(options_, diagnostics);
    auto const two = make_project(options_, diagnostics);
    ASSERT_TRUE(one && two);
    EXPECT_EQ(one->files, two->files);
}

TEST_F(NewProjects, without_templates_there_is_no_project)
{
    options_.program = folder_.path();
    EXPECT_EQ(told_of(),
              Told{": the templates and styles for a new project did not come with this program (run the "
                   "program from its repository, or install it with its share/wijkpeil)"});
}

TEST(geojson, keeps_names_and_holes)
{
    Geometry geometry;
    geometry.polygons = {{{{{0, 0}, {10.04, 0}, {10, 10.26}}, {{1, 1}, {2, 1}, {2, 2}}}}};
    EXPECT_EQ(geojson({{{{"naam", "De \"Punt\" \\"}}, geometry}, {{{"naam", "Leeg"}}, {}}}),
              R"({"type":"FeatureCollection",)"
              R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28992"}},"features":[)"
              "\n"
              R"({"type":"Feature","properties":{"naam":"De \"Punt\" \\"},"geometry":{"type":"MultiPolygon",)"
              R"("coordinates":[[[[0,0],[10,0],[10,10.3],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]]}},)"
              "\n"
              R"({"type":"Feature","properties":{"naam":"Leeg"},"geometry":null})"
              "\n]}\n");
}

TEST(chosen_areas, an_id_has_small_letters_digits_and_hyphens)
{
    EXPECT_EQ(id_of_name("Ede-Oost & 't Zand"), "ede-oost-t-zand");
    EXPECT_EQ(id_of_name("Chassé 2"), "chasse-2");
    EXPECT_EQ(id_of_name("…"), "gebied");
}

} // namespace
} // namespace wijkpeil
