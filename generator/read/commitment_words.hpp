// SPDX-License-Identifier: EUPL-1.2
// How templates/toezeggingen.yaml writes states.
#pragma once

#include "model/commitment.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// "open", "op_schema", "in_voorbereiding", "vertraagd", "beantwoord", "vervallen", "onbekend": in the order
// of CommitmentState.
[[nodiscard]] std::vector<std::string> const& commitment_state_words();
[[nodiscard]] std::string const& word_of(CommitmentState state);

inline constexpr char const* k_word_carried = "doorgeschoven";
inline constexpr char const* k_word_unanswered = "nog_te_beantwoorden";

} // namespace wijkpeil
