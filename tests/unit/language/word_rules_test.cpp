// SPDX-License-Identifier: EUPL-1.2
// Which words of the list stand in a text, and which of them zinnen.yaml may hold where.
#include "language/sentences.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

constexpr char const* k_words =
    "woorden:\n"
    "  regels:\n"
    "    - {woorden: [steeg, nam toe], mag_als: [gestegen], veld: zin, bij_naam: ja}\n"
    "    - {woorden: [hoger], mag_als: [hoger], veld: zin}\n"
    "    - {woorden: [hogere waarde], mag_als: [waarde_hoger], veld: zin}\n"
    "    - {woorden: [één meer], mag_als: [hoger], veld: zin}\n"
    "  onschuldig: [hoger onderwijs, niet hoger]\n";

std::vector<SentenceKind> const k_kinds = {
    {"uitspraak",
     "verschil",
     {{"klasse", ArgumentKind::choice, {"hoger", "onbekend"}}, {"waarde", ArgumentKind::value}}},
    {"uitspraak", "los", {{"waarde", ArgumentKind::value}}},
    {"uitspraak", "naam", {{"gebied", ArgumentKind::text}}}};

std::string file_with(std::string const& verschil, std::string const& los = "x",
                      std::string const& naam = "x")
{
    return "formaat: 1\n" + std::string(k_words) + "uitspraak:\n  verschil: >-\n    " + verschil +
           "\n  los: '" + los + "'\n  naam: '" + naam + "'\n";
}

std::vector<Diagnostic> mistakes(std::string const& content)
{
    Diagnostics diagnostics;
    Sentences const sentences("zinnen.yaml", content, k_kinds, diagnostics);
    EXPECT_FALSE(diagnostics.has_errors()) << render(diagnostics);
    sentences.check_words(
        content,
        [](std::string_view, std::string_view key) {
            return key == "verschil" ? std::vector<FormClaims>{{"klasse", "hoger", {"hoger", "gestegen"}}}
                                     : std::vector<FormClaims>{};
        },
        diagnostics);
    return diagnostics.all();
}

std::vector<std::string> found(std::string const& text)
{
    Diagnostics diagnostics;
    Sentences const sentences("zinnen.yaml", file_with("x"), k_kinds, diagnostics);
    std::vector<std::string> words;
    for (auto const& one : sentences.word_rules().find(text)) {
        words.push_back(text.substr(one.offset, one.length));
    }
    return words;
}

using Words = std::vector<std::string>;

TEST(WordRules, find_words_and_phrases_whatever_their_capitals)
{
    EXPECT_EQ(found("Steeg het? Het NAM\n  toe."), (Words{"Steeg", "NAM\n  toe"}));
    EXPECT_EQ(found("een hogere waarde"), Words{"hogere waarde"});
    EXPECT_EQ(found("Eén meer, Één meer"), Words{"Één meer"});
}

TEST(WordRules, leave_other_words_alone)
{
    EXPECT_EQ(found("de steeg-bewoners, steegje, hoger onderwijs, niet hoger, nam. toe"), Words{});
    EXPECT_EQ(found("hogere, waarde"), Words{});
}

TEST(WordRules, a_word_in_a_form_that_does_not_allow_it_is_a_mistake_at_its_place)
{
    auto const all =
        mistakes(file_with("{klasse, select, hoger {het steeg naar\n    {waarde}} other {het was hoger; het\n"
                           "    steeg}}"));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].message, "\"hoger\" says more than the class \"other\" allows in the sentence "
                              "\"uitspraak.verschil\"");
    EXPECT_EQ(all[0].hint, "state both values and their difference: \"was … in …\"");
    EXPECT_EQ(all[0].place.line, 12); // not the name of the form one line above
    EXPECT_EQ(all[0].place.column, 30);
    EXPECT_EQ(all[0].place.length, 5);
    EXPECT_EQ(all[1].place.line, 13);
    EXPECT_EQ(all[1].place.column, 5);
}

TEST(WordRules, the_right_word_in_the_right_form_is_none)
{
    EXPECT_TRUE(mistakes(file_with("{klasse, select, hoger {het steeg} other {het was {waarde}}}")).empty());
    EXPECT_TRUE(mistakes(file_with("x", "x", "het steeg in {gebied}")).empty())
        << "nothing of a value is said";
}

TEST(WordRules, a_sentence_with_a_value_but_no_class_has_no_verb_of_change)
{
    auto const all = mistakes(file_with("x", "het steeg naar {waarde}, hoger dan de rest"));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].message,
              "\"steeg\" says more than is known in the sentence \"uitspraak.los\", which has no class");
    EXPECT_EQ(all[0].place.column, 13);
}

} // namespace
} // namespace wijkpeil
