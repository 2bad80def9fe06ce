// SPDX-License-Identifier: EUPL-1.2
#include "proof/compare.hpp"

#include "proof/hand_pdf.hpp"
#include "proof/page_text.hpp"
#include "proof/pairing.hpp"
#include "proof/picture.hpp"
#include "proof/proof.hpp"
#include "proof/word_diff.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

using Words = std::vector<std::string>;

TEST(Comparable, what_line_breaking_decides_does_not_count)
{
    EXPECT_EQ(comparable("Wijk\u00ADpeil\u00A0is\nklein"), comparable("Wijk-\npeil is klein"));
    EXPECT_EQ(comparable("e\u0301e\u0301n"), comparable("\u00E9\u00E9n"));
    EXPECT_EQ(comparable("\uFB01ets"), comparable("fiets"));
    EXPECT_EQ(comparable("a\u200B\u2060b"), "ab");
}

TEST(Comparable, what_says_something_counts)
{
    EXPECT_NE(comparable("\u22122"), comparable("2"));
    EXPECT_NE(comparable("m\u00B2"), comparable("m2"));
    EXPECT_NE(comparable("2019\u20132020"), comparable("20192020"));
}

TEST(WordsOf, a_word_broken_by_a_soft_hyphen_is_one)
{
    EXPECT_EQ(words_of("de wijk\u00AD\npeil meet\n"), (Words{"de", "wijkpeil", "meet"}));
    EXPECT_EQ(words_of("Zaandam-Oost\u00A0meet"), (Words{"Zaandam-Oost", "meet"}));
    EXPECT_EQ(words_of(""), Words{});
}

TEST(WordDiff, is_the_least_that_must_change)
{
    auto const diff = word_diff({"a", "b", "c", "a", "b", "b", "a"}, {"c", "b", "a", "b", "a", "c"});
    EXPECT_EQ(diff.taken.size() + diff.added.size(), 5U); // the example of Myers' article
    auto const one = word_diff({"in", "2019", "daalt"}, {"in", "2020", "daalt"});
    EXPECT_EQ(one.taken, Words{"2019"});
    EXPECT_EQ(one.added, Words{"2020"});
    EXPECT_EQ(word_diff({}, {"a", "b"}).added, (Words{"a", "b"}));
    EXPECT_EQ(word_diff({"a", "b"}, {}).taken, (Words{"a", "b"}));
    EXPECT_TRUE(word_diff({}, {}).taken.empty());
    EXPECT_TRUE(word_diff({"a"}, {"a"}).added.empty());
}

TEST(WordDiff, lists_with_nothing_in_common_change_as_a_whole)
{
    EXPECT_EQ(word_diff(Words(3000, "a"), Words(3000, "b")).added.size(), 3000U);
    EXPECT_EQ(word_diff(Words(300, "a"), Words(300, "b")).taken.size(), 300U);
}

TEST(Pairing, a_page_that_came_does_not_shift_the_others)
{
    std::vector<Words> const before{{"a", "b", "c", "1"}, {"d", "e", "f", "2"}};
    std::vector<Words> const after{{"a", "b", "c", "1"}, {"x", "y", "2"}, {"d", "e", "f", "3"}};
    EXPECT_EQ(paired(before, after), (std::vector<PagePair>{{0, 0}, {std::nullopt, 1}, {1, 2}}));
    EXPECT_EQ(paired(after, before), (std::vector<PagePair>{{0, 0}, {1, std::nullopt}, {2, 1}}));
    EXPECT_EQ(paired({}, {{"a"}}), (std::vector<PagePair>{{std::nullopt, 0}}));
    EXPECT_EQ(paired({{"a"}}, {{"b"}}), (std::vector<PagePair>{{0, 0}}));
}

Picture grey(int width, int height, char value)
{
    Picture picture{width, height, {}};
    for (int i = 0; i < width * height; ++i) {
        picture.pixels += std::string(3, value) + '\xFF';
    }
    return picture;
}

