// SPDX-License-Identifier: EUPL-1.2
#include "figure/map_layout.hpp"

#include "figure/arrange.hpp"
#include "figure/hatch.hpp"
#include "figure/labels.hpp"
#include "figure/map_extras.hpp"
#include "figure/map_ground.hpp"
#include "figure/planar.hpp"

#include <algorithm>
#include <cmath>

namespace wijkpeil {

namespace {

constexpr double k_padding_pt = 10;
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
        task.boxes.push_back({0, 0, legend.width, legend.height});
        task.preferred.push_back(0);
    }
    if (Rectangle const inset = inset_size(spec, layout.width); inset.width > 0) {
        task.boxes.push_back(inset);
        task.preferred.push_back(1);
    }
    auto const samples = memory.samples.get(key_of_regions(spec), [&] { return ground_samples(task); });
    Arrangement const arrangement = arrange(task, *samples);
    std::size_t next = 0;
    layout.legend = below ? Rectangle{0, layout.frame.height + 6, legend.width, legend.height}
                          : arrangement.boxes[next++];
    layout.inset = next < arrangement.boxes.size() ? arrangement.boxes[next] : Rectangle{};
    return arrangement.view;
}

// The same for all maps of an area that have their legend in the same place.
void add_ground(MapSpec const& spec, MapLayout& layout, MapMemory& memory)
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
}

void add_labels(MapSpec const& spec, MapLayout& layout, double least_size, TextMeasure const& measure)
{
    std::vector<LabelTask> tasks;
    for (std::size_t i = 0; i < spec.regions.size(); ++i) {
        auto const& region = spec.regions[i];
        tasks.push_back({region.name, region_value(spec, region), region.own, region.map_class < 0});
    }
    LabelSettings settings{layout.frame, {}, 7.5, least_size, measure};
    for (Rectangle const& box : {layout.legend, layout.inset}) {
        if (box.width > 0) {
            settings.obstacles.push_back(box);
        }
    }
    if (layout.scale_bar) {
        settings.obstacles.push_back(layout.scale_bar->box);
    }
    PlacedLabels placed = place_labels(tasks, settings, layout.ground->labels);
    layout.labels = std::move(placed.labels);
    for (auto const region : placed.without_name) {
        layout.unplaced.push_back(spec.regions[region].name);
    }
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
    double const frame = frame_height(spec, width);
    return legend_goes_below(width) ? frame + 6 + layout_legend(spec, width, measure).height : frame;
}

MapLayout layout_map(MapSpec const& spec, double width, double least_size, TextMeasure const& measure,
                     MapMemory& memory)
{
    MapLayout layout;
    layout.width = width;
    layout.height = map_height(spec, width, measure);
    layout.frame = {0, 0, width, frame_height(spec, width)};
    LegendLayout const legend = layout_legend(spec, legend_goes_below(width) ? width : 170, measure);
    layout.view = arranged_view(spec, layout, legend, memory);
    add_ground(spec, layout, memory);
    add_country(spec, layout, memory);
    add_scale_bar(spec, layout, measure);
    add_labels(spec, layout, least_size, measure);
    add_context_labels(layout, measure);
    return layout;
}

} // namespace wijkpeil
