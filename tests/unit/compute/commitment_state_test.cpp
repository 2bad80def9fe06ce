// SPDX-License-Identifier: EUPL-1.2
// What holds of a commitment round after round: four rounds, one every half year.
#include "compute/commitment_state.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace wijkpeil {
namespace {

using Kind = CommitmentAnswer::Kind;
using State = CommitmentState;

std::vector<Round> four_rounds()
{
    std::vector<Round> rounds(4);
    for (int i = 0; i < 4; ++i) {
        auto& round = rounds[static_cast<std::size_t>(i)];
        round.id = "r" + std::to_string(i + 1);
        round.previous = i == 0 ? "" : "r" + std::to_string(i);
        round.letter = Date{2025 + i / 2, i % 2 == 0 ? 4 : 10, 1};
    }
    return rounds;
}

Commitment made_in(std::string round, State state = State::open)
{
    Commitment one;
    one.id = "T1";
    one.round = std::move(round);
    one.state = state;
    one.term = "niet genoemd";
    one.answer = "Bij het begin.";
    return one;
}

CommitmentAnswer answered(std::string round, State state, std::string text)
{
    CommitmentAnswer one;
    one.round = std::move(round);
    one.kind = Kind::answered;
    one.state = state;
    one.text = std::move(text);
    return one;
}

CommitmentAnswer carried(std::string round, std::string why = {})
{
    CommitmentAnswer one;
    one.round = std::move(round);
    one.kind = Kind::carried;
    one.text = std::move(why);
    return one;
}

TEST(CommitmentState, it_is_that_of_the_newest_answer_up_to_the_round)
{
    auto const rounds = four_rounds();
    auto one = made_in("r1");
    one.answers = {answered("r4", State::done, "Af."), answered("r2", State::delayed, "Later.")};
    EXPECT_EQ(standing_of(one, rounds, rounds[0]).state, State::open);
    EXPECT_EQ(standing_of(one, rounds, rounds[0]).text, "Bij het begin.");
    EXPECT_EQ(standing_of(one, rounds, rounds[1]).state, State::delayed);
    auto const third = standing_of(one, rounds, rounds[2]);
    EXPECT_EQ(third.state, State::delayed);
    EXPECT_EQ(third.text, "Later.");
    EXPECT_EQ(third.here, nullptr);
    ASSERT_EQ(third.earlier.size(), 1U);
    auto const fourth = standing_of(one, rounds, rounds[3]);
    EXPECT_EQ(fourth.state, State::done);
    EXPECT_EQ(fourth.here, &one.answers[0]);
    ASSERT_EQ(fourth.earlier.size(), 1U);
    EXPECT_EQ(fourth.earlier[0], &one.answers[1]);
}

TEST(CommitmentState, what_is_carried_or_empty_changes_no_state)
{
    auto const rounds = four_rounds();
    auto one = made_in("r1");
    one.answers = {answered("r2", State::on_schedule, "Bezig."), carried("r3", "Geen nieuws.")};
    one.answers.push_back({"r4", Kind::unanswered, State::unknown, "", "", {}, {}});
    for (auto const* round : {&rounds[1], &rounds[2], &rounds[3]}) {
        EXPECT_EQ(standing_of(one, rounds, *round).state, State::on_schedule);
        EXPECT_EQ(standing_of(one, rounds, *round).text, "Bezig.");
    }
}

TEST(CommitmentState, a_new_term_takes_the_place_of_the_old)
{
    auto const rounds = four_rounds();
    auto one = made_in("r1");
    one.term = "2025-06-30";
    one.due = Date{2025, 6, 30};
    EXPECT_FALSE(standing_of(one, rounds, rounds[0]).overdue);
    EXPECT_TRUE(standing_of(one, rounds, rounds[1]).overdue);
    auto answer = answered("r2", State::delayed, "Later.");
    answer.term = "mei 2026";
    answer.due = Date{2026, 5, 31};
    one.answers = {answer};
    EXPECT_EQ(standing_of(one, rounds, rounds[1]).term, "mei 2026");
    EXPECT_FALSE(standing_of(one, rounds, rounds[1]).overdue);
    EXPECT_FALSE(standing_of(one, rounds, rounds[2]).overdue);
    EXPECT_TRUE(standing_of(one, rounds, rounds[3]).overdue);
    EXPECT_TRUE(standing_of(one, rounds, rounds[3]).due == answer.due);
}

TEST(CommitmentState, what_is_done_dropped_or_unknown_is_never_overdue)
{
    auto const rounds = four_rounds();
    for (auto const state : {State::done, State::dropped, State::unknown}) {
        auto one = made_in("r1", state);
        one.due = Date{2000, 1, 1};
        EXPECT_FALSE(standing_of(one, rounds, rounds[3]).overdue);
        EXPECT_FALSE(must_be_answered(one, rounds, rounds[3]));
    }
    for (auto const state : {State::open, State::on_schedule, State::in_preparation, State::delayed}) {
        auto one = made_in("r1", state);
        one.due = Date{2000, 1, 1};
        EXPECT_TRUE(standing_of(one, rounds, rounds[3]).overdue);
        EXPECT_TRUE(must_be_answered(one, rounds, rounds[3]));
    }
}

TEST(CommitmentState, overdue_is_of_the_cut_off_and_not_of_its_last_day)
{
    auto rounds = four_rounds();
    auto one = made_in("r1");
    one.due = Date{2025, 9, 1};
    rounds[1].cutoff = Date{2025, 9, 1};
    EXPECT_FALSE(standing_of(one, rounds, rounds[1]).overdue);
    rounds[1].cutoff = Date{2025, 9, 2};
    EXPECT_TRUE(standing_of(one, rounds, rounds[1]).overdue);
}

TEST(CommitmentState, one_that_recurs_is_not_over_when_it_is_met)
{
    auto const rounds = four_rounds();
    auto one = made_in("r1");
    one.every_months = 12;
    one.answers = {answered("r2", State::done, "Gestuurd.")};
    auto const met = standing_of(one, rounds, rounds[1]);
    EXPECT_EQ(met.state, State::on_schedule);
    EXPECT_EQ(met.last_met, (Date{2025, 10, 1}));
    EXPECT_EQ(met.due, (Date{2026, 10, 1}));
    EXPECT_FALSE(must_be_answered(one, rounds, rounds[2])); // half a year later
    EXPECT_FALSE(standing_of(one, rounds, rounds[2]).overdue);
    EXPECT_TRUE(must_be_answered(one, rounds, rounds[3])); // on the day
    auto late = rounds;
    late[3].letter = Date{2026, 11, 1};
    EXPECT_TRUE(standing_of(one, late, late[3]).overdue);
}

TEST(CommitmentState, one_that_recurs_counts_from_when_it_was_last_met)
{
    auto const rounds = four_rounds();
    auto one = made_in("", State::done);
    one.every_months = 24;
    one.last_met = Date{2024, 2, 29};
    auto const standing = standing_of(one, rounds, rounds[0]);
    EXPECT_EQ(standing.state, State::on_schedule);
    EXPECT_EQ(standing.due, (Date{2026, 2, 28}));
    EXPECT_FALSE(must_be_answered(one, rounds, rounds[1]));
    EXPECT_TRUE(must_be_answered(one, rounds, rounds[2]));
    one.last_met = Date{2024, 2, 0}; // some day of that month
    EXPECT_EQ(standing_of(one, rounds, rounds[0]).due, (Date{2026, 2, 28}));
    one.last_met = Date{2024, 0, 0};
    EXPECT_EQ(standing_of(one, rounds, rounds[0]).due, (Date{2026, 12, 31}));
    one.state = State::unknown; // whether it was met since, nobody knows
    EXPECT_EQ(standing_of(one, rounds, rounds[2]).state, State::unknown);
    EXPECT_FALSE(must_be_answered(one, rounds, rounds[2]));
}

TEST(CommitmentState, one_that_recurs_and_was_never_met_is_answered_every_round)
{
    auto const rounds = four_rounds();
    auto one = made_in("r1", State::on_schedule);
    one.every_months = 24;
    EXPECT_TRUE(must_be_answered(one, rounds, rounds[1]));
}

TEST(CommitmentState, nothing_is_asked_of_it_in_its_own_round_nor_before)
{
    auto const rounds = four_rounds();
    auto const one = made_in("r2");
    EXPECT_FALSE(exists_in(one, rounds, rounds[0]));
    EXPECT_FALSE(must_be_answered(one, rounds, rounds[0]));
    EXPECT_TRUE(exists_in(one, rounds, rounds[1]));
    EXPECT_FALSE(must_be_answered(one, rounds, rounds[1]));
    EXPECT_TRUE(must_be_answered(one, rounds, rounds[2]));
}

TEST(CommitmentState, without_a_round_its_day_decides)
{
    auto const rounds = four_rounds();
    auto one = made_in("");
    EXPECT_FALSE(must_be_answered(one, rounds, rounds[0])); // no round before it
    EXPECT_TRUE(must_be_answered(one, rounds, rounds[1]));
    one.made_on = Date{2026, 3, 1};
    EXPECT_FALSE(exists_in(one, rounds, rounds[1]));
    EXPECT_FALSE(must_be_answered(one, rounds, rounds[1]));
    EXPECT_TRUE(must_be_answered(one, rounds, rounds[2])); // made between two letters
}

TEST(CommitmentState, an_answer_or_carrying_it_over_settles_it_an_empty_place_does_not)
{
    auto const rounds = four_rounds();
    Dataset data;
    data.settings.rounds = rounds;
    data.commitments = {made_in("r1"), made_in("r1"), made_in("r1"), made_in("r1"), made_in("r3")};
    for (std::size_t i = 0; i < data.commitments.size(); ++i) {
        data.commitments[i].id = "T" + std::to_string(i + 1);
    }
    data.commitments[0].answers = {answered("r2", State::delayed, "x")};
    data.commitments[1].answers = {carried("r2")};
    data.commitments[2].answers = {{"r2", Kind::unanswered, State::unknown, "", "", {}, {}}};
    auto const open = unsettled(data, rounds[1]);
    ASSERT_EQ(open.size(), 2U);
    EXPECT_EQ(open[0]->id, "T3");
    EXPECT_EQ(open[1]->id, "T4");
    EXPECT_EQ(due_for_answer(data, rounds[1]).size(), 4U);
    EXPECT_EQ(standings(data, rounds[1]).size(), 4U);
}

TEST(CommitmentState, a_round_that_is_not_in_the_project_yet_can_be_asked)
{
    Dataset data;
    data.settings.rounds = four_rounds();
    data.commitments = {made_in("r4")};
    Round next;
    next.id = "r5";
    next.previous = "r4";
    EXPECT_EQ(due_for_answer(data, next).size(), 1U);
}

// Any answers at all: the state is that of a plain walk from the newest round back; what a round did not ask
// for is not missed in the next; answers after the round change nothing.
TEST(CommitmentState, random_chains_agree_with_a_walk_back)
{
    std::mt19937 random(20270401);
    auto const pick = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    auto const rounds = four_rounds();
    std::size_t states = 0;
    for (int i = 0; i < 5000; ++i) {
        auto one = made_in("r1", static_cast<State>(pick(7)));
        for (int r = 2; r <= 4; ++r) {
            if (pick(3) > 0) {
                one.answers.push_back({"r" + std::to_string(r),
                                       static_cast<Kind>(pick(3)),
                                       static_cast<State>(pick(7)),
                                       "x",
                                       "",
                                       {},
                                       {}});
            }
        }
        std::shuffle(one.answers.begin(), one.answers.end(), random);
        for (int r = 4; r >= 1; --r) {
            auto expected = one.state;
            for (int back = r; back >= 2; --back) {
                auto const found =
                    std::find_if(one.answers.begin(), one.answers.end(), [back](auto const& answer) {
                        return answer.round == "r" + std::to_string(back) && answer.kind == Kind::answered;
                    });
                if (found != one.answers.end()) {
                    expected = found->state;
                    break;
                }
            }
            auto const& round = rounds[static_cast<std::size_t>(r - 1)];
            ASSERT_EQ(standing_of(one, rounds, round).state, expected);
            bool const over =
                expected == State::done || expected == State::dropped || expected == State::unknown;
            if (r < 4) {
                ASSERT_EQ(must_be_answered(one, rounds, rounds[static_cast<std::size_t>(r)]), !over);
            }
            states += 1;
            std::erase_if(one.answers,
                          [r](auto const& answer) { return answer.round == "r" + std::to_string(r); });
        }
    }
    EXPECT_EQ(states, 20000U);
}

} // namespace
} // namespace wijkpeil
