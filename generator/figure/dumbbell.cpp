// SPDX-License-Identifier: EUPL-1.2
#include "figure/charts.hpp"

#include "figure/text_lines.hpp"

#include <algorithm>
#include <cmath>

namespace wijkpeil {

namespace {

constexpr double k_name_width_pt = 148;
constexpr double k_row_pt = 21;
constexpr double k_small_row_pt = 15.5;
constexpr double k_narrow_row_pt = 34; // name and values above the marks
constexpr double k_name_line_pt = 9.5;
Lettering const k_axis{7.5, Weight::regular, Role::soft, Anchor::middle};

// Where things stand at one width.
struct Plan {
    bool narrow = false;
    double width = 0;
    double left = 0; // of the plot
    double right = 0;
    double legend = 0; // left of the legend
    double axis_max = 0;
    double columns[3] = {};                      // right ends of the values
    std::vector<std::vector<std::string>> names; // lines of each row
    std::vector<double> tops;                    // of the rows, and the end of the last

    [[nodiscard]] double top() const { return tops.front(); }
    [[nodiscard]] double bottom() const { return tops.back(); }

    [[nodiscard]] double x(double value) const
    {
        return left + std::clamp(value, 0.0, axis_max) / axis_max * (right - left);
    }
};

// The end of the axis: as asked, or further if a value lies beyond it.
double axis_end(DumbbellSpec const& spec)
{
    double end = std::max(spec.axis_max, spec.axis_step);
    for (auto const& row : spec.rows) {
        for (auto const* shown : {&row.area, &row.rest, &row.country}) {
            while (number_of(*shown).value_or(0) > end && spec.axis_step > 0) {
                end += spec.axis_step;
            }
        }
    }
    return end;
}

// Items of the legend: mark, text and the room they take.
struct LegendItem {
    std::string text;
    double width = 0;
};

std::vector<LegendItem> legend_items(DumbbellSpec const& spec, Canvas const& canvas)
{
    std::vector<LegendItem> items;
    for (auto const* text : {&spec.area_name, &spec.rest_name, &spec.country_name}) {
        Weight const weight = items.empty() ? Weight::semibold : Weight::regular;
        items.push_back({*text, 12 + canvas.text_width(*text, {8, weight})});
    }
    return items;
}

// Where the legend starts: above the plot, or further left if it fits on one line there.
double legend_left(std::vector<LegendItem> const& items, double left, double width)
{
    double total = -14;
    for (auto const& item : items) {
        total += item.width + 14;
    }
    return total <= width ? std::min(left, width - total) : 0;
}

// Lines the legend needs: items go to the next line when they do not fit.
double legend_lines(std::vector<LegendItem> const& items, double left, double width)
{
    double x = left;
    double lines = 1;
    for (auto const& item : items) {
        if (x > left && x + item.width > width) {
            x = left;
            ++lines;
        }
        x += item.width + 14;
    }
    return lines;
}

Lettering name_lettering(DumbbellRow const& row, bool narrow)
{
    return {narrow ? 8 : 8.5, row.strong ? Weight::semibold : Weight::regular};
}

Plan plan_of(DumbbellSpec const& spec, double width, Canvas const& canvas)
{
    Plan plan;
    plan.narrow = is_narrow(width);
    plan.width = width;
    plan.axis_max = axis_end(spec);
    plan.left = plan.narrow ? 6 : k_name_width_pt;
    double const pitch = plan.narrow ? 34 : width < 460 ? 40 : 48; // of the three columns of values
    plan.right = plan.narrow ? width - 12 : width - 2 * pitch - 46;
    for (int k = 0; k < 3; ++k) {
        plan.columns[k] = width - (2 - k) * pitch - (plan.narrow || k == 2 ? 0 : 1);
    }
    plan.legend = legend_left(legend_items(spec, canvas), plan.narrow ? 0 : plan.left, width);
    double const legend = legend_lines(legend_items(spec, canvas), plan.legend, width);
    plan.tops.push_back(12 * (legend - 1) + (plan.narrow ? 48 : spec.small ? 31 : 35));
    double const room = plan.narrow ? plan.columns[0] - 26 : plan.left - 8;
    for (auto const& row : spec.rows) {
        Lettering const name = name_lettering(row, plan.narrow);
        plan.names.push_back(
            wrapped(row.name, room, [&](std::string const& text) { return canvas.text_width(text, name); }));
        double const more = k_name_line_pt * static_cast<double>(plan.names.back().size() - 1);
        double const row_pt = spec.small ? k_small_row_pt : k_row_pt;
        double const height = plan.narrow ? k_narrow_row_pt + more : std::max(row_pt, 11.5 + more);
        plan.tops.push_back(plan.tops.back() + height);
    }
    return plan;
}

void draw_legend(DumbbellSpec const& spec, Plan const& plan, Canvas& canvas)
{
    double const left = plan.legend;
    double x = left;
    double y = 6;
    int index = 0;
    for (auto const& item : legend_items(spec, canvas)) {
        if (x > left && x + item.width > plan.width) {
            x = left;
            y += 12;
        }
        Point const mark{x + 4, y};
        if (index == 0) {
            draw_area_mark(mark, 3.6, spec.wider, canvas);
        } else if (index == 1) {
            draw_rest_mark(mark, 3.2, canvas);
        } else {
            draw_country_mark(mark, 6, canvas);
        }
        bool const is_area = index == 0;
        canvas.text({x + 12, y + 3}, item.text,
                    {8, is_area ? Weight::semibold : Weight::regular, is_area ? Role::area : Role::ink});
        x += item.width + 14;
        ++index;
    }
}

void draw_axis(DumbbellSpec const& spec, Plan const& plan, Canvas& canvas)
{
    double const step = spec.axis_step > 0 ? spec.axis_step : plan.axis_max;
    for (double value = 0; value <= plan.axis_max + step / 1000; value += step) {
        double const x = plan.x(value);
        bool const is_end = value == 0 || value + step > plan.axis_max + step / 1000;
        std::string const unit = is_end && !spec.axis_unit.empty() ? "\u00a0" + spec.axis_unit : "";
        canvas.line({x, plan.top() - 6}, {x, plan.bottom()}, {Role::none, Role::rule, 0.5});
        canvas.text({x, plan.top() - 10}, axis_text(value) + unit, k_axis);
    }
    for (std::size_t k = 0; k < spec.column_names.size() && k < 3; ++k) {
        canvas.text({plan.columns[k], plan.top() - (plan.narrow ? 22 : 10)}, spec.column_names[k],
                    {7.5, Weight::semibold, Role::ink, Anchor::end});
    }
}

void draw_marks(DumbbellSpec const& spec, DumbbellRow const& row, Plan const& plan, double y, Canvas& canvas)
{
    auto const area = number_of(row.area);
    auto const rest = number_of(row.rest);
    auto const country = number_of(row.country);
    if (area && rest) {
        canvas.line({plan.x(*area), y}, {plan.x(*rest), y}, {Role::none, Role::rest, 2.2, {}, 0.55});
    }
    if (country) {
        draw_country_mark({plan.x(*country), y}, 6, canvas);
    }
    if (rest) {
        draw_rest_mark({plan.x(*rest), y}, 3.2, canvas);
    }
    if (area) {
        draw_area_mark({plan.x(*area), y}, 3.6, spec.wider, canvas);
    }
}

void draw_values(DumbbellRow const& row, Plan const& plan, double y, Canvas& canvas)
{
    double const size = plan.narrow ? 8 : 8.5;
    bool const gap = number_of(row.gap).has_value();
    Weight const area = number_of(row.area) ? Weight::semibold : Weight::regular;
    canvas.text({plan.columns[0], y}, row.area.text,
                {size, area, number_of(row.area) ? Role::area : Role::soft, Anchor::end});
    canvas.text({plan.columns[1], y}, row.rest.text,
                {size, Weight::regular, number_of(row.rest) ? Role::ink : Role::soft, Anchor::end});
    canvas.text({plan.columns[2], y}, row.gap.text,
                {size, gap ? Weight::bold : Weight::regular, gap ? Role::ink : Role::soft, Anchor::end});
}

} // namespace

double dumbbell_height(DumbbellSpec const& spec, double width, Canvas const& canvas)
{
    return plan_of(spec, width, canvas).bottom() + 4;
}

void draw_dumbbell(DumbbellSpec const& spec, double width, Canvas& canvas)
{
    Plan const plan = plan_of(spec, width, canvas);
    draw_axis(spec, plan, canvas);
    draw_legend(spec, plan, canvas);
    for (std::size_t i = 0; i < spec.rows.size(); ++i) {
        auto const& row = spec.rows[i];
        double const top = plan.tops[i];
        double const bottom = plan.tops[i + 1];
        if (i + 1 < spec.rows.size()) {
            canvas.line({0, bottom - 3}, {width, bottom - 3}, {Role::none, Role::grid, 0.5});
        }
        double const y = plan.narrow ? bottom - 11 : (top + bottom) / 2 - 3;
        double const text_y = plan.narrow ? top + 10 : y + 3;
        auto const& lines = plan.names[i];
        double line_y =
            text_y - (plan.narrow ? 0 : k_name_line_pt / 2 * static_cast<double>(lines.size() - 1));
        for (auto const& line : lines) {
            canvas.text({0, line_y}, line, name_lettering(row, plan.narrow));
            line_y += k_name_line_pt;
        }
        draw_marks(spec, row, plan, y, canvas);
        draw_values(row, plan, text_y, canvas);
    }
}

} // namespace wijkpeil
