// SPDX-License-Identifier: EUPL-1.2
#include "figure/figure.hpp"

#include "figure/sample_specs.hpp"
#include "figure/svg_canvas.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <regex>
#include <set>
#include <thread>

namespace wijkpeil {

namespace {

using sample::figures;

std::string pdf(FigureSpec const& spec, double width)
{
    PdfResources resources(figures().font_files());
    auto const drawing = figures().pdf(spec, width, resources);
    EXPECT_EQ(drawing.texts_without_glyph, std::vector<std::string>());
    std::string all = drawing.content;
    for (auto const& piece : resources.pieces()) {
        all += piece;
    }
    return all;
}

std::string everything(MapSpec const& map)
{
    return pdf(map, 482) + figures().svg(map, "kaart", "Kaart") + figures().png(map, 241, 1) +
           pdf(sample::trend(), 482) + figures().svg(sample::dumbbell(), "kloof", "Kloof");
}

// Every element closed in order, every attribute quoted, ids used once.
void expect_well_formed(std::string const& svg)
{
    static std::regex const tag("<(/?)([a-zA-Z]+)((?: [a-zA-Z:-]+=\"[^\"<]*\")*)(/?)>");
    std::vector<std::string> open;
    std::string rest;
    auto last = svg.cbegin();
    for (std::sregex_iterator match(svg.begin(), svg.end(), tag); match != std::sregex_iterator(); ++match) {
        rest.append(last, (*match)[0].first);
        last = (*match)[0].second;
        if ((*match)[1].length() > 0) {
            ASSERT_FALSE(open.empty());
            EXPECT_EQ(open.back(), (*match)[2].str());
            open.pop_back();
        } else if ((*match)[4].length() == 0) {
            open.push_back((*match)[2].str());
        }
    }
    rest.append(last, svg.cend());
    EXPECT_TRUE(open.empty());
    EXPECT_EQ(rest.find_first_of("<>"), std::string::npos) << rest;

    static std::regex const id(" id=\"([^\"]*)\"");
    std::set<std::string> seen;
    for (std::sregex_iterator match(svg.begin(), svg.end(), id); match != std::sregex_iterator(); ++match) {
        EXPECT_TRUE(seen.insert((*match)[1].str()).second) << (*match)[1].str();
    }
}

} // namespace

TEST(Figures, load_the_project_s_styles_without_complaint)
{
    EXPECT_EQ(figures().palette().classes.size(), 5U);
    EXPECT_TRUE(figures().inputs().contains("styles/kaart.xml"));
    EXPECT_TRUE(figures().inputs().contains("styles/kleuren.yaml"));
}

TEST(Figures, put_no_image_mask_or_pattern_in_a_pdf)
{
    auto const town = sample::town(4, 4, 2000, 5);
    for (auto const& spec : std::vector<FigureSpec>{town.spec, sample::dumbbell(), sample::trend()}) {
        std::string const bytes = pdf(spec, 482);
        // Operators of images, shadings, patterns and of what is transparent (ISO 32000-1, annex A).
        static std::regex const unwanted("(^|\\s)(BI|sh|scn|SCN|gs)(\\s|$)");
        EXPECT_FALSE(std::regex_search(bytes, unwanted));
        EXPECT_NE(bytes.find(">]TJ"), std::string::npos) << "letters are real letters";
    }
}

TEST(Figures, give_the_same_bytes_on_one_thread_and_on_four)
{
    auto const town = sample::town(4, 4, 2000, 5);
    std::string const once = everything(town.spec);
    std::vector<std::string> results(4);
    std::vector<std::thread> threads;
    for (auto& result : results) {
        threads.emplace_back([&result, &town] { result = everything(town.spec); });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    for (auto const& result : results) {
        EXPECT_TRUE(result == once);
    }
}

TEST(Figures, tell_which_texts_have_a_letter_that_no_font_has)
{
    auto town = sample::town(2, 2, 2000, 1);
    town.spec.regions[1].name = "Noord日";
    town.spec.legend_title = "Procent 🦊";
    auto chart = sample::dumbbell();
    chart.rows[0].name = "Roker 日";
    PdfResources resources(figures().font_files());
    EXPECT_EQ(figures().pdf(town.spec, 482, resources).texts_without_glyph,
              (std::vector<std::string>{"Noord日", "Procent 🦊"}));
    EXPECT_EQ(figures().pdf(chart, 482, resources).texts_without_glyph, std::vector<std::string>{"Roker 日"});
}

TEST(Figures, take_the_height_they_said)
{
    auto const town = sample::town(4, 4, 2000, 5);
    EXPECT_NEAR(figures().size(town.spec, 482).height_pt, 386, 1);
    EXPECT_GT(figures().size(town.spec, 216).height_pt, 216 * 386.0 / 482); // the legend stands below
    std::string const png = figures().png(town.spec, 241, 2);
    ASSERT_GT(png.size(), 24U);
    auto const number = [&](std::size_t at) {
        return (static_cast<unsigned char>(png[at + 2]) << 8) + static_cast<unsigned char>(png[at + 3]);
    };
    EXPECT_EQ(png.substr(1, 3), "PNG");
    EXPECT_EQ(number(16), 482);
    EXPECT_EQ(number(20), 2 * std::lround(figures().size(town.spec, 241).height_pt));
}

TEST(Svg, is_well_formed_and_names_every_region)
{
    auto town = sample::town(3, 3, 2000, 2);
    town.spec.regions[0].name = "Wit & <Zwart>";
    std::string const svg = figures().svg(town.spec, "kaart", "Van \"1\" tot 9");
    expect_well_formed(svg);
    EXPECT_NE(svg.find("role=\"img\" aria-label=\"Van &quot;1&quot; tot 9\""), std::string::npos);
    EXPECT_NE(svg.find("<title>Wit &amp; &lt;Zwart&gt;: 0,5</title>"), std::string::npos);
    EXPECT_NE(svg.find("<title>Centrum: geen cijfer</title>"), std::string::npos);
    EXPECT_NE(svg.find("class=\"figure-wide\""), std::string::npos);
    EXPECT_NE(svg.find("class=\"figure-narrow\""), std::string::npos);
    expect_well_formed(figures().svg(sample::trend(), "verloop", "Verloop"));
    expect_well_formed(figures().svg(sample::dumbbell(), "kloof", "Kloof"));
}

TEST(Svg, writes_no_colour_and_no_decimal)
{
    auto const town = sample::town(3, 3, 2000, 2);
    for (auto const& spec : std::vector<FigureSpec>{town.spec, sample::dumbbell(), sample::trend()}) {
        std::string const svg = figures().svg(spec, "x", "x");
        EXPECT_FALSE(std::regex_search(svg, std::regex("(fill|stroke)=\"(?!none\"|url\\(#x-)")));
        EXPECT_EQ(svg.find(" style="), std::string::npos);
        EXPECT_FALSE(std::regex_search(svg, std::regex("#[0-9a-f]{6}")));
        EXPECT_FALSE(std::regex_search(svg, std::regex(" (d|x|y|cx|cy|r)=\"[^\"]*\\.")));
    }
}

TEST(Svg, keeps_letters_large_enough_for_a_phone)
{
    auto const town = sample::town(3, 3, 2000, 2);
    for (auto const& spec : std::vector<FigureSpec>{town.spec, sample::dumbbell(), sample::trend()}) {
        std::string const svg = figures().svg(spec, "x", "x");
        std::regex const size("font-size=\"(\\d+)\"");
        for (std::sregex_iterator match(svg.begin(), svg.end(), size); match != std::sregex_iterator();
             ++match) {
            // 216 units of ten over 288 px, what a window of 320 px leaves.
            EXPECT_GE(std::stod((*match)[1].str()) * 288 / 2160, 9.99);
        }
    }
}

TEST(Svg, knows_every_role_by_one_name)
{
    EXPECT_EQ(role_name(Role::class_1), "k1");
    EXPECT_EQ(role_name(Role::class_7), "k7");
    EXPECT_EQ(role_name(Role::unfavourable), "unfavourable");
}

} // namespace wijkpeil
