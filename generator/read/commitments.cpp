// SPDX-License-Identifier: EUPL-1.2
// templates/toezeggingen.yaml: what was promised and what is known of it.
#include "read/parts.hpp"
#include "read/unique.hpp"

#include "base/messages.hpp"

namespace wijkpeil {

namespace {

constexpr char const* k_file = "templates/toezeggingen.yaml";

Commitment read_commitment(YamlNode const& node, Known const& areas, Diagnostics& diagnostics)
{
    static constexpr CommitmentState k_states[]{CommitmentState::open,           CommitmentState::on_schedule,
                                                CommitmentState::in_preparation, CommitmentState::delayed,
                                                CommitmentState::done,           CommitmentState::dropped,
                                                CommitmentState::unknown};
    Commitment commitment;
    YamlMap map{node, say("a commitment"), diagnostics};
    commitment.id = map.required_text("id");
    commitment.place = map.place("id");
    commitment.made_in = map.required_text("gedaan_in");
    commitment.made_on = map.date("datum");
    commitment.text = map.required_text("tekst");
    commitment.owner = map.text("eigenaar");
    commitment.term = map.text("termijn");
    map.require("stand");
    commitment.state = k_states[map.one_of(
        "stand",
        {"open", "op_schema", "in_voorbereiding", "vertraagd", "beantwoord", "vervallen", "onbekend"}, 6)];
    commitment.answer = map.text("antwoord");
    for (auto const& area : map.list("gebieden")) {
        if (areas.lacks(area.text)) {
            diagnostics.error(area.place, say("unknown area \"{}\"", area.text), areas.hint(area.text));
        }
    }
    commitment.areas = map.texts("gebieden");
    commitment.for_programme_only = !map.yes_no("gebiedsrapport", true);
    map.finish();
    return commitment;
}

} // namespace

std::vector<Commitment> read_commitments(ProjectFiles& files, Known const& areas, Diagnostics& diagnostics)
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
        add_unique(commitments, read_commitment(node, areas, diagnostics), diagnostics);
    }
    map.finish();
    return commitments;
}

} // namespace wijkpeil
