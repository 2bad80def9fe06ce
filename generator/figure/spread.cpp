// SPDX-License-Identifier: EUPL-1.2
#include "figure/spread_plan.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

constexpr double k_area_pt = 3.8; // radii
constexpr double k_rest_pt = 3.2;
constexpr double k_part_pt = 1.7;
constexpr double k_between_numbers_pt = 6; // least room between the axis and the name of a column
Lettering const k_column_name{7.5, Weight::semibold, Role::ink, Anchor::end};
Paint const k_mean{Role::none, Role::ink, 0.9};
Paint const k_country{Role::none, Role::ink, 0.9, {1.5, 2.5}};

void draw_part_mark(Point at, Canvas& canvas)
{
    canvas.circle(at, k_part_pt, {Role::soft});
}

void draw_key(SpreadKey const& key, Canvas& canvas)
{
    using Kind = SpreadKey::Kind;
    switch (key.kind) {
    case Kind::area:
    case Kind::wider:
        draw_area_mark(key.at, k_area_pt, key.kind == Kind::wider, canvas);
        break;
    case Kind::part:
        draw_part_mark(key.at, canvas);
        break;
    case Kind::rest:
        draw_rest_mark(key.at, k_rest_pt, canvas);
        break;
    case Kind::mean:
    case Kind::country:
        canvas.line({key.at.x, key.at.y - 5}, {key.at.x, key.at.y + 5},
                    key.kind == Kind::mean ? k_mean : k_country);
        break;
    }
    bool const strong = key.kind == Kind::area || key.kind == Kind::wider;
    canvas.text({key.at.x + 8, key.at.y + 3}, key.text,
                {8, Weight::regular, strong ? Role::area : Role::ink});
}

// Each number is centred on its line, but the last one with its unit ends before the name of the column of
// values.
void draw_axis_numbers(SpreadSpec const& spec, SpreadPlan const& plan, double y, Canvas& canvas)
{
    Lettering const lettering{7.5, Weight::regular, Role::soft, Anchor::middle};
    double const slack = plan.axis_step / 1000;
    double const most_right =
        plan.columns[0] - k_between_numbers_pt -
        (spec.column_names.empty() ? 0 : canvas.text_width(spec.column_names.front(), k_column_name));
    for (double value = plan.axis_min; value <= plan.axis_max + slack; value += plan.axis_step) {
        bool const is_end = value == plan.axis_min || value + plan.axis_step > plan.axis_max + slack;
        std::string const unit = is_end && !spec.axis_unit.empty() ? "\u00a0" + spec.axis_unit : "";
        std::string const text = axis_text(value) + unit;
        double const half = canvas.text_width(text, lettering) / 2;
        double const x = plan.narrow ? plan.x(value) : std::min(plan.x(value), most_right - half);
        canvas.text({x, y}, text, lettering);
    }
}

void draw_axis(SpreadSpec const& spec, SpreadPlan const& plan, Canvas& canvas)
{
    double const slack = plan.axis_step / 1000;
    for (double value = plan.axis_min; value <= plan.axis_max + slack; value += plan.axis_step) {
        double const x = plan.x(value);
        canvas.line({x, plan.top - 3}, {x, plan.bottom}, {Role::none, Role::rule, 0.5});
    }
    draw_axis_numbers(spec, plan, plan.head, canvas);
    if (plan.axis_below) {
        draw_axis_numbers(spec, plan, plan.bottom + 11, canvas);
    }
    for (std::size_t k = 0; k < spec.column_names.size() && k < 2; ++k) {
        canvas.text({plan.columns[k], plan.head - (plan.narrow ? 12 : 0)}, spec.column_names[k],
                    k_column_name);
    }
}

