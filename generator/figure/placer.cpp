// SPDX-License-Identifier: EUPL-1.2
#include "figure/placer.hpp"

#include "figure/arrange.hpp"
#include "figure/label_shape.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wijkpeil {

namespace {

constexpr double k_frame_gap_pt = 2.5;
constexpr double k_obstacle_gap_pt = 2;
constexpr double k_label_gap_pt = 0.4;

std::vector<std::vector<Ring>> rings_of_tasks(std::vector<LabelTask> const& tasks)
{
    std::vector<std::vector<Ring>> rings;
    for (auto const& task : tasks) {
        rings.push_back(task.rings);
    }
    return rings;
}

} // namespace

// Over open land is less bad than over another region.
double Placer::over(RegionRaster::Share const& share)
{
    return 1 - share.inside - 0.5 * share.outside;
}

Placer::Placer(std::vector<LabelTask> const& tasks, LabelSettings const& settings)
    : tasks_(tasks), settings_(settings),
      raster_(settings.frame.width, settings.frame.height, rings_of_tasks(tasks))
{
    for (auto const& task : tasks) {
        own_.push_back(task.own);
        double area = 0;
        for (auto const& ring : task.rings) {
            area = std::max(area, std::abs(signed_area(ring)));
        }
        areas_.push_back(area);
        poles_.push_back(interior_point(task.rings, 1.6));
    }
    for (std::size_t region = 0; region < tasks.size(); ++region) {
        candidates_.push_back(candidates(region));
    }
}

std::vector<std::size_t> Placer::by_area(bool own) const
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < tasks_.size(); ++i) {
        if (own_[i] == own && poles_[i].distance > 0) {
            order.push_back(i);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return areas_[a] > areas_[b]; });
    return order;
}

bool Placer::is_free(Rectangle const& box) const
{
    Rectangle const& frame = settings_.frame;
    if (box.x < frame.x + k_frame_gap_pt || box.y < frame.y + k_frame_gap_pt ||
        box.x + box.width > frame.x + frame.width - k_frame_gap_pt ||
        box.y + box.height > frame.y + frame.height - k_frame_gap_pt) {
        return false;
    }
    return std::none_of(settings_.obstacles.begin(), settings_.obstacles.end(),
                        [&](auto const& other) { return overlaps(box, other, k_obstacle_gap_pt); }) &&
           std::none_of(placed_.labels.begin(), placed_.labels.end(),
                        [&](auto const& other) { return overlaps(box, other.box, k_label_gap_pt); }) &&
           std::none_of(leaders_.begin(), leaders_.end(),
                        [&](auto const& leader) { return crosses(leader, box); });
}

bool Placer::is_free(Leader const& leader) const
{
    return std::none_of(placed_.labels.begin(), placed_.labels.end(),
                        [&](auto const& other) { return crosses(leader, other.box); }) &&
           std::none_of(settings_.obstacles.begin(), settings_.obstacles.end(),
                        [&](auto const& other) { return crosses(leader, other); }) &&
           std::none_of(leaders_.begin(), leaders_.end(),
                        [&](auto const& other) { return crosses(leader, other); });
}

// Whether the label would leave another region of the area without any place, also for the end of a leader.
bool Placer::hides_own_pole(std::size_t region, Rectangle const& box) const
{
    for (std::size_t other = 0; other < tasks_.size(); ++other) {
        Point const pole = poles_[other].point;
        double const gap = 2 * k_leader_gap_pt;
        if (own_[other] && other != region && pole.x > box.x - gap && pole.x < box.x + box.width + gap &&
            pole.y > box.y - gap && pole.y < box.y + box.height + gap) {
            return true;
        }
    }
    return false;
}

// The pole first, then a grid over the region.
std::vector<Point> Placer::candidates(std::size_t region) const
{
    std::vector<Point> points{poles_[region].point};
    Box const box = box_of(tasks_[region].rings);
    double const step = std::max({1.5, box.width() / 22, box.height() / 22});
    for (double x = box.min_x + step / 2; x < box.max_x; x += step) {
        for (double y = box.min_y + step / 2; y < box.max_y; y += step) {
            if (raster_.at(x, y) == static_cast<int>(region)) {
                points.push_back({x, y});
            }
        }
    }
    return points;
}

std::optional<MapLabel> Placer::inside(std::size_t region, std::vector<LabelForm> const& forms,
                                       double most_outside) const
{
    std::optional<MapLabel> best;
    double best_cost = std::numeric_limits<double>::infinity();
    for (auto const& point : candidates_[region]) {
        double const far = 0.004 * distance(point, poles_[region].point);
        for (auto const& form : forms) {
            Rectangle const box = box_at(form, point);
            if (form.cost + far >= best_cost || !is_free(box)) {
                continue;
            }
            auto const share = raster_.share(box, static_cast<int>(region), own_);
            if (over(share) > most_outside || (!own_[region] && share.own > 0.04) ||
                hides_own_pole(region, box)) {
                continue;
            }
            double const cost = form.cost + far + 1.3 * over(share);
            if (cost < best_cost) {
                best_cost = cost;
                best = label_at(tasks_[region], form, point, settings_);
            }
        }
    }
    return best;
}

// What a label from elsewhere takes: a small region loses its place, a large one has room for both.
double Placer::cost_of_covering(Rectangle const& box) const
{
    double cost = 0;
    for (int i = 0; i <= 2; ++i) {
        for (int k = 0; k <= 2; ++k) {
            int const there = raster_.at(box.x + box.width * i / 2, box.y + box.height * k / 2);
            double const area = there < 0 ? 0 : areas_[static_cast<std::size_t>(there)];
            cost += area > 0 ? 2.0 / 9 * std::min(1.0, 0.1 + 3 * box.width * box.height / area) : 0;
        }
    }
    return cost;
}

// A place outside, joined to the region by a line: round about it, near first.
std::optional<MapLabel> Placer::with_leader(std::size_t region, double longest, double most_covered) const
{
    std::optional<MapLabel> best;
    double best_cost = std::numeric_limits<double>::infinity();
    Point const from = poles_[region].point;
    auto const forms = forms_with_name(tasks_[region], settings_, true);
    for (double length = 12; length <= longest; length += 4) {
        for (int direction = 0; direction < 48; ++direction) {
            double const angle = direction * std::numbers::pi / 24;
            for (auto const& form : forms) {
                // `length` runs from the region to the nearest side of the label.
                Point const centre{from.x + std::cos(angle) * (length + form.width / 2),
                                   from.y + std::sin(angle) * (length + form.height / 2)};
                double cost = form.cost + 0.012 * length;
                if (form.size < settings_.size || cost >= best_cost) {
                    continue;
                }
                Rectangle const box = box_at(form, centre);
                Leader const leader{from,
                                    {std::clamp(from.x, box.x, box.x + box.width),
                                     std::clamp(from.y, box.y, box.y + box.height)}};
                if (!is_free(box) || !is_free(leader)) {
                    continue;
                }
                auto const share = raster_.share(box, static_cast<int>(region), own_);
                cost += 2.5 * (share.own + share.inside) + cost_of_covering(box);
                if (cost < best_cost && 1 - share.outside <= most_covered) {
                    best_cost = cost;
                    best = label_at(tasks_[region], form, centre, settings_);
                    best->leader = leader;
                }
            }
        }
    }
    return best;
}

} // namespace wijkpeil