TEST(ChangedBoxes, smoothing_of_edges_is_no_change)
{
    EXPECT_TRUE(changed_boxes(grey(40, 40, 100), grey(40, 40, 100 - 32)).empty());
    EXPECT_EQ(changed_boxes(grey(40, 40, 100), grey(40, 40, 100 - 33)),
              (std::vector<PixelBox>{{0, 0, 40, 40}}));
}

TEST(ChangedBoxes, changes_apart_have_boxes_of_their_own)
{
    auto const before = grey(200, 200, 100);
    auto after = before;
    for (auto const& [x, y] : {std::pair<int, int>{3, 4}, {5, 9}, {150, 160}}) {
        after.pixels[static_cast<std::size_t>((y * 200 + x) * 4)] = 0;
    }
    EXPECT_EQ(changed_boxes(before, after), (std::vector<PixelBox>{{3, 4, 6, 10}, {150, 160, 151, 161}}));
    EXPECT_EQ(changed_boxes(before, grey(200, 210, 100)), (std::vector<PixelBox>{{0, 200, 200, 210}}));
}

std::optional<PdfComparison> compared(HandPdf const& before, HandPdf const& after)
{
    Diagnostics diagnostics;
    auto const a = before.bytes();
    auto const b = after.bytes();
    return compare_pdfs({place_of_file("a.pdf"), a}, {place_of_file("b.pdf"), b}, diagnostics);
}

TEST(ComparePdfs, equal_pdfs_have_no_differences)
{
    HandPdf other;
    other.marks = "<andere/>"; // not the same bytes
    EXPECT_TRUE(compared(HandPdf(), HandPdf())->equal());
    EXPECT_TRUE(compared(HandPdf(), other)->equal());
}

TEST(ComparePdfs, names_words_and_places)
{
    HandPdf before;
    HandPdf after;
    before.pages = {drawn("een"), drawn("twee drie") + rectangle(50, 50, 90, 90), drawn("vier")};
    after.pages = {drawn("een"), drawn("twee vijf") + rectangle(50, 50, 90, 90),
                   drawn("vier") + rectangle(50, 50, 90, 90)};
    after.title = "nieuw";
    auto const comparison = compared(before, after);
    ASSERT_TRUE(comparison);
    EXPECT_FALSE(comparison->equal());
    EXPECT_EQ(comparison->title_after, "nieuw");
    ASSERT_EQ(comparison->pages.size(), 2U);
    EXPECT_EQ(comparison->pages[0].after, 2);
    EXPECT_EQ(comparison->pages[0].taken, Words{"drie"});
    EXPECT_EQ(comparison->pages[0].added, Words{"vijf"});
    EXPECT_EQ(comparison->pages[1].after, 3);
    EXPECT_TRUE(comparison->pages[1].same_words());
    EXPECT_EQ(comparison->pages[1].places, 1);
    EXPECT_TRUE(size_of_png(comparison->pages[1].png));
}

TEST(ComparePdfs, a_page_that_went_is_said)
{
    HandPdf before;
    before.pages = {drawn("een"), drawn("twee"), drawn("drie")};
    HandPdf after;
    after.pages = {drawn("een"), drawn("drie")};
    auto const comparison = compared(before, after);
    ASSERT_EQ(comparison->pages.size(), 1U);
    EXPECT_EQ(comparison->pages[0].before, 2);
    EXPECT_EQ(comparison->pages[0].after, 0);
}

TEST(ComparePdfs, what_cannot_be_read_is_an_error)
{
    Diagnostics diagnostics;
    auto const good = HandPdf().bytes();
    EXPECT_FALSE(
        compare_pdfs({place_of_file("a.pdf"), good}, {place_of_file("b.pdf"), "geen PDF"}, diagnostics));
    ASSERT_EQ(diagnostics.all().size(), 1U);
    EXPECT_EQ(diagnostics.all()[0].place.file, "b.pdf");
}

} // namespace
} // namespace wijkpeil
