// SPDX-License-Identifier: EUPL-1.2
#include "publish/publish.hpp"

#include "compute/small_dataset.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

using testing::SmallDataset;

class AreaCsv : public ::testing::Test
{
protected:
    std::string csv(std::string const& note = "")
    {
        Statistics const statistics(small.data, small.data.settings.rounds.front());
        return area_csv(small.data.areas.front(), statistics, note);
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
        "0,02439;30,0;;2023-01-01;;0");
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
