// SPDX-License-Identifier: EUPL-1.2
#include "figure/map_layout.hpp"

#include "figure/arrange.hpp"
#include "figure/hatch.hpp"
#include "figure/labels.hpp"
#include "figure/map_extras.hpp"
#include "figure/map_ground.hpp"
#include "figure/planar.hpp"
#include "figure/small_map.hpp"

#include <algorithm>
#include <cmath>

namespace wijkpeil {

namespace {

constexpr double k_padding_pt = 10;
constexpr double k_label_size_pt = 7.5;
constexpr double k_small_inset = 0.8; // of its usual size, on a small map
constexpr std::size_t k_regions_of_short_table = 24;

// When 482 wide: 430 high, or 386 for a town of some twenty wijken, whose table then fits below it on the
// page; a wide and flat municipality takes less.
double frame_height(MapSpec const& spec, double width)
{
    Box const box = box_of_regions(spec);
    double const most = width * (spec.regions.size() <= k_regions_of_short_table ? 386 : 430) / 482;
    double const filled = (width - 2 * k_padding_pt) * box.height() / std::max(box.width(), 1.0);
    double const needed = filled + 2 * k_padding_pt + 90;
    return std::round(std::clamp(needed, std::min(most, width * 0.68), most));
}

Rectangle inset_size(MapSpec const& spec, double width)
{
    if (spec.country.empty()) {
        return {};
    }
    Box const box = box_of_parts(spec.country);
    double const inset_width = std::min(84.0, width * 0.22);
    return {0, 0, inset_width, std::round((inset_width - 8) * box.height() / box.width() + 8)};
}

// Legends of the maps of an area differ by a line of their title. In rooms of the same size their maps lie
// the same, and everything that follows from the ground is made once.
Rectangle room_for(LegendLayout const& legend)
{
    constexpr double k_width_step_pt = 60;
    constexpr double k_height_step_pt = 30;
    return {0, 0, std::ceil(legend.width / k_width_step_pt) * k_width_step_pt,
            std::ceil(legend.height / k_height_step_pt) * k_height_step_pt};
}

// Against the edges of the map that its room lies at.
Rectangle in_corner(LegendLayout const& legend, Rectangle const& room, Rectangle const& frame)
{
    bool const at_right = room.x + room.width / 2 > frame.width / 2;
    bool const at_bottom = room.y + room.height / 2 > frame.height / 2 && room.y < frame.height;
    return {at_right ? room.x + room.width - legend.width : room.x,
            at_bottom ? room.y + room.height - legend.height : room.y, legend.width, legend.height};
}

MapView arranged_view(MapSpec const& spec, MapLayout& layout, LegendLayout const& legend, MapMemory& memory)
{
    ArrangeTask task;
    for (auto const& region : spec.regions) {
        task.regions.push_back(rings_of(geometry_of(region)));
        task.own.push_back(region.own);
    }
    task.width = layout.frame.width;
    task.height = layout.frame.height;
    task.padding = k_padding_pt;
    bool const below = legend_goes_below(layout.width);
    if (!below) {
        task.boxes.push_back(room_for(legend));
        task.preferred.push_back(0);
    }
    if (Rectangle const inset = inset_size(spec, layout.width); inset.width > 0) {
        task.boxes.push_back(inset);
        task.preferred.push_back(1);
    }
    auto const samples = memory.samples.get(key_of_regions(spec), [&] { return ground_samples(task); });
    Arrangement const arrangement = arrange(task, *samples);
    std::size_t next = 0;
    layout.legend_room = below ? Rectangle{0, layout.frame.height + 6, legend.width, legend.height}
                               : arrangement.boxes[next++];
    layout.legend = in_corner(legend, layout.legend_room, layout.frame);
    layout.inset = next < arrangement.boxes.size() ? arrangement.boxes[next] : Rectangle{};
    return arrangement.view;
}

// The same for all maps of an area whose legends have rooms of one size.
ContentKey add_ground(MapSpec const& spec, MapLayout& layout, MapMemory& memory)
{
    ContentKey key = key_of_ground(spec);
    key.add(layout.view.origin);
    key.add(layout.view.scale);
    key.add(Point{layout.frame.width, layout.frame.height});
    layout.ground = memory.grounds.get(key, [&] { return map_ground(spec, layout.view, layout.frame); });
    for (std::size_t i = 0; i < spec.regions.size(); ++i) {
        if (spec.regions[i].map_class < 0) {
            auto const lines = hatch_lines({{layout.ground->regions[i]}}, k_hatch_pitch_pt);
            layout.hatch.insert(layout.hatch.end(), lines.begin(), lines.end());
        }
    }
    return key;
}

// As wide as the widest value, with zeros for its digits, which are all of one width: maps whose widest
// values have as many digits share the places of their labels.
std::string widest_value(MapSpec const& spec, TextMeasure const& measure)
{
    std::string widest = "00,0"; // names are wider still
    double width = measure(widest, k_label_size_pt, Weight::bold, false);
    for (auto const& region : spec.regions) {
        if (region.map_class < 0) {
            continue;
        }
        std::string text = region.shown.text;
        std::replace_if(
            text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }, '0');
        double const own = text == widest ? width : measure(text, k_label_size_pt, Weight::bold, false);
        if (own > width) {
            widest = std::move(text);
            width = own;
        }
    }
    return widest;
}

PlacedLabels placed_labels(MapSpec const& spec, MapLayout const& layout, LabelSettings const& settings,
                           ContentKey key, MapMemory& memory)
{
    auto const value = widest_value(spec, settings.measure);
    key.add(value);
    key.add(settings.least_size);
    key.add(settings.measure(value, k_label_size_pt, Weight::bold, false)); // tells page from paper
    for (auto const& obstacle : settings.obstacles) {
        key.add(Point{obstacle.x, obstacle.y});
        key.add(Point{obstacle.width, obstacle.height});
    }
    std::vector<LabelTask> tasks;
    for (auto const& region : spec.regions) {
        tasks.push_back({region.name, value, region.own});
        key.add(region.name);
        key.add(static_cast<std::uint64_t>(region.own));
    }
    return *memory.placings.get(key, [&] { return place_labels(tasks, settings, layout.ground->labels); });
}

// The label with the value of this map in its place. Of a region without a value only the name stands: the
// hatch says the rest.
void fill_in(MapLabel& label, MapSpec const& spec)
{
    auto const& region = spec.regions[label.region];
    if (region.map_class < 0) {
        std::erase_if(label.pieces, [](LabelPiece const& piece) { return piece.is_value; });
    }
    for (auto& piece : label.pieces) {
        if (piece.is_value) {
            piece.text = region.shown.text;
        }
    }
}

void add_labels(MapSpec const& spec, MapLayout& layout, double least_size, TextMeasure const& measure,
                ContentKey const& ground, MapMemory& memory)
{
    LabelSettings settings{layout.frame, {}, k_label_size_pt, least_size, measure};
    for (Rectangle const& box : {layout.legend_room, layout.inset}) {
        if (box.width > 0) {
            settings.obstacles.push_back(box);
        }
    }
    if (layout.scale_bar) {
        settings.obstacles.push_back(layout.scale_bar->box);
    }
    auto placed = placed_labels(spec, layout, settings, ground, memory);
    layout.labels = std::move(placed.labels);
    for (auto& label : layout.labels) {
        fill_in(label, spec);
    }
    std::erase_if(layout.labels, [](MapLabel const& label) { return label.pieces.empty(); });
    for (auto const region : placed.without_name) {
        layout.unplaced.push_back(spec.regions[region].name);
    }
}

// The area as large as leaves a corner for the inset.
void lay_out_small(MapSpec const& spec, MapLayout& layout, TextMeasure const& measure, MapMemory& memory)
{
    constexpr double k_largest = 0.85; // of what fits
    constexpr double k_smallest = 0.6;
    constexpr double k_may_cover = 0.02;
    layout.frame = {0, 0, layout.width, small_frame_height(layout.width)};
    layout.legend_room = {0, layout.frame.height, layout.width, layout.height - layout.frame.height};
    layout.legend = layout.legend_room;
    auto inset = inset_size(spec, layout.width);
    inset.height *= k_small_inset;
    inset.width *= k_small_inset;
    for (double part = k_largest; part >= k_smallest; part -= 0.05) {
        layout.view = small_view(spec, layout.frame, part);
        layout.hatch.clear();
        static_cast<void>(add_ground(spec, layout, memory));
        auto const place = inset_place(inset, layout);
        layout.inset = inset.width > 0 ? place.box : Rectangle{};
        if (inset.width <= 0 || place.covered <= k_may_cover) {
            break;
        }
    }
    add_country(spec, layout, memory);
    add_scale_bar(spec, layout, measure);
    layout.labels = placed_numbers(spec, layout);
    add_context_labels(layout, measure);
}

} // namespace

