// SPDX-License-Identifier: EUPL-1.2
// A form that was filled in: what is read of it, and what it changes in a text that is there.
#include "base/text.hpp"
#include "read/account_form.hpp"
#include "told.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

FormKnow known()
{
    return {Known(std::vector<std::string>{"oost", "west"}),
            Known(std::vector<std::string>{"2020-najaar", "2021-voorjaar"}),
            {{"wonen", "Wonen"}, {"werk", "Werk en inkomen"}},
            {},
            "2021-voorjaar"};
}

std::string form_with(std::string const& body)
{
    return "---\nformulier: 1\ngebied: oost\nronde: 2021-voorjaar\nauteur: wijkteam\ndatum: "
           "2021-03-01\n---\n\n" +
           body;
}

std::optional<AccountForm> read_form(std::string const& content, std::string const& file = "ingevuld.md")
{
    Diagnostics diagnostics;
    auto form = read_account_form(file, content, known(), diagnostics);
    EXPECT_EQ(form.has_value(), !diagnostics.has_errors());
    return form;
}

AccountForm good_form(std::string const& body)
{
    auto form = read_form(form_with(body));
    EXPECT_TRUE(form.has_value());
    return form.value_or(AccountForm{});
}

constexpr char const* k_housing = "## Wonen\n\nEr zijn huizen gebouwd.\n";

TEST(account_form, lines_of_ours_and_headings_without_a_text_are_left_out)
{
    auto const form =
        good_form("> Uitleg.\n\n## Wonen\n> Cijfers.\nEen regel\nen nog een.\n\n> Vraag?\n\nTwee.\n\n"
                  "## Werk en inkomen\n\n> Cijfers.\n");
    ASSERT_EQ(form.sections.size(), 1U);
    EXPECT_EQ(form.sections[0].theme, "wonen");
    EXPECT_EQ(form.sections[0].paragraphs, (std::vector<std::string>{"Een regel\nen nog een.", "Twee."}));
    EXPECT_EQ(form.sections[0].lines, (std::vector<int>{13, 18}));
    EXPECT_EQ(form.sections[0].state, AccountState::draft);
    EXPECT_EQ(form.author, "wijkteam");
    EXPECT_EQ(form.date, (Date{2021, 3, 1}));
}

TEST(account_form, the_name_of_the_file_may_say_its_area_and_round_or_nothing)
{
    for (auto const* name : {"2021-voorjaar.oost.md", "map/2021-voorjaar.oost.md", "oost.md",
                             "Kopie van oost.md", "2021-voorjaar.oost (1).md", "antwoord.md"}) {
        EXPECT_TRUE(read_form(form_with(k_housing), name)) << name;
    }
    for (auto const* name : {"2021-voorjaar.west.md", "west.md", "2020-najaar.oost.md"}) {
        EXPECT_FALSE(read_form(form_with(k_housing), name)) << name;
    }
    EXPECT_TRUE(read_form(form_with(k_housing), form_name("2021-voorjaar", "oost")));
}

TEST(account_form, a_head_that_says_another_area_or_round_is_refused)
{
    auto const good = form_with(k_housing);
    EXPECT_FALSE(read_form(replaced(good, "gebied: oost", "gebied: west"), "2021-voorjaar.oost.md"));
    EXPECT_FALSE(read_form(replaced(good, "gebied: oost", "gebied: noord")));
    EXPECT_FALSE(read_form(replaced(good, "2021-voorjaar", "2020-najaar")));
    EXPECT_FALSE(read_form(replaced(good, "gebied: oost\n", "")));
    EXPECT_TRUE(read_form(replaced(good, "\n", "\r\n"))) << "as an editor of Windows saves it";
    EXPECT_TRUE(read_form("\xEF\xBB\xBF" + good)) << "and with its mark";
}

TEST(account_form, a_heading_twice_or_of_another_level_is_refused)
{
    EXPECT_FALSE(read_form(form_with("## Wonen\n\nEen.\n\n## Wonen\n\nTwee.\n")));
    EXPECT_FALSE(read_form(form_with("# Wonen\n\nEen.\n")));
    EXPECT_FALSE(read_form(form_with("### Wonen\n\nEen.\n")));
    EXPECT_FALSE(read_form(form_with("## Iets anders\n\nEen.\n")));
}

TEST(account_form, becomes_a_text_that_says_the_same_when_it_comes_again)
{
    auto const form = good_form(k_housing);
    auto const text = text_of_form(form);
    EXPECT_EQ(text,
              "---\nformaat: 1\ngebied: oost\nronde: 2021-voorjaar\nauteur: \"wijkteam\"\ndatum: 2021-03-01\n"
              "stand: concept\n---\n\n## Wonen\n\nEr zijn huizen gebouwd.\n");
    EXPECT_EQ(with_form(text, form), text);
}

// A text that people wrote and confirmed, as Windows saves it.
std::string there()
{
    return "---\r\nformaat: 1\r\ngebied: oost\r\nronde: 2021-voorjaar\r\nnaar: memo\r\nbevestigd:\r\n"
           "  ronde: 2021-voorjaar\r\n  cijfers:\r\n    rondkomen 2020: \"1\"\r\nauteur: "
           "gebiedsteam\r\n---\r\n\r\n"
           "## Vooraf\r\n\r\nDit  blijft.\r\n\r\n\r\n## Wonen\r\n\r\nOud.\r\n\r\n\r\n## Slot\r\n\r\nEinde";
}

TEST(account_form, changes_only_what_it_says_and_takes_the_confirmation_away)
{
    EXPECT_EQ(with_form(there(), good_form(k_housing)),
              "---\r\nformaat: 1\r\ngebied: oost\r\nronde: 2021-voorjaar\r\nnaar: memo\r\n"
              "auteur: \"wijkteam\"\r\ndatum: 2021-03-01\r\nstand: concept\r\n---\r\n\r\n"
              "## Vooraf\r\n\r\nDit  blijft.\r\n\r\n\r\n## Wonen\r\n\r\nEr zijn huizen gebouwd.\r\n\r\n\r\n"
              "## Slot\r\n\r\nEinde");
}

TEST(account_form, a_theme_that_is_not_there_comes_at_the_end)
{
    auto const text = with_form(there(), good_form("## Werk en inkomen\n\nNieuw.\n"));
    ASSERT_TRUE(text);
    EXPECT_TRUE(
        text->ends_with("Oud.\r\n\r\n\r\n## Slot\r\n\r\nEinde\r\n\r\n## Werk en inkomen\r\n\r\nNieuw.\r\n"));
}

TEST(account_form, a_heading_that_waits_for_its_text_gets_it)
{
    auto const text =
        with_form("---\nformaat: 1\ngebied: oost\nronde: 2021-voorjaar\n---\n\n## Wonen\n\n## Slot\n\nA.\n",
                  good_form(k_housing));
    ASSERT_TRUE(text);
    EXPECT_TRUE(text->ends_with("---\n\n## Wonen\n\nEr zijn huizen gebouwd.\n\n## Slot\n\nA.\n")) << *text;
}

TEST(account_form, a_head_on_one_line_cannot_be_changed)
{
    EXPECT_EQ(with_form("---\n{formaat: 1, gebied: oost, ronde: 2021-voorjaar}\n---\n\n## Wonen\n\nOud.\n",
                        good_form(k_housing)),
              std::nullopt);
    EXPECT_EQ(with_form("Geen hoofd.\n", good_form(k_housing)), std::nullopt);
}

} // namespace
} // namespace wijkpeil
