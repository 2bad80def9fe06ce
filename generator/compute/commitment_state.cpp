// SPDX-License-Identifier: EUPL-1.2
#include "compute/commitment_state.hpp"

#include "model/round_chain.hpp"
#include "read/term.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

constexpr int k_months_in_year = 12;

CommitmentAnswer const* answer_in(Commitment const& commitment, std::string const& round)
{
    auto const found = std::find_if(commitment.answers.begin(), commitment.answers.end(),
                                    [&round](CommitmentAnswer const& one) { return one.round == round; });
    return found == commitment.answers.end() ? nullptr : &*found;
}

// The last day on which it is met again in time. What is not known of the day counts as late as it can be.
Date months_later(Date const& day, int months)
{
    int const month = (day.month == 0 ? k_months_in_year : day.month) - 1 + months;
    auto const last =
        end_of_month(day.year + month / k_months_in_year, month % k_months_in_year + 1); // of that month
    return {last.year, last.month, day.day == 0 ? last.day : std::min(day.day, last.day)};
}

// It was met, and the next time is counted from then.
void meet(CommitmentStanding& standing, std::optional<Date> const& when)
{
    standing.state = CommitmentState::on_schedule;
    standing.last_met = when;
    standing.due =
        when ? std::optional{months_later(*when, standing.commitment->every_months)} : std::nullopt;
}

// As it was made, before any answer.
CommitmentStanding beginning_of(Commitment const& commitment)
{
    CommitmentStanding standing;
    standing.commitment = &commitment;
    standing.state = commitment.state;
    standing.term = commitment.term;
    standing.due = commitment.due;
    standing.text = commitment.answer;
    standing.last_met = commitment.last_met;
    if (commitment.every_months > 0 && (commitment.last_met || commitment.state == CommitmentState::done)) {
        auto const state = commitment.state;
        meet(standing, commitment.last_met);
        standing.state = state == CommitmentState::done ? CommitmentState::on_schedule : state;
    }
    return standing;
}

void apply(CommitmentAnswer const& answer, Round const& round, CommitmentStanding& standing)
{
    if (answer.kind == CommitmentAnswer::Kind::answered) {
        standing.state = answer.state;
        standing.text = answer.text;
        if (standing.commitment->every_months > 0 && answer.state == CommitmentState::done) {
            meet(standing, day_of(round));
        }
    }
    if (answer.kind != CommitmentAnswer::Kind::unanswered && !answer.term.empty()) {
        standing.term = answer.term;
        standing.due = answer.due;
    }
}

bool is_over(CommitmentState state)
{
    return state == CommitmentState::done || state == CommitmentState::dropped ||
           state == CommitmentState::unknown;
}

// It recurs, was met last time, and is not due again before the round's day is over.
bool waits(CommitmentStanding const& standing, Round const& round)
{
    auto const day = day_of(round);
    return standing.commitment->every_months > 0 && standing.state == CommitmentState::on_schedule &&
           standing.last_met && standing.due && day && *standing.due > latest_day(*day);
}

} // namespace

bool exists_in(Commitment const& commitment, std::vector<Round> const& rounds, Round const& round)
{
    if (commitment.round == round.id && !round.id.empty()) {
        return true;
    }
    if (!commitment.round.empty()) {
        auto const before = rounds_before(rounds, round);
        return std::any_of(before.begin(), before.end(),
                           [&](Round const* one) { return one->id == commitment.round; });
    }
    auto const day = day_of(round);
    return !commitment.made_on || !day || *commitment.made_on <= latest_day(*day);
}

CommitmentStanding standing_of(Commitment const& commitment, std::vector<Round> const& rounds,
                               Round const& round)
{
    auto standing = beginning_of(commitment);
    auto chain = rounds_before(rounds, round);
    std::reverse(chain.begin(), chain.end());
    for (auto const* before : chain) {
        if (auto const* answer = answer_in(commitment, before->id)) {
            apply(*answer, *before, standing);
            standing.earlier.insert(standing.earlier.begin(), answer);
        }
    }
    if (auto const* answer = answer_in(commitment, round.id)) {
        apply(*answer, round, standing);
        standing.here = answer;
    }
    auto const now = round.cutoff ? round.cutoff : round.deadline ? round.deadline : round.letter;
    standing.overdue = !is_over(standing.state) && now && standing.due && *standing.due < *now;
    return standing;
}

std::vector<CommitmentStanding> standings(Dataset const& dataset, Round const& round)
{
    std::vector<CommitmentStanding> all;
    for (auto const& commitment : dataset.commitments) {
        if (exists_in(commitment, dataset.settings.rounds, round)) {
            all.push_back(standing_of(commitment, dataset.settings.rounds, round));
        }
    }
    return all;
}

bool must_be_answered(Commitment const& commitment, std::vector<Round> const& rounds, Round const& round)
{
    auto const* before = find_round(rounds, round.previous);
    if (before == nullptr || commitment.round == round.id || !exists_in(commitment, rounds, round)) {
        return false;
    }
    auto const standing = standing_of(commitment, rounds, *before);
    return !is_over(standing.state) && !waits(standing, round);
}

bool is_settled(Commitment const& commitment, Round const& round)
{
    auto const* answer = answer_in(commitment, round.id);
    return answer != nullptr && answer->kind != CommitmentAnswer::Kind::unanswered;
}

std::vector<Commitment const*> due_for_answer(Dataset const& dataset, Round const& round)
{
    std::vector<Commitment const*> due;
    for (auto const& commitment : dataset.commitments) {
        if (must_be_answered(commitment, dataset.settings.rounds, round)) {
            due.push_back(&commitment);
        }
    }
    return due;
}

std::vector<Commitment const*> unsettled(Dataset const& dataset, Round const& round)
{
    auto due = due_for_answer(dataset, round);
    std::erase_if(due, [&round](Commitment const* one) { return is_settled(*one, round); });
    return due;
}

} // namespace wijkpeil
