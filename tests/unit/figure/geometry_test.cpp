// SPDX-License-Identifier: EUPL-1.2
#include "figure/hatch.hpp"
#include "figure/outline.hpp"
#include "figure/planar.hpp"
#include "figure/sample_specs.hpp"
#include "figure/simplify.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <set>

namespace wijkpeil {

namespace {

using sample::square;

std::set<std::pair<Point, Point>> edges_of(Geometry const& geometry)
{
    std::set<std::pair<Point, Point>> edges;
    for (auto const& ring : rings_of(geometry)) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            auto const both = std::minmax(ring[i], ring[(i + 1) % ring.size()]);
            edges.insert({both.first, both.second});
        }
    }
    return edges;
}

// Two regions with a wild border between x = 0 and x = 100.
std::pair<Geometry, Geometry> two_with_wild_border()
{
    std::mt19937 random(20201);
    std::uniform_real_distribution<double> shift(-2, 2);
    Ring border;
    for (int i = 0; i <= 200; ++i) {
        border.push_back({50 + (i % 200 == 0 ? 0 : shift(random)), static_cast<double>(i)});
    }
    Ring left = border;
    left.push_back({0, 200});
    left.push_back({0, 0});
    Ring right(border.rbegin(), border.rend());
    right.push_back({100, 0});
    right.push_back({100, 200});
    return {{{Polygon{{left}}}}, {{Polygon{{right}}}}};
}

} // namespace

TEST(Outline, leaves_out_shared_edges)
{
    Geometry const a = square(0, 0, 10, 10);
    Geometry const b = square(10, 0, 10, 10);
    auto const rings = dissolved({&a, &b});
    ASSERT_EQ(rings.size(), 1U);
    EXPECT_EQ(rings[0].size(), 6U);
    EXPECT_DOUBLE_EQ(signed_area(rings[0]), 200);
}

TEST(Outline, turns_a_ring_of_regions_into_an_outer_ring_and_a_hole)
{
    std::vector<Geometry> cells;
    std::vector<Geometry const*> pointers;
    for (int i = 0; i < 9; ++i) {
        if (i != 4) {
            cells.push_back(square(i % 3 * 10, i / 3 * 10, 10, 10));
        }
    }
    for (auto const& cell : cells) {
        pointers.push_back(&cell);
    }
    double sum = 0;
    auto const rings = dissolved(pointers);
    for (auto const& ring : rings) {
        sum += signed_area(ring);
    }
    EXPECT_EQ(rings.size(), 2U);
    EXPECT_DOUBLE_EQ(sum, 800);
}

TEST(Outline, keeps_regions_that_only_touch_in_a_corner_as_two_rings)
{
    Geometry const a = square(0, 0, 10, 10);
    Geometry const b = square(10, 10, 10, 10);
    auto const rings = dissolved({&a, &b});
    ASSERT_EQ(rings.size(), 2U);
    EXPECT_EQ(rings[0].size(), 4U);
    EXPECT_EQ(rings[1].size(), 4U);
}

TEST(Outline, does_not_depend_on_the_direction_of_rings_and_skips_regions_without_outline)
{
    Geometry const a = square(0, 0, 10, 10);
    Geometry b = square(10, 0, 10, 10);
    std::reverse(b.polygons[0].rings[0].begin(), b.polygons[0].rings[0].end());
    Geometry const none;
    EXPECT_EQ(dissolved({&a, &b, nullptr, &none}).size(), 1U);
}

TEST(Simplify, takes_points_away_and_keeps_the_shared_border_shared)
{
    auto const [left, right] = two_with_wild_border();
    auto const simple = simplified({&left, &right}, 3);
    EXPECT_LT(simple[0].polygons[0].rings[0].size(), left.polygons[0].rings[0].size() / 2);
    EXPECT_NEAR(area_of(simple[0]) + area_of(simple[1]), 20000, 1e-6);
    std::size_t shared = 0;
    auto const other = edges_of(simple[1]);
    for (auto const& edge : edges_of(simple[0])) {
        shared += other.contains(edge) ? 1 : 0;
    }
    EXPECT_EQ(shared, simple[0].polygons[0].rings[0].size() - 3); // all but the three straight sides
}

TEST(Simplify, changes_nothing_below_the_tolerance)
{
    Geometry const a = square(0, 0, 10, 10);
    EXPECT_EQ(simplified({&a}, 0.5)[0].polygons[0].rings, a.polygons[0].rings);
}

TEST(Simplify, lets_no_ring_vanish)
{
    Geometry const small = square(0, 0, 1, 1);
    Geometry const large = square(1, 0, 100, 1);
    for (auto const& geometry : simplified({&small, &large}, 50)) {
        EXPECT_GE(geometry.polygons[0].rings[0].size(), 3U);
        EXPECT_GT(area_of(geometry), 0);
    }
}

TEST(Hatch, stays_inside_its_region)
{
    // A ring with a hole and a notch.
    Polygon const polygon{
        {{{0, 0}, {80, 0}, {80, 60}, {45, 30}, {0, 60}}, {{20, 10}, {20, 20}, {40, 20}, {40, 10}}}};
    auto const lines = hatch_lines({polygon}, k_hatch_pitch_pt);
    ASSERT_GT(lines.size(), 10U);
    for (auto const& line : lines) {
        ASSERT_EQ(line.size(), 2U);
        EXPECT_NEAR(line[0].x + line[0].y, line[1].x + line[1].y, 1e-9);
        for (double const along : {0.01, 0.5, 0.99}) {
            Point const point{line[0].x + along * (line[1].x - line[0].x),
                              line[0].y + along * (line[1].y - line[0].y)};
            EXPECT_TRUE(contains(polygon.rings, point)) << point.x << " " << point.y;
        }
    }
}

TEST(Interior, is_the_middle_of_the_widest_part)
{
    Ring const ring{{0, 0}, {100, 0}, {100, 10}, {60, 10}, {60, 60}, {0, 60}};
    auto const inside = interior_point({ring}, 1);
    EXPECT_NEAR(inside.point.x, 30, 3);
    EXPECT_NEAR(inside.point.y, 30, 3);
    EXPECT_NEAR(inside.distance, 30, 1.5);
}

TEST(Clipped, keeps_what_is_in_the_box)
{
    Ring const ring = square(-10, -10, 20, 20).polygons[0].rings[0];
    EXPECT_DOUBLE_EQ(signed_area(clipped(ring, {0, 0, 100, 100})), 100);
    EXPECT_TRUE(clipped(ring, {50, 50, 60, 60}).empty());
}

} // namespace wijkpeil
