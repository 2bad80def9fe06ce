// SPDX-License-Identifier: EUPL-1.2
// The charts, drawn on any canvas from its origin. A narrow width takes another layout, so that the same type
// sizes stay readable on a phone. Missing values get no mark: only their sign or reason is printed.
#pragma once

#include "document/figure_spec.hpp"
#include "figure/canvas.hpp"

#include <optional>

namespace wijkpeil {

// Height each chart takes; what is measured is measured by the canvas it will be drawn on.
[[nodiscard]] double dumbbell_height(DumbbellSpec const& spec, double width, Canvas const& canvas);
void draw_dumbbell(DumbbellSpec const& spec, double width, Canvas& canvas);

[[nodiscard]] double trend_height(TrendSpec const& spec, double width, Canvas const& canvas);
void draw_trend(TrendSpec const& spec, double width, Canvas& canvas);

[[nodiscard]] double score_height(ScoreSpec const& spec, double width, Canvas const& canvas);
void draw_score(ScoreSpec const& spec, double width, Canvas& canvas);

[[nodiscard]] double spread_height(SpreadSpec const& spec, double width, Canvas const& canvas);
void draw_spread(SpreadSpec const& spec, double width, Canvas& canvas);

[[nodiscard]] double locator_height(LocatorSpec const& spec, double width);
void draw_locator(LocatorSpec const& spec, double width, Canvas& canvas);

// Marks: filled dot, or open diamond if the value is of a wider region; white ring; black tick.
void draw_area_mark(Point at, double size, bool wider, Canvas& canvas);
void draw_rest_mark(Point at, double size, Canvas& canvas);
void draw_country_mark(Point at, double half_height, Canvas& canvas);

// The value shown, if there is one.
[[nodiscard]] std::optional<double> number_of(ShownValue const& shown);
// A number on an axis: whole, without decimals.
[[nodiscard]] std::string axis_text(double value);

// The layout for phones and narrow columns.
[[nodiscard]] inline bool is_narrow(double width)
{
    return width < 300;
}

} // namespace wijkpeil
