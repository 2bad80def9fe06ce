// SPDX-License-Identifier: EUPL-1.2
// What holds of a commitment in a round, from the answers of that round and of those before it.
#pragma once

#include "model/dataset.hpp"

#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

// Refers to the dataset.
struct CommitmentStanding {
    Commitment const* commitment = nullptr;
    CommitmentState state = CommitmentState::unknown;
    std::string term;
    std::optional<Date> due;      // the last day of the term; of one that recurs: since it was last met
    std::optional<Date> last_met; // of one that recurs
    std::string text;             // of the newest answer, else what is known of it
    CommitmentAnswer const* here = nullptr;       // what this round says of it; nullptr: nothing
    std::vector<CommitmentAnswer const*> earlier; // what rounds before said, the newest first
    bool overdue = false;
};

// Whether it was made by then: in the round, in one before it, or in no round and not after it.
[[nodiscard]] bool exists_in(Commitment const& commitment, std::vector<Round> const& rounds,
                             Round const& round);
[[nodiscard]] CommitmentStanding standing_of(Commitment const& commitment, std::vector<Round> const& rounds,
                                             Round const& round);
// Of all that exist in the round, in the order of the file.
[[nodiscard]] std::vector<CommitmentStanding> standings(Dataset const& dataset, Round const& round);

// The round must say something of it: it was made before, there is a round before, and as of that one it was
// not done, dropped or unknown. One that recurs and was met must be answered again when its term is over.
[[nodiscard]] bool must_be_answered(Commitment const& commitment, std::vector<Round> const& rounds,
                                    Round const& round);
// The round says something of it: an answer, or that it is carried over.
[[nodiscard]] bool is_settled(Commitment const& commitment, Round const& round);
// Those that the round must say something of; also of a round that is not in the dataset yet.
[[nodiscard]] std::vector<Commitment const*> due_for_answer(Dataset const& dataset, Round const& round);
// Those of them of which it says nothing.
[[nodiscard]] std::vector<Commitment const*> unsettled(Dataset const& dataset, Round const& round);

} // namespace wijkpeil
