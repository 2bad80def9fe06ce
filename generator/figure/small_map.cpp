// SPDX-License-Identifier: EUPL-1.2
#include "figure/small_map.hpp"

#include "figure/arrange.hpp"
#include "figure/map_drawing.hpp"
#include "figure/map_extras.hpp"
#include "figure/planar.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wijkpeil {

namespace {

constexpr double k_padding_pt = 8;
constexpr double k_radius_pt = 6;
constexpr double k_between_numbers_pt = 13;
constexpr double k_text_pt = 7.5;
constexpr double k_small_swatch_width_pt = 13;
constexpr double k_small_swatch_height_pt = 7.5;
constexpr double k_line_pt = 12;
constexpr double k_item_gap_pt = 10;
Lettering const k_words{k_text_pt};
Lettering const k_count{k_text_pt, Weight::semibold};

double scale_for(Box const& box, Rectangle const& frame, double padding)
{
    return std::min((frame.width - 2 * padding) / std::max(box.width(), 1.0),
                    (frame.height - 2 * padding) / std::max(box.height(), 1.0));
}

Box box_of_own(MapSpec const& spec)
{
    Box box;
    for (auto const& region : spec.regions) {
        if (region.own) {
            box.include(geometry_of(region));
        }
    }
    return box;
}

// A swatch with its words and count. `width`: of the whole.
struct LegendItem {
    Role fill = Role::none; // none: the outline
    std::string label;
    int count = -1; // none
    double width = 0;
};

std::vector<LegendItem> legend_items(MapSpec const& spec, std::size_t colours, TextMeasure const& measure)
{
    std::vector<LegendItem> items;
    auto const add = [&](Role fill, std::string const& label, int count) {
        double width = k_small_swatch_width_pt + 4 + measure(label, k_text_pt, Weight::regular, false);
        if (count >= 0) {
            width += measure("\u00a0(" + std::to_string(count) + ")", k_text_pt, Weight::semibold, false) + 1;
        }
        items.push_back({fill, label, count, width});
    };
    for (std::size_t i = 0; i < spec.classes.size(); ++i) {
        add(class_role(static_cast<int>(i), spec.classes.size(), colours), spec.classes[i].label,
            spec.classes[i].count);
    }
    add(Role::missing, spec.missing_label, spec.missing_count);
    add(Role::none, spec.outline_label, -1);
    return items;
}

// Calls `use` with each item and the place of its left end on the line above which it stands.
template <typename Use>
double each_placed(std::vector<LegendItem> const& items, double width, Use const& use)
{
    double x = 0;
    double y = k_line_pt;
    for (auto const& item : items) {
        if (x > 0 && x + item.width > width) {
            x = 0;
            y += k_line_pt;
        }
        use(item, x, y);
        x += item.width + k_item_gap_pt;
    }
    return y;
}

// Free for a number: in the frame, beside boxes and other numbers.
bool is_free(Point at, std::vector<MapLabel> const& placed, MapLayout const& layout)
{
    Rectangle const room{at.x - k_radius_pt, at.y - k_radius_pt, 2 * k_radius_pt, 2 * k_radius_pt};
    Rectangle const& frame = layout.frame;
    bool const inside = room.x >= 2 && room.y >= 2 && room.x + room.width <= frame.width - 2 &&
                        room.y + room.height <= frame.height - 2;
    bool const covered =
        overlaps(room, layout.inset, 1) || (layout.scale_bar && overlaps(room, layout.scale_bar->box, 1));
    return inside && !covered && std::none_of(placed.begin(), placed.end(), [&](MapLabel const& other) {
               return distance(at, other.pieces.front().at) < k_between_numbers_pt;
           });
}

// The free place nearest to the middle of its region; a place in the region is worth a longer way.
Point number_place(Point middle, std::vector<Ring> const& rings, std::vector<MapLabel> const& placed,
                   MapLayout const& layout)
{
    constexpr int k_directions = 24;
    constexpr double k_step_pt = 3;
    constexpr double k_farthest_pt = 90;
    constexpr double k_outside_pt = 12;
    Point best = middle;
    double best_cost = k_farthest_pt * 2;
    for (double away = 0; away <= k_farthest_pt && away < best_cost; away += k_step_pt) {
        for (int k = 0; k < (away > 0 ? k_directions : 1); ++k) {
            double const angle = 2 * std::numbers::pi * k / k_directions;
            Point const at{middle.x + away * std::cos(angle), middle.y + away * std::sin(angle)};
            double const cost = away + (contains(rings, at) ? 0 : k_outside_pt);
            if (cost < best_cost && is_free(at, placed, layout)) {
                best = at;
                best_cost = cost;
            }
        }
    }
    return best;
}

} // namespace

double small_frame_height(double width)
{
    return std::round(width * 128 / 300);
}

double small_legend_height(MapSpec const& spec, double width, TextMeasure const& measure)
{
    auto const items = legend_items(spec, spec.classes.size(), measure);
    return each_placed(items, width, [](LegendItem const&, double, double) {}) + 6;
}

