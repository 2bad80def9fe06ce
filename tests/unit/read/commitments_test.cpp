// SPDX-License-Identifier: EUPL-1.2
// Commitments and their answers, as toezeggingen.yaml has them.
#include "read/commitment_words.hpp"
#include "small_project.hpp"

namespace wijkpeil {
namespace {

constexpr char const* k_file = "templates/toezeggingen.yaml";

constexpr char const* k_good = R"(formaat: 1
toezeggingen:
  - id: T1
    soort: motie
    gedaan_in: brief
    ronde: 2020-najaar
    tekst: Melden.
    eigenaar: BZK
    termijn: eerste kwartaal van 2021
    herhaling: halfjaarlijks
    laatst: 2020-10
    thema: wonen
    stand: op_schema
  - {id: T2, gedaan_in: raad, datum: 2020-11-01, tekst: Bankjes., eigenaar: onbekend, stand: open}
antwoorden:
  - toezegging: T1
    ronde: 2021-voorjaar
    stand: vertraagd
    tekst: Het wordt later.
    termijn: najaar van 2021
  - {toezegging: T2, ronde: 2021-voorjaar, stand: doorgeschoven}
)";

Dataset read_with(std::string const& commitments, Diagnostics& diagnostics)
{
    auto texts = small_project();
    texts[k_file] = commitments;
    return read_texts(texts, diagnostics);
}

Told told_of(std::string const& commitments)
{
    Diagnostics diagnostics;
    static_cast<void>(read_with(commitments, diagnostics));
    return told(diagnostics);
}

// What is said of the good file when `from` is `to` instead.
Told told_when(std::string const& from, std::string const& to)
{
    std::string const good = k_good;
    EXPECT_NE(good.find(from), std::string::npos) << from;
    return told_of(replaced(good, from, to));
}

TEST(Commitments, everything_that_is_written_is_read)
{
    Diagnostics diagnostics;
    auto const data = read_with(k_good, diagnostics);
    EXPECT_EQ(told(diagnostics), Told{});
    ASSERT_EQ(data.commitments.size(), 2U);
    auto const& motion = data.commitments[0];
    EXPECT_EQ(motion.kind, CommitmentKind::motion);
    EXPECT_EQ(motion.round, "2020-najaar");
    EXPECT_EQ(motion.theme, "wonen");
    EXPECT_EQ(motion.due, (Date{2021, 3, 31}));
    EXPECT_EQ(motion.every_months, 6);
    EXPECT_EQ(motion.last_met, (Date{2020, 10, 0}));
    ASSERT_EQ(motion.answers.size(), 1U);
    EXPECT_EQ(motion.answers[0].kind, CommitmentAnswer::Kind::answered);
    EXPECT_EQ(motion.answers[0].state, CommitmentState::delayed);
    EXPECT_EQ(motion.answers[0].text, "Het wordt later.");
    EXPECT_EQ(motion.answers[0].term, "najaar van 2021");
    EXPECT_EQ(motion.answers[0].due, (Date{2021, 12, 31}));
    EXPECT_EQ(motion.answers[0].place.line, 16);
    auto const& other = data.commitments[1];
    EXPECT_EQ(other.kind, CommitmentKind::promise);
    EXPECT_EQ(other.every_months, 0);
    ASSERT_EQ(other.answers.size(), 1U);
    EXPECT_EQ(other.answers[0].kind, CommitmentAnswer::Kind::carried);
}

TEST(Commitments, each_word_of_recurrence_is_a_number_of_months)
{
    for (auto const& [word, months] :
         {std::pair("jaarlijks", 12), std::pair("tweejaarlijks", 24), std::pair("vierjaarlijks", 48)}) {
        Diagnostics diagnostics;
        auto const data = read_with(replaced(k_good, "halfjaarlijks", word), diagnostics);
        EXPECT_EQ(data.commitments.at(0).every_months, months) << word;
    }
}

TEST(Commitments, a_state_is_written_as_it_is_read)
{
    for (auto const& word : commitment_state_words()) {
        Diagnostics diagnostics;
        auto const data = read_with(replaced(k_good, "stand: open", "stand: " + word), diagnostics);
        EXPECT_EQ(word_of(data.commitments.at(1).state), word);
    }
}

TEST(Commitments, nobody_s_commitment_is_an_error)
{
    EXPECT_EQ(told_when("    eigenaar: BZK\n", ""),
              Told{"templates/toezeggingen.yaml:3:9+2: the commitment \"T1\" has no owner (add \"eigenaar: "
                   "…\" with who answers for it, or \"eigenaar: onbekend\")"});
}

TEST(Commitments, what_they_refer_to_is_there)
{
    EXPECT_EQ(told_when("    ronde: 2020-najaar\n    tekst", "    ronde: 2020-njaar\n    tekst").at(0),
              "templates/toezeggingen.yaml:6:12+10: unknown round \"2020-njaar\" (did you mean "
              "\"2020-najaar\"?)");
    EXPECT_EQ(
        told_when("thema: wonen", "thema: woonen"),
        Told{"templates/toezeggingen.yaml:12:12+6: unknown theme \"woonen\" (did you mean \"wonen\"?)"});
    EXPECT_EQ(
        told_when("soort: motie", "soort: moties").at(0),
        "templates/toezeggingen.yaml:4:12+6: \"moties\" is not a known value of \"soort\" (did you mean "
        "\"motie\"?)");
}

TEST(Commitments, only_what_recurs_was_met_last_time)
{
    EXPECT_EQ(told_when("    herhaling: halfjaarlijks\n", ""),
              Told{"templates/toezeggingen.yaml:10:13+7: \"laatst\" is of a commitment that recurs, and this "
                   "one does not (add \"herhaling: jaarlijks\", or take \"laatst\" out)"});
}

TEST(Commitments, an_answer_names_a_commitment_and_a_round_that_are_there)
{
    EXPECT_EQ(told_when("toezegging: T2", "toezegging: T22"),
              Told{"templates/toezeggingen.yaml:21:18+3: unknown commitment \"T22\" (did you mean \"T2\"?)"});
    EXPECT_EQ(told_when("ronde: 2021-voorjaar\n", "ronde: 2021-vorjaar\n"),
              Told{"templates/toezeggingen.yaml:17:12+12: unknown round \"2021-vorjaar\" (did you mean "
                   "\"2021-voorjaar\"?)"});
}

TEST(Commitments, one_answer_a_round)
{
    EXPECT_EQ(told_when("{toezegging: T2, ronde", "{toezegging: T1, ronde"),
              Told{"templates/toezeggingen.yaml:21:18+2: \"T1\" is answered in the round \"2021-voorjaar\" "
                   "already, on line 16 (keep one of the two)"});
}

TEST(Commitments, nothing_is_answered_before_it_was_made)
{
    EXPECT_EQ(told_when("ronde: 2021-voorjaar\n", "ronde: 2020-najaar\n"),
              Told{"templates/toezeggingen.yaml:17:12+11: \"T1\" was made in the round \"2020-najaar\" and "
                   "cannot be answered in it (name the round in which it was answered, or correct \"ronde\" "
                   "or \"datum\" of the commitment, on line 3)"});
    EXPECT_EQ(told_when("    ronde: 2020-najaar\n    tekst", "    ronde: 2021-voorjaar\n    tekst").at(0),
              "templates/toezeggingen.yaml:17:12+13: \"T1\" was made in the round \"2021-voorjaar\" and "
              "cannot be answered in it (name the round in which it was answered, or correct \"ronde\" or "
              "\"datum\" of the commitment, on line 3)");
    EXPECT_EQ(told_when("T2, ronde: 2021-voorjaar", "T2, ronde: 2020-najaar"),
              Told{"templates/toezeggingen.yaml:21:29+11: \"T2\" was made after the round \"2020-najaar\" "
                   "(name the round in which it was answered, or correct \"ronde\" or \"datum\" of the "
                   "commitment, on line 14)"});
    // The letter of that round was in October: on an unknown day of it, so the first of it is not too late.
    EXPECT_EQ(told_of(replaced(replaced(k_good, "2020-11-01", "2020-10-31"), "T2, ronde: 2021-voorjaar",
                               "T2, ronde: 2020-najaar")),
              Told{});
}

TEST(Commitments, a_state_has_words_unless_nothing_is_known)
{
    EXPECT_EQ(told_when("    tekst: Het wordt later.\n", ""),
              Told{"templates/toezeggingen.yaml:18:12+9: the answer to \"T1\" in the round \"2021-voorjaar\" "
                   "has no text (write in \"tekst\" what was done, or \"stand: doorgeschoven\" if this round "
                   "says nothing)"});
    EXPECT_EQ(told_of(replaced(replaced(k_good, "    tekst: Het wordt later.\n", ""), "stand: vertraagd",
                               "stand: onbekend")),
              Told{});
}

TEST(Commitments, unknown_keys_of_an_answer_are_errors)
{
    EXPECT_EQ(told_when("    tekst: Het wordt later.\n", "    tekst: Later.\n    trmijn: 2022\n").at(0),
              "templates/toezeggingen.yaml:20:5+6: unknown key \"trmijn\" in an answer (did you mean "
              "\"termijn\"?)");
}

TEST(Commitments, all_mistakes_are_told_at_once)
{
    auto const all =
        told_of(replaced(replaced(replaced(k_good, "eigenaar: BZK", "eigenaar:"), "thema: wonen", "thema: x"),
                         "T2, ronde", "T9, ronde"));
    EXPECT_EQ(all.size(), 3U);
}

} // namespace
} // namespace wijkpeil
