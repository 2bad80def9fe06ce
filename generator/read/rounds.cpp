// SPDX-License-Identifier: EUPL-1.2
// `rondes` of wijkpeil.yaml.
#include "read/parts.hpp"
#include "read/unique.hpp"

#include "base/messages.hpp"

#include <algorithm>
#include <set>

namespace wijkpeil {

namespace {

struct ReadRound {
    Round round;
    Place previous_place;
};

ReadRound read_round(YamlNode const& node, Diagnostics& diagnostics)
{
    static constexpr RoundStatus k_statuses[]{RoundStatus::open, RoundStatus::locked, RoundStatus::corrected,
                                              RoundStatus::recorded};
    ReadRound read;
    auto& round = read.round;
    YamlMap map{node, say("a round"), diagnostics};
    round.id = map.required_id("id");
    round.place = map.place("id");
    round.name = map.required_text("naam");
    round.letter = map.date("brief");
    round.deadline = map.date("deadline");
    round.council = map.date("raad");
    round.cutoff = map.date("cijfers_tot");
    round.previous = map.text("vorige");
    read.previous_place = map.place("vorige");
    round.status = k_statuses[map.one_of("status", {"open", "vastgelegd", "gecorrigeerd", "opgetekend"}, 0)];
    round.assumed = map.yes_no("aangenomen", false);
    round.note = map.text("feiten");
    map.finish();
    return read;
}

// Follows the rounds before `start`; true if that comes back to it.
bool precedes_itself(std::vector<ReadRound> const& rounds, ReadRound const& start)
{
    std::set<std::string> seen;
    auto id = start.round.previous;
    while (!id.empty() && seen.insert(id).second) {
        auto const before =
            std::find_if(rounds.begin(), rounds.end(), [&](auto const& read) { return read.round.id == id; });
        if (id == start.round.id) {
            return true;
        }
        id = before == rounds.end() ? std::string{} : before->round.previous;
    }
    return false;
}

void check_previous(std::vector<ReadRound> const& rounds, Known const& known, Diagnostics& diagnostics)
{
    for (auto const& read : rounds) {
        auto const& previous = read.round.previous;
        if (previous.empty()) {
            continue;
        }
        if (known.lacks(previous)) {
            diagnostics.error(read.previous_place, say("unknown round \"{}\"", previous),
                              known.hint(previous));
        } else if (precedes_itself(rounds, read)) {
            diagnostics.error(read.previous_place, say("the round \"{}\" comes before itself", read.round.id),
                              say("name the round before it, or leave \"vorige\" out for the first round"));
        }
    }
}

} // namespace

std::vector<Round> read_rounds(std::vector<YamlNode> const& nodes, Diagnostics& diagnostics)
{
    std::vector<ReadRound> all;
    std::vector<Round> rounds;
    for (auto const& node : nodes) {
        auto read = read_round(node, diagnostics);
        if (add_unique(rounds, read.round, diagnostics)) {
            all.push_back(std::move(read));
        }
    }
    check_previous(all, known_ids(rounds), diagnostics);
    return rounds;
}

} // namespace wijkpeil
