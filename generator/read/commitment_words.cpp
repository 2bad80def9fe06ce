// SPDX-License-Identifier: EUPL-1.2
#include "read/commitment_words.hpp"

namespace wijkpeil {

std::vector<std::string> const& commitment_state_words()
{
    static std::vector<std::string> const words{"open",       "op_schema", "in_voorbereiding", "vertraagd",
                                                "beantwoord", "vervallen", "onbekend"};
    return words;
}

std::string const& word_of(CommitmentState state)
{
    return commitment_state_words().at(static_cast<std::size_t>(state));
}

} // namespace wijkpeil
