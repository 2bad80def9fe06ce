// SPDX-License-Identifier: EUPL-1.2
// The words and values inside a panel of the trend chart.
#pragma once

#include "document/figure_spec.hpp"
#include "figure/canvas.hpp"

#include <optional>
#include <vector>

namespace wijkpeil {

// One place per period; none where there is no value.
using Points = std::vector<std::optional<Point>>;

// Values of the last period beside it, pushed apart.
void draw_last_values(TrendPanel const& panel, Points const& area, Points const& rest, Canvas& canvas);
// The area's first value, on the side away from the other line.
void draw_first_value(TrendPanel const& panel, Points const& area, Points const& rest, Canvas& canvas);
// What was not asked, written where the lines are farthest.
void draw_gap_note(TrendPanel const& panel, Rectangle const& plot, std::vector<Points> const& lines,
                   Canvas& canvas);

} // namespace wijkpeil
