// SPDX-License-Identifier: EUPL-1.2
#include "html/html.hpp"

#include "html/placing.hpp"
#include "html/reading.hpp"
#include "html/sample.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace wijkpeil {
namespace {

class OverviewPages : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        Diagnostics diagnostics;
        figures_ = std::make_unique<Figures>(WIJKPEIL_SOURCE_DIR, diagnostics);
        ASSERT_FALSE(diagnostics.has_errors()) << render(diagnostics);
    }
    static void TearDownTestSuite() { figures_.reset(); }

    [[nodiscard]] static std::string round()
    {
        return round_page(sample::areas(), {sample::square(20000, 320000, 250000)}, sample::themes(),
                          sample::frame(), *figures_);
    }

    inline static std::unique_ptr<Figures> figures_;
};

std::vector<Round> rounds()
{
    Round old;
    old.id = "2020-voorjaar";
    old.name = "voorjaar 2020";
    old.letter = Date{2020, 3, 31};
    old.status = RoundStatus::recorded;
    old.note = "Brief over zestien gebieden.";
    Round newer = old;
    newer.id = "2021-voorjaar";
    newer.name = "voorjaar 2021";
    newer.letter = Date{2021, 3, 1};
    newer.assumed = true;
    Round current;
    current.id = "2027-voorjaar";
    current.name = "voorjaar 2027";
    current.cutoff = Date{2027, 3, 1};
    return {old, newer, current};
}

// As a build makes them: the current one has pages.
std::vector<RoundEntry> entries_of(std::vector<Round> const& all)
{
    std::vector<RoundEntry> entries;
    for (auto const& round : all) {
        entries.push_back({&round, {}, {}, {}});
    }
    entries.back().address = all.back().id + "/index.html";
    return entries;
}

TEST_F(OverviewPages, round_page_marks_every_area_on_the_map_and_links_it)
{
    auto const html = round();
    for (auto const* area : {"zaandam-oost", "arnhem-oost"}) {
        // Two drawings and the list.
        EXPECT_EQ(count_of(html, "\"gebieden/" + std::string{area} + ".html\""), 3U) << area;
    }
    EXPECT_NE(html.find(R"(aria-label="1 Zaandam-Oost")"), std::string::npos);
}

