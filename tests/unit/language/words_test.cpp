// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "language/language.hpp"

#include <gtest/gtest.h>

#include <set>

namespace wijkpeil {
namespace {

TEST(Dates, are_as_precise_as_is_known)
{
    EXPECT_EQ(date_text({2021, 3, 16}), "16\u00A0maart 2021");
    EXPECT_EQ(date_text({2021, 3, 0}), "maart 2021");
    EXPECT_EQ(date_text({2021, 0, 0}), "2021");
    EXPECT_EQ(short_date_text({2021, 3, 6}), "6-3-2021");
    EXPECT_EQ(short_date_text({2021, 3, 0}), "3-2021");
    EXPECT_EQ(iso_date({2021, 3, 6}), "2021-03-06");
    EXPECT_EQ(iso_date({2021, 12, 0}), "2021-12");
    EXPECT_EQ(iso_date({2021, 0, 0}), "2021");
}

TEST(Lists, end_with_en)
{
    EXPECT_EQ(list_text({}), "");
    EXPECT_EQ(list_text({"a"}), "a");
    EXPECT_EQ(list_text({"a", "b"}), "a en b");
    EXPECT_EQ(list_text({"a", "b", "c"}), "a, b en c");
}

TEST(Sentences, begin_with_a_capital)
{
    EXPECT_EQ(sentence_case("de Pijp"), "De Pijp");
    EXPECT_EQ(sentence_case("'t Broek"), "'t Broek");
    EXPECT_EQ(sentence_case("'t gebied telt"), "'t Gebied telt");
    EXPECT_EQ(sentence_case("’s avonds"), "’s Avonds");
    EXPECT_EQ(sentence_case("'s-Hertogenbosch"), "'s-Hertogenbosch");
    EXPECT_EQ(sentence_case("‘krap’ is een woord"), "‘Krap’ is een woord");
    EXPECT_EQ(sentence_case("één wijk"), "Eén wijk");
    EXPECT_EQ(sentence_case("ijsselmonde"), "IJsselmonde");
    EXPECT_EQ(sentence_case(""), "");
}

TEST(Names, lose_their_capital_within_a_sentence_unless_they_are_abbreviations)
{
    EXPECT_EQ(mid_sentence("Moeilijk rondkomen"), "moeilijk rondkomen");
    EXPECT_EQ(mid_sentence("WOZ-waarde"), "WOZ-waarde");
    EXPECT_EQ(mid_sentence("65 jaar en ouder"), "65 jaar en ouder");
    EXPECT_EQ(mid_sentence(""), "");
}

constexpr MissingReason k_all_reasons[] = {MissingReason::not_published,  MissingReason::unknown,
                                           MissingReason::secret,         MissingReason::suppressed,
                                           MissingReason::impossible,     MissingReason::not_collected,
                                           MissingReason::not_comparable, MissingReason::partial_area,
                                           MissingReason::no_weight,      MissingReason::incomplete};

TEST(Reasons, each_has_its_own_id_sign_and_words)
{
    std::set<std::string> ids;
    std::set<std::string> signs;
    std::set<std::string> texts;
    for (auto const reason : k_all_reasons) {
        Missing const missing{reason, {}};
        ids.insert(reason_id(reason));
        signs.insert(reason_sign(missing));
        texts.insert(reason_text(missing));
        EXPECT_FALSE(reason_brief(missing).empty());
        EXPECT_LE(count_characters(reason_sign(missing)), 4U) << reason_sign(missing);
    }
    EXPECT_EQ(ids.size(), std::size(k_all_reasons));
    EXPECT_EQ(signs.size(), std::size(k_all_reasons));
    EXPECT_EQ(texts.size(), std::size(k_all_reasons));
}

TEST(Reasons, words_belong_to_their_reason)
{
    EXPECT_EQ(reason_sign({MissingReason::not_collected, {}}), "n.g.");
    EXPECT_EQ(reason_text({MissingReason::not_collected, {}}), "in dat jaar niet gevraagd");
    EXPECT_EQ(reason_id(MissingReason::not_comparable), "niet_vergelijkbaar");
    EXPECT_EQ(reason_id(MissingReason::incomplete), "onvolledig");
}

TEST(Reasons, the_sign_of_the_source_is_kept)
{
    EXPECT_EQ(reason_sign({MissingReason::secret, "x*"}), "x*");
    EXPECT_EQ(reason_sign({MissingReason::unknown, {}}), ".");
}

TEST(Hyphens, stand_where_dutch_words_may_break)
{
    EXPECT_EQ(hyphenated("vrijwilligerswerk"), "vrij\u00ADwil\u00ADli\u00ADgers\u00ADwerk");
    EXPECT_EQ(hyphenated("goede gezondheid, en"), "goede ge\u00ADzond\u00ADheid, en");
}

TEST(Hyphens, never_stand_in_names_short_words_or_words_with_a_hyphen)
{
    for (auto const* text : {"Poelenburg", "Zaandam-Oost", "IJsselmonde", "WOZ-waarde", "roker", "", "24,6 %",
                             "vrijwilligers\u00ADwerk", "Holendrecht/Reigersbos"}) {
        EXPECT_EQ(hyphenated(text), text);
    }
}

TEST(Hyphens, change_nothing_but_soft_hyphens)
{
    std::string const text =
        "ernstige geluidhinder van buren; hoog risico op angst of depressie (patiënten, coöperatie)";
    EXPECT_EQ(replaced(hyphenated(text), "\u00AD", ""), text);
    EXPECT_NE(hyphenated(text), text);
}

} // namespace
} // namespace wijkpeil
