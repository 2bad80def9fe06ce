// SPDX-License-Identifier: EUPL-1.2
#include "figure/trend_panel.hpp"

#include "figure/charts.hpp"
#include "figure/text_lines.hpp"
#include "figure/trend_labels.hpp"

#include <algorithm>
#include <cmath>

namespace wijkpeil {

namespace {

constexpr double k_plot_height_pt = 88;
constexpr double k_axis_room_pt = 18;  // left of the first period
constexpr double k_label_room_pt = 32; // right of the last
constexpr double k_title_line_pt = 10.5;
Lettering const k_title{8.5, Weight::semibold};
Lettering const k_axis_number{7.5, Weight::regular, Role::soft, Anchor::end};
Lettering const k_period{7.5, Weight::regular, Role::soft, Anchor::middle};

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
};

Range range_of(TrendPanel const& panel)
{
    Range range;
    for (auto const* series : {&panel.area, &panel.rest, &panel.country}) {
        for (auto const& shown : *series) {
            if (auto const number = number_of(shown)) {
                range.low = std::min(range.low, *number);
                range.high = std::max(range.high, *number);
            }
        }
    }
    return range;
}

// Where the axis starts: as asked, or moved by steps until all values are inside.
double start_of(TrendPanel const& panel, double span, double step)
{
    double start = panel.axis_start;
    Range const range = range_of(panel);
    if (range.low > range.high || step <= 0) {
        return start;
    }
    while (range.low < start) {
        start -= step;
    }
    while (range.high > start + span) {
        start += step;
    }
    return start;
}

// Periods by their year if all of them are years, else at equal distances.
std::vector<double> period_places(std::vector<std::string> const& periods)
{
    auto const is_year = [](std::string const& text) {
        return text.size() == 4 &&
               std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    bool const years = std::all_of(periods.begin(), periods.end(), is_year);
    std::vector<double> places;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        places.push_back(years ? std::stod(periods[i]) : static_cast<double>(i));
    }
    double const first = places.empty() ? 0 : places.front();
    double const length = places.empty() ? 0 : places.back() - first;
    for (auto& place : places) {
        place = length > 0 ? (place - first) / length : 1;
    }
    return places;
}

// The panel as laid out.
struct Plan {
    Rectangle plot;
    std::vector<double> xs; // of the periods
    double start = 0;
    double span = 0;

    [[nodiscard]] double y(double value) const { return plot.y + plot.height * (1 - (value - start) / span); }
    [[nodiscard]] Points points(std::vector<ShownValue> const& series) const
    {
        Points points;
        for (std::size_t i = 0; i < xs.size(); ++i) {
            auto const number = i < series.size() ? number_of(series[i]) : std::nullopt;
            points.push_back(number ? std::optional(Point{xs[i], y(*number)}) : std::nullopt);
        }
        return points;
    }
};

void draw_grid(TrendSpec const& spec, Plan const& plan, Canvas& canvas)
{
    double const step = spec.axis_step > 0 ? spec.axis_step : plan.span;
    for (double value = plan.start; value <= plan.start + plan.span + step / 1000; value += step) {
        double const y = plan.y(value);
        canvas.line({plan.plot.x - 2, y}, {plan.plot.x + plan.plot.width + 6, y},
                    {Role::none, Role::grid, 0.5});
        canvas.text({plan.plot.x - 6, y + 2.6}, axis_text(value), k_axis_number);
    }
    // The first and last period in full, those between as '16, and only where there is room.
    double free_from = -1;
    for (std::size_t i = 0; i < spec.periods.size(); ++i) {
        bool const is_end = i == 0 || i + 1 == spec.periods.size();
        bool const is_year = spec.periods[i].size() == 4;
        std::string const text = is_end || !is_year ? spec.periods[i] : "\u2019" + spec.periods[i].substr(2);
        double const half = canvas.text_width(text, k_period) / 2;
        double const last = plan.xs.back() - canvas.text_width(spec.periods.back(), k_period) / 2;
        if (is_end || (plan.xs[i] - half > free_from && plan.xs[i] + half + 3 < last)) {
            canvas.text({plan.xs[i], plan.plot.y + plan.plot.height + 11}, text, k_period);
            free_from = plan.xs[i] + half + 3;
        }
    }
}

bool begins_series(TrendPanel const& panel, std::size_t period)
{
    return std::find(panel.breaks.begin(), panel.breaks.end(), period) != panel.breaks.end();
}

// A rule between the last period of one series and the first of the next.
void draw_breaks(TrendPanel const& panel, Plan const& plan, Canvas& canvas)
{
    for (std::size_t i = 1; i < plan.xs.size(); ++i) {
        if (begins_series(panel, i)) {
            double const x = (plan.xs[i - 1] + plan.xs[i]) / 2;
            canvas.line({x, plan.plot.y}, {x, plan.plot.y + plan.plot.height},
                        {Role::none, Role::ink, 0.75, {1.5, 2}});
        }
    }
}

// No line across a period without a value, and none from one series to the next.
void draw_series(TrendPanel const& panel, Points const& points, Series series, bool wider, Canvas& canvas)
{
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (points[i - 1] && points[i] && !begins_series(panel, i)) {
            draw_series_line(*points[i - 1], *points[i], series, canvas);
        }
    }
    for (auto const& point : points) {
        if (point) {
            draw_series_mark(*point, series, wider, canvas);
        }
    }
}

} // namespace

