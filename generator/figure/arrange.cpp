// SPDX-License-Identifier: EUPL-1.2
#include "figure/arrange.hpp"

#include "figure/planar.hpp"

#include <cmath>

namespace wijkpeil {

namespace {

Box box_of_regions(ArrangeTask const& task)
{
    Box box;
    for (auto const& rings : task.regions) {
        for (auto const& ring : rings) {
            for (auto const& point : ring) {
                box.include(point);
            }
        }
    }
    return box;
}

Rectangle in_corner(Rectangle size, int corner, ArrangeTask const& task)
{
    bool const right = corner == 1 || corner == 3;
    bool const top = corner == 1 || corner == 2;
    size.x = right ? task.width - size.width : 0;
    size.y = top ? 0 : task.height - size.height;
    return size;
}

// Every way to give each box a corner of its own.
std::vector<std::vector<int>> corner_choices(std::size_t count)
{
    std::vector<std::vector<int>> choices{{}};
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<std::vector<int>> longer;
        for (auto const& choice : choices) {
            for (int corner = 0; corner < 4; ++corner) {
                if (std::find(choice.begin(), choice.end(), corner) == choice.end()) {
                    longer.push_back(choice);
                    longer.back().push_back(corner);
                }
            }
        }
        choices = std::move(longer);
    }
    return choices;
}

// What the boxes hide: shares of all ground and of the area's own, and regions that disappear for the most
// part.
double cost_of_cover(std::vector<GroundSample> const& samples, std::size_t regions, MapView const& view,
                     std::vector<Rectangle> const& boxes)
{
    std::vector<int> all(regions);
    std::vector<int> covered(regions);
    int own = 0;
    int own_covered = 0;
    for (auto const& sample : samples) {
        Point const at = view.to_page(sample.point);
        bool const hit =
            std::any_of(boxes.begin(), boxes.end(), [&](auto const& box) { return holds(box, at); });
        ++all[sample.region];
        covered[sample.region] += hit ? 1 : 0;
        own += sample.own ? 1 : 0;
        own_covered += sample.own && hit ? 1 : 0;
    }
    double cost = 0;
    int total_covered = 0;
    for (std::size_t i = 0; i < regions; ++i) {
        total_covered += covered[i];
        cost += covered[i] * 2 > all[i] ? 0.6 : 0;
    }
    cost += samples.empty() ? 0 : 3.0 * total_covered / static_cast<double>(samples.size());
    cost += own == 0 ? 0 : 40.0 * own_covered / own;
    return cost;
}

} // namespace

std::vector<GroundSample> ground_samples(ArrangeTask const& task)
{
    Box const all = box_of_regions(task);
    double const step = std::max(all.width(), all.height()) / 56;
    std::vector<GroundSample> samples;
    for (std::size_t region = 0; region < task.regions.size(); ++region) {
        auto const& rings = task.regions[region];
        Interior const inside = interior_point(rings, 1.6);
        if (inside.distance <= 0) {
            continue;
        }
        samples.push_back({inside.point, region, task.own[region]});
        Box const box = box_of(rings);
        for (double x = all.min_x + step / 2; x < box.max_x; x += step) {
            for (double y = all.min_y + step / 2; x >= box.min_x && y < box.max_y; y += step) {
                if (y >= box.min_y && contains(rings, {x, y})) {
                    samples.push_back({{x, y}, region, task.own[region]});
                }
            }
        }
    }
    return samples;
}

Arrangement arrange(ArrangeTask const& task)
{
    Box const ground = box_of_regions(task);
    double const inner_width = task.width - 2 * task.padding;
    double const inner_height = task.height - 2 * task.padding;
    double const largest =
        std::min(inner_width / std::max(ground.width(), 1.0), inner_height / std::max(ground.height(), 1.0));
    auto const samples = ground_samples(task);
    auto const choices = corner_choices(task.boxes.size());

    Arrangement best;
    double best_cost = std::numeric_limits<double>::infinity();
    for (int shrink = 0; shrink <= 8; ++shrink) {
        double const scale = largest * (1 - 0.035 * shrink);
        double const free_x = inner_width - ground.width() * scale;
        double const free_y = inner_height - ground.height() * scale;
        for (int column = 0; column <= (free_x > 1 ? 4 : 0); ++column) {
            for (int row = 0; row <= (free_y > 1 ? 4 : 0); ++row) {
                double const share_x = free_x > 1 ? column / 4.0 : 0.5;
                double const share_y = free_y > 1 ? row / 4.0 : 0.5;
                MapView const view{{ground.min_x - (task.padding + free_x * share_x) / scale,
                                    ground.max_y + (task.padding + free_y * share_y) / scale},
                                   scale};
                double const off_centre = std::abs(share_x - 0.5) + std::abs(share_y - 0.5);
                double const cost_of_view = 0.035 * shrink + 0.02 * off_centre;
                for (auto const& choice : choices) {
                    std::vector<Rectangle> boxes;
                    double cost = cost_of_view;
                    bool apart = true;
                    for (std::size_t i = 0; i < choice.size(); ++i) {
                        boxes.push_back(in_corner(task.boxes[i], choice[i], task));
                        cost += choice[i] == task.preferred[i] ? 0 : 0.01 + 0.002 * choice[i];
                        for (std::size_t k = 0; k < i; ++k) {
                            apart = apart && !overlaps(boxes[i], boxes[k], 4);
                        }
                    }
                    if (!apart || cost >= best_cost) {
                        continue;
                    }
                    cost += cost_of_cover(samples, task.regions.size(), view, boxes);
                    if (cost < best_cost - 1e-9) {
                        best_cost = cost;
                        best = {view, boxes};
                    }
                }
            }
        }
    }
    return best;
}

} // namespace wijkpeil
