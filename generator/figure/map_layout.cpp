// SPDX-License-Identifier: EUPL-1.2
#include "figure/map_layout.hpp"

#include "figure/arrange.hpp"
#include "figure/hatch.hpp"
#include "figure/labels.hpp"
#include "figure/outline.hpp"
#include "figure/planar.hpp"
#include "figure/simplify.hpp"

#include <cmath>
#include <map>

namespace wijkpeil {

namespace {

constexpr double k_padding_pt = 10;
constexpr double k_simplify_pt = 0.5;

std::vector<Ring> moved(std::vector<Ring> rings, auto const& move)
{
    for (auto& ring : rings) {
        for (auto& point : ring) {
            point = move(point);
        }
    }
    return rings;
}

Geometry const& geometry_of(MapRegion const& region)
{
    static Geometry const none;
    return region.geometry != nullptr ? *region.geometry : none;
}

Box box_of_regions(MapSpec const& spec)
{
    Box box;
    for (auto const& region : spec.regions) {
        box.include(geometry_of(region));
    }
    return box;
}

// 430 high when 482 wide; a wide and flat municipality takes less.
double frame_height(MapSpec const& spec, double width)
{
    Box const box = box_of_regions(spec);
    double const most = width * 430 / 482;
    double const filled = (width - 2 * k_padding_pt) * box.height() / std::max(box.width(), 1.0);
    double const needed = filled + 2 * k_padding_pt + 90;
    return std::round(std::clamp(needed, std::min(most, width * 0.68), most));
}

Rectangle inset_size(MapSpec const& spec, double width)
{
    Box box;
    for (auto const* part : spec.country) {
        box.include(*part);
    }
    if (spec.country.empty()) {
        return {};
    }
    double const inset_width = std::min(84.0, width * 0.22);
    return {0, 0, inset_width, std::round((inset_width - 8) * box.height() / box.width() + 8)};
}

MapView arranged_view(MapSpec const& spec, MapLayout& layout, LegendLayout const& legend)
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
    Arrangement const arrangement = arrange(task);
    std::size_t next = 0;
    layout.legend = below ? Rectangle{0, layout.frame.height + 6, legend.width, legend.height}
                          : arrangement.boxes[next++];
    layout.inset = next < arrangement.boxes.size() ? arrangement.boxes[next] : Rectangle{};
    return arrangement.view;
}

// Neighbouring municipalities by name, each in one piece.
std::map<std::string, std::vector<Geometry const*>> neighbours_by_name(MapSpec const& spec,
                                                                      std::vector<Geometry> const& simple)
{
    std::map<std::string, std::vector<Geometry const*>> by_name;
    for (std::size_t i = 0; i < spec.neighbours.size(); ++i) {
        std::string const name = i < spec.neighbour_names.size() ? spec.neighbour_names[i] : std::string();
        by_name[name].push_back(&simple[spec.regions.size() + i]);
    }
    return by_name;
}

// What shows of the ground: simplified together, so that borders stay shared, and turned into points.
std::vector<std::string> add_ground(MapSpec const& spec, MapLayout& layout)
{
    std::vector<Geometry const*> all;
    for (auto const& region : spec.regions) {
        all.push_back(&geometry_of(region));
    }
    all.insert(all.end(), spec.neighbours.begin(), spec.neighbours.end());
    auto const simple = simplified(all, k_simplify_pt / layout.view.scale);

    std::vector<Geometry const*> municipality;
    std::vector<Geometry const*> area;
    std::vector<Polygon> missing;
    for (std::size_t i = 0; i < spec.regions.size(); ++i) {
        layout.regions.push_back(layout.view.to_page(rings_of(simple[i])));
        municipality.push_back(&simple[i]);
        if (spec.regions[i].own) {
            area.push_back(&simple[i]);
        }
        if (spec.regions[i].map_class < 0) {
            missing.push_back({layout.regions.back()});
        }
    }
    for (auto const& polygon : missing) {
        auto const lines = hatch_lines({polygon}, k_hatch_pitch_pt);
        layout.hatch.insert(layout.hatch.end(), lines.begin(), lines.end());
    }
    layout.municipality_outline = layout.view.to_page(dissolved(municipality));
    layout.area_outline = layout.view.to_page(dissolved(area));
    std::vector<std::string> names;
    for (auto const& [name, parts] : neighbours_by_name(spec, simple)) {
        auto rings = layout.view.to_page(dissolved(parts));
        // What lies far outside the frame would only make the file larger.
        Box const near{-20, -20, layout.frame.width + 20, layout.frame.height + 20};
        for (auto& ring : rings) {
            ring = clipped(ring, near);
        }
        std::erase_if(rings, [](Ring const& ring) { return ring.size() < 3; });
        if (!rings.empty()) {
            layout.neighbours.push_back(std::move(rings));
            names.push_back(name);
        }
    }
    return names;
}

// The country in its inset, simplified to what can be seen at that size.
void add_country(MapSpec const& spec, MapLayout& layout)
{
    if (layout.inset.width <= 0) {
        return;
    }
    Box box;
    for (auto const* part : spec.country) {
        box.include(*part);
    }
    double const scale = std::min((layout.inset.width - 8) / box.width(), (layout.inset.height - 8) / box.height());
    Point const corner{layout.inset.x + (layout.inset.width - box.width() * scale) / 2,
                       layout.inset.y + (layout.inset.height - box.height() * scale) / 2};
    auto const to_inset = [&](Point p) {
        return Point{corner.x + (p.x - box.min_x) * scale, corner.y + (box.max_y - p.y) * scale};
    };
    for (auto const& part : simplified(spec.country, 0.3 / scale)) {
        for (auto const& ring : moved(rings_of(part), to_inset)) {
            layout.country.push_back(ring);
        }
    }
    Box const here = box_of_regions(spec);
    layout.inset_mark = to_inset({(here.min_x + here.max_x) / 2, (here.min_y + here.max_y) / 2});
}

// A round number of kilometres, between an eighth and a third of the width.
void add_scale_bar(MapSpec const& spec, MapLayout& layout, Measure const& measure)
{
    int kilometres = 0;
    for (int const tried : {1, 2, 5, 10, 20, 50, 100}) {
        double const length = tried * 1000 * layout.view.scale;
        if (length <= layout.frame.width * 0.3) {
            kilometres = tried;
        }
    }
    if (kilometres == 0) {
        return; // the whole map is less than some 3 km across
    }
    ScaleBar bar;
    bar.length = kilometres * 1000 * layout.view.scale;
    bar.text = std::to_string(kilometres) + "\u00a0" + spec.scale_unit;
    double const width = std::max(bar.length, measure(bar.text, 7.5, Weight::regular, false)) + 8;
    std::vector<Rectangle> const taken{layout.legend, layout.inset};
    double best = std::numeric_limits<double>::infinity();
    for (double const y : {layout.frame.height - 26, 6.0}) {
        for (double x = 6; x + width < layout.frame.width - 6; x += 4) {
            Rectangle const box{x, y, width, 20};
            bool const free = std::none_of(taken.begin(), taken.end(),
                                           [&](auto const& other) { return overlaps(box, other, 5); });
            double over = y < 10 ? 0.02 : 0;
            for (int i = 0; i <= 8; ++i) {
                for (int k = 0; k <= 2; ++k) {
                    Point const point{box.x + box.width * i / 8, box.y + box.height * k / 2};
                    over += contains(layout.municipality_outline, point) ? 1.0 / 27 : 0;
                    over += contains(layout.area_outline, point) ? 1.0 : 0;
                }
            }
            // Beside the legend if nothing else decides.
            double const cost = over + 0.0004 * std::abs(x - layout.legend.x - layout.legend.width - 20);
            if (free && cost < best) {
                best = cost;
                bar.box = box;
            }
        }
    }
    if (bar.box.width > 0) {
        layout.scale_bar = bar;
    }
}

void add_labels(MapSpec const& spec, MapLayout& layout, double least_size, Measure const& measure)
{
    std::vector<LabelTask> tasks;
    for (std::size_t i = 0; i < spec.regions.size(); ++i) {
        auto const& region = spec.regions[i];
        tasks.push_back({region.name, region.shown.text, region.own, layout.regions[i]});
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
    PlacedLabels placed = place_labels(tasks, settings);
    layout.labels = std::move(placed.labels);
    for (auto const region : placed.without_name) {
        layout.unplaced.push_back(spec.regions[region].name);
    }
}

// Names of neighbouring municipalities where their visible part is widest; left out where there is no room.
void add_context_labels(std::vector<std::string> const& names, MapLayout& layout, Measure const& measure)
{
    Box const visible{4, 4, layout.frame.width - 4, layout.frame.height - 4};
    std::vector<Rectangle> taken{layout.legend, layout.inset};
    if (layout.scale_bar) {
        taken.push_back(layout.scale_bar->box);
    }
    for (auto const& label : layout.labels) {
        taken.push_back(label.box);
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::vector<Ring> rings;
        for (auto const& ring : layout.neighbours[i]) {
            if (Ring part = clipped(ring, visible); part.size() >= 3) {
                rings.push_back(std::move(part));
            }
        }
        double const width = measure(names[i], 8, Weight::regular, true) + 4;
        Box const box = box_of(rings);
        Interior best;
        for (int column = 0; column <= 30 && !rings.empty(); ++column) {
            for (int row = 0; row <= 30; ++row) {
                Point const at{box.min_x + box.width() * column / 30, box.min_y + box.height() * row / 30};
                Rectangle const room{at.x - width / 2, at.y - 6, width, 12};
                bool const free =
                    std::none_of(taken.begin(), taken.end(), [&](auto const& other) { return overlaps(room, other, 2); });
                bool within = true;
                for (int k = 0; k <= 4 && within && free; ++k) {
                    within = contains(rings, {room.x + width * k / 4, room.y})
                             && contains(rings, {room.x + width * k / 4, room.y + room.height});
                }
                double edge = std::numeric_limits<double>::infinity();
                for (std::size_t r = 0; r < rings.size() && free && within; ++r) {
                    for (std::size_t k = 0; k < rings[r].size(); ++k) {
                        edge = std::min(edge, distance_to_segment(at, rings[r][k], rings[r][(k + 1) % rings[r].size()]));
                    }
                }
                if (free && within && edge > best.distance + 1e-6) {
                    best = {at, edge};
                }
            }
        }
        if (best.distance > 0 && !names[i].empty()) {
            Rectangle const room{best.point.x - width / 2, best.point.y - 6, width, 12};
            layout.context.push_back({names[i], {best.point.x, best.point.y + 2.8}, room});
            taken.push_back(room);
        }
    }
}

} // namespace

std::vector<Ring> MapView::to_page(std::vector<Ring> rings) const
{
    return moved(std::move(rings), [this](Point point) { return to_page(point); });
}

std::vector<Ring> MapView::to_ground(std::vector<Ring> rings) const
{
    return moved(std::move(rings), [this](Point point) { return to_ground(point); });
}

bool legend_goes_below(double width) { return width < 300; }

double map_height(MapSpec const& spec, double width, Measure const& measure)
{
    double const frame = frame_height(spec, width);
    return legend_goes_below(width) ? frame + 6 + layout_legend(spec, width, true, measure).height : frame;
}

MapLayout layout_map(MapSpec const& spec, double width, double least_size, Measure const& measure)
{
    MapLayout layout;
    layout.width = width;
    layout.height = map_height(spec, width, measure);
    layout.frame = {0, 0, width, frame_height(spec, width)};
    LegendLayout const legend =
        layout_legend(spec, legend_goes_below(width) ? width : 170, legend_goes_below(width), measure);
    layout.view = arranged_view(spec, layout, legend);
    auto const neighbour_names = add_ground(spec, layout);
    add_country(spec, layout);
    add_scale_bar(spec, layout, measure);
    add_labels(spec, layout, least_size, measure);
    add_context_labels(neighbour_names, layout, measure);
    return layout;
}

} // namespace wijkpeil