void draw_series_line(Point from, Point to, Series series, Canvas& canvas)
{
    switch (series) {
    case Series::area:
        canvas.line(from, to, {Role::none, Role::area, 2});
        break;
    case Series::rest:
        canvas.line(from, to, {Role::none, Role::rest, 1.3, {4, 2}});
        break;
    case Series::country:
        canvas.line(from, to, {Role::none, Role::ink, 0.8, {1, 2}});
        break;
    }
}

void draw_series_mark(Point at, Series series, bool wider, Canvas& canvas)
{
    switch (series) {
    case Series::area:
        draw_area_mark(at, 2.6, wider, canvas);
        break;
    case Series::rest:
        canvas.circle(at, 2.1, {Role::paper, Role::rest, 1.2});
        break;
    case Series::country:
        canvas.rectangle({at.x - 1.3, at.y - 1.3, 2.6, 2.6}, {Role::ink});
        break;
    }
}

std::vector<std::string> panel_title(TrendPanel const& panel, double width, Canvas const& canvas)
{
    return wrapped(panel.title, width,
                   [&](std::string const& text) { return canvas.text_width(text, k_title); });
}

double panel_height(std::size_t title_lines)
{
    return 13 + k_title_line_pt * static_cast<double>(title_lines) + k_plot_height_pt + 14;
}

double common_span(TrendSpec const& spec)
{
    double span = std::max(spec.axis_span, spec.axis_step);
    for (auto const& panel : spec.panels) {
        Range const range = range_of(panel);
        while (spec.axis_step > 0 && range.high > range.low) {
            double const start = start_of(panel, span, spec.axis_step);
            if (range.low >= start && range.high <= start + span) {
                break;
            }
            span += spec.axis_step;
        }
    }
    return span > 0 ? span : 1;
}

void draw_panel(TrendSpec const& spec, TrendPanel const& panel, Rectangle const& place, double span,
                Canvas& canvas)
{
    canvas.line({place.x, place.y}, {place.x + place.width, place.y}, {Role::none, Role::ink, 0.75});
    double y = place.y + 11;
    for (auto const& line : panel_title(panel, place.width, canvas)) {
        canvas.text({place.x, y}, line, k_title);
        y += k_title_line_pt;
    }
    Plan plan;
    plan.plot = {place.x + k_axis_room_pt, place.y + place.height - 14 - k_plot_height_pt,
                 place.width - k_axis_room_pt - k_label_room_pt, k_plot_height_pt};
    plan.span = span;
    plan.start = start_of(panel, span, spec.axis_step);
    for (double const share : period_places(spec.periods)) {
        plan.xs.push_back(plan.plot.x + share * plan.plot.width);
    }
    if (plan.xs.empty()) {
        return;
    }
    draw_grid(spec, plan, canvas);
    Points const area = plan.points(panel.area);
    Points const rest = plan.points(panel.rest);
    Points const country = plan.points(panel.country);
    draw_breaks(panel, plan, canvas);
    draw_series(panel, country, Series::country, spec.wider, canvas);
    draw_series(panel, rest, Series::rest, spec.wider, canvas);
    draw_series(panel, area, Series::area, spec.wider, canvas);
    draw_gap_note(panel, plan.plot, {area, rest, country}, canvas);
    draw_last_values(panel, area, rest, canvas);
    draw_first_value(panel, area, rest, canvas);
}

} // namespace wijkpeil
