// SPDX-License-Identifier: EUPL-1.2
// The main points of an area: what stands out, found by stated rules. An editor can choose among them
// (templates/hoofdpunten.yaml), not write others.
#pragma once

#include "template/statements.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// In the order in which they go before one another.
enum class PointRule {
    overdue_commitment,
    missed_target, // its period has come, and it is behind
    target_behind, // behind on the line to it
    gap_change,    // beyond the margin; these three are ordered by size, not by kind
    change,
    gap,
    gap_unknown, // no margin is known: two values and their difference
    gap_neutral, // the indicator has no favourable side
};

struct MainPoint {
    std::string id; // "kloof-roker", "doel-d1", "toezegging-T5"
    PointRule rule = PointRule::gap_unknown;
    // Of a difference: how far it lies beyond its margin (without one: how large it is), in standard
    // deviations of the wijken of the municipality.
    double size = 0;
    std::string theme;
    Indicator const* indicator = nullptr; // none: of a commitment
    Text heading;                         // its theme, or that it is a commitment
    Text sentence;
    Text in_short; // for a narrow column; the same where nothing shorter is true
    Text reason; // the rule's words
};

// All that can be chosen, the weightiest first. Of a region wider than the area no difference is among them.
[[nodiscard]] std::vector<MainPoint> candidates(AreaView const& view);
// The chosen ones, else the first three: each indicator once and, as far as there are enough, each theme
// once; not the gap that the headline tells.
[[nodiscard]] std::vector<MainPoint> main_points(AreaView const& view);
// Choices that are no candidate of this area.
void check_choice(AreaView const& view, Diagnostics& diagnostics);

} // namespace wijkpeil
