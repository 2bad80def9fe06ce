// SPDX-License-Identifier: EUPL-1.2
#include "figure/charts.hpp"

#include <fmt/format.h>

#include <cmath>

namespace wijkpeil {

void draw_area_mark(Point at, double size, bool wider, Canvas& canvas)
{
    if (!wider) {
        canvas.circle(at, size, {Role::area});
        return;
    }
    double const reach = size * 1.2;
    canvas.shape({{{{at.x, at.y - reach}, {at.x + reach, at.y}, {at.x, at.y + reach}, {at.x - reach, at.y}}}},
                 {Role::paper, Role::area, size * 0.42});
}

void draw_rest_mark(Point at, double size, Canvas& canvas)
{
    canvas.circle(at, size, {Role::paper, Role::rest, size * 0.44});
}

void draw_country_mark(Point at, double half_height, Canvas& canvas)
{
    canvas.line({at.x, at.y - half_height}, {at.x, at.y + half_height}, {Role::none, Role::ink, 1.1});
}

std::optional<double> number_of(ShownValue const& shown)
{
    Value const& value = printed_value(shown);
    if (auto const* number = std::get_if<double>(&value)) {
        return *number;
    }
    return std::nullopt;
}

std::string axis_text(double value)
{
    long const whole = std::lround(value);
    return whole < 0 ? fmt::format("\u2212{}", -whole) : fmt::format("{}", whole);
}

} // namespace wijkpeil
