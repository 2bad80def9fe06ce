// SPDX-License-Identifier: EUPL-1.2
#include "proofread/marks.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

// Words "a a a …", as many as asked for.
std::string words(int count)
{
    std::string all;
    for (int i = 0; i < count; ++i) {
        all += i == 0 ? "Wijk" : " wijk";
    }
    return all;
}

Lines lengths(std::string const& text, Marks::File kind = Marks::File::markdown)
{
    Marks const marks(text, kind);
    Diagnostics found;
    check_length(marks.prose(), found);
    return marks.of(found);
}

Lines passives(std::string const& text)
{
    Marks const marks(text);
    Diagnostics found;
    check_passive(marks.prose(), found);
    return marks.of(found);
}

Lines spelling(std::string const& text)
{
    static Dictionary const dictionary{k_dictionary_folder};
    EXPECT_TRUE(dictionary.is_there()) << "generator/setup.sh installs hunspell-nl";
    Marks const marks(text);
    Diagnostics found;
    check_spelling(marks.prose(), dictionary, found);
    return marks.of(found);
}

TEST(Length, twenty_five_words_are_a_sentence_and_one_more_is_too_long)
{
    EXPECT_EQ(lengths(words(25) + ".\n"), Lines{});
    EXPECT_EQ(lengths("Kort. " + words(26) + ".\n"),
              (Lines{"1:7-135 this sentence has 26 words, more than 25 | make two sentences of it"}));
}

TEST(Length, a_heading_an_item_and_an_empty_line_end_a_sentence)
{
    EXPECT_EQ(lengths("# " + words(20) + "\n" + words(20) + "\n\n" + words(20) + "\n- " + words(20) + "\n- " +
                      words(20) + "\n"),
              Lines{});
}

TEST(Length, an_abbreviation_does_not_end_a_sentence)
{
    EXPECT_EQ(lengths(words(20) + " nr. 97 en o.a. wijk wijk wijk.\n").size(), 1U);
}

TEST(Length, a_field_is_one_word_and_of_a_choice_the_longest_form_counts)
{
    EXPECT_EQ(lengths(words(20) + " {{#a}}" + words(4) + "{{/a}}{{^a}}" + words(5) + "{{/a}}.\n"), Lines{});
    EXPECT_EQ(lengths(words(20) + " {{#a}}" + words(4) + "{{/a}}{{^a}}" + words(6) + "{{/a}}.\n").size(), 1U);
    EXPECT_EQ(lengths(words(24) + " {{x.y}}.\n"), Lines{});
    EXPECT_EQ(lengths(words(25) + " {{x.y}}.\n").size(), 1U);
}

TEST(Length, a_sentence_may_end_inside_a_form)
{
    EXPECT_EQ(lengths("g:\n  k: \"" + words(20) + "{a, select, ja {. " + words(20) + ".} other {.}}\"\n",
                      Marks::File::sentences),
              Lines{});
}

TEST(Passive, a_verb_and_its_participle_at_the_end_of_a_clause)
{
    Lines const hint{"if you can, say who does it: \"de gemeente bouwt\", not \"er wordt gebouwd\""};
    EXPECT_EQ(passives("Eén wijk wordt in 2027 gebouwd.\n"),
              (Lines{"1:10-30 this clause is passive: \"wordt\" with \"gebouwd\" | " + hint[0]}));
    EXPECT_EQ(passives("We zien dat er gebouwd wordt.\n"),
              (Lines{"1:16-28 this clause is passive: \"wordt\" with \"gebouwd\" | " + hint[0]}));
}

TEST(Passive, a_state_is_passive_only_when_it_says_by_whom)
{
    EXPECT_EQ(passives("Het plan is vastgelegd.\n"), Lines{});
    EXPECT_EQ(passives("Het plan is door de raad vastgelegd.\n").size(), 1U);
}

TEST(Passive, nouns_and_other_clauses_are_none)
{
    EXPECT_EQ(passives("Dat worden tien gebieden. Het wordt beter, en er is gebouwd.\n"), Lines{});
}

TEST(Spelling, an_unknown_word_is_told_once_with_its_place_count_and_a_guess)
{
    auto const told = spelling("Eén gemeeente, en nog een gemeeente.\n");
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].substr(0, told[0].find(" | ")),
              "1:5-13 \"gemeeente\" is not in the dictionary (2 times)");
    EXPECT_NE(told[0].find("did you mean \"gemeente\""), std::string::npos) << told[0];
}

TEST(Spelling, fields_numbers_abbreviations_and_parts_of_words_are_not_looked_up)
{
    EXPECT_EQ(spelling("Het CBS telt {{xqz.waarde}} wijk{{#qz}}zq{{/qz}} in 2012-2016 (5e).\n"), Lines{});
}

TEST(Spelling, own_words_and_names_are_known_with_their_endings)
{
    Dictionary dictionary{k_dictionary_folder};
    dictionary.add("Zaanstad");
    dictionary.add("Pelders-/Hoornseveld");
    dictionary.add("woondeal");
    for (auto const* word : {"Zaanstad", "Zaanstads", "Hoornseveld", "woondeal", "Woondeal"}) {
        EXPECT_TRUE(dictionary.knows(word)) << word;
    }
    EXPECT_FALSE(dictionary.knows("zaanstadt"));
}

TEST(Spelling, without_a_dictionary_every_word_is_known)
{
    Dictionary const none{"/nergens"};
    EXPECT_FALSE(none.is_there());
    EXPECT_TRUE(none.knows("xqzzxq"));
}

TEST(Avoided, words_and_phrases_are_told_with_what_is_plainer)
{
    Marks const marks("Middels één plan; middels een plan. Met\nbetrekking tot wonen.\n");
    Diagnostics found;
    check_avoided(marks.prose(), {{"middels", "met"}, {"met betrekking tot", "over"}}, found);
    EXPECT_EQ(marks.of(found),
              (Lines{"1:1-7 \"middels\" is harder to read than need be (2 times) | plainer: met",
                     "1:37-39 \"met betrekking tot\" is harder to read than need be | plainer: over"}));
}

TEST(Links, a_bare_address_and_words_that_say_nothing)
{
    Marks const marks(
        "Zie é https://voorbeeld.nl/a. En [klik hier](https://a.nl) of [het plan](https://a.nl).\n");
    Diagnostics found;
    check_links(marks.prose(), found);
    EXPECT_EQ(
        marks.of(found),
        (Lines{"1:35-43 \"klik hier\" does not say where this link leads | let the words of a link name what "
               "is there",
               "1:7-28 an address stands where words should be | write [what is there](https://…)"}));
}

TEST(TypedNumbers, are_those_that_a_field_could_hold)
{
    Marks const marks(
        "In 2020 was het 24,6 of 24 procent, 1.234 inwoners, € 25, op 16 juni. Zie 5,x en {{a.b}},7.\n");
    Lines found;
    for (auto const& number : typed_numbers(marks.prose())) {
        found.push_back(number.text);
    }
    EXPECT_EQ(found, (Lines{"24,6", "24", "1.234", "25"}));
}

} // namespace
} // namespace wijkpeil
