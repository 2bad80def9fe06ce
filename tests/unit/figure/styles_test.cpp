// SPDX-License-Identifier: EUPL-1.2
#include "base/files.hpp"
#include "base/text.hpp"
#include "figure/colours.hpp"
#include "figure/figure.hpp"
#include "figure/map_style.hpp"
#include "figure/sample_specs.hpp"

#include <gtest/gtest.h>

#include <filesystem>

namespace wijkpeil {

namespace {

// A copy of the project's styles, to spoil one thing in.
class StyleMistakes : public testing::Test
{
protected:
    void SetUp() override
    {
        std::string const name = testing::UnitTest::GetInstance()->current_test_info()->name();
        project_ = std::filesystem::temp_directory_path() / ("wijkpeil-figure-" + name);
        std::filesystem::remove_all(project_);
        std::filesystem::create_directories(project_);
        std::filesystem::copy(sample::source() / "styles", project_ / "styles",
                              std::filesystem::copy_options::recursive);
    }
    void TearDown() override { std::filesystem::remove_all(project_); }

    // What is told after replacing `from` by `to` in a style file.
    std::vector<Diagnostic> told(std::string const& file, std::string const& from, std::string const& to)
    {
        std::string const text = read_file(project_ / "styles" / file);
        EXPECT_NE(text.find(from), std::string::npos);
        write_file(project_ / "styles" / file, replaced(text, from, to));
        Diagnostics diagnostics;
        Figures const figures(project_, diagnostics);
        return diagnostics.all();
    }

    std::filesystem::path project_;
};

} // namespace

TEST_F(StyleMistakes, a_misspelt_field_is_told_with_its_place)
{
    auto const all = told("kaart.xml", "<Filter>[benadering] = 1", "<Filter>[benadring] = 1");
    ASSERT_EQ(all.size(), 1U);
    EXPECT_NE(all[0].message.find("\"benadring\""), std::string::npos);
    EXPECT_NE(all[0].hint.find("\"benadering\""), std::string::npos);
    EXPECT_EQ(all[0].place.source_line, "      <Filter>[benadring] = 1</Filter>");
    EXPECT_EQ(all[0].place.column, 16);
}

TEST_F(StyleMistakes, a_field_in_a_comment_is_nobody_s_business)
{
    EXPECT_TRUE(told("kaart.xml", "<!-- Donker op wit:", "<!-- [onzin] Donker op wit:").empty());
}

TEST_F(StyleMistakes, an_unknown_layer_is_told)
{
    auto const all = told("kaart.xml", "<Layer name=\"buren\"", "<Layer name=\"buen\"");
    ASSERT_EQ(all.size(), 1U);
    EXPECT_NE(all[0].hint.find("\"buren\""), std::string::npos);
}

TEST_F(StyleMistakes, names_are_not_written_by_the_style)
{
    auto const all =
        told("kaart.xml",
             "<PolygonSymbolizer fill=\"[kleur]\"/></Rule>\n  </Style>\n\n  <Style name=\"arcering\">",
             "<TextSymbolizer>[naam]</TextSymbolizer></Rule>\n  </Style>\n\n  <Style name=\"arcering\">");
    ASSERT_FALSE(all.empty());
    EXPECT_EQ(all[0].message, "\"TextSymbolizer\" cannot be used in the map style");
}

TEST_F(StyleMistakes, what_mapnik_refuses_is_told_at_its_line)
{
    auto const all = told("kaart.xml", "stroke-width=\"1.6\"", "stroke-width=\"1,6\"");
    ASSERT_EQ(all.size(), 1U);
    EXPECT_GT(all[0].place.line, 1);
    EXPECT_EQ(all[0].place.file, "styles/kaart.xml");
}

TEST_F(StyleMistakes, a_background_colour_is_refused)
{
    EXPECT_EQ(
        told("kaart.xml", "<Map srs=\"epsg:28992\">", "<Map srs=\"epsg:28992\" background-color=\"#ffffff\">")
            .size(),
        1U);
}

TEST_F(StyleMistakes, a_colour_that_is_none_is_told)
{
    auto const all = told("kleuren.yaml", "\"#1f4e96\"", "\"blauw\"");
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].severity, Severity::error);
    EXPECT_NE(all[0].message.find("\"blauw\""), std::string::npos);
}

TEST_F(StyleMistakes, text_too_light_to_read_is_a_warning)
{
    auto const all = told("kleuren.yaml", "\"#555c66\"", "\"#aaaaaa\"");
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].severity, Severity::warning);
}

TEST_F(StyleMistakes, classes_must_go_from_light_to_dark)
{
    auto const all = told("kleuren.yaml", "\"#143564\"", "\"#eeeeee\"");
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].severity, Severity::error);
}

TEST(Colours, are_those_of_the_palette)
{
    Palette const& palette = sample::figures().palette();
    EXPECT_EQ(colour_text(palette, Role::class_1), palette.classes[0]);
    EXPECT_EQ(colour_text(palette, Role::class_5), palette.classes[4]);
    EXPECT_EQ(colour_text(palette, Role::area), palette.area);
    EXPECT_DOUBLE_EQ(colour_of(palette, Role::ink, 0).red, 1);
    EXPECT_NEAR(colour_of(palette, Role::area).blue, 0x96 / 255.0, 1e-9);
}

TEST(FontsOfTheProject, measure_alike_and_know_their_weights)
{
    Fonts const& fonts = sample::fonts();
    double const regular = fonts.width("Poelenburg", 10, Weight::regular);
    EXPECT_GT(fonts.width("Poelenburg", 10, Weight::bold), regular);
    EXPECT_NEAR(fonts.width("Poelenburg", 20, Weight::regular), 2 * regular, 0.05);
    EXPECT_NEAR(fonts.width("111", 10, Weight::regular), fonts.width("888", 10, Weight::regular), 1e-6);
}

TEST_F(StyleMistakes, mapnik_draws_what_is_more_than_areas_and_lines)
{
    auto const town = sample::town(2, 2, 2000, 1);
    EXPECT_TRUE(told("kaart.xml", "stroke-width=\"1.6\"", "stroke-width=\"1.5\"").empty());
    for (bool const plain : {true, false}) {
        if (!plain) {
            (void)told("kaart.xml", "stroke-width=\"1.5\"", "stroke-width=\"1.5\" stroke-opacity=\"0.5\"");
        }
        Diagnostics diagnostics;
        Figures const figures(project_, diagnostics);
        PdfResources resources(figures.font_files());
        auto const drawing = figures.pdf(town.spec, 482, resources);
        EXPECT_EQ(drawing.ground.empty(), plain);
        EXPECT_EQ(drawing.content.find("/G Do") == std::string::npos, plain);
    }
}

} // namespace wijkpeil
