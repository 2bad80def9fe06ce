// SPDX-License-Identifier: EUPL-1.2
#include "html/html.hpp"

#include "base/files.hpp"
#include "html/colour.hpp"
#include "html/reading.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace wijkpeil {
namespace {

double channel(std::string const& colour, std::size_t index)
{
    auto const c = std::stoi(colour.substr(1 + 2 * index, 2), nullptr, 16) / 255.0;
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(std::string const& colour)
{
    return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 1) + 0.0722 * channel(colour, 2);
}

double contrast(std::string const& a, std::string const& b)
{
    auto const [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

struct Assets {
    Diagnostics diagnostics;
    std::map<std::string, std::string> inputs;
    std::map<std::string, std::string> files;
    Palette palette;
};

Assets assets_of(std::filesystem::path const& project)
{
    Assets assets;
    Diagnostics of_figures; // judged by the tests of that room
    Figures const figures{WIJKPEIL_SOURCE_DIR, of_figures};
    assets.files = site_assets(project, figures, assets.diagnostics, assets.inputs);
    assets.palette = figures.palette();
    return assets;
}

TEST(Assets, are_one_stylesheet_with_the_palette_and_the_fonts_it_names)
{
    auto const assets = assets_of(WIJKPEIL_SOURCE_DIR);
    ASSERT_FALSE(assets.diagnostics.has_errors()) << render(assets.diagnostics);
    auto const& css = assets.files.at("wijkpeil.css");
    EXPECT_NE(css.find("--area: " + assets.palette.area + ";"), std::string::npos);
    EXPECT_NE(css.find("--k1: " + assets.palette.classes.front() + ";"), std::string::npos);
    auto const fonts = between(css, "url(\"", "\")");
    EXPECT_FALSE(fonts.empty());
    for (auto const& font : fonts) {
        EXPECT_TRUE(assets.files.contains(font)) << font;
    }
    EXPECT_EQ(css.find("http"), std::string::npos);
    EXPECT_EQ(assets.inputs.at("styles/web.css"), sha256(read_file(WIJKPEIL_SOURCE_DIR "/styles/web.css")));
}

TEST(Assets, own_stylesheet_stays_small)
{
    EXPECT_LT(read_file(WIJKPEIL_SOURCE_DIR "/styles/web.css").size(), 18U * 1024U);
}

TEST(Assets, missing_style_files_are_all_named)
{
    auto const assets = assets_of(WIJKPEIL_SOURCE_DIR "/tests");
    ASSERT_EQ(assets.diagnostics.count(Severity::error), 2U);
    EXPECT_EQ(assets.diagnostics.all()[0].place.file, "styles/huisstijl.css");
    EXPECT_EQ(assets.diagnostics.all()[1].place.file, "styles/web.css");
}

TEST(DarkColours, mirror_lightness_and_keep_text_readable)
{
    auto const palette = assets_of(WIJKPEIL_SOURCE_DIR).palette;
    for (auto const* text : {&palette.ink, &palette.soft, &palette.area, &palette.unfavourable}) {
        EXPECT_GE(contrast(dark_counterpart(*text), "#1b2026"), 4.5) << *text;
    }
    for (std::size_t index = 1; index < palette.classes.size(); ++index) {
        EXPECT_GT(luminance(dark_counterpart(palette.classes[index])),
                  luminance(dark_counterpart(palette.classes[index - 1])));
    }
}

TEST(DarkColours, leave_alone_what_is_no_colour)
{
    EXPECT_EQ(dark_counterpart("white"), "white");
    EXPECT_EQ(dark_counterpart("#12345g"), "#12345g");
}

} // namespace
} // namespace wijkpeil