MapView small_view(MapSpec const& spec, Rectangle const& frame, double part)
{
    Box const own = box_of_own(spec);
    Box const all = box_of_regions(spec);
    double const whole = scale_for(all, frame, k_padding_pt);
    MapView view;
    view.scale = std::max(whole, scale_for(own, frame, k_padding_pt) * part);
    Box const& shown = view.scale > whole && own.width() > 0 ? own : all;
    view.origin = {(shown.min_x + shown.max_x) / 2 - frame.width / 2 / view.scale,
                   (shown.min_y + shown.max_y) / 2 + frame.height / 2 / view.scale};
    return view;
}

InsetPlace inset_place(Rectangle const& size, MapLayout const& layout)
{
    constexpr int k_samples = 10;
    InsetPlace best{size, 2};
    for (int corner = 0; corner < 4; ++corner) {
        Rectangle const box{corner % 2 == 0 ? 0 : layout.frame.width - size.width,
                            corner < 2 ? 0 : layout.frame.height - size.height, size.width, size.height};
        int covered = 0;
        for (int i = 0; i < k_samples * k_samples; ++i) {
            Point const at{box.x + box.width * (i % k_samples) / (k_samples - 1),
                           box.y + box.height * (i / k_samples) / (k_samples - 1)};
            covered += contains(layout.ground->area_outline, at) ? 1 : 0;
        }
        double const share = static_cast<double>(covered) / (k_samples * k_samples);
        if (share < best.covered) {
            best = {box, share};
        }
    }
    return best;
}

std::vector<MapLabel> placed_numbers(MapSpec const& spec, MapLayout const& layout)
{
    auto const& ground = layout.ground->labels.regions();
    std::vector<std::size_t> order; // the smallest first: it has least room to move
    for (std::size_t i = 0; i < spec.regions.size(); ++i) {
        if (spec.regions[i].number > 0 && ground[i].pole.distance > 0) {
            order.push_back(i);
        }
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return ground[a].area < ground[b].area; });
    std::vector<MapLabel> labels;
    for (auto const i : order) {
        auto const middle = ground[i].pole.point;
        auto const& rings = layout.ground->regions[i];
        Point const at = number_place(middle, rings, labels, layout);
        MapLabel label;
        label.region = i;
        label.has_name = false;
        label.pieces = {{std::to_string(spec.regions[i].number), at, false}};
        label.box = {at.x - k_radius_pt, at.y - k_radius_pt, 2 * k_radius_pt, 2 * k_radius_pt};
        if (!contains(rings, at)) {
            label.leader = {middle, at};
        }
        labels.push_back(std::move(label));
    }
    return labels;
}

void draw_small_legend(MapSpec const& spec, MapLayout const& layout, std::size_t colours, Canvas& canvas)
{
    TextMeasure const measure = [&](std::string const& text, double size, Weight weight, bool italic) {
        return canvas.text_width(text, {size, weight, Role::ink, Anchor::start, 0, italic});
    };
    double const top = layout.frame.height + 4;
    std::vector<double> const dash =
        spec.approximate_outline ? std::vector<double>{4.5, 2.5} : std::vector<double>{};
    each_placed(legend_items(spec, colours, measure), layout.width,
                [&](LegendItem const& item, double x, double y) {
                    double const base = top + y - 3;
                    if (item.fill == Role::none) {
                        canvas.line({x, base - 2.5}, {x + k_small_swatch_width_pt, base - 2.5},
                                    {Role::none, Role::ink, 2, dash});
                    } else {
                        canvas.rectangle({x, base - 6.5, k_small_swatch_width_pt, k_small_swatch_height_pt},
                                         {item.fill, Role::soft, 0.4});
                    }
                    double const text = x + k_small_swatch_width_pt + 4;
                    canvas.text({text, base}, item.label, k_words);
                    if (item.count >= 0) {
                        canvas.text({text + canvas.text_width(item.label, k_words), base},
                                    "\u00a0(" + std::to_string(item.count) + ")", k_count);
                    }
                });
}

void draw_numbers(MapLayout const& layout, Canvas& canvas)
{
    for (auto const& label : layout.labels) {
        if (label.leader) {
            canvas.line(label.leader->first, label.leader->second, {Role::none, Role::paper, 2.4});
            canvas.line(label.leader->first, label.leader->second, {Role::none, Role::ink, 0.7});
            canvas.circle(label.leader->first, 1.5, {Role::ink, Role::paper, 0.6});
        }
    }
    for (auto const& label : layout.labels) {
        auto const& piece = label.pieces.front();
        canvas.circle(piece.at, k_radius_pt, {Role::paper, Role::ink, 0.6});
        canvas.text({piece.at.x, piece.at.y + 2.6}, piece.text,
                    {7.5, Weight::semibold, Role::ink, Anchor::middle});
    }
}

} // namespace wijkpeil
