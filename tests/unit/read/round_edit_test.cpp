// SPDX-License-Identifier: EUPL-1.2
#include "read/round_edit.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

Round spring()
{
    Round round;
    round.id = "2027-voorjaar";
    round.name = "voorjaar 2027";
    round.deadline = Date{2027, 4, 1};
    round.cutoff = Date{2027, 3, 0};
    round.previous = "2026-najaar";
    return round;
}

TEST(RoundEdit, adds_a_round_after_the_last_one_and_changes_nothing_else)
{
    EXPECT_EQ(
        with_round("# Één\nronde: a # nu\nrondes:\n  - id: a\n    naam: é\n    feiten: >-\n      Twee\n\n"
                   "      regels.\n# einde\n\ntitel: x\n",
                   spring()),
        "# Één\nronde: 2027-voorjaar # nu\nrondes:\n  - id: a\n    naam: é\n    feiten: >-\n      Twee\n\n"
        "      regels.\n  - id: 2027-voorjaar\n    naam: voorjaar 2027\n    deadline: 2027-04-01\n"
        "    cijfers_tot: 2027-03\n    vorige: 2026-najaar\n    status: open\n# einde\n\ntitel: x\n");
}

TEST(RoundEdit, keeps_the_blank_line_between_rounds)
{
    EXPECT_EQ(with_round("rondes:\n- {id: a, naam: a}\n\n- {id: b, naam: b}\nronde: \"b\"", spring()),
              "rondes:\n- {id: a, naam: a}\n\n- {id: b, naam: b}\n\n- id: 2027-voorjaar\n"
              "  naam: voorjaar 2027\n  deadline: 2027-04-01\n  cijfers_tot: 2027-03\n"
              "  vorige: 2026-najaar\n  status: open\nronde: 2027-voorjaar");
}

TEST(RoundEdit, keeps_the_line_ends_of_windows)
{
    EXPECT_EQ(with_round("ronde: a\r\nrondes:\r\n  - id: a\r\n", spring()),
              "ronde: 2027-voorjaar\r\nrondes:\r\n  - id: a\r\n  - id: 2027-voorjaar\r\n"
              "    naam: voorjaar 2027\r\n    deadline: 2027-04-01\r\n    cijfers_tot: 2027-03\r\n"
              "    vorige: 2026-najaar\r\n    status: open\r\n");
}

TEST(RoundEdit, quotes_a_name_that_is_no_plain_text)
{
    auto round = spring();
    round.name = "voorjaar: \"eerste\"";
    auto const changed = with_round("ronde: a\nrondes:\n  - id: a\n", round);
    ASSERT_TRUE(changed);
    EXPECT_NE(changed->find("naam: \"voorjaar: \\\"eerste\\\"\"\n"), std::string::npos);
}

TEST(RoundEdit, leaves_a_list_on_one_line_to_its_writer)
{
    EXPECT_EQ(with_round("ronde: a\nrondes: [{id: a}]\n", spring()), std::nullopt);
    EXPECT_EQ(with_round("ronde: a\n", spring()), std::nullopt);
    EXPECT_EQ(with_round("ronde: a\nrondes:\n  - id: [\n", spring()), std::nullopt);
}

TEST(RoundEdit, changes_a_status_where_it_stands)
{
    EXPECT_EQ(
        with_status("rondes:\n  - {id: é, status: open}\n  - {naam: \"ééé\", id: b, status: open, x: y}\n",
                    "b", "vastgelegd"),
        "rondes:\n  - {id: é, status: open}\n  - {naam: \"ééé\", id: b, status: vastgelegd, x: y}\n");
    EXPECT_EQ(with_status("rondes:\n  - id: a\n    status: 'open' # nu\n", "a", "gecorrigeerd"),
              "rondes:\n  - id: a\n    status: gecorrigeerd # nu\n");
}

TEST(RoundEdit, adds_a_status_where_there_is_none)
{
    EXPECT_EQ(with_status("rondes:\n  - id: a # eerste\n    naam: b\n", "a", "vastgelegd"),
              "rondes:\n  - id: a\n    status: vastgelegd # eerste\n    naam: b\n");
    EXPECT_EQ(with_status("rondes:\n  - {id: a, naam: b}\n", "a", "vastgelegd"),
              "rondes:\n  - {id: a, status: vastgelegd, naam: b}\n");
    EXPECT_EQ(with_status("rondes:\n  - {id: a}\n", "b", "vastgelegd"), std::nullopt);
}

} // namespace
} // namespace wijkpeil
