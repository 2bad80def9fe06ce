// SPDX-License-Identifier: EUPL-1.2
// `antwoorden` of templates/toezeggingen.yaml: what each round says of the commitments.
#include "read/commitment_words.hpp"
#include "read/parts.hpp"
#include "read/term.hpp"

#include "base/messages.hpp"
#include "model/round_chain.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

// An answer and whose it is.
struct ReadAnswer {
    CommitmentAnswer answer;
    std::string commitment;
    Place round_place;
};

void read_state(YamlMap& map, CommitmentAnswer& answer)
{
    auto words = commitment_state_words();
    auto const states = words.size();
    words.insert(words.end(), {k_word_carried, k_word_unanswered});
    map.require("stand");
    auto const which = map.one_of("stand", words, states + 1);
    if (which < states) {
        answer.kind = CommitmentAnswer::Kind::answered;
        answer.state = static_cast<CommitmentState>(which);
    } else {
        answer.kind = which == states ? CommitmentAnswer::Kind::carried : CommitmentAnswer::Kind::unanswered;
    }
}

ReadAnswer read_answer(YamlNode const& node, Diagnostics& diagnostics)
{
    ReadAnswer read;
    auto& answer = read.answer;
    YamlMap map{node, say("an answer"), diagnostics};
    read.commitment = map.required_text("toezegging");
    answer.place = map.place("toezegging");
    answer.round = map.required_text("ronde");
    read.round_place = map.place("ronde");
    read_state(map, answer);
    answer.text = map.text("tekst");
    answer.term = map.text("termijn");
    answer.due = last_day_of(answer.term);
    bool const says_something =
        answer.kind == CommitmentAnswer::Kind::answered && answer.state != CommitmentState::unknown;
    if (says_something && answer.text.empty() && !read.commitment.empty()) {
        diagnostics.error(
            map.has("tekst") ? map.place("tekst") : map.place("stand"),
            say("the answer to \"{}\" in the round \"{}\" has no text", read.commitment, answer.round),
            say("write in \"tekst\" what was done, or \"stand: {}\" if this round says nothing",
                k_word_carried));
    }
    map.finish();
    return read;
}

// Whether the commitment was not made yet when the round before `round` was over.
bool too_early(Commitment const& commitment, Round const& round, std::vector<Round> const& rounds)
{
    if (auto const* made = find_round(rounds, commitment.round)) {
        auto const before = rounds_before(rounds, *made);
        return made == &round || std::find(before.begin(), before.end(), &round) != before.end();
    }
    auto const day = day_of(round);
    return commitment.round.empty() && commitment.made_on && day && *commitment.made_on > latest_day(*day);
}

// A round that is not there, or in which nothing can be said of it yet. True if it is good.
bool check_round(ReadAnswer const& read, Commitment const& commitment, CommitmentsKnow const& know,
                 Diagnostics& diagnostics)
{
    auto const& id = read.answer.round;
    if (know.rounds.lacks(id)) {
        diagnostics.error(read.round_place, say("unknown round \"{}\"", id), know.rounds.hint(id));
        return false;
    }
    auto const* round = find_round(know.all_rounds, id);
    if (round == nullptr || !too_early(commitment, *round, know.all_rounds)) {
        return round != nullptr;
    }
    diagnostics.error(
        read.round_place,
        commitment.round == id
            ? say("\"{}\" was made in the round \"{}\" and cannot be answered in it", commitment.id, id)
            : say("\"{}\" was made after the round \"{}\"", commitment.id, id),
        say("name the round in which it was answered, or correct \"ronde\" or \"datum\" of the commitment, "
            "on line {}",
            commitment.place.line));
    return false;
}

} // namespace

void read_commitment_answers(std::vector<YamlNode> const& nodes, CommitmentsKnow const& know,
                             std::vector<Commitment>& commitments, Diagnostics& diagnostics)
{
    auto const known = known_ids(commitments);
    for (auto const& node : nodes) {
        auto read = read_answer(node, diagnostics);
        if (read.commitment.empty() || read.answer.round.empty()) {
            continue; // said already
        }
        if (known.lacks(read.commitment)) {
            diagnostics.error(read.answer.place, say("unknown commitment \"{}\"", read.commitment),
                              known.hint(read.commitment));
            if (know.rounds.lacks(read.answer.round)) {
                diagnostics.error(read.round_place, say("unknown round \"{}\"", read.answer.round),
                                  know.rounds.hint(read.answer.round));
            }
            continue;
        }
        auto const commitment =
            std::find_if(commitments.begin(), commitments.end(),
                         [&read](Commitment const& one) { return one.id == read.commitment; });
        auto& answers = commitment->answers;
        auto const twin = std::find_if(answers.begin(), answers.end(), [&read](CommitmentAnswer const& one) {
            return one.round == read.answer.round;
        });
        if (twin != answers.end()) {
            diagnostics.error(read.answer.place,
                              say("\"{}\" is answered in the round \"{}\" already, on line {}",
                                  read.commitment, read.answer.round, twin->place.line),
                              say("keep one of the two"));
        } else if (check_round(read, *commitment, know, diagnostics)) {
            answers.push_back(std::move(read.answer));
        }
    }
}

} // namespace wijkpeil