std::vector<Ring> MapView::to_page(std::vector<Ring> rings) const
{
    for (auto& ring : rings) {
        std::transform(ring.begin(), ring.end(), ring.begin(),
                       [this](Point point) { return to_page(point); });
    }
    return rings;
}

std::vector<Ring> MapView::to_ground(std::vector<Ring> rings) const
{
    for (auto& ring : rings) {
        std::transform(ring.begin(), ring.end(), ring.begin(),
                       [this](Point point) { return to_ground(point); });
    }
    return rings;
}

bool legend_goes_below(double width)
{
    return width < 300;
}

double map_height(MapSpec const& spec, double width, TextMeasure const& measure)
{
    if (spec.small) {
        return small_frame_height(width) + small_legend_height(spec, width, measure);
    }
    double const frame = frame_height(spec, width);
    return legend_goes_below(width) ? frame + 6 + layout_legend(spec, width, measure).height : frame;
}

MapLayout layout_map(MapSpec const& spec, double width, double least_size, TextMeasure const& measure,
                     MapMemory& memory)
{
    MapLayout layout;
    layout.width = width;
    layout.height = map_height(spec, width, measure);
    if (spec.small) {
        lay_out_small(spec, layout, measure, memory);
        return layout;
    }
    layout.frame = {0, 0, width, frame_height(spec, width)};
    LegendLayout const legend = layout_legend(spec, legend_goes_below(width) ? width : 170, measure);
    layout.view = arranged_view(spec, layout, legend, memory);
    auto const ground = add_ground(spec, layout, memory);
    add_country(spec, layout, memory);
    add_scale_bar(spec, layout, measure);
    add_labels(spec, layout, least_size, measure, ground, memory);
    add_context_labels(layout, measure);
    return layout;
}

} // namespace wijkpeil
