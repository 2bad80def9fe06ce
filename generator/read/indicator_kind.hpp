// SPDX-License-Identifier: EUPL-1.2
// The keys of an indicator that say how its values behave: what they are, what they are weighed with, how
// they were found, and where a series breaks.
#pragma once

#include "model/dataset.hpp"
#include "read/yaml.hpp"

#include <vector>

namespace wijkpeil {

struct IndicatorEntry {
    Indicator indicator;
    Place weight_place;  // of the indicator that `weging` or `noemer` names
    Place part_of_place; // of the one that `deel_van` names
};

void read_indicator_kind(YamlMap& map, IndicatorEntry& entry, Diagnostics& diagnostics);

// Weights, denominators and wholes must be counts that are defined in the same list.
void check_related_indicators(std::vector<IndicatorEntry> const& entries,
                              std::vector<Indicator> const& indicators, Diagnostics& diagnostics);

} // namespace wijkpeil
