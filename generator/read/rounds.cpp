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
    Place moment_place; // of the date that says when it is
    Place cutoff_place;
};

// When a round is, for its order among the others: its letter, else what must be done by then.
std::optional<Date> moment_of(Round const& round)
{
    return round.letter ? round.letter : round.deadline ? round.deadline : round.cutoff;
}

// As far as both are known: 2020-10 is neither before nor after 2020-10-12.
bool is_before(Date const& a, Date const& b)
{
    if (a.year != b.year) {
        return a.year < b.year;
    }
    if (a.month == 0 || b.month == 0 || a.month != b.month) {
        return a.month != 0 && b.month != 0 && a.month < b.month;
    }
    return a.day != 0 && b.day != 0 && a.day < b.day;
}

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
    read.moment_place = map.place(round.letter ? "brief" : round.deadline ? "deadline" : "cijfers_tot");
    read.cutoff_place = map.place("cijfers_tot");
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

void check_dates(std::vector<ReadRound> const& rounds, Diagnostics& diagnostics)
{
    for (auto const& read : rounds) {
        auto const& round = read.round;
        if (round.letter && round.cutoff && is_before(*round.letter, *round.cutoff)) {
            diagnostics.error(read.cutoff_place,
                              say("the figures of this round end after its letter was sent"),
                              say("\"cijfers_tot\" is at the latest the day of \"brief\""));
        }
        auto const before = std::find_if(rounds.begin(), rounds.end(), [&](ReadRound const& one) {
            return one.round.id == round.previous;
        });
        auto const now = moment_of(round);
        auto const then = before == rounds.end() ? std::nullopt : moment_of(before->round);
        if (now && then && is_before(*now, *then)) {
            diagnostics.error(
                read.moment_place,
                say("the round \"{}\" is earlier than the round before it, \"{}\"", round.id, round.previous),
                say("mend the date, or name another round under \"vorige\""));
        }
    }
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
    check_dates(all, diagnostics);
    return rounds;
}

} // namespace wijkpeil
