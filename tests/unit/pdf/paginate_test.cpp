// SPDX-License-Identifier: EUPL-1.2
#include "pdf/paginate.hpp"

#include <gtest/gtest.h>

#include <algorithm>
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

// Upright pages only, and no footnotes.
std::vector<PdfPage> paginate(LayoutFlow const& flow, double height)
{
    return paginate(flow, FootnoteFlows{}, {height, height});
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
            for (auto const& box : page.boxes) {
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
            for (auto const& [box, y, scale, repeated] : page.boxes) {
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
            EXPECT_FALSE(pages[i].boxes.back().box->keep_with_next);
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
    EXPECT_FALSE(pages[0].boxes.front().repeated);
    for (std::size_t i = 1; i < pages.size(); ++i) {
        EXPECT_TRUE(pages[i].boxes[0].repeated);
        EXPECT_FALSE(pages[i].boxes[1].repeated);
        EXPECT_DOUBLE_EQ(pages[i].boxes[1].y, 20);
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
    EXPECT_EQ(pages[1].boxes.front().box, &flow[1]);
}

TEST(Paginate, space_before_a_box_falls_away_at_the_top_of_a_page)
{
    LayoutFlow flow{box_of(390), box_of(50)};
    flow[0].space_before = 20;
    flow[1].space_before = 20;
    auto const pages = paginate(flow, 400);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_DOUBLE_EQ(pages[0].boxes[0].y, 0);
    EXPECT_DOUBLE_EQ(pages[1].boxes[0].y, 0);
}

TEST(Paginate, a_box_higher_than_a_page_is_made_smaller_and_not_cut)
{
    LayoutFlow const flow{box_of(10), box_of(800), box_of(10)};
    auto const pages = paginate(flow, 400);
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_DOUBLE_EQ(pages[1].boxes[0].scale, 0.5);
}

TEST(Paginate, nothing_still_makes_one_page)
{
    EXPECT_EQ(paginate({}, 400).size(), 1U);
}

TEST(Paginate, text_comes_before_a_figure_that_does_not_fit)
{
    LayoutFlow flow{box_of(200), box_of(300), box_of(50), box_of(50), box_of(100)};
    flow[1].moves = true;
    flow[2].flows = flow[3].flows = true;
    auto const pages = paginate(flow, 400);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[0].boxes.size(), 3U);
    EXPECT_EQ(pages[1].boxes[0].box, &flow[1]);
    EXPECT_EQ(pages[1].boxes[1].box, &flow[4]);
    flow[2].flows = false; // a heading, say: what is below it stays below the figure
    EXPECT_EQ(paginate(flow, 400)[0].boxes.size(), 1U);
}

TEST(Paginate, a_wide_table_lies_on_a_page_of_its_own_with_its_heading)
{
    LayoutFlow flow{box_of(50), box_of(20, true), box_of(100), box_of(100), box_of(50)};
    flow[2].landscape = flow[3].landscape = true;
    auto const pages = paginate(flow, FootnoteFlows{}, {400, 250});
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_FALSE(pages[0].landscape);
    EXPECT_TRUE(pages[1].landscape);
    EXPECT_EQ(pages[1].boxes.size(), 3U);
    EXPECT_FALSE(pages[2].landscape);
}

namespace {

FootnoteFlows notes_of(int count, double height)
{
    FootnoteFlows notes;
    notes.rule = box_of(10);
    notes.notes.assign(static_cast<std::size_t>(count), LayoutFlow{box_of(height)});
    return notes;
}

// Numbers of the notes on a page, and whether something lies over something else.
struct PageNotes {
    std::vector<int> numbers;
    bool overlap = false;
};
PageNotes notes_on(PdfPage const& page, FootnoteFlows const& notes)
{
    PageNotes found;
    double bottom = 0;
    for (auto const& placed : page.boxes) {
        found.overlap = found.overlap || placed.y < bottom - 0.01;
        bottom = placed.y + placed.box->height * placed.scale;
        for (std::size_t i = 0; i < notes.notes.size(); ++i) {
            if (placed.box == &notes.notes[i].front()) {
                found.numbers.push_back(static_cast<int>(i) + 1);
            }
        }
    }
    found.overlap = found.overlap || bottom > 400.02;
    return found;
}

} // namespace

TEST(Paginate, a_footnote_stands_at_the_foot_of_the_page_that_refers_to_it)
{
    LayoutFlow flow;
    for (int i = 0; i < 20; ++i) {
        flow.push_back(box_of(50));
        flow.back().notes = {i + 1};
    }
    auto const notes = notes_of(20, 15);
    auto const pages = paginate(flow, notes, {400, 250});
    int next = 1;
    for (auto const& page : pages) {
        auto const found = notes_on(page, notes);
        EXPECT_FALSE(found.overlap);
        auto const referring = std::count_if(page.boxes.begin(), page.boxes.end(),
                                             [](PlacedBox const& box) { return !box.box->notes.empty(); });
        ASSERT_EQ(static_cast<std::ptrdiff_t>(found.numbers.size()), referring);
        for (auto const number : found.numbers) {
            EXPECT_EQ(number, next++);
        }
    }
    EXPECT_EQ(next, 21);
}

TEST(Paginate, three_hundred_footnotes_of_one_box_go_on_over_the_next_pages)
{
    LayoutFlow flow{box_of(100), box_of(50)};
    for (int i = 1; i <= 300; ++i) {
        flow[0].notes.push_back(i);
    }
    auto const notes = notes_of(300, 12);
    auto const pages = paginate(flow, notes, {400, 250});
    int next = 1;
    for (auto const& page : pages) {
        auto const found = notes_on(page, notes);
        EXPECT_FALSE(found.overlap);
        for (auto const number : found.numbers) {
            EXPECT_EQ(number, next++);
        }
    }
    EXPECT_EQ(next, 301);
}

} // namespace wijkpeil
