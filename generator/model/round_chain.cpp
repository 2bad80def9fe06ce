// SPDX-License-Identifier: EUPL-1.2
#include "model/round_chain.hpp"

#include <algorithm>

namespace wijkpeil {

Round const* find_round(std::vector<Round> const& rounds, std::string const& id)
{
    auto const found =
        std::find_if(rounds.begin(), rounds.end(), [&id](Round const& round) { return round.id == id; });
    return found == rounds.end() ? nullptr : &*found;
}

std::vector<Round const*> rounds_before(std::vector<Round> const& rounds, Round const& round)
{
    std::vector<Round const*> chain;
    for (auto const* one = find_round(rounds, round.previous); one != nullptr;
         one = find_round(rounds, one->previous)) {
        if (one->id == round.id || std::find(chain.begin(), chain.end(), one) != chain.end()) {
            break; // said when the rounds were read
        }
        chain.push_back(one);
    }
    return chain;
}

std::optional<Date> day_of(Round const& round)
{
    return round.letter ? round.letter : round.deadline ? round.deadline : round.cutoff;
}

Date latest_day(Date const& date)
{
    return {date.year, date.month == 0 ? 12 : date.month, date.day == 0 ? 31 : date.day};
}

} // namespace wijkpeil
