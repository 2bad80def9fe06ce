// SPDX-License-Identifier: EUPL-1.2
// Primary disclosure control: what a source's rule hides is taken out of the data before anything is
// computed, so no page, map, table, rank or CSV can hold it. What could be found by subtraction (secondary
// disclosure) is the work of a second pass over the same observations, which does not exist yet: the report
// says so.
#pragma once

#include "base/diagnostics.hpp"
#include "model/dataset.hpp"

#include <cstddef>
#include <map>
#include <string>

namespace wijkpeil {

struct Disclosed {
    std::size_t suppressed = 0; // values that became Missing{suppressed}
    std::size_t rounded = 0;    // values that a rounding base changed
};

// Applies Source::disclosure to every observation of that source: counts below the minimum (0 too), shares
// and means whose denominator (`noemer`) or cases are below it. Where the denominator of the same region and
// period is not known nothing is hidden; where it is hidden itself, the value is too. Counts that stay are
// rounded. Margins of hidden values go, those of rounded ones move with them. Returns what was done, by id of
// the source; those that changed nothing are not in it. An error names a rule that hides every value of an
// indicator.
std::map<std::string, Disclosed> apply_disclosure_rules(Dataset& dataset, Diagnostics& diagnostics);

} // namespace wijkpeil
