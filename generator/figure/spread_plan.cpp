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
constexpr double k_row_gap_pt = 7;              // between the words of one row and those of the next
constexpr double k_tight_row_gap_pt = 4;        // of many rows
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

bool has_marks(SpreadRow const& row)
{
    auto const is_known = [](ShownValue const& shown) { return number_of(shown).has_value(); };
    return is_known(row.value) || is_known(row.rest) ||
           std::any_of(row.parts.begin(), row.parts.end(), is_known);
}

SpreadLines lines_of(SpreadRow const& row, bool below_plot, SpreadPlan const& plan, Canvas const& canvas)
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
    lines.has_marks = has_marks(row);
    lines.reason_in_plot = below_plot && !plan.narrow &&
                           canvas.text_width(row.reason, spread_reason_lettering()) <= plan.right - plan.left;
    lines.reason =
        lines.reason_in_plot ? std::vector{row.reason} : broken(row.reason, room, spread_reason_lettering());
    return lines;
}

// Many rows stand closer, so that the chart of a whole programme shares its page with the headline above it.
// The lines of the words keep their distance.
double height_of(SpreadLines const& lines, bool narrow, std::size_t rows)
{
    constexpr double k_least_words_pt = 11.5;
    double const words = k_spread_line_pt * static_cast<double>(lines.count());
    double const gap = rows > k_rows_within_sight ? k_tight_row_gap_pt : k_row_gap_pt;
    return narrow ? words + (lines.has_marks ? k_plot_pt : 0) + k_row_gap_pt
                  : std::max(words, k_least_words_pt) + gap;
}

// Places the rows; those that have no mark and come last stand below the plot.
void place_rows(SpreadSpec const& spec, SpreadPlan& plan, Canvas const& canvas)
{
    constexpr double k_axis_pt = 16; // room of the numbers below the plot
    auto const last = std::find_if(spec.rows.rbegin(), spec.rows.rend(), has_marks);
    auto const in_plot = static_cast<std::size_t>(spec.rows.rend() - last);
    plan.axis_below = in_plot > k_rows_within_sight;
    plan.bottom = plan.top;
    double y = plan.top;
    for (std::size_t i = 0; i < spec.rows.size(); ++i) {
        auto lines = lines_of(spec.rows[i], i >= in_plot, plan, canvas);
        lines.top = y;
        y += height_of(lines, plan.narrow, spec.rows.size());
        lines.bottom = y;
        plan.rows.push_back(std::move(lines));
        if (i + 1 == in_plot) {
            plan.bottom = y;
            y += plan.axis_below ? k_axis_pt : 0;
        }
    }
    plan.height = y + (plan.axis_below && in_plot == spec.rows.size() ? 0 : 4);
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
    place_rows(spec, plan, canvas);
    return plan;
}

} // namespace wijkpeil
