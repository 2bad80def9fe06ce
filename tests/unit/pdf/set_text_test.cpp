// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pdf_fixture.hpp"
#include "pdf/sample_document.hpp"

namespace wijkpeil {

namespace {

std::shared_ptr<SetText> set(Text const& text, TextOptions const& options = {})
{
    TextSetter setter{parts().fonts, parts().styles};
    return setter.set(text, parts().styles.body, options);
}

} // namespace

TEST(SetText, has_the_leading_of_its_style_and_stays_within_its_width)
{
    auto const text =
        set(text_of("Vijf kwetsbare wijken zijn vergeleken met heel Zaanstad en met de rest ervan."),
            {.width_pt = 120});
    EXPECT_GT(text->lines(), 2);
    EXPECT_DOUBLE_EQ(text->height_pt(), text->lines() * parts().styles.body.leading_pt);
    EXPECT_LE(text->width_pt(), 120);
}

TEST(SetText, a_run_that_may_not_be_broken_moves_to_the_next_line_as_a_whole)
{
    auto const natural = set(text_of("Het aandeel was 24,6"))->width_pt();
    Text const free{run("Het aandeel was "), run("24,6 procent")};
    Text const kept{run("Het aandeel was "), run("24,6 procent", {.no_break = true})};
    TextOptions const options{.width_pt = natural + 5};
    EXPECT_GT(set(free, options)->width_pt(), set(kept, options)->width_pt());
    EXPECT_EQ(set(kept, options)->lines(), 2);
}

TEST(SetText, names_with_a_hyphen_stay_whole_in_a_heading)
{
    auto const text = text_of("Kloof in Zaandam-Oost");
    auto const width = set(text_of("Kloof in Zaandam-"))->width_pt() + 1;
    EXPECT_GT(set(text, {.width_pt = width})->width_pt(),
              set(text, {.width_pt = width, .whole_names = true})->width_pt());
}

TEST(SetText, a_word_wider_than_its_room_is_hyphenated)
{
    auto const text = set(text_of("verantwoordelijkheidsverdeling"), {.width_pt = 60});
    EXPECT_GT(text->lines(), 1);
    EXPECT_LE(text->width_pt(), 60.01);
    EXPECT_FALSE(text->has_broken_word());
}

TEST(SetText, a_word_without_hyphens_is_broken_at_last_and_never_sticks_out)
{
    auto const text = set({run("WK047912WK047913WK047914", {.no_break = true})}, {.width_pt = 40});
    EXPECT_GT(text->lines(), 2);
    EXPECT_LE(text->width_pt(), 40.01);
}

// Pango stops the program where a text that may not be broken holds a soft hyphen and does not fit.
TEST(SetText, a_name_that_stays_whole_may_have_soft_hyphens_in_a_narrow_place)
{
    for (int width = 10; width < 90; width += 5) {
        auto const text =
            set({run("Ede-Zuid en Veld\u00ADhuizen", {.no_break = true}), run("a", {.superscript = true})},
                {.width_pt = static_cast<double>(width), .whole_names = true});
        EXPECT_LE(text->width_pt(), width + 0.01);
    }
}

TEST(SetText, soft_hyphens_that_end_no_line_are_gone)
{
    auto const text = text_of("vrij\u00ADwil\u00ADli\u00ADgers\u00ADwerk");
    EXPECT_EQ(set(text)->text(), "vrijwilligerswerk");
    auto const narrow = set(text, {.width_pt = 50});
    ASSERT_EQ(narrow->lines(), 2);
    EXPECT_EQ(letters_of(narrow->text()), "vrijwilligerswerk");
    EXPECT_EQ(narrow->text().size(), std::string{"vrijwilligerswerk"}.size() + 2);
}

TEST(SetText, balanced_lines_are_of_about_the_same_length)
{
    auto const text = text_of("Moeilijk rondkomen in Zaandam-Oost en in de rest van Zaanstad samen");
    auto const width = set(text)->width_pt() * 0.9;
    auto const plain = set(text, {.width_pt = width});
    auto const balanced = set(text, {.width_pt = width, .balanced = true});
    EXPECT_EQ(balanced->lines(), plain->lines());
    EXPECT_LT(balanced->width_pt(), width * 0.7);
}

TEST(SetText, a_last_line_of_one_word_gets_company)
{
    auto const text = text_of("Bron: Kerncijfers wijken en buurten met de bewerking benadering");
    auto const width = set(text_of("Bron: Kerncijfers wijken en buurten met de bewerking"))->width_pt() + 1;
    auto const plain = set(text, {.width_pt = width});
    auto const better = set(text, {.width_pt = width, .no_short_end = true});
    EXPECT_EQ(better->lines(), plain->lines());
    EXPECT_LT(better->width_pt(), plain->width_pt() - 10);
}

TEST(SetText, a_mark_takes_room_and_lines_below_it_stand_under_the_word)
{
    Text const marked{run("in voorbereiding", {.strong = true, .mark = Mark::half}),
                      run(" en daarna nog veel meer")};
    Text const plain{run("in voorbereiding", {.strong = true}), run(" en daarna nog veel meer")};
    EXPECT_GT(set(marked)->width_pt(), set(plain)->width_pt() + 8);
    EXPECT_GE(set(marked, {.width_pt = 90})->lines(), set(plain, {.width_pt = 90})->lines());
}

TEST(SetText, a_link_over_two_lines_can_be_clicked_on_both)
{
    Text const text{run("Zie "), run("de tabel met alle indicatoren", {.link = "#tabel"}), run(" hierna.")};
    auto const lines = set(text, {.width_pt = 80});
    auto const areas = lines->links(0, 99);
    ASSERT_GE(areas.size(), 2U);
    EXPECT_EQ(lines->parts()[areas[0].part].target, "#tabel");
    EXPECT_EQ(lines->words(lines->parts()[0]), "de tabel met alle indicatoren");
    EXPECT_GT(areas[0].x, 5);
    EXPECT_DOUBLE_EQ(areas[1].x, 0);
    EXPECT_DOUBLE_EQ(areas[1].y, parts().styles.body.leading_pt);
}

TEST(SetText, a_page_number_follows_a_link_where_that_is_asked_for)
{
    auto const text = set({run("kaart", {.link = "#kaart"}), run(", bron", {.link = "https://example.org"})},
                          {.page_numbers = true});
    text->print_pages({{"kaart", 7}});
    EXPECT_EQ(text->text(), "kaart\u00A07, bron");
}

TEST(SetText, nothing_has_no_lines)
{
    EXPECT_EQ(set({})->lines(), 0);
}

TEST(SetText, a_letter_that_no_font_has_is_remembered_with_its_text)
{
    TextSetter setter{parts().fonts, parts().styles};
    (void)setter.set(text_of("gewoon ë ĳ € − ½"), parts().styles.body);
    EXPECT_TRUE(setter.texts_without_glyph().empty());
    (void)setter.set(text_of("vreemd 日"), parts().styles.body);
    EXPECT_EQ(setter.texts_without_glyph(), std::vector<std::string>{"vreemd 日"});
}

} // namespace wijkpeil
