// SPDX-License-Identifier: EUPL-1.2
#include "figure/map_layout.hpp"

#include "figure/arrange.hpp"
#include "figure/label_shape.hpp"
#include "figure/map_drawing.hpp"
#include "figure/map_ground.hpp"
#include "figure/planar.hpp"
#include "figure/sample_specs.hpp"

#include <gtest/gtest.h>

#include <algorithm>

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

MapLayout laid_out(MapSpec const& spec, double width, double least_size)
{
    MapMemory memory;
    return layout_map(spec, width, least_size, measure(), memory);
}

// Wide, tall, dense and empty municipalities, on paper, on a page and on a phone.
struct Case {
    int columns;
    int rows;
    double size;
    int own;
    double width;
};
std::vector<Case> const k_cases{
    {4, 4, 2000, 5, 482}, {9, 2, 3000, 3, 482}, {2, 9, 1500, 4, 482},  {10, 10, 700, 12, 482},
    {4, 4, 2000, 5, 430}, {4, 4, 2000, 5, 216}, {10, 10, 700, 9, 216}, {1, 1, 4000, 1, 182},
};

} // namespace

TEST(MapLayout, never_lets_labels_overlap_or_leave_the_map)
{
    for (auto const& c : k_cases) {
        Town const map = town(c.columns, c.rows, c.size, c.own);
        auto const layout = laid_out(map.spec, c.width, 6.5);
        for (std::size_t i = 0; i < layout.labels.size(); ++i) {
            Rectangle const& box = layout.labels[i].box;
            EXPECT_GE(box.x, 0);
            EXPECT_GE(box.y, 0);
            EXPECT_LE(box.x + box.width, layout.frame.width);
            EXPECT_LE(box.y + box.height, layout.frame.height);
            for (std::size_t k = 0; k < i; ++k) {
                EXPECT_FALSE(overlaps(box, layout.labels[k].box)) << c.columns << "x" << c.rows;
            }
        }
        EXPECT_FALSE(layout.labels.empty());
    }
}

TEST(MapLayout, keeps_labels_clear_of_legend_inset_and_scale_bar)
{
    for (auto const& c : k_cases) {
        Town const map = town(c.columns, c.rows, c.size, c.own);
        auto const layout = laid_out(map.spec, c.width, 6.5);
        EXPECT_FALSE(overlaps(layout.legend, layout.inset));
        for (auto const& label : layout.labels) {
            EXPECT_FALSE(overlaps(label.box, layout.legend));
            EXPECT_FALSE(overlaps(label.box, layout.inset));
            EXPECT_FALSE(layout.scale_bar && overlaps(label.box, layout.scale_bar->box));
        }
        for (auto const& context : layout.context) {
            for (auto const& label : layout.labels) {
                EXPECT_FALSE(overlaps(label.box, context.box));
            }
        }
    }
}

TEST(MapLayout, puts_a_label_in_its_region_or_leads_a_line_there)
{
    for (auto const& c : k_cases) {
        Town const map = town(c.columns, c.rows, c.size, c.own);
        auto const layout = laid_out(map.spec, c.width, 6.5);
        for (auto const& label : layout.labels) {
            Point const centre{label.box.x + label.box.width / 2, label.box.y + label.box.height / 2};
            EXPECT_TRUE(
                contains(layout.ground->regions[label.region], label.leader ? label.leader->first : centre))
                << map.spec.regions[label.region].name;
        }
    }
}

TEST(MapLayout, tells_every_name_that_found_no_place_the_areas_own_first)
{
    Town const map = town(10, 10, 700, 12);
    auto const layout = laid_out(map.spec, 216, 7.5);
    std::size_t named = 0;
    for (auto const& label : layout.labels) {
        named += label.has_name ? 1 : 0;
    }
    EXPECT_EQ(named + layout.unplaced.size(), map.spec.regions.size());
    ASSERT_FALSE(layout.unplaced.empty());
    auto const own = [&](std::string const& name) {
        return std::any_of(map.spec.regions.begin(), map.spec.regions.end(),
                           [&](auto const& region) { return region.own && region.name == name; });
    };
    EXPECT_TRUE(std::is_partitioned(layout.unplaced.begin(), layout.unplaced.end(), own));
}

TEST(MapLayout, does_not_cover_the_area_itself)
{
    for (auto const& c : k_cases) {
        Town const map = town(c.columns, c.rows, c.size, c.own);
        auto const layout = laid_out(map.spec, c.width, 6.5);
        for (std::size_t i = 0; i < map.spec.regions.size(); ++i) {
            Point const inside = interior_point(layout.ground->regions[i], 1.6).point;
            EXPECT_FALSE(map.spec.regions[i].own && holds(layout.inset, inside));
            EXPECT_FALSE(map.spec.regions[i].own && holds(layout.legend, inside));
        }
    }
}

TEST(ScaleBar, is_as_long_as_it_says)
{
    Town const map = town(4, 4, 2000, 5);
    auto const layout = laid_out(map.spec, 482, 6.5);
    ASSERT_TRUE(layout.scale_bar);
    EXPECT_EQ(layout.scale_bar->text, "2\u00a0km");
    Point const from = layout.view.to_ground({0, 0});
    Point const to = layout.view.to_ground({layout.scale_bar->length, 0});
    EXPECT_NEAR(to.x - from.x, 2000, 1e-6);
}

