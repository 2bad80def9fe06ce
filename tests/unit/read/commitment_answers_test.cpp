// SPDX-License-Identifier: EUPL-1.2
#include "read/commitment_answers.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

constexpr char const* k_entry =
    "  - toezegging: T1\n    ronde: r2\n    stand: nog_te_beantwoorden\n    tekst: \"\"\n";

std::string after(std::string const& content, std::vector<std::string> const& ids = {"T1"})
{
    auto const done = with_empty_answers(content, ids, "r2");
    return done ? done->content : "refused";
}

TEST(CommitmentAnswers, the_list_is_made_at_the_end_of_a_file_without_one)
{
    EXPECT_EQ(after("formaat: 1\ntoezeggingen: []\n"),
              std::string("formaat: 1\ntoezeggingen: []\n\nantwoorden:\n") + k_entry);
    EXPECT_EQ(after("formaat: 1\ntoezeggingen: [] # geen"),
              std::string("formaat: 1\ntoezeggingen: [] # geen\n\nantwoorden:\n") + k_entry);
}

TEST(CommitmentAnswers, they_come_after_the_last_one_and_all_other_bytes_stay)
{
    std::string const head = "# kop\nformaat: 1\n\ntoezeggingen: [] # geen\nantwoorden: # per ronde\n";
    std::string const one = "  # de eerste\n  - {toezegging: T1, ronde: r1, stand: open,   tekst: x}\n";
    EXPECT_EQ(after(head + one), head + one + k_entry);
    EXPECT_EQ(after(head + one + "\n# slot\n"), head + one + k_entry + "\n# slot\n");
    EXPECT_EQ(after(head + one + "ander: 1\n"), head + one + k_entry + "ander: 1\n");
    EXPECT_EQ(after(head), head + k_entry);
}

TEST(CommitmentAnswers, a_text_that_looks_like_a_comment_is_not_cut)
{
    std::string const text = "antwoorden:\n  - toezegging: T1\n    tekst: |\n      Eén\n      # twee\n";
    EXPECT_EQ(after(text), text + k_entry);
}

TEST(CommitmentAnswers, they_are_indented_as_the_list_is)
{
    EXPECT_EQ(after("antwoorden:\n- {toezegging: T1, ronde: r1}\nslot: 1\n"),
              "antwoorden:\n- {toezegging: T1, ronde: r1}\n- toezegging: T1\n  ronde: r2\n  stand: "
              "nog_te_beantwoorden\n  tekst: \"\"\nslot: 1\n");
}

TEST(CommitmentAnswers, an_empty_list_on_one_line_is_opened)
{
    EXPECT_EQ(after("antwoorden: []\nslot: 1\n"), std::string("antwoorden:\n") + k_entry + "slot: 1\n");
}

TEST(CommitmentAnswers, lines_of_windows_stay_lines_of_windows)
{
    EXPECT_EQ(after("\xEF\xBB\xBF"
                    "formaat: 1\r\n"),
              "\xEF\xBB\xBF"
              "formaat: 1\r\n\r\nantwoorden:\r\n  - toezegging: T1\r\n    ronde: r2\r\n    stand: "
              "nog_te_beantwoorden\r\n    tekst: \"\"\r\n");
}

TEST(CommitmentAnswers, an_id_that_yaml_would_read_otherwise_is_quoted)
{
    EXPECT_NE(after("formaat: 1\n", {"T 1: x"}).find("- toezegging: \"T 1: x\"\n"), std::string::npos);
}

TEST(CommitmentAnswers, nobody_to_answer_changes_nothing)
{
    EXPECT_EQ(after("formaat: 1\n", {}), "formaat: 1\n");
}

TEST(CommitmentAnswers, what_cannot_be_done_line_by_line_is_refused)
{
    EXPECT_EQ(after("antwoorden: [{toezegging: T1, ronde: r1}]\n"), "refused");
    EXPECT_EQ(after("antwoorden: [\n"), "refused");
    EXPECT_EQ(after("antwoorden: tekst\n"), "refused");
    EXPECT_EQ(after("{formaat: 1}\n"), "refused");
    EXPECT_EQ(after(""), "refused");
}

} // namespace
} // namespace wijkpeil
