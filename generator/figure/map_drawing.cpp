// SPDX-License-Identifier: EUPL-1.2
#include "figure/map_drawing.hpp"

#include "figure/map_ground.hpp"
#include "figure/small_map.hpp"
#include "figure/text_lines.hpp"

#include <algorithm>
#include <cmath>

namespace wijkpeil {

namespace {

constexpr double k_text_pt = 8;
constexpr double k_swatch_gap_pt = 6;
constexpr double k_count_gap_pt = 14;
Lettering const k_bold_count{k_text_pt, Weight::semibold, Role::ink, Anchor::end};
Lettering const k_count{k_text_pt, Weight::regular, Role::ink, Anchor::end};

void draw_count(int count, double x, double y, Canvas& canvas)
{
    canvas.text({x, y}, std::to_string(count), count > 0 ? k_bold_count : k_count);
}

void draw_legend(MapSpec const& spec, MapLayout const& layout, std::size_t colours, Canvas& canvas)
{
    Rectangle const& box = layout.legend;
    bool const below = legend_goes_below(layout.width);
    canvas.rectangle(box, {Role::paper});
    TextMeasure const measure = [&](std::string const& text, double size, Weight weight, bool italic) {
        return canvas.text_width(text, {size, weight, Role::ink, Anchor::start, 0, italic});
    };
    LegendLayout const legend = layout_legend(spec, below ? layout.width : 170, measure);
    double const left = box.x + k_legend_padding_pt;
    double const right = box.x + box.width - k_legend_padding_pt;
    double const text = left + k_swatch_width_pt + k_swatch_gap_pt;
    double y = box.y + 13;
    for (auto const& line : legend.title) {
        canvas.text({left, y}, line, {k_text_pt, Weight::semibold});
        y += 10;
    }
    canvas.text({right, y + 2}, spec.legend_unit, {7.5, Weight::regular, Role::soft, Anchor::end});
    y += 6;
    auto const row = [&](Role fill, std::string const& label, int count) {
        canvas.rectangle({left, y, k_swatch_width_pt, k_swatch_height_pt}, {fill, Role::soft, 0.4});
        canvas.text({text, y + 8.6}, label, {k_text_pt});
        draw_count(count, right, y + 8.6, canvas);
        y += k_legend_pitch_pt;
    };
    for (std::size_t i = 0; i < spec.classes.size(); ++i) {
        row(class_role(static_cast<int>(i), spec.classes.size(), colours), spec.classes[i].label,
            spec.classes[i].count);
    }
    row(Role::missing, spec.missing_label, spec.missing_count);
    y += 5;
    std::vector<double> const dash =
        spec.approximate_outline ? std::vector<double>{4.5, 2.5} : std::vector<double>{};
    canvas.line({left, y}, {left + k_swatch_width_pt, y}, {Role::none, Role::ink, 2, dash});
    canvas.text({text, y + 2.8}, spec.outline_label, {k_text_pt});
}

void draw_inset(MapLayout const& layout, Canvas& canvas)
{
    if (layout.inset.width <= 0) {
        return;
    }
    canvas.rectangle(layout.inset, {Role::paper});
    canvas.shape({layout.country}, {Role::rule, Role::paper, 0.4});
    double const side = layout.inset.width < 60 ? 6 : 8;
    Rectangle const mark{layout.inset_mark.x - side / 2, layout.inset_mark.y - side / 2, side, side};
    canvas.rectangle(mark, {Role::none, Role::paper, 3});
    canvas.rectangle(mark, {Role::none, Role::ink, 1.4});
}

void draw_scale_bar(MapLayout const& layout, Canvas& canvas)
{
    if (!layout.scale_bar) {
        return;
    }
    auto const& bar = *layout.scale_bar;
    double const middle = bar.box.x + bar.box.width / 2;
    double const left = middle - bar.length / 2;
    double const right = middle + bar.length / 2;
    double const y = bar.box.y + bar.box.height - 4;
    Shape const bracket{{{{left, y - 3.5}, {left, y}, {right, y}, {right, y - 3.5}}}, false};
    canvas.shape(bracket, {Role::none, Role::paper, 2.8});
    canvas.shape(bracket, {Role::none, Role::ink, 1});
    canvas.text({middle, y - 4.5}, bar.text,
                {7.5, Weight::regular, Role::ink, Anchor::middle, 2 * k_label_halo_pt});
}

void draw_label(MapSpec const& spec, MapLabel const& label, Canvas& canvas)
{
    bool const own = spec.regions[label.region].own;
    for (auto const& piece : label.pieces) {
        Weight const weight = piece.is_value ? Weight::bold : own ? Weight::semibold : Weight::regular;
        canvas.text(piece.at, piece.text,
                    {label.size, weight, Role::ink, Anchor::middle, 2 * k_label_halo_pt});
    }
}

void draw_leader(std::pair<Point, Point> const& leader, Canvas& canvas)
{
    canvas.line(leader.first, leader.second, {Role::none, Role::paper, 2.4});
    canvas.line(leader.first, leader.second, {Role::none, Role::ink, 0.7});
    canvas.circle(leader.first, 1.5, {Role::ink, Role::paper, 0.6});
}

} // namespace

Role class_role(int map_class, std::size_t classes, std::size_t colours)
{
    if (map_class < 0) {
        return Role::missing;
    }
    double const last = static_cast<double>(classes) - 1;
    double const place = classes < colours && last > 0
                             ? std::round(map_class * static_cast<double>(colours - 1) / last)
                             : std::min<double>(map_class, static_cast<double>(colours) - 1);
    return static_cast<Role>(static_cast<int>(Role::class_1) + static_cast<int>(place));
}

LegendLayout layout_legend(MapSpec const& spec, double most_width, TextMeasure const& measure)
{
    LegendLayout legend;
    double const inner = most_width - 2 * k_legend_padding_pt;
    auto const bold = [&](std::string const& text) {
        return measure(text, k_text_pt, Weight::semibold, false);
    };
    legend.title = wrapped(spec.legend_title, inner, bold);
    double widest = measure(spec.legend_unit, 7.5, Weight::regular, false);
    for (auto const& line : legend.title) {
        widest = std::max(widest, bold(line));
    }
    double const before = k_swatch_width_pt + k_swatch_gap_pt;
    auto const label = [&](std::string const& text, int count) {
        double const counted = count < 0 ? 0 : k_count_gap_pt + bold(std::to_string(count));
        widest = std::max(widest, before + measure(text, k_text_pt, Weight::regular, false) + counted);
    };
    for (auto const& map_class : spec.classes) {
        label(map_class.label, map_class.count);
    }
    label(spec.missing_label, spec.missing_count);
    label(spec.outline_label, -1);
    legend.width = std::ceil(widest) + 2 * k_legend_padding_pt;
    legend.height = 19 + 10 * static_cast<double>(legend.title.size()) +
                    k_legend_pitch_pt * static_cast<double>(spec.classes.size() + 1) + 14;
    return legend;
}

void draw_map_furniture(MapSpec const& spec, MapLayout const& layout, std::size_t colours, Canvas& canvas)
{
    draw_scale_bar(layout, canvas);
    spec.small ? draw_small_legend(spec, layout, colours, canvas)
               : draw_legend(spec, layout, colours, canvas);
    draw_inset(layout, canvas);
    Rectangle const& frame = layout.frame;
    canvas.rectangle({frame.x + 0.25, frame.y + 0.25, frame.width - 0.5, frame.height - 0.5},
                     {Role::none, Role::rule, 0.5});
}

void draw_map_ground(MapSpec const& spec, MapLayout const& layout, std::size_t colours, SvgCanvas& canvas)
{
    canvas.begin_clip(layout.frame);
    canvas.rectangle(layout.frame, {Role::land});
    for (auto const& rings : layout.ground->neighbours) {
        canvas.shape({rings}, {Role::neighbour, Role::paper, 1});
    }
    for (std::size_t i = 0; i < spec.regions.size(); ++i) {
        auto const& region = spec.regions[i];
        Role const fill = class_role(region.map_class, spec.classes.size(), colours);
        canvas.region({layout.ground->regions[i]}, {fill, Role::paper, 0.9},
                      region.name + ": " + region_value(spec, region));
    }
    canvas.shape({layout.ground->municipality_outline}, {Role::none, Role::soft, 0.7});
    std::vector<double> const dash =
        spec.approximate_outline ? std::vector<double>{5, 3} : std::vector<double>{};
    canvas.shape({layout.ground->area_outline}, {Role::none, Role::paper, 4.4});
    canvas.shape({layout.ground->area_outline}, {Role::none, Role::ink, 2, dash});
    canvas.end_clip();
}

void draw_map_names(MapSpec const& spec, MapLayout const& layout, Canvas& canvas)
{
    for (auto const& label : layout.context) {
        canvas.text(label.at, label.text, {8, Weight::regular, Role::soft, Anchor::middle, 0, true});
    }
    if (spec.small) {
        draw_numbers(layout, canvas);
        return;
    }
    for (auto const& label : layout.labels) {
        if (label.leader) {
            draw_leader(*label.leader, canvas);
        }
    }
    for (auto const& label : layout.labels) {
        draw_label(spec, label, canvas);
    }
}

} // namespace wijkpeil
