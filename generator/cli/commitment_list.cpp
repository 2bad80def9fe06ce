// SPDX-License-Identifier: EUPL-1.2
// `wijkpeil list commitments`: all of them as of the current round.
#include "base/messages.hpp"
#include "cli/reading_table.hpp"
#include "compute/commitment_state.hpp"
#include "read/commitment_words.hpp"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace wijkpeil {
namespace {

// In the words of the file: what this round says of it.
std::string answer_words(CommitmentStanding const& standing, bool asked)
{
    if (standing.here == nullptr || standing.here->kind == CommitmentAnswer::Kind::unanswered) {
        return asked ? k_word_unanswered : "";
    }
    return standing.here->kind == CommitmentAnswer::Kind::carried ? k_word_carried
                                                                  : word_of(standing.here->state);
}

} // namespace

void print_commitments(Dataset const& dataset, ReportFormat format)
{
    auto const* round = dataset.find_round(dataset.settings.current_round);
    if (round == nullptr) {
        return; // said already
    }
    std::vector<std::vector<std::string>> lines;
    for (auto const& one : standings(dataset, *round)) {
        auto const& commitment = *one.commitment;
        auto const answer = answer_words(one, must_be_answered(commitment, dataset.settings.rounds, *round));
        lines.push_back({commitment.id, word_of(one.state), one.overdue ? say("overdue") : "", answer,
                         commitment.owner, one.term});
        if (format == ReportFormat::json) {
            nlohmann::ordered_json object;
            object["id"] = commitment.id;
            object["state"] = word_of(one.state);
            object["overdue"] = one.overdue;
            object["answer"] = answer;
            object["owner"] = commitment.owner;
            object["term"] = one.term;
            object["text"] = commitment.text;
            std::printf("%s\n", object.dump().c_str());
        }
    }
    if (format == ReportFormat::text) {
        print_columns(lines);
    }
}

} // namespace wijkpeil
