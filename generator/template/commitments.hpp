// SPDX-License-Identifier: EUPL-1.2
// What of a commitment is told of an area. Private to this room.
#pragma once

#include "compute/commitment_state.hpp"
#include "document/document.hpp"
#include "template/area_view.hpp"

#include <vector>

namespace wijkpeil {

[[nodiscard]] bool concerns(Commitment const& commitment, Area const& area);
[[nodiscard]] Text state_words(CommitmentState state, Phrases const& phrases); // "op schema"
// The same with its mark, strong.
[[nodiscard]] Text marked_state(CommitmentState state, Phrases const& phrases);
// How many are answered, overdue and unknown, without a full stop. \pre there are any
[[nodiscard]] Text commitments_headline(std::vector<CommitmentStanding> const& all, Phrases const& phrases);
// Those that a document about the round tells of.
[[nodiscard]] std::vector<CommitmentStanding> standings_of_programme(Dataset const& dataset,
                                                                     Round const& round);
// A list with the mark of each state, or nothing.
[[nodiscard]] std::vector<Block> commitment_list(std::vector<CommitmentStanding> const& all,
                                                 Phrases const& phrases);
// A table, without label and headline.
[[nodiscard]] Table commitment_table(std::vector<CommitmentStanding> const& all, Phrases const& phrases);
// That its term is over, what is said of it, and that it is carried over; may be empty.
[[nodiscard]] std::string answer_words(CommitmentStanding const& standing, Phrases const& phrases);

} // namespace wijkpeil
