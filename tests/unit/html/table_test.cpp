// SPDX-License-Identifier: EUPL-1.2
#include "html/table.hpp"

#include "html/reading.hpp"
#include "html/sample.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

std::string html_of(Table const& table)
{
    Ids ids;
    return table_html(table, "Bronnen", ids);
}

TEST(Table, gives_heads_the_scope_of_what_they_head)
{
    auto const html = html_of(sample::numbers_table());
    EXPECT_EQ(count_of(html, R"(scope="colgroup")"), 2U);
    EXPECT_EQ(count_of(html, R"(scope="col")"), 5U);
    EXPECT_EQ(count_of(html, R"(scope="rowgroup")"), 2U);
    EXPECT_EQ(count_of(html, R"(scope="row")"), 1U);
    EXPECT_NE(html.find(R"(<th scope="col" rowspan="2">Indicator</th>)"), std::string::npos);
}

TEST(Table, makes_column_groups_where_the_air_is)
{
    EXPECT_NE(html_of(sample::numbers_table()).find(R"(<colgroup></colgroup><colgroup span="2"></colgroup>)"),
              std::string::npos);
}

TEST(Table, starts_a_body_for_each_group_of_rows)
{
    EXPECT_EQ(count_of(html_of(sample::numbers_table()), "<tbody>"), 2U);
}

TEST(Table, scrolls_in_a_region_named_by_its_caption)
{
    auto const html = html_of(sample::numbers_table());
    EXPECT_NE(html.find(R"(<div class="scroll" role="region" tabindex="0" )"
                        R"(aria-labelledby="tabel-alle-indicatoren-kop">)"),
              std::string::npos);
    EXPECT_NE(html.find(R"(<caption id="tabel-alle-indicatoren-kop">)"), std::string::npos);
}

TEST(Table, aligns_numbers_below_their_head)
{
    auto const html = html_of(sample::numbers_table());
    // The years of the second row start in the second column, because "Indicator" takes the first.
    EXPECT_NE(html.find(R"(<th scope="col" class="n g">2016</th><th scope="col" class="n">2020</th>)"),
              std::string::npos);
    EXPECT_NE(html.find(R"(<td class="n"><span class="num")"), std::string::npos);
}

TEST(Table, gives_heads_of_words_above_numbers_room_to_break)
{
    auto table = sample::numbers_table();
    table.head.back().cells.back().text = text_of("inwoners");
    auto const html = html_of(table);
    EXPECT_EQ(count_of(html, R"(class="n words")"), 1U);
}

TEST(Table, stacks_words_on_a_phone_with_the_head_before_each)
{
    auto const html = html_of(sample::words_table());
    EXPECT_NE(html.find(R"(<table class="stack">)"), std::string::npos);
    EXPECT_NE(html.find(R"(<td data-kop="Stand">)"), std::string::npos);
    EXPECT_EQ(html.find("tabindex"), std::string::npos);
}

TEST(Table, links_raised_signs_to_their_notes)
{
    auto const html = html_of(sample::numbers_table());
    EXPECT_NE(html.find(R"(<sup><a href="#tabel-alle-indicatoren-noot-a" aria-label="noot a">a</a>, )"),
              std::string::npos);
    EXPECT_NE(html.find(R"(<li id="tabel-alle-indicatoren-noot-a"><b>a</b> Benadering)"), std::string::npos);
}

TEST(Table, has_a_caption_for_screen_readers_if_it_has_no_headline)
{
    auto table = sample::words_table();
    table.headline.clear();
    EXPECT_NE(html_of(table).find(R"(<span class="fit"><span class="vh">Bronnen</span></span>)"),
              std::string::npos);
}

TEST(Table, leaves_an_empty_corner_without_a_head)
{
    auto table = sample::words_table();
    table.head.front().cells.front().text.clear();
    EXPECT_NE(html_of(table).find("<thead>\n<tr><td></td>"), std::string::npos);
}

} // namespace
} // namespace wijkpeil
