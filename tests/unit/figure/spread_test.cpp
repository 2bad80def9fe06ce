// SPDX-License-Identifier: EUPL-1.2
#include "figure/charts.hpp"
#include "figure/recording_canvas.hpp"
#include "figure/sample_specs.hpp"
#include "figure/spread_plan.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace wijkpeil {
namespace {

using sample::missing;
using sample::RecordingCanvas;
using sample::value;

SpreadSpec spread()
{
    SpreadSpec spec;
    spec.area_name = "gebied";
    spec.wider_name = "ruimer dan het gebied";
    spec.part_name = "wijk van het gebied";
    spec.rest_name = "rest van de gemeente";
    spec.mean_name = "gemiddelde";
    spec.country_name = "Nederland";
    spec.column_names = {"gebied", "rest"};
    spec.mean = value(22, "22,0");
    spec.country = value(14, "14,0");
    spec.axis_max = 40;
    spec.axis_step = 10;
    spec.axis_unit = "%";
    spec.rows.push_back({"oost",
                         "Peilstad-Oost",
                         "Peilstad",
                         value(24, "24,0"),
                         value(15, "15,0"),
                         {value(30, "30,0"), value(20, "20,0")},
                         false,
                         ""});
    spec.rows.push_back(
        {"west", "Peilstad-West", "Peilstad", value(20, "20,0"), value(16, "16,0"), {}, false, ""});
    return spec;
}

std::size_t filled(RecordingCanvas const& canvas, Role role)
{
    return static_cast<std::size_t>(
        std::count_if(canvas.circles.begin(), canvas.circles.end(),
                      [&](auto const& circle) { return circle.paint.fill == role; }));
}

TEST(Spread, draws_areas_their_wijken_and_the_rest_each_with_a_mark_of_its_own)
{
    RecordingCanvas canvas;
    draw_spread(spread(), 482, canvas);
    EXPECT_EQ(filled(canvas, Role::area), 1U + 2U); // legend and rows
    EXPECT_EQ(filled(canvas, Role::soft), 1U + 2U);
    EXPECT_EQ(filled(canvas, Role::paper), 1U + 2U);
    for (auto const* words :
         {"24,0", "15,0", "Peilstad-Oost", "Peilstad", "gemiddelde 22,0", "Nederland 14,0"}) {
        EXPECT_TRUE(canvas.wrote(words)) << words;
    }
}

TEST(Spread, area_without_a_value_has_its_sign_and_reason_and_still_its_wijken)
{
    auto spec = spread();
    spec.rows[0].value = missing("d.w.");
    spec.rows[0].rest = missing("d.w.");
    spec.rows[0].reason = "Geen gebiedscijfer";
    RecordingCanvas canvas;
    draw_spread(spec, 482, canvas);
    EXPECT_EQ(filled(canvas, Role::area), 1U + 1U);
    EXPECT_EQ(filled(canvas, Role::paper), 1U + 1U);
    EXPECT_EQ(filled(canvas, Role::soft), 1U + 2U);
    EXPECT_TRUE(canvas.wrote("d.w."));
    EXPECT_TRUE(canvas.wrote("Geen gebiedscijfer"));
}

TEST(Spread, wider_value_is_an_open_diamond_and_only_then_in_the_legend)
{
    RecordingCanvas without;
    draw_spread(spread(), 482, without);
    EXPECT_FALSE(without.wrote("ruimer dan het gebied"));
    auto spec = spread();
    spec.rows[1].wider = true;
    RecordingCanvas canvas;
    draw_spread(spec, 482, canvas);
    EXPECT_TRUE(canvas.wrote("ruimer dan het gebied"));
    EXPECT_EQ(canvas.strokes(Role::area), 2U); // legend and row
    EXPECT_EQ(filled(canvas, Role::area), 1U + 1U);
}

TEST(Spread, no_line_for_a_mean_or_country_that_is_not_known)
{
    RecordingCanvas complete;
    draw_spread(spread(), 482, complete);
    auto spec = spread();
    spec.mean = missing("o.v.");
    spec.country = missing("g.c.");
    RecordingCanvas canvas;
    draw_spread(spec, 482, canvas);
    EXPECT_EQ(complete.strokes(Role::ink), canvas.strokes(Role::ink) + 4); // legend and chart, both
    EXPECT_FALSE(canvas.wrote("Nederland g.c."));
}

TEST(Spread, axis_reaches_every_value_in_both_directions)
{
    auto spec = spread();
    spec.axis_min = 10;
    spec.rows[0].parts = {value(-4, "−4,0"), value(47, "47,0")};
    RecordingCanvas canvas;
    draw_spread(spec, 482, canvas);
    EXPECT_TRUE(canvas.wrote("\u221210\u00a0%"));
    EXPECT_TRUE(canvas.wrote("50\u00a0%"));
    std::vector<double> dots;
    for (auto const& circle : canvas.circles) {
        if (circle.paint.fill == Role::soft && circle.centre.y > 30) {
            dots.push_back(circle.centre.x);
        }
    }
    ASSERT_EQ(dots.size(), 2U);
    EXPECT_NEAR((dots[1] - dots[0]) / 51.0, (dots[0] - 164) / 6.0, 1e-9)
        << "to scale, from the left end at −10";
}

TEST(Spread, municipality_stands_on_the_line_of_its_area_if_there_is_room)
{
    auto spec = spread();
    spec.rows.resize(1);
    RecordingCanvas canvas;
    auto const together = plan_of_spread(spec, 482, canvas);
    EXPECT_GT(together.rows.front().place_x, 0);
    EXPECT_EQ(together.rows.front().count(), 1U);
    spec.rows.front().name = "Een gebied met een lange naam";
    spec.rows.front().municipality = "Een gemeente";
    auto const apart = plan_of_spread(spec, 482, canvas);
    EXPECT_EQ(apart.rows.front().place_x, 0);
    EXPECT_EQ(apart.rows.front().count(), 2U);
    EXPECT_GT(apart.height, together.height);
}

// Names of one and of two lines, reasons, and signs.
SpreadSpec spread_of_sixteen()
{
    auto spec = spread();
    auto const one = spec.rows.front();
    for (int i = 2; i < 16; ++i) {
        spec.rows.push_back(one);
        auto& row = spec.rows.back();
        row.name += i % 4 == 0 ? "-Groenoord" : "";
        if (i % 5 == 0) {
            row.value = missing("g.c.");
            row.reason = "Geen cijfer";
        }
    }
    return spec;
}

TEST(Spread, many_rows_stand_closer_and_no_words_come_upon_others)
{
    RecordingCanvas canvas;
    auto const few = plan_of_spread(spread(), 482, canvas);
    auto const spec = spread_of_sixteen();
    auto const many = plan_of_spread(spec, 482, canvas);
    EXPECT_LT(many.rows[0].bottom - many.rows[0].top, few.rows[0].bottom - few.rows[0].top);
    for (double const width : {482.0, 216.0}) {
        RecordingCanvas drawn;
        draw_spread(spec, width, drawn);
        auto const left = [&drawn](auto const& written) {
            double const own = drawn.text_width(written.text, written.lettering);
            auto const anchor = written.lettering.anchor;
            return written.at.x - (anchor == Anchor::end ? own : anchor == Anchor::middle ? own / 2 : 0);
        };
        for (std::size_t i = 0; i < drawn.texts.size(); ++i) {
            for (std::size_t k = i + 1; k < drawn.texts.size(); ++k) {
                auto const& a = drawn.texts[i];
                auto const& b = drawn.texts[k];
                bool const beside = left(a) + drawn.text_width(a.text, a.lettering) <= left(b) ||
                                    left(b) + drawn.text_width(b.text, b.lettering) <= left(a);
                bool const apart = std::abs(a.at.y - b.at.y) >= std::max(a.lettering.size, b.lettering.size);
                EXPECT_TRUE(beside || apart) << width << ": " << a.text << " / " << b.text;
            }
        }
    }
}

TEST(Spread, rows_without_any_mark_come_below_the_plot_with_their_reason)
{
    auto spec = spread();
    spec.rows.push_back(
        {"noord", "Peilstad-Noord", "Peilstad", missing("g.c."), missing("g.c."), {}, false, "Geen cijfer"});
    RecordingCanvas canvas;
    auto const plan = plan_of_spread(spec, 482, canvas);
    EXPECT_EQ(plan.bottom, plan.rows[1].bottom);
    EXPECT_TRUE(plan.rows[2].reason_in_plot);
    EXPECT_EQ(plan.rows[2].bottom - plan.rows[2].top, plan.rows[0].bottom - plan.rows[0].top);
    draw_spread(spec, 482, canvas);
    for (auto const& written : canvas.texts) {
        if (written.text == "Geen cijfer") {
            EXPECT_EQ(written.at.x, plan.left);
            EXPECT_GT(written.at.y, plan.rows[2].top);
        }
    }
    for (auto const& drawn : canvas.shapes) { // nothing stands for a value that is not there
        if (drawn.paint.stroke == Role::ink || drawn.paint.stroke == Role::rule) {
            EXPECT_LE(drawn.shape.rings[0][1].y, plan.bottom);
        }
    }
}

TEST(Spread, unit_of_the_axis_ends_before_the_name_of_a_column)
{
    auto spec = spread();
    spec.axis_unit = "\u00d7 \u20ac 1.000";
    RecordingCanvas canvas;
    draw_spread(spec, 482, canvas);
    double end = 0;
    double name = 482;
    for (auto const& written : canvas.texts) {
        double const own = canvas.text_width(written.text, written.lettering);
        if (written.text.starts_with("40")) {
            end = written.at.x + own / 2;
        }
        if (written.text == "gebied" && written.lettering.weight == Weight::semibold) {
            name = written.at.x - own;
        }
    }
    EXPECT_GT(end, 0);
    EXPECT_LT(end, name);
}

TEST(Spread, phone_keeps_letters_readable_and_lines_out_of_the_names)
{
    auto spec = spread();
    RecordingCanvas canvas;
    draw_spread(spec, 216, canvas);
    double last_name = 0;
    for (auto const& written : canvas.texts) {
        EXPECT_LE(written.at.x, 216);
        EXPECT_GE(written.lettering.size, 7.5);
        last_name = written.text == "Peilstad-West" ? written.at.y : last_name;
    }
    for (auto const& drawn : canvas.shapes) {
        if (drawn.paint.stroke == Role::ink && drawn.shape.rings[0][0].y > 40) {
            auto const top = drawn.shape.rings[0][0].y;
            auto const bottom = drawn.shape.rings[0][1].y;
            EXPECT_FALSE(top < last_name && last_name < bottom);
        }
    }
    EXPECT_GT(spread_height(spec, 216, canvas), spread_height(spec, 482, canvas));
}

} // namespace
} // namespace wijkpeil
