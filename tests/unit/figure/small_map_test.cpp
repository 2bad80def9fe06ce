// SPDX-License-Identifier: EUPL-1.2
// The small map: numbers that can be read, an area that fills it, a legend that says all.
#include "figure/small_map.hpp"

#include "figure/arrange.hpp"
#include "figure/charts.hpp"
#include "figure/recording_canvas.hpp"
#include "figure/sample_specs.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace wijkpeil {

namespace {

using sample::town;
using sample::Town;

TextMeasure measure()
{
    return [](std::string const& text, double size, Weight weight, bool italic) {
        return sample::fonts().width(text, size, weight, italic);
    };
}

// Its own regions numbered in their order.
MapSpec small_of(Town const& map)
{
    auto spec = map.spec;
    spec.small = true;
    int number = 0;
    for (auto& region : spec.regions) {
        region.number = region.own ? ++number : 0;
    }
    return spec;
}

MapLayout laid_out(MapSpec const& spec)
{
    MapMemory memory;
    return layout_map(spec, 300, 6.5, measure(), memory);
}

struct Case {
    int columns;
    int rows;
    double size;
    int own;
};
// Also a town of tiny wijken, whose numbers are larger than they are.
std::vector<Case> const k_cases{{4, 4, 2000, 5},   {9, 2, 3000, 3},  {2, 9, 1500, 4},
                                {10, 10, 700, 12}, {20, 20, 200, 9}, {1, 1, 4000, 1}};

} // namespace

TEST(SmallMap, every_number_is_there_once_inside_the_frame_and_clear_of_the_others)
{
    for (auto const& c : k_cases) {
        Town const map = town(c.columns, c.rows, c.size, c.own);
        auto const spec = small_of(map);
        auto const layout = laid_out(spec);
        std::set<std::string> numbers;
        for (std::size_t i = 0; i < layout.labels.size(); ++i) {
            auto const& label = layout.labels[i];
            numbers.insert(label.pieces.front().text);
            EXPECT_GE(label.box.x, 0);
            EXPECT_GE(label.box.y, 0);
            EXPECT_LE(label.box.x + label.box.width, layout.frame.width);
            EXPECT_LE(label.box.y + label.box.height, layout.frame.height);
            EXPECT_FALSE(overlaps(label.box, layout.inset)) << c.columns << "x" << c.rows;
            for (std::size_t k = 0; k < i; ++k) {
                EXPECT_FALSE(overlaps(label.box, layout.labels[k].box)) << c.columns << "x" << c.rows;
            }
        }
        EXPECT_EQ(numbers.size(), static_cast<std::size_t>(c.own)) << c.columns << "x" << c.rows;
    }
}

TEST(SmallMap, shows_the_area_larger_than_the_whole_municipality_would_be)
{
    Town const map = town(20, 20, 200, 9);
    auto const spec = small_of(map);
    auto const large = [&] {
        MapMemory memory;
        return layout_map(map.spec, 300, 6.5, measure(), memory).view.scale;
    }();
    EXPECT_GT(laid_out(spec).view.scale, large * 1.5);
}

TEST(SmallMap, legend_below_names_each_class_with_its_count)
{
    Town const map = town(4, 4, 2000, 5);
    auto const spec = small_of(map);
    auto const layout = laid_out(spec);
    sample::RecordingCanvas canvas;
    draw_small_legend(spec, layout, 5, canvas);
    for (auto const& one : spec.classes) {
        EXPECT_TRUE(canvas.wrote(one.label));
        EXPECT_TRUE(canvas.wrote("\u00a0(" + std::to_string(one.count) + ")"));
    }
    EXPECT_TRUE(canvas.wrote(spec.missing_label));
    EXPECT_TRUE(canvas.wrote(spec.outline_label));
    for (auto const& written : canvas.texts) {
        EXPECT_GT(written.at.y, layout.frame.height);
    }
}

TEST(SmallMap, rows_of_a_small_dumbbell_are_closer)
{
    auto spec = sample::dumbbell();
    sample::RecordingCanvas const canvas;
    auto const usual = dumbbell_height(spec, 482, canvas);
    spec.small = true;
    EXPECT_LT(dumbbell_height(spec, 482, canvas), usual);
}

} // namespace wijkpeil
