// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"

#include "base/spelling.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

TEST(Text, code_points_and_back_is_the_same_text)
{
    std::string const text = "aé€😀 ’s-Hertogenbosch";
    EXPECT_EQ(to_utf8(to_code_points(text)), text);
    EXPECT_EQ(count_characters("é€😀"), 3U);
}

TEST(Text, invalid_utf8_is_found_at_its_first_byte)
{
    EXPECT_EQ(first_invalid_utf8("goed"), std::nullopt);
    EXPECT_EQ(first_invalid_utf8("caf\xE9!"), 3U);         // Latin-1
    EXPECT_EQ(first_invalid_utf8("\xC0\xAF"), 0U);         // overlong
    EXPECT_EQ(first_invalid_utf8("a\xED\xA0\x80"), 1U);    // surrogate
    EXPECT_EQ(first_invalid_utf8("\xF5\x80\x80\x80"), 0U); // above U+10FFFF
    EXPECT_EQ(first_invalid_utf8("ab\xE2\x82"), 2U);       // cut off
}

TEST(Text, splits_and_joins)
{
    EXPECT_EQ(split("a;;b", ';').size(), 3U);
    EXPECT_EQ(joined({"a", "b", "c"}, ", "), "a, b, c");
    EXPECT_EQ(trimmed("  a b\r\n"), "a b");
    EXPECT_EQ(replaced("aaa", "a", "ba"), "bababa");
}

TEST(Text, an_id_is_lower_case_ascii_with_hyphens)
{
    EXPECT_TRUE(is_id("zaandam-oost"));
    EXPECT_TRUE(is_id("2027-voorjaar"));
    for (auto const* wrong : {"", "Zaandam", "a b", "-a", "a-", "é", "a/b", "../a"}) {
        EXPECT_FALSE(is_id(wrong)) << wrong;
    }
}

TEST(Text, markup_in_text_is_escaped)
{
    EXPECT_EQ(escaped_xml("<a href=\"x\">'&'"), "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;");
}

TEST(Hash, is_the_known_sha256)
{
    EXPECT_EQ(sha256("abc"),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"); // FIPS 180-2, B.1
}

TEST(Spelling, counts_edits_and_swaps)
{
    EXPECT_EQ(edit_distance("zaandam", "zaandam"), 0U);
    EXPECT_EQ(edit_distance("zaandam", "zandam"), 1U);
    EXPECT_EQ(edit_distance("oost", "osot"), 1U);
    EXPECT_EQ(edit_distance("é", "e"), 1U);
}

TEST(Spelling, suggests_only_what_is_near)
{
    EXPECT_EQ(nearest("zaandam-ost", {"arnhem-oost", "zaandam-oost"}), "zaandam-oost");
    EXPECT_EQ(nearest("breda", {"zaandam-oost"}), std::nullopt);
    EXPECT_EQ(spelling_hint("naem", {"naam", "waarde"}), "did you mean \"naam\"?");
    EXPECT_EQ(spelling_hint("volstrekt-anders", {"naam", "waarde"}), "known here: naam, waarde");
    EXPECT_EQ(spelling_hint("x", {}), "");
}

} // namespace
} // namespace wijkpeil
