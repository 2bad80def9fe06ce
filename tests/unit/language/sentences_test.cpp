// SPDX-License-Identifier: EUPL-1.2
#include "language/sentences.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

std::vector<SentenceKind> const k_kinds = {{"kop",
                                            "heel",
                                            {{"gebied", ArgumentKind::text},
                                             {"waarde", ArgumentKind::value},
                                             {"n", ArgumentKind::count},
                                             {"past", ArgumentKind::choice, {"geheel", "deel"}}}}};

std::string file_with(std::string const& pattern)
{
    return "formaat: 1\nkop:\n  heel: '" + pattern + "'\n";
}

std::string made(std::string const& pattern, SentenceChoices const& choices)
{
    Diagnostics diagnostics;
    Sentences const sentences("zinnen.yaml", file_with(pattern), k_kinds, diagnostics);
    EXPECT_FALSE(diagnostics.has_errors()) << render(diagnostics);
    std::string text;
    for (auto const& piece : sentences.pieces("kop", "heel", choices)) {
        text += piece.argument.empty() ? piece.text : "<" + piece.argument + ">";
    }
    return text;
}

Diagnostic mistake(std::string const& content)
{
    Diagnostics diagnostics;
    Sentences const sentences("zinnen.yaml", content, k_kinds, diagnostics);
    EXPECT_EQ(diagnostics.all().size(), 1U) << render(diagnostics);
    return diagnostics.all().empty() ? Diagnostic{} : diagnostics.all().front();
}

TEST(SentenceFile, a_sentence_knows_its_line)
{
    Diagnostics diagnostics;
    Sentences const sentences("zinnen.yaml", file_with("In {gebied}."), k_kinds, diagnostics);
    EXPECT_EQ(sentences.line("kop", "heel"), 3);
    EXPECT_EQ(sentences.line("kop", "half"), 0);
}

TEST(SentenceFile, texts_and_values_keep_their_place)
{
    EXPECT_EQ(made("In {gebied} is het {waarde} procent.", {}), "In <gebied> is het <waarde> procent.");
}

TEST(SentenceFile, counts_choose_singular_and_plural)
{
    std::string const pattern =
        "{n, plural, =0 {geen wijk} one {{n_woord} wijk} other {# of {n_woord} wijken}}";
    EXPECT_EQ(made(pattern, {{"n", 0L}}), "geen wijk");
    EXPECT_EQ(made(pattern, {{"n", 1L}}), "één wijk");
    EXPECT_EQ(made(pattern, {{"n", 5L}}), "5 of vijf wijken");
    EXPECT_EQ(made(pattern, {{"n", 1200L}}), "1.200 of 1.200 wijken");
}

TEST(SentenceFile, choices_choose_a_form)
{
    std::string const pattern = "{past, select, geheel {heel} deel {een deel van} other {}} {gebied}";
    EXPECT_EQ(made(pattern, {{"past", std::string("deel")}}), "een deel van <gebied>");
    std::string const known = "{waarde_bekend, select, ja {{waarde}} other {geen cijfer}}";
    EXPECT_EQ(made(known, {{"waarde_bekend", std::string("ja")}}), "<waarde>");
    EXPECT_EQ(made(known, {{"waarde_bekend", std::string("nee")}}), "geen cijfer");
}

TEST(SentenceFile, line_ends_of_yaml_are_single_spaces)
{
    Diagnostics diagnostics;
    Sentences const sentences("z", "formaat: 1\nkop:\n  heel: |\n    Eerste\n      tweede {gebied}\n",
                              k_kinds, diagnostics);
    auto const pieces = sentences.pieces("kop", "heel", {});
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(pieces.front().text, "Eerste tweede ");
}

TEST(SentenceFile, an_unknown_name_is_told_with_the_nearest_one)
{
    auto const one = mistake(file_with("In {gebeid}"));
    EXPECT_EQ(one.message, "unknown name \"gebeid\" in the sentence \"kop.heel\"");
    EXPECT_EQ(one.hint, "did you mean \"gebied\"?");
    EXPECT_EQ(one.place.file, "zinnen.yaml");
    EXPECT_EQ(one.place.line, 3);
    EXPECT_EQ(one.place.column, 9);
}

TEST(SentenceFile, mistakes_in_forms_are_told)
{
    auto const message = [](std::string const& pattern) { return mistake(file_with(pattern)).message; };
    EXPECT_EQ(message("{past, select, gehel {x} other {}}"),
              "unknown form \"gehel\" of \"past\" in the sentence \"kop.heel\"");
    EXPECT_EQ(message("{n, plural, few {x} one {} other {}}"),
              "unknown form \"few\" of \"n\" in the sentence \"kop.heel\"");
    EXPECT_EQ(message("{n, plural, one {x}}"),
              "the sentence \"kop.heel\" cannot be read: a choice has no form \"other\"");
    EXPECT_EQ(message("{gebied"),
              "the sentence \"kop.heel\" cannot be read: a curly bracket is opened and not closed");
    EXPECT_EQ(message("{waarde, number}"),
              "only plural and select can stand after \"waarde\" in the sentence \"kop.heel\"");
    EXPECT_EQ(message("{past}"), "\"past\" in the sentence \"kop.heel\" is a choice, not a text");
    EXPECT_EQ(message("{gebied, plural, other {x}}"), "\"gebied\" in the sentence \"kop.heel\" is no count");
    EXPECT_EQ(message("{gebied, select, other {x}}"), "\"gebied\" in the sentence \"kop.heel\" is no choice");
    EXPECT_EQ(message("{n, plural, offset:1 one {x} other {x}}"),
              "\"offset\" is not used in the sentence \"kop.heel\"");
}

TEST(SentenceFile, a_plural_without_a_singular_is_a_mistake)
{
    auto const one = mistake(file_with("{n, plural, other {# wijken}}"));
    EXPECT_EQ(one.message, "the plural of \"n\" in the sentence \"kop.heel\" has no form \"one\"");
    EXPECT_EQ(one.hint, "write {n, plural, one {…} other {…}}");
    EXPECT_EQ(made("{n, plural, =0 {geen} =1 {één} other {meer}}", {{"n", 1L}}), "één");
}

TEST(SentenceFile, what_is_missing_or_too_much_is_told)
{
    EXPECT_EQ(mistake("formaat: 1\n").message, "the group of sentences \"kop\" is missing");
    EXPECT_EQ(mistake("formaat: 2\nkop: {heel: x}\n").message, "this format of the file is not known");
    EXPECT_EQ(mistake("formaat: 1\nkop: {heel: x, half: y}\n").place.line, 2);
    EXPECT_EQ(mistake("formaat: 1\nkop: {heel: x}\nkap: {}\n").place.line, 3);
}

} // namespace
} // namespace wijkpeil
