// SPDX-License-Identifier: EUPL-1.2
// Everything a round publishes of its figures, as one value that can be kept and held against another.
#pragma once

#include "compute/statistics.hpp"
#include "model/round_record.hpp"

namespace wijkpeil {

// Of every area, the rest of its municipality, the municipalities and their wijken, the country and all areas
// together: every period of every indicator, rounded as it is printed. Only values and fingerprints: files,
// inputs and the program are for whoever writes the record.
[[nodiscard]] RoundRecord record_of(Statistics const& statistics);

} // namespace wijkpeil
