// SPDX-License-Identifier: EUPL-1.2
#include "figure/spread_plan.hpp"

#include "figure/text_lines.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

constexpr double k_name_width_pt = 164;
constexpr double k_between_pt = 4; // a name and its municipality
constexpr double k_legend_line_pt = 12;
constexpr double k_plot_pt = 15;                // of a row on a phone: the marks below the words
constexpr std::size_t k_rows_within_sight = 12; // more than these: the axis is repeated below

bool has_wider(SpreadSpec const& spec)
{
    return std::any_of(spec.rows.begin(), spec.rows.end(),
                       [](auto const& row) { return row.wider && number_of(row.value); });
}

bool has_exact(SpreadSpec const& spec)
{
    return std::any_of(spec.rows.begin(), spec.rows.end(),
                       [](auto const& row) { return !row.wider && number_of(row.value); });
}

bool has_parts(SpreadSpec const& spec)
{
    return std::any_of(spec.rows.begin(), spec.rows.end(), [](auto const& row) {
        return std::any_of(row.parts.begin(), row.parts.end(),
                           [](auto const& part) { return number_of(part).has_value(); });
    });
}

bool has_rest(SpreadSpec const& spec)
{
    return std::any_of(spec.rows.begin(), spec.rows.end(),
                       [](auto const& row) { return number_of(row.rest).has_value(); });
}

std::vector<SpreadKey> keys_of(SpreadSpec const& spec)
{
    using Kind = SpreadKey::Kind;
    std::vector<SpreadKey> keys;
    auto const add = [&keys](bool shown, Kind kind, std::string const& text) {
        if (shown) {
            keys.push_back({kind, text, {}});
        }
    };
    add(has_exact(spec), Kind::area, spec.area_name);
    add(has_wider(spec), Kind::wider, spec.wider_name);
    add(has_parts(spec), Kind::part, spec.part_name);
    add(has_rest(spec), Kind::rest, spec.rest_name);
    add(number_of(spec.mean).has_value(), Kind::mean, spec.mean_name + " " + spec.mean.text);
    add(number_of(spec.country).has_value(), Kind::country, spec.country_name + " " + spec.country.text);
    return keys;
}

// Places the items of the legend on as many lines as they need; returns the baseline of the last.
double place_keys(std::vector<SpreadKey>& keys, double width, Canvas const& canvas)
{
    double x = 0;
    double y = 6;
    for (auto& key : keys) {
        double const room = 12 + canvas.text_width(key.text, {8});
        if (x > 0 && x + room > width) {
            x = 0;
            y += k_legend_line_pt;
        }
        key.at = {x + 4, y};
        x += room + 12;
    }
    return y;
}

// The ends of the axis: as asked, or further if a value lies beyond them.
void set_axis(SpreadSpec const& spec, SpreadPlan& plan)
{
    plan.axis_step = spec.axis_step > 0 ? spec.axis_step : 1;
    plan.axis_min = spec.axis_min;
    plan.axis_max = std::max(spec.axis_max, spec.axis_min + plan.axis_step);
    auto const reach = [&plan](ShownValue const& shown) {
        auto const number = number_of(shown);
        while (number && *number > plan.axis_max) {
            plan.axis_max += plan.axis_step;
        }
        while (number && *number < plan.axis_min) {
            plan.axis_min -= plan.axis_step;
        }
    };
    reach(spec.mean);
    reach(spec.country);
    for (auto const& row : spec.rows) {
        reach(row.value);
        reach(row.rest);
        std::for_each(row.parts.begin(), row.parts.end(), reach);
    }
}

SpreadLines lines_of(SpreadRow const& row, SpreadPlan const& plan, Canvas const& canvas)
{
    auto const broken = [&](std::string const& text, double room, Lettering const& lettering) {
        return text.empty() ? std::vector<std::string>{} : wrapped(text, room, [&](std::string const& line) {
            return canvas.text_width(line, lettering);
        });
    };
    double const room = plan.narrow ? plan.columns[0] - 30 : k_name_width_pt - 8;
    SpreadLines lines;
    lines.name = broken(row.name, room, spread_name_lettering());
    lines.place = broken(row.municipality, room, spread_place_lettering());
    if (!plan.narrow && lines.name.size() == 1 && lines.place.size() == 1) {
        double const name = canvas.text_width(lines.name.front(), spread_name_lettering()) + k_between_pt;
        double const place = canvas.text_width(lines.place.front(), spread_place_lettering());
        lines.place_x = name + place <= room ? name : 0;
    }
    lines.reason = broken(row.reason, room, spread_reason_lettering());
    return lines;
}

double height_of(SpreadLines const& lines, bool narrow)
{
    double const words = k_spread_line_pt * static_cast<double>(lines.count());
    return narrow ? words + k_plot_pt + 7 : std::max(words, 12.0) + 7;
}

} // namespace

double SpreadPlan::x(double value) const
{
    return left + (std::clamp(value, axis_min, axis_max) - axis_min) / (axis_max - axis_min) * (right - left);
}

Lettering spread_name_lettering()
{
    return {8, Weight::semibold};
}

Lettering spread_place_lettering()
{
    return {7.5, Weight::regular, Role::soft};
}

Lettering spread_reason_lettering()
{
    return {7.5, Weight::regular, Role::ink};
}

SpreadPlan plan_of_spread(SpreadSpec const& spec, double width, Canvas const& canvas)
{
    SpreadPlan plan;
    plan.narrow = is_narrow(width);
    plan.width = width;
    set_axis(spec, plan);
    double const pitch = plan.narrow ? 34 : 42; // of the two columns of values
    plan.columns[0] = width - pitch;
    plan.columns[1] = width;
    plan.left = plan.narrow ? 8 : k_name_width_pt;
    plan.right = plan.narrow ? width - 14 : plan.columns[0] - 42;
    plan.keys = keys_of(spec);
    double const legend = place_keys(plan.keys, width, canvas);
    plan.head = legend + (plan.narrow ? 33 : 21);
    plan.top = plan.head + 7;
    double y = plan.top;
    for (auto const& row : spec.rows) {
        auto lines = lines_of(row, plan, canvas);
        lines.top = y;
        y += height_of(lines, plan.narrow);
        lines.bottom = y;
        plan.rows.push_back(std::move(lines));
    }
    plan.bottom = y;
    plan.axis_below = spec.rows.size() > k_rows_within_sight;
    plan.height = y + (plan.axis_below ? 16 : 4);
    return plan;
}

} // namespace wijkpeil
