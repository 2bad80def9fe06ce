// SPDX-License-Identifier: EUPL-1.2
// Sentences about all areas together: a mean never stands alone, and what is wider than its area never
// counts.
#pragma once

#include "template/indicator_page_view.hpp"

namespace wijkpeil {

// How the areas that count stand to the rest of their municipality: of how many the value is the higher one,
// the smallest and the largest difference with the areas' names, and what the margins say. Empty: nothing to
// say.
[[nodiscard]] Text gaps_of_areas(IndicatorView const& view);
// The differences of the first period beside those of the newest; empty: there are none that can stand
// beside.
[[nodiscard]] Text earlier_gaps_of_areas(IndicatorView const& view);
// Areas that do not count, by name, and why; empty: all count.
[[nodiscard]] Text areas_left_out(IndicatorView const& view);

} // namespace wijkpeil
