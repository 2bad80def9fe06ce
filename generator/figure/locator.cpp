// SPDX-License-Identifier: EUPL-1.2
#include "figure/arrange.hpp"
#include "figure/charts.hpp"
#include "figure/map_extras.hpp"
#include "figure/planar.hpp"
#include "figure/simplify.hpp"

#include <cmath>

namespace wijkpeil {

namespace {

constexpr double k_country_width_pt = 62;

// Regions without outline stay out of everything.
ArrangeTask task_of(LocatorSpec const& spec, double width)
{
    ArrangeTask task;
    task.width = width;
    task.height = locator_height(spec, width);
    task.padding = 2;
    for (std::size_t i = 0; i < spec.regions.size(); ++i) {
        task.regions.push_back(spec.regions[i] != nullptr ? rings_of(*spec.regions[i]) : std::vector<Ring>{});
        task.own.push_back(i < spec.own.size() && spec.own[i]);
    }
    if (!spec.country.empty()) {
        Box const box = box_of_parts(spec.country);
        double const inset = std::min(k_country_width_pt, width * 0.4);
        task.boxes.push_back({0, 0, inset, inset * box.height() / box.width()});
        task.preferred.push_back(2);
    }
    return task;
}

void draw_country(LocatorSpec const& spec, Arrangement const& arrangement, Point municipality, Canvas& canvas)
{
    Box const box = box_of_parts(spec.country);
    Rectangle const& room = arrangement.boxes.front();
    double const scale = room.width / box.width();
    MapView const view{{box.min_x - room.x / scale, box.max_y + room.y / scale}, scale};
    for (auto const& part : simplified(spec.country, 0.3 / scale)) {
        canvas.shape({view.to_page(rings_of(part))}, {Role::rule, Role::paper, 0.4});
    }
    Point const at = view.to_page(municipality);
    Rectangle const mark{at.x - 4, at.y - 4, 8, 8};
    canvas.rectangle(mark, {Role::none, Role::paper, 3});
    canvas.rectangle(mark, {Role::none, Role::ink, 1.4});
}

} // namespace

double locator_height(LocatorSpec const& spec, double width)
{
    Box const box = box_of_parts(spec.regions);
    double const most = width * 190 / 182;
    if (spec.regions.empty() || box.width() <= 0) {
        return most;
    }
    // A wide and flat municipality takes less, but leaves room for the country above it.
    return std::round(
        std::clamp((width - 4) * box.height() / box.width() + 64, std::min(most, width * 0.7), most));
}

void draw_locator(LocatorSpec const& spec, double width, Canvas& canvas)
{
    ArrangeTask const task = task_of(spec, width);
    if (box_of_parts(spec.regions).width() <= 0) {
        return;
    }
    Arrangement const arrangement = arrange(task, ground_samples(task));
    auto const regions = simplified(spec.regions, 0.4 / arrangement.view.scale);
    for (std::size_t i = 0; i < regions.size(); ++i) {
        canvas.shape({arrangement.view.to_page(rings_of(regions[i]))},
                     {task.own[i] ? Role::area : Role::neighbour, Role::paper, 0.7});
    }
    if (!spec.country.empty()) {
        Box const here = box_of_parts(spec.regions);
        draw_country(spec, arrangement, {(here.min_x + here.max_x) / 2, (here.min_y + here.max_y) / 2},
                     canvas);
    }
}

} // namespace wijkpeil
