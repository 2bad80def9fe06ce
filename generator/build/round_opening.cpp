// SPDX-License-Identifier: EUPL-1.2
#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/text.hpp"
#include "build/project.hpp"
#include "build/rounds.hpp"
#include "compute/commitment_state.hpp"
#include "read/commitment_answers.hpp"
#include "read/round_edit.hpp"

#include <algorithm>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

constexpr char const* k_settings = "wijkpeil.yaml";
constexpr char const* k_commitments = "templates/toezeggingen.yaml";

// toezeggingen.yaml with an empty answer for each commitment that asks for one.
std::optional<std::string> with_places_for_answers(fs::path const& folder, OpenedRound const& opened,
                                                   Diagnostics& diagnostics)
{
    auto added = with_empty_answers(read_file(folder / k_commitments), opened.to_answer, opened.round.id);
    if (!added) {
        diagnostics.error(place_of_file(k_commitments),
                          say("the answers of the new round cannot be added where \"antwoorden\" is"),
                          say("write each answer under \"antwoorden\" on lines of its own"));
        return {};
    }
    return std::move(added->content);
}

bool can_open(Dataset const& dataset, Round const& round, Diagnostics& diagnostics)
{
    if (!is_id(round.id)) {
        diagnostics.error({}, say("\"{}\" is no name of a round", round.id),
                          say("use small letters, digits and hyphens: 2027-najaar"));
        return false;
    }
    if (auto const* there = dataset.find_round(round.id); there != nullptr) {
        diagnostics.error(there->place, say("there is a round \"{}\" already", round.id),
                          say("choose another name, or change that round in wijkpeil.yaml"));
        return false;
    }
    return !diagnostics.has_errors();
}

} // namespace

std::optional<OpenedRound> open_round(fs::path const& folder, Round round, bool dry_run,
                                      Diagnostics& diagnostics)
{
    auto const project = project_to_show(folder, {}, diagnostics);
    auto const& dataset = project.dataset;
    if (!can_open(dataset, round, diagnostics)) {
        return {};
    }
    round.previous = project.own_round;
    if (round.name.empty()) {
        auto const year = round.id.substr(0, 4);
        auto const season = round.id.size() > 5 ? round.id.substr(5) : std::string();
        round.name = season.empty() ? round.id : season + " " + year;
    }
    auto const settings = with_round(read_file(folder / k_settings), round);
    if (!settings) {
        diagnostics.error(place_of_file(k_settings), say("the round cannot be added where \"rondes\" is"),
                          say("write each round under \"rondes\" on lines of its own, and add:\n{}",
                              round_lines(round, "  ")));
        return {};
    }
    OpenedRound opened{round, {}, {}};
    auto const* before = dataset.find_round(project.own_round);
    if (before != nullptr && before->status == RoundStatus::open) {
        diagnostics.warning(
            before->place, say("the round \"{}\" is not locked", before->id),
            say("nothing can be held against it until it is: wijkpeil round lock {}", before->id));
    }
    for (auto const& area : dataset.areas) {
        opened.to_rewrite.push_back(area.id);
    }
    for (auto const* commitment : due_for_answer(dataset, round)) {
        opened.to_answer.push_back(commitment->id);
    }
    auto const answers = opened.to_answer.empty() ? std::optional(std::string())
                                                  : with_places_for_answers(folder, opened, diagnostics);
    if (!answers) {
        return {};
    }
    if (!dry_run) {
        if (!answers->empty()) {
            replace_file(folder / k_commitments, *answers);
        }
        replace_file(folder / k_settings, *settings);
    }
    return opened;
}

} // namespace wijkpeil