TEST_F(OverviewPages, round_page_links_every_wijk_to_its_own_values)
{
    auto const html = round();
    auto const at = html.find(R"(<a href="gebieden/zaandam-oost.html#wk047912">Poelenburg</a>)");
    ASSERT_NE(at, std::string::npos);
    EXPECT_NE(html.find("In 2020 had 30,2 procent moeite. De rest: 15,1.", at), std::string::npos);
    // From the list of areas to the wijken of one: a phone needs no long scroll.
    EXPECT_NE(html.find(R"(href="#wijken-zaandam-oost")"), std::string::npos);
    EXPECT_NE(html.find(R"(id="wijken-zaandam-oost")"), std::string::npos);
}

TEST_F(OverviewPages, round_page_says_introduction_notice_and_findings)
{
    auto const words = words_of(round());
    for (auto const* text :
         {"Voorjaar 2027: twee gebieden", "Cijfers per gebied, naast de rest", "Sinds 2022 telt",
          "Moeilijk rondkomen: 24,6 procent, in de rest 15,1.", "Nieuwste cijfer: 2020",
          "Voorbeeld, geen uitgave van het Rijk of een gemeente"}) {
        EXPECT_NE(words.find(text), std::string::npos) << text;
    }
}

TEST_F(OverviewPages, round_page_without_outlines_has_no_map_but_all_areas)
{
    auto areas = sample::areas();
    for (auto& area : areas) {
        area.outline.clear();
    }
    auto const html = round_page(areas, {}, {}, sample::frame(), *figures_);
    EXPECT_EQ(html.find("<svg"), std::string::npos);
    EXPECT_EQ(html.find("href=\"#kaart\""), std::string::npos);
    EXPECT_NE(html.find("gebieden/arnhem-oost.html"), std::string::npos);
}

TEST_F(OverviewPages, start_page_links_the_current_round_alone_and_tells_facts_of_the_others)
{
    auto const all = rounds();
    auto const html = start_page(entries_of(all), "2027-voorjaar", sample::frame(), *figures_);
    EXPECT_NE(html.find(R"(<a href="2027-voorjaar/index.html">Voorjaar 2027</a>)"), std::string::npos);
    EXPECT_EQ(html.find("2020-voorjaar/"), std::string::npos);
    auto const words = words_of(html);
    auto const newer = words.find("1\u00a0maart 2021 (aangenomen)");
    auto const older = words.find("31\u00a0maart 2020");
    EXPECT_NE(older, std::string::npos);
    EXPECT_LT(newer, older);
    EXPECT_NE(words.find("Brief over zestien gebieden."), std::string::npos);
}

TEST_F(OverviewPages, start_page_links_every_round_with_pages_and_the_issues_that_were_replaced)
{
    auto const all = rounds();
    auto entries = entries_of(all);
    entries[1].address = "2021-voorjaar/index.html";
    entries[1].correction = "Dit is gecorrigeerde uitgave 2 van deze ronde.";
    entries[1].earlier = {{1, "2021-voorjaar-uitgave-1/index.html"}};
    auto const html = start_page(entries, "2027-voorjaar", sample::frame(), *figures_);
    EXPECT_NE(html.find(R"(<a href="2021-voorjaar/index.html">Voorjaar 2021</a>)"), std::string::npos);
    EXPECT_NE(html.find(R"(href="2021-voorjaar-uitgave-1/index.html")"), std::string::npos);
    EXPECT_NE(html.find("gecorrigeerde uitgave 2"), std::string::npos);
    EXPECT_EQ(html.find("2020-voorjaar/"), std::string::npos);
}

TEST_F(OverviewPages, both_are_free_of_repeated_ids_and_absolute_addresses)
{
    auto const all = rounds();
    for (auto const& html :
         {round(), start_page(entries_of(all), "2027-voorjaar", sample::frame(), *figures_)}) {
        auto const ids = ids_of(html);
        EXPECT_EQ(std::set(ids.begin(), ids.end()).size(), ids.size());
        for (auto const& address : addresses_of(html)) {
            EXPECT_FALSE(address.starts_with("/") || address.starts_with("http")) << address;
        }
    }
}

TEST(Placing, keeps_labels_apart_and_as_near_as_it_can)
{
    auto const placed = spread({100, 101, 102, 300}, 20, 10, 400);
    ASSERT_EQ(placed.size(), 4U);
    EXPECT_DOUBLE_EQ(placed[0], 81);
    EXPECT_DOUBLE_EQ(placed[1], 101);
    EXPECT_DOUBLE_EQ(placed[2], 121);
    EXPECT_DOUBLE_EQ(placed[3], 300);
    EXPECT_DOUBLE_EQ(spread({399, 400}, 20, 10, 400)[0], 380);
    EXPECT_DOUBLE_EQ(spread({0, 1}, 20, 10, 400)[0], 10);
}

TEST(Placing, pushes_circles_apart_within_their_frame)
{
    auto const placed = pushed_apart({{50, 50}, {50, 50}, {55, 52}, {99, 99}}, 20, {10, 10}, {90, 90});
    for (std::size_t i = 0; i < placed.size(); ++i) {
        EXPECT_GE(placed[i].x, 10);
        EXPECT_LE(placed[i].y, 90);
        for (std::size_t j = i + 1; j < placed.size(); ++j) {
            EXPECT_GT(std::hypot(placed[i].x - placed[j].x, placed[i].y - placed[j].y), 19);
        }
    }
}

} // namespace
} // namespace wijkpeil
