// SPDX-License-Identifier: EUPL-1.2
#include "pdf/paginate.hpp"

#include <gtest/gtest.h>

#include <random>

namespace wijkpeil {

namespace {

LayoutBox box_of(double height, bool keep_with_next = false)
{
    LayoutBox box;
    box.height = height;
    box.keep_with_next = keep_with_next;
    return box;
}

// Boxes of all sizes, some to be kept together, some with a head; the same ones at every run.
LayoutFlow random_flow(unsigned seed)
{
    std::mt19937 random{seed};
    auto const chance = [&](unsigned one_in) { return random() % one_in == 0; };
    auto const head = std::make_shared<LayoutFlow const>(LayoutFlow{box_of(17)});
    LayoutFlow flow;
    for (int i = 0; i < 200; ++i) {
        auto box = box_of(5 + static_cast<double>(random() % 120), chance(4));
        box.space_before = static_cast<double>(random() % 20);
        box.space_after = static_cast<double>(random() % 20);
        box.repeat = chance(3) ? head : nullptr;
        flow.push_back(std::move(box));
    }
    return flow;
}

} // namespace

TEST(Paginate, no_box_is_lost_doubled_or_moved)
{
    for (unsigned seed = 1; seed < 30; ++seed) {
        auto const flow = random_flow(seed);
        std::vector<LayoutBox const*> placed;
        for (auto const& page : paginate(flow, 400)) {
            for (auto const& box : page) {
                if (!box.repeated) {
                    placed.push_back(box.box);
                }
            }
        }
        ASSERT_EQ(placed.size(), flow.size());
        for (std::size_t i = 0; i < flow.size(); ++i) {
            EXPECT_EQ(placed[i], &flow[i]);
        }
    }
}

TEST(Paginate, boxes_neither_overlap_nor_leave_the_page)
{
    for (unsigned seed = 1; seed < 30; ++seed) {
        auto const flow = random_flow(seed);
        for (auto const& page : paginate(flow, 400)) {
            double bottom = 0;
            for (auto const& [box, y, scale, repeated] : page) {
                EXPECT_GE(y, bottom - 0.01);
                bottom = y + box->height * scale;
            }
            EXPECT_LE(bottom, 400.02);
        }
    }
}

TEST(Paginate, what_is_kept_with_the_next_box_never_ends_a_page)
{
    for (unsigned seed = 1; seed < 30; ++seed) {
        auto const flow = random_flow(seed);
        auto const pages = paginate(flow, 2000); // longer than any chain
        for (std::size_t i = 0; i + 1 < pages.size(); ++i) {
            EXPECT_FALSE(pages[i].back().box->keep_with_next);
        }
    }
}

TEST(Paginate, a_head_is_repeated_exactly_where_its_rows_start_a_page)
{
    auto const head = std::make_shared<LayoutFlow const>(LayoutFlow{box_of(20)});
    LayoutFlow flow{box_of(20, true)};
    for (int i = 0; i < 20; ++i) {
        flow.push_back(box_of(30));
        flow.back().repeat = head;
    }
    auto const pages = paginate(flow, 200);
    ASSERT_GT(pages.size(), 2U);
    EXPECT_FALSE(pages[0].front().repeated);
    for (std::size_t i = 1; i < pages.size(); ++i) {
        EXPECT_TRUE(pages[i][0].repeated);
        EXPECT_FALSE(pages[i][1].repeated);
        EXPECT_DOUBLE_EQ(pages[i][1].y, 20);
    }
}

TEST(Paginate, a_section_starts_a_page_unless_all_of_it_fits)
{
    LayoutFlow flow{box_of(250), box_of(40), box_of(100)};
    flow[1].section_height = 140;
    EXPECT_EQ(paginate(flow, 400).size(), 1U);
    flow[2].height = 120;
    flow[1].section_height = 160;
    auto const pages = paginate(flow, 400);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[1].front().box, &flow[1]);
}

TEST(Paginate, space_before_a_box_falls_away_at_the_top_of_a_page)
{
    LayoutFlow flow{box_of(390), box_of(50)};
    flow[0].space_before = 20;
    flow[1].space_before = 20;
    auto const pages = paginate(flow, 400);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_DOUBLE_EQ(pages[0][0].y, 0);
    EXPECT_DOUBLE_EQ(pages[1][0].y, 0);
}

TEST(Paginate, a_box_higher_than_a_page_is_made_smaller_and_not_cut)
{
    LayoutFlow const flow{box_of(10), box_of(800), box_of(10)};
    auto const pages = paginate(flow, 400);
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_DOUBLE_EQ(pages[1][0].scale, 0.5);
}

TEST(Paginate, nothing_still_makes_one_page)
{
    EXPECT_EQ(paginate({}, 400).size(), 1U);
}

} // namespace wijkpeil
