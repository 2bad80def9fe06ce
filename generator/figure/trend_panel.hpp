// SPDX-License-Identifier: EUPL-1.2
// One panel of the trend chart: three lines over the periods, with a gap where a round is missing.
#pragma once

#include "document/figure_spec.hpp"
#include "figure/canvas.hpp"

namespace wijkpeil {

enum class Series { area, rest, country };

void draw_series_line(Point from, Point to, Series series, Canvas& canvas);
void draw_series_mark(Point at, Series series, bool wider, Canvas& canvas);

[[nodiscard]] std::vector<std::string> panel_title(TrendPanel const& panel, double width,
                                                   Canvas const& canvas);
[[nodiscard]] double panel_height(std::size_t title_lines);
// Height of every panel in units of the axis: as asked, or more if one panel's values need it.
[[nodiscard]] double common_span(TrendSpec const& spec);
void draw_panel(TrendSpec const& spec, TrendPanel const& panel, Rectangle const& place, double span,
                Canvas& canvas);

} // namespace wijkpeil