TEST(ScaleBar, is_left_out_where_a_kilometre_is_too_long)
{
    Town const map = town(2, 2, 300, 1);
    EXPECT_FALSE(laid_out(map.spec, 482, 6.5).scale_bar);
}

TEST(MapLayout, has_no_inset_without_a_country)
{
    Town map = town(2, 2, 2000, 1);
    map.spec.country.clear();
    EXPECT_EQ(laid_out(map.spec, 482, 6.5).inset.width, 0);
}

TEST(MapLayout, hatches_only_regions_without_a_value)
{
    Town const map = town(4, 4, 2000, 5);
    auto const layout = laid_out(map.spec, 482, 6.5);
    ASSERT_FALSE(layout.hatch.empty());
    for (auto const& line : layout.hatch) {
        Point const middle{(line[0].x + line[1].x) / 2, (line[0].y + line[1].y) / 2};
        for (std::size_t i = 0; i < layout.ground->regions.size(); ++i) {
            EXPECT_FALSE(contains(layout.ground->regions[i], middle) && map.spec.regions[i].map_class >= 0);
        }
    }
}

TEST(ClassRole, spreads_fewer_classes_over_all_colours)
{
    EXPECT_EQ(class_role(0, 5, 5), Role::class_1);
    EXPECT_EQ(class_role(4, 5, 5), Role::class_5);
    EXPECT_EQ(class_role(1, 3, 5), Role::class_3);
    EXPECT_EQ(class_role(2, 3, 5), Role::class_5);
    EXPECT_EQ(class_role(-1, 5, 5), Role::missing);
}

TEST(NameLines, breaks_names_where_they_may_break)
{
    using Lines = std::vector<std::vector<std::string>>;
    EXPECT_EQ(name_lines("Poelenburg"), (Lines{{"Poelenburg"}}));
    EXPECT_EQ(name_lines("Pelders- en Hoornseveld"),
              (Lines{{"Pelders- en Hoornseveld"}, {"Pelders- en", "Hoornseveld"}}));
    EXPECT_EQ(name_lines("Lutkemeer/Ookmeer"), (Lines{{"Lutkemeer/Ookmeer"}, {"Lutkemeer/", "Ookmeer"}}));
    EXPECT_EQ(name_lines("Noordelijke IJ-oevers West").back(),
              (std::vector<std::string>{"Noordelijke", "IJ-oevers", "West"}));
}

TEST(MapLayout, of_a_region_without_a_value_shows_the_name_alone)
{
    MapMemory memory;
    auto const town_of = town(4, 4, 2000, 5);
    auto without = town(4, 4, 2000, 5);
    without.spec.regions[3].map_class = -1;
    auto const all = layout_map(town_of.spec, 482, 6.5, measure(), memory);
    auto const some = layout_map(without.spec, 482, 6.5, measure(), memory);
    for (auto const& label : some.labels) {
        for (auto const& piece : label.pieces) {
            EXPECT_FALSE(label.region == 3 && piece.is_value);
            EXPECT_TRUE(!piece.is_value || piece.text == without.spec.regions[label.region].shown.text);
        }
    }
    ASSERT_FALSE(all.labels.empty());
    EXPECT_EQ(all.labels.front().box.x, some.labels.front().box.x); // the places are those of the other map
}

TEST(MapLayout, of_maps_with_other_figures_on_the_same_ground_shares_the_ground)
{
    MapMemory memory;
    auto const one = town(4, 4, 2000, 5);
    auto other = town(4, 4, 2000, 5); // the same outlines at another place in memory
    for (auto& region : other.spec.regions) {
        region.map_class = -1;
    }
    auto const first = layout_map(one.spec, 482, 6.5, measure(), memory);
    auto const second = layout_map(other.spec, 482, 6.5, measure(), memory);
    EXPECT_EQ(first.ground, second.ground);
    EXPECT_NE(first.hatch.size(), second.hatch.size());
    auto const moved = town(4, 4, 2001, 5);
    EXPECT_NE(layout_map(moved.spec, 482, 6.5, measure(), memory).ground, first.ground);
    other.spec.regions[0].own = !other.spec.regions[0].own;
    EXPECT_NE(layout_map(other.spec, 482, 6.5, measure(), memory).ground, first.ground);
}

TEST(Memory, forgets_what_was_not_asked_for_longest)
{
    Memory<int> memory(2);
    int made = 0;
    auto const ask = [&](double number) {
        ContentKey key;
        key.add(number);
        return *memory.get(key, [&] { return ++made; });
    };
    EXPECT_EQ(ask(1), 1);
    EXPECT_EQ(ask(2), 2);
    EXPECT_EQ(ask(1), 1);
    EXPECT_EQ(ask(3), 3);
    EXPECT_EQ(ask(1), 1);
    EXPECT_EQ(ask(2), 4); // was forgotten
}

} // namespace wijkpeil
