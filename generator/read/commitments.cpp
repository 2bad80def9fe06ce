// SPDX-License-Identifier: EUPL-1.2
// templates/toezeggingen.yaml: what was promised and what is known of it.
#include "read/commitment_words.hpp"
#include "read/parts.hpp"
#include "read/term.hpp"
#include "read/unique.hpp"

#include "base/messages.hpp"

namespace wijkpeil {

namespace {

constexpr char const* k_file = "templates/toezeggingen.yaml";

// How often it recurs, and when it was last met.
void read_recurrence(YamlMap& map, Commitment& commitment, Diagnostics& diagnostics)
{
    static constexpr int k_months[]{6, 12, 24, 48};
    if (map.has("herhaling")) {
        commitment.every_months = k_months[map.one_of(
            "herhaling", {"halfjaarlijks", "jaarlijks", "tweejaarlijks", "vierjaarlijks"}, 0)];
    }
    commitment.last_met = map.date("laatst");
    if (commitment.last_met && commitment.every_months == 0) {
        diagnostics.error(map.place("laatst"),
                          say("\"laatst\" is of a commitment that recurs, and this one does not"),
                          say("add \"herhaling: jaarlijks\", or take \"laatst\" out"));
    }
}

// Who answers for it; a commitment of nobody is forgotten.
std::string read_owner(YamlMap& map, std::string const& id, Diagnostics& diagnostics)
{
    auto owner = map.text("eigenaar");
    if (owner.empty()) {
        diagnostics.error(map.place("id"), say("the commitment \"{}\" has no owner", id),
                          say("add \"eigenaar: …\" with who answers for it, or \"eigenaar: onbekend\""));
    }
    return owner;
}

void check_references(YamlMap& map, Commitment const& commitment, CommitmentsKnow const& know,
                      Diagnostics& diagnostics)
{
    if (!commitment.round.empty() && know.rounds.lacks(commitment.round)) {
        diagnostics.error(map.place("ronde"), say("unknown round \"{}\"", commitment.round),
                          know.rounds.hint(commitment.round));
    }
    if (!commitment.theme.empty() && know.themes.lacks(commitment.theme)) {
        diagnostics.error(map.place("thema"), say("unknown theme \"{}\"", commitment.theme),
                          know.themes.hint(commitment.theme));
    }
    for (auto const& area : map.list("gebieden")) {
        if (know.areas.lacks(area.text)) {
            diagnostics.error(
                area.place, say("unknown area \"{}\"", area.text),
                say("{} or, if the area is gone, take it out of \"gebieden\"", know.areas.hint(area.text)));
        }
    }
}

Commitment read_commitment(YamlNode const& node, CommitmentsKnow const& know, Diagnostics& diagnostics)
{
    static constexpr CommitmentKind k_kinds[]{CommitmentKind::promise, CommitmentKind::motion,
                                              CommitmentKind::measure};
    Commitment commitment;
    YamlMap map{node, say("a commitment"), diagnostics};
    commitment.id = map.required_text("id");
    commitment.place = map.place("id");
    commitment.kind = k_kinds[map.one_of("soort", {"toezegging", "motie", "maatregel"}, 0)];
    commitment.made_in = map.required_text("gedaan_in");
    commitment.made_on = map.date("datum");
    commitment.round = map.text("ronde");
    commitment.text = map.required_text("tekst");
    commitment.owner = read_owner(map, commitment.id, diagnostics);
    commitment.term = map.text("termijn");
    commitment.due = last_day_of(commitment.term);
    read_recurrence(map, commitment, diagnostics);
    map.require("stand");
    commitment.state = static_cast<CommitmentState>(
        map.one_of("stand", commitment_state_words(), static_cast<std::size_t>(CommitmentState::unknown)));
    commitment.answer = map.text("antwoord");
    commitment.theme = map.text("thema");
    commitment.areas = map.texts("gebieden");
    commitment.for_programme_only = !map.yes_no("gebiedsrapport", true);
    check_references(map, commitment, know, diagnostics);
    map.finish();
    return commitment;
}

} // namespace

std::vector<Commitment> read_commitments(ProjectFiles& files, CommitmentsKnow const& know,
                                         Diagnostics& diagnostics)
{
    auto const content = files.read_optional(k_file);
    auto const root = content ? parse_yaml(k_file, *content, diagnostics) : std::nullopt;
    if (!root) {
        return {};
    }
    std::vector<Commitment> commitments;
    YamlMap map{*root, say("the list of commitments"), diagnostics};
    check_format(map, diagnostics);
    for (auto const& node : map.list("toezeggingen")) {
        add_unique(commitments, read_commitment(node, know, diagnostics), diagnostics);
    }
    read_commitment_answers(map.list("antwoorden"), know, commitments, diagnostics);
    map.finish();
    return commitments;
}

} // namespace wijkpeil
