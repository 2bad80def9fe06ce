// SPDX-License-Identifier: EUPL-1.2
#include "publish/publish.hpp"

#include "compute/small_dataset.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace wijkpeil {
namespace {

using testing::SmallDataset;

class AreaCsv : public ::testing::Test
{
protected:
    std::string csv(std::string const& note = "")
    {
        Statistics const statistics(small.data, small.data.settings.rounds.front());
        return area_csv(small.data.areas.front(), statistics, programme_figures(statistics), note);
    }
    // The one line that holds all of these texts.
    std::string line(std::string const& subject, std::string const& indicator)
    {
        std::string const text = csv();
        std::string const want = ";" + subject + ";";
        std::size_t start = 0;
        while (start < text.size()) {
            auto const end = text.find("\r\n", start);
            auto const one = text.substr(start, end - start);
            if (one.find(want) != std::string::npos && one.find(";" + indicator + ";") != std::string::npos) {
                return one;
            }
            start = end + 2;
        }
        return "none";
    }
    AreaCsv()
    {
        Source source;
        source.id = "telling";
        source.publisher = "CBS";
        source.title = "Telling";
        source.licence = "CC0";
        source.reference = "2020";
        small.data.sources = {source};
        small.data.figure_files.front().source = "telling";
        small.data.figure_files.front().path = "cijfers.csv";
    }
    SmallDataset small;
};

TEST_F(AreaCsv, is_utf8_with_bom_semicolons_and_crlf)
{
    auto const text = csv();
    EXPECT_EQ(text.substr(0, 3), "\xEF\xBB\xBF");
    EXPECT_NE(text.find("voorbeeld;ronde;gebied;onderwerp;code;"), std::string::npos);
    EXPECT_EQ(text.substr(text.size() - 2), "\r\n");
}

TEST_F(AreaCsv, gives_value_weight_printed_value_and_missing_share)
{
    EXPECT_EQ(
        line("rest", "aandeel"),
        ";r;oost;rest;oost;2022;rest van Stad;aandeel;aandeel;2020;30;;;;gewogen_gemiddelde;inwoners;2022;"
        "0,02439;30,0;telling;2023-01-01;cijfers.csv;0;0;2020;;CC0;cijfers.csv;0;0;;;;;;;;");
}

TEST_F(AreaCsv, every_line_has_a_field_for_each_column)
{
    auto const text = csv();
    auto const columns = std::count(text.begin(), text.begin() + static_cast<long>(text.find("\r\n")), ';');
    EXPECT_EQ(columns, 37);
    for (std::size_t at = text.find("\r\n") + 2; at < text.size(); at = text.find("\r\n", at) + 2) {
        auto const end = text.find("\r\n", at);
        EXPECT_EQ(
            std::count(text.begin() + static_cast<long>(at), text.begin() + static_cast<long>(end), ';'),
            columns)
            << text.substr(at, end - at);
    }
}

TEST_F(AreaCsv, tells_row_and_column_of_values_and_weights_by_file)
{
    small.data.figure_files.push_back(small.data.figure_files.front());
    small.data.figure_files.back().path = "later.csv";
    small.data.figure_files.back().published = {2024, 1, 1};
    for (std::size_t i = 0; i < small.data.observations.size(); ++i) {
        auto& one = small.data.observations[i];
        one.row = static_cast<int>(i) + 2;
        one.column = 4;
        if (one.region.code.text() == "WK0102" && one.indicator.text() == "aandeel") {
            one.file = 1;
        }
    }
    auto const text = line("gebied", "aandeel");
    EXPECT_NE(text.find(";2023-01-01 | 2024-01-01;cijfers.csv | later.csv;6 | 7;4 | 4;2020;"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find(";CC0;cijfers.csv;2 3;4;"), std::string::npos) << text;
}

TEST_F(AreaCsv, a_change_names_the_other_period_and_its_class)
{
    small.put("aandeel", "2012", {{"WK0101", 12}, {"WK0102", 24}, {"WK0103", 31}, {"GM01", 23.5}});
    auto const text = line("verandering", "aandeel");
    // 17,5 in 2020; (1000 × 12 + 3000 × 24) / 4000 = 21,0 in 2012
    EXPECT_NE(text.find(";2020;-3,5;"), std::string::npos) << text;
    EXPECT_NE(text.find(";2012;marge_onbekend;gunstig;"), std::string::npos) << text;
    // −12,5 in 2020, −10,0 in 2012
    auto const gap = line("verandering_kloof", "aandeel");
    EXPECT_NE(gap.find(";2020;-2,5;"), std::string::npos) << gap;
}

TEST_F(AreaCsv, the_area_is_held_against_municipality_country_and_programme)
{
    EXPECT_NE(line("verschil_gemeente", "aandeel").find(";2020;-5;"), std::string::npos);
    EXPECT_NE(line("verschil_land", "aandeel").find(";2020;2,5;"), std::string::npos);
    // The only area is the programme.
    EXPECT_NE(line("verschil_programma", "aandeel").find(";2020;0;"), std::string::npos);
    EXPECT_EQ(csv().find("verschil_gemeente;oost;2022;oost;inwoners;"), std::string::npos);
}

TEST_F(AreaCsv, a_published_margin_is_given_with_its_origin)
{
    for (std::uint32_t i = 0; i < small.data.observations.size(); ++i) {
        if (small.data.observations[i].region.code.text() == "GM01") {
            small.data.margins[i] = {21.5, 23.5};
        }
    }
    EXPECT_NE(line("gemeente", "aandeel").find(";21,5;23,5;bron;95;"), std::string::npos);
}

TEST_F(AreaCsv, the_sources_are_a_table_of_their_own)
{
    small.data.sources.back().processing = "Overgenomen; niets veranderd.";
    EXPECT_NE(
        sources_csv(small.data, "Voorbeeld")
            .find("Voorbeeld;telling;CBS;Telling;2020;;;;CC0;;\"Overgenomen; niets veranderd.\";cijfers.csv"),
        std::string::npos)
        << sources_csv(small.data, "Voorbeeld");
}

TEST_F(AreaCsv, a_missing_value_is_empty_and_has_its_reason)
{
    small.data.areas[0].regions[0].fit = Fit::part;
    auto const text = line("gebied", "aandeel");
    EXPECT_NE(text.find(";2020;;;;deel_van_wijken;"), std::string::npos) << text;
}

TEST_F(AreaCsv, the_gap_is_a_row_of_its_own)
{
    auto const text = line("kloof", "aandeel");
    EXPECT_NE(text.find(";-12,5;"), std::string::npos) << text;
    EXPECT_NE(text.find("−12,5"), std::string::npos) << text;
}

TEST_F(AreaCsv, text_that_looks_like_a_formula_is_defused_and_quotes_are_doubled)
{
    small.data.indicators[1].name = "=HYPERLINK(\"x\";1)";
    EXPECT_NE(csv().find("\"'=HYPERLINK(\"\"x\"\";1)\""), std::string::npos);
}

TEST_F(AreaCsv, says_on_every_line_that_it_is_an_example)
{
    auto const text = csv("Voorbeeld");
    std::size_t lines = 0;
    std::size_t marked = 0;
    for (std::size_t at = text.find("\r\n"); at + 2 < text.size(); at = text.find("\r\n", at + 2)) {
        ++lines;
        marked += text.compare(at + 2, 10, "Voorbeeld;") == 0 ? 1 : 0;
    }
    EXPECT_GT(lines, 10U);
    EXPECT_EQ(marked, lines);
}

TEST(ManifestJson, sorts_files_and_can_be_read_back)
{
    Manifest manifest;
    manifest.round = "r";
    manifest.program_version = "1.2.3";
    manifest.files = {{"r/b.pdf", "22", 2, "b"}, {"r/a.pdf", "11", 1, "a", true}};
    auto const json = manifest_json(manifest);
    EXPECT_LT(json.find("r/a.pdf"), json.find("r/b.pdf"));
    auto const files = files_of_manifest(json);
    ASSERT_EQ(files.size(), 2U);
    EXPECT_TRUE(files[0].proved);
    EXPECT_EQ(files[1], (PublishedFile{"r/b.pdf", "22", 2, "b"}));
    EXPECT_EQ(program_version_of_manifest(json), "1.2.3");
}

TEST(ManifestJson, what_is_no_manifest_has_no_files)
{
    EXPECT_TRUE(files_of_manifest("").empty());
    EXPECT_TRUE(files_of_manifest("[1,2]").empty());
    EXPECT_TRUE(files_of_manifest("{\"bestanden\": 3}").empty());
    for (auto const* json : {"", "[1,2]", "{\"programma\": 3}", "{\"programma\": \"anders 1.2.3\"}"}) {
        EXPECT_EQ(program_version_of_manifest(json), "");
    }
}

} // namespace
} // namespace wijkpeil
