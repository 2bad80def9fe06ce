// SPDX-License-Identifier: EUPL-1.2
#include "base/diagnostics.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

TEST(Place, counts_columns_in_characters_not_bytes)
{
    std::string const content = "eerste\nénë twee\r\nderde\n";
    auto const place = place_at("a.csv", content, content.find("twee"), 4);
    EXPECT_EQ(place.line, 2);
    EXPECT_EQ(place.column, 5);
    EXPECT_EQ(place.length, 4);
    EXPECT_EQ(place.source_line, "énë twee");
}

TEST(Place, at_the_very_end_of_a_file_is_on_its_last_line)
{
    std::string const content = "a\nb";
    auto const place = place_at("x", content, content.size());
    EXPECT_EQ(place.line, 2);
    EXPECT_EQ(place.column, 2);
}

TEST(Diagnostic, shows_the_line_with_a_caret_under_the_span_and_the_hint)
{
    std::string const content = "regio;waarde\nWK9;veel\n";
    Diagnostics found;
    found.error(place_at("cijfers.csv", content, content.find("veel"), 4), "\"veel\" is not a number",
                "write 1,5");
    EXPECT_EQ(render(found), "cijfers.csv:2:5: error: \"veel\" is not a number\n"
                             "    2 | WK9;veel\n"
                             "      |     ^^^^\n"
                             "hint: write 1,5\n");
}

TEST(Diagnostic, of_a_whole_file_has_no_line)
{
    Diagnostics found;
    found.warning(place_of_file("geo/x.csv"), "the file is empty");
    EXPECT_EQ(render(found), "geo/x.csv: warning: the file is empty\n");
    EXPECT_FALSE(found.has_errors());
}

TEST(Diagnostic, shows_a_window_of_a_very_long_line_with_the_caret_still_below_its_word)
{
    std::string const content = std::string(300, 'a') + "FOUT" + std::string(300, 'b');
    Diagnostics found;
    found.error(place_at("x", content, 300, 4), "m");
    auto const text = render(found);
    auto const word = text.find("FOUT");
    auto const line_start = text.rfind('\n', word) + 1;
    auto const caret = text.find("^^^^");
    auto const caret_start = text.rfind('\n', caret) + 1;
    // "…" takes three bytes and one column.
    EXPECT_EQ(word - line_start - 2, caret - caret_start);
}

TEST(Diagnostics, of_several_reports_are_told_once_if_they_say_the_same)
{
    Diagnostics all;
    for (std::string const& area : {std::string("Oost"), std::string("West")}) {
        Diagnostics one;
        one.error(place_of_file("f"), "the same", "hint");
        one.error(place_of_file("f"), "of " + area, "hint");
        all.merge_new(one);
    }
    all.merge_new({});
    EXPECT_EQ(render(all), "f: error: the same\nhint: hint\nf: error: of Oost\nhint: hint\n"
                           "f: error: of West\nhint: hint\n");
}

TEST(Diagnostics, says_how_many_more_a_file_has)
{
    Diagnostics found;
    for (int i = 0; i < 5; ++i) {
        found.error(place_of_file("f"), "m");
    }
    EXPECT_EQ(render(found, 3), "f: error: m\nf: error: m\nf: error: m\nand 2 more in f\n");
}

} // namespace
} // namespace wijkpeil