// What holds for all rows: behind the marks, so that no mark is hidden. On a phone names stand above the
// marks, and no line goes through them.
void draw_levels(SpreadSpec const& spec, SpreadPlan const& plan, Canvas& canvas)
{
    auto const draw = [&](ShownValue const& level, Paint const& paint) {
        if (auto const number = number_of(level)) {
            double const x = plan.x(*number);
            if (!plan.narrow) {
                canvas.line({x, plan.top - 3}, {x, plan.bottom}, paint);
            }
            for (auto const& row : plan.rows) {
                if (plan.narrow && row.has_marks) {
                    canvas.line({x, row.bottom - 17}, {x, row.bottom - 1}, paint);
                }
            }
        }
    };
    draw(spec.country, k_country);
    draw(spec.mean, k_mean);
}

void draw_marks(SpreadRow const& row, SpreadPlan const& plan, double y, Canvas& canvas)
{
    std::vector<double> parts;
    for (auto const& part : row.parts) {
        if (auto const number = number_of(part)) {
            parts.push_back(plan.x(*number));
        }
    }
    if (parts.size() > 1) {
        auto const [low, high] = std::minmax_element(parts.begin(), parts.end());
        canvas.line({*low, y}, {*high, y}, {Role::none, Role::soft, 0.8, {}, 0.6});
    }
    for (double const x : parts) {
        draw_part_mark({x, y}, canvas);
    }
    if (auto const rest = number_of(row.rest)) {
        draw_rest_mark({plan.x(*rest), y}, k_rest_pt, canvas);
    }
    if (auto const value = number_of(row.value)) {
        draw_area_mark({plan.x(*value), y}, k_area_pt, row.wider, canvas);
    }
}

void draw_value(ShownValue const& shown, Point at, bool strong, Canvas& canvas)
{
    bool const known = number_of(shown).has_value();
    Role const role = !known ? Role::soft : strong ? Role::area : Role::ink;
    canvas.text(at, shown.text,
                {8.5, known && strong ? Weight::semibold : Weight::regular, role, Anchor::end});
}

void draw_words(std::vector<std::string> const& lines, Point& at, Lettering const& lettering, Canvas& canvas)
{
    for (auto const& line : lines) {
        canvas.text(at, line, lettering);
        at.y += k_spread_line_pt;
    }
}

void draw_row(SpreadRow const& row, SpreadLines const& lines, SpreadPlan const& plan, Canvas& canvas)
{
    double const words = k_spread_line_pt * static_cast<double>(lines.count());
    double const middle = (lines.top + lines.bottom) / 2;
    double const first = plan.narrow ? lines.top + 11 : middle - words / 2 + 7.2;
    Point at{0, first};
    draw_words(lines.name, at, spread_name_lettering(), canvas);
    if (lines.place_x > 0) {
        canvas.text({lines.place_x, first}, lines.place.front(), spread_place_lettering());
    } else {
        draw_words(lines.place, at, spread_place_lettering(), canvas);
    }
    if (lines.reason_in_plot) {
        at = {plan.left, middle + 3};
    }
    draw_words(lines.reason, at, spread_reason_lettering(), canvas);
    double const values = plan.narrow ? first : middle + 3;
    draw_value(row.value, {plan.columns[0], values}, true, canvas);
    draw_value(row.rest, {plan.columns[1], values}, false, canvas);
    draw_marks(row, plan, plan.narrow ? lines.bottom - 9 : middle, canvas);
}

} // namespace

double spread_height(SpreadSpec const& spec, double width, Canvas const& canvas)
{
    return plan_of_spread(spec, width, canvas).height;
}

void draw_spread(SpreadSpec const& spec, double width, Canvas& canvas)
{
    SpreadPlan const plan = plan_of_spread(spec, width, canvas);
    for (auto const& key : plan.keys) {
        draw_key(key, canvas);
    }
    draw_axis(spec, plan, canvas);
    draw_levels(spec, plan, canvas);
    for (std::size_t i = 0; i < spec.rows.size(); ++i) {
        canvas.line({0, plan.rows[i].top}, {width, plan.rows[i].top}, {Role::none, Role::grid, 0.5});
        draw_row(spec.rows[i], plan.rows[i], plan, canvas);
    }
}

} // namespace wijkpeil
