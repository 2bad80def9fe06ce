// SPDX-License-Identifier: EUPL-1.2
#include "build/promises.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"
#include "compute/commitment_state.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

constexpr std::size_t k_most_shown = 60; // characters of what was promised

std::string beginning_of(std::string const& text)
{
    auto const letters = to_code_points(text);
    if (letters.size() <= k_most_shown) {
        return text;
    }
    auto const space = letters.rfind(U' ', k_most_shown - 1);
    return to_utf8(letters.substr(0, space == std::u32string::npos ? k_most_shown - 1 : space)) + " …";
}

} // namespace

void check_answers(Dataset const& dataset, Round const& round, Severity severity, Diagnostics& diagnostics)
{
    for (auto const* commitment : unsettled(dataset, round)) {
        auto const empty =
            std::find_if(commitment->answers.begin(), commitment->answers.end(),
                         [&round](CommitmentAnswer const& one) { return one.round == round.id; });
        auto const message = say("\"{}\" is neither answered nor carried over in the round \"{}\": {}",
                                 commitment->id, round.id, beginning_of(commitment->text));
        if (empty != commitment->answers.end()) {
            auto const hint = say("write its \"stand\" and in \"tekst\" what was done, or \"stand: "
                                  "doorgeschoven\" and why; --concept makes a draft without it");
            severity == Severity::error ? diagnostics.error(empty->place, message, hint)
                                        : diagnostics.warning(empty->place, message, hint);
        } else {
            auto const hint = say("add to \"antwoorden\": toezegging: {}, ronde: {}, its \"stand\" and "
                                  "\"tekst\", or \"stand: doorgeschoven\" and why; --concept makes a draft "
                                  "without it",
                                  commitment->id, round.id);
            severity == Severity::error ? diagnostics.error(commitment->place, message, hint)
                                        : diagnostics.warning(commitment->place, message, hint);
        }
    }
}

} // namespace wijkpeil
