// SPDX-License-Identifier: EUPL-1.2
#include "figure/charts.hpp"

#include "figure/recording_canvas.hpp"
#include "figure/sample_specs.hpp"
#include "figure/text_lines.hpp"
#include "figure/trend_panel.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {

using sample::gap;
using sample::missing;
using sample::RecordingCanvas;
using sample::value;

TEST(Dumbbell, draws_no_mark_for_a_missing_value_but_prints_its_sign)
{
    DumbbellSpec spec = sample::dumbbell();
    RecordingCanvas complete;
    draw_dumbbell(spec, 482, complete);
    spec.rows[0].area = missing("n.g.");
    RecordingCanvas canvas;
    draw_dumbbell(spec, 482, canvas);
    EXPECT_EQ(canvas.circles.size() + 1, complete.circles.size());
    EXPECT_TRUE(canvas.wrote("n.g."));
    for (auto const& circle : canvas.circles) {
        EXPECT_GT(circle.centre.x, 148 + 1) << "nothing stands at zero";
    }
    // Without the area there is no bar between area and rest either.
    EXPECT_EQ(complete.strokes(Role::rest), 1U);
    EXPECT_EQ(canvas.strokes(Role::rest), 0U);
}

TEST(Dumbbell, draws_a_wider_value_as_an_open_diamond)
{
    DumbbellSpec spec = sample::dumbbell();
    spec.wider = true;
    RecordingCanvas canvas;
    draw_dumbbell(spec, 482, canvas);
    EXPECT_EQ(canvas.strokes(Role::area), 2U); // legend and row
    for (auto const& circle : canvas.circles) {
        EXPECT_NE(circle.paint.fill, Role::area);
    }
}

TEST(Dumbbell, lengthens_its_axis_for_a_value_beyond_it)
{
    DumbbellSpec spec = sample::dumbbell();
    spec.rows[0].area = value(93, "93,0");
    RecordingCanvas canvas;
    draw_dumbbell(spec, 482, canvas);
    EXPECT_TRUE(canvas.wrote("100\u00a0%"));
}

TEST(Dumbbell, takes_another_layout_on_a_phone_and_stays_inside_it)
{
    RecordingCanvas canvas;
    draw_dumbbell(sample::dumbbell(), 216, canvas);
    for (auto const& written : canvas.texts) {
        EXPECT_LE(written.at.x, 216);
        EXPECT_GE(written.lettering.size, 7.5);
    }
    EXPECT_GT(dumbbell_height(sample::dumbbell(), 216, canvas),
              dumbbell_height(sample::dumbbell(), 482, canvas));
}

TEST(Trend, draws_no_line_across_a_missing_round)
{
    TrendSpec spec = sample::trend();
    RecordingCanvas complete;
    draw_trend(spec, 482, complete);
    spec.panels[0].area[1] = missing("n.g.");
    RecordingCanvas canvas;
    draw_trend(spec, 482, canvas);
    EXPECT_EQ(complete.strokes(Role::area), 1U + 2U); // legend, and two pieces of line
    EXPECT_EQ(canvas.strokes(Role::area), 1U);
    EXPECT_EQ(complete.circles.size(), canvas.circles.size() + 1);
}

TEST(Trend, says_what_was_not_asked)
{
    TrendSpec spec = sample::trend();
    spec.panels[0].area[0] = spec.panels[0].rest[0] = spec.panels[0].country[0] = missing("n.g.");
    spec.panels[0].gap_note = "2012 niet gevraagd";
    RecordingCanvas canvas;
    draw_trend(spec, 482, canvas);
    EXPECT_TRUE(canvas.wrote("2012 niet") || canvas.wrote("2012 niet gevraagd"));
    EXPECT_FALSE(canvas.wrote("10,0"));
}

TEST(Trend, gives_all_panels_the_same_span_and_fits_every_value)
{
    TrendSpec spec = sample::trend();
    EXPECT_DOUBLE_EQ(common_span(spec), 30);
    spec.panels[0].area[0] = value(52, "52,0");
    EXPECT_DOUBLE_EQ(common_span(spec), 50);
    RecordingCanvas canvas;
    draw_trend(spec, 482, canvas);
    double const height = trend_height(spec, 482, canvas);
    for (auto const& circle : canvas.circles) {
        EXPECT_GT(circle.centre.y, 0);
        EXPECT_LT(circle.centre.y, height);
    }
}

TEST(Trend, places_years_by_their_distance)
{
    TrendSpec spec = sample::trend();
    spec.periods = {"2012", "2014", "2020"};
    RecordingCanvas canvas;
    draw_trend(spec, 482, canvas);
    std::vector<double> xs;
    for (auto const& circle : canvas.circles) {
        if (circle.paint.fill == Role::area) {
            xs.push_back(circle.centre.x);
        }
    }
    ASSERT_EQ(xs.size(), 4U); // the first one is the legend's
    EXPECT_NEAR((xs[2] - xs[1]) / (xs[3] - xs[1]), 0.25, 1e-9);
}

TEST(Score, draws_bars_to_scale_and_none_for_a_missing_difference)
{
    ScoreSpec spec;
    spec.cells = {{"roker", gap(5, "+5,0"), Favour::unfavourable},
                  {"sport", missing("n.g."), Favour::neutral}};
    spec.cells[1].gap.measure = Measure::gap;
    RecordingCanvas canvas;
    draw_score(spec, 209, canvas);
    ASSERT_EQ(canvas.rectangles.size(), 1U);
    EXPECT_NEAR(canvas.rectangles[0].width, 50, 1e-9); // half of a cell of 100
    EXPECT_TRUE(canvas.wrote("n.g."));
}

TEST(Locator, colours_the_area_and_marks_the_municipality)
{
    auto const town = sample::town(3, 3, 2000, 2);
    LocatorSpec spec;
    for (auto const& region : town.spec.regions) {
        spec.regions.push_back(region.geometry);
        spec.own.push_back(region.own);
    }
    spec.country = town.spec.country;
    RecordingCanvas canvas;
    draw_locator(spec, 182, canvas);
    auto const filled = std::count_if(canvas.shapes.begin(), canvas.shapes.end(),
                                      [](auto const& drawn) { return drawn.paint.fill == Role::area; });
    EXPECT_EQ(filled, 2);
    EXPECT_EQ(canvas.rectangles.size(), 2U);
}

TEST(Wrapped, breaks_at_spaces_hyphens_and_soft_hyphens)
{
    auto const width = [](std::string const& text) { return static_cast<double>(text.size()); };
    using Lines = std::vector<std::string>;
    EXPECT_EQ(wrapped("goede gezondheid", 10, width), (Lines{"goede", "gezondheid"}));
    EXPECT_EQ(wrapped("vrijwilligers\u00adwerk", 14, width), (Lines{"vrijwilligers-", "werk"}));
    EXPECT_EQ(wrapped("vrijwilligers\u00adwerk", 30, width), (Lines{"vrijwilligerswerk"}));
    EXPECT_EQ(wrapped("24,6\u00a0procent", 4, width), (Lines{"24,6\u00a0procent"}));
}

} // namespace wijkpeil
