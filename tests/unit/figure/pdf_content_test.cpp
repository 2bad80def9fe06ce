// SPDX-License-Identifier: EUPL-1.2
#include "figure/pdf_content.hpp"

#include "figure/sample_specs.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {

namespace {

std::size_t count(std::string const& text, std::string const& part)
{
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

// A text as the content of a PDF, and the letters that it brings along.
struct Written {
    PdfResources resources{sample::figures().font_files()};
    std::string content;

    void write(std::string const& text, double halo = 0)
    {
        PdfContent made(resources);
        for (auto const& run : sample::fonts().line(text, 8, Weight::regular, false)->runs) {
            if (halo > 0) {
                made.halo({10, 20}, run, halo, {1, 1, 1});
            }
            made.text({10, 20}, run);
        }
        content = made.take();
    }
};

} // namespace

TEST(PdfContent, writes_numbers_as_short_as_can_be)
{
    PdfResources resources(sample::figures().font_files());
    PdfContent content(resources);
    content.rings({{{0, 0.5}, {-12.25, 3}, {-12.251, 3.001}, {100, -0.04}}}, true);
    EXPECT_EQ(content.take(), "0 .5 m\n-12.25 3 l\n100 -.04 l\nh\n");
}

TEST(PdfContent, says_once_what_holds_on_and_again_after_it_ended)
{
    PdfResources resources(sample::figures().font_files());
    PdfContent content(resources);
    content.fill_colour({1, 0, 0}); // what holds at first is not known: black would have to be said too
    content.save();
    content.fill_colour({1, 0, 0});
    content.fill_colour({0, 0, 1});
    content.restore();
    content.fill_colour({1, 0, 0});
    EXPECT_EQ(content.take(), "1 0 0 rg\nq\n0 0 1 rg\nQ\n");
}

TEST(PdfContent, keeps_the_same_piece_once)
{
    PdfResources resources(sample::figures().font_files());
    PdfContent content(resources);
    content.piece(std::string(2000, '\n'));
    content.piece(std::string(2000, '\n'));
    content.piece("f\n"); // too small for a form
    EXPECT_EQ(content.take(), "/P0 Do\n/P0 Do\nq\nf\nQ\n");
    EXPECT_EQ(resources.pieces().size(), 1U);
}

TEST(PdfContent, every_letter_has_what_it_stands_for)
{
    Written written;
    written.write("Ĳburg 24,6 ﬁ");
    ASSERT_EQ(written.resources.fonts().size(), 1U);
    std::string letters;
    for (auto const& [glyph, text] : written.resources.fonts()[0].glyphs) {
        EXPECT_FALSE(text.empty());
        letters += text;
    }
    for (char const* letter : {"Ĳ", "b", "2", ",", " "}) {
        EXPECT_NE(letters.find(letter), std::string::npos) << letter;
    }
}

TEST(PdfContent, a_halo_is_read_by_nobody)
{
    Written written;
    written.write("Noord", 2.2);
    EXPECT_EQ(count(written.content, "/ActualText ()"), 1U);
    EXPECT_EQ(count(written.content, "TJ"), 2U);
    EXPECT_LT(written.content.find("1 Tr"), written.content.find("0 Tr"));
}

TEST(PdfContent, a_soft_hyphen_is_drawn_as_a_hyphen_and_read_as_what_it_is)
{
    PdfResources resources(sample::figures().font_files());
    PdfContent content(resources);
    auto run = sample::fonts().line("-", 8, Weight::regular, false)->runs.at(0);
    run.glyphs.at(0).text = "\u00AD";
    content.text({0, 0}, run);
    EXPECT_EQ(count(content.take(), "/ActualText <FEFF00AD>"), 1U);
    EXPECT_EQ(resources.fonts()[0].glyphs.begin()->second, "-");
}

} // namespace wijkpeil
