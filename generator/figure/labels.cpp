// SPDX-License-Identifier: EUPL-1.2
#include "figure/labels.hpp"

#include "figure/arrange.hpp"
#include "figure/label_shape.hpp"
#include "figure/planar.hpp"
#include "figure/raster.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace wijkpeil {

namespace {

constexpr double k_frame_gap_pt = 2.5;
constexpr double k_obstacle_gap_pt = 2;
constexpr double k_label_gap_pt = 0.4;

using Leader = std::pair<Point, Point>;

double turn(Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

bool crosses(Leader const& a, Leader const& b)
{
    return (turn(a.first, a.second, b.first) > 0) != (turn(a.first, a.second, b.second) > 0)
           && (turn(b.first, b.second, a.first) > 0) != (turn(b.first, b.second, a.second) > 0);
}

bool crosses(Leader const& line, Rectangle const& r)
{
    Point const corners[] = {{r.x, r.y}, {r.x + r.width, r.y}, {r.x + r.width, r.y + r.height}, {r.x, r.y + r.height}};
    return holds(r, line.first) || holds(r, line.second) || crosses(line, {corners[0], corners[2]})
           || crosses(line, {corners[1], corners[3]});
}

class Placer
{
public:
    Placer(std::vector<LabelTask> const& tasks, LabelSettings const& settings);

    // The area's own regions in this order. A larger share of a label may lie outside: fewer leaders, more overlap.
    void place_own(std::vector<std::size_t> const& order, double most_outside);
    // The others, from large to small.
    void place_others();

    [[nodiscard]] PlacedLabels const& placed() const { return placed_; }
    // How well the own regions came off: names well inside count most.
    [[nodiscard]] double score() const { return score_; }
    [[nodiscard]] std::vector<std::size_t> by_area(bool own) const;

private:
    [[nodiscard]] bool is_free(Rectangle const& box) const;
    [[nodiscard]] bool is_free(Leader const& leader) const;
    [[nodiscard]] std::vector<Point> candidates(std::size_t region) const;
    [[nodiscard]] std::optional<MapLabel> inside(std::size_t region, std::vector<LabelForm> const& forms,
                                                 double most_outside) const;
    [[nodiscard]] std::optional<MapLabel> with_leader(std::size_t region, double longest, double most_covered) const;
    void add(std::size_t region, std::optional<MapLabel> label);

    std::vector<LabelTask> tasks_;
    LabelSettings settings_;
    std::vector<bool> own_;
    std::vector<double> areas_;
    std::vector<Interior> poles_;
    RegionRaster raster_;
    PlacedLabels placed_;
    std::vector<Leader> leaders_;
    double score_ = 0;
};

std::vector<std::vector<Ring>> rings_of_tasks(std::vector<LabelTask> const& tasks)
{
    std::vector<std::vector<Ring>> rings;
    for (auto const& task : tasks) {
        rings.push_back(task.rings);
    }
    return rings;
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
    if (box.x < frame.x + k_frame_gap_pt || box.y < frame.y + k_frame_gap_pt
        || box.x + box.width > frame.x + frame.width - k_frame_gap_pt
        || box.y + box.height > frame.y + frame.height - k_frame_gap_pt) {
        return false;
    }
    return std::none_of(settings_.obstacles.begin(), settings_.obstacles.end(),
                        [&](auto const& other) { return overlaps(box, other, k_obstacle_gap_pt); })
           && std::none_of(placed_.labels.begin(), placed_.labels.end(),
                           [&](auto const& other) { return overlaps(box, other.box, k_label_gap_pt); })
           && std::none_of(leaders_.begin(), leaders_.end(),
                           [&](auto const& leader) { return crosses(leader, box); });
}

bool Placer::is_free(Leader const& leader) const
{
    return std::none_of(placed_.labels.begin(), placed_.labels.end(),
                        [&](auto const& other) { return crosses(leader, other.box); })
           && std::none_of(settings_.obstacles.begin(), settings_.obstacles.end(),
                           [&](auto const& other) { return crosses(leader, other); })
           && std::none_of(leaders_.begin(), leaders_.end(),
                           [&](auto const& other) { return crosses(leader, other); });
}

// Over open land is less bad than over another region.
double over(RegionRaster::Share const& share)
{
    return 1 - share.inside - 0.3 * share.outside;
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
    for (auto const& point : candidates(region)) {
        double const far = 0.004 * distance(point, poles_[region].point);
        for (auto const& form : forms) {
            Rectangle const box = box_at(form, point);
            if (form.cost + far >= best_cost || !is_free(box)) {
                continue;
            }
            auto const share = raster_.share(box, static_cast<int>(region), own_);
            if (over(share) > most_outside || (!own_[region] && share.own > 0.04)) {
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
                Leader const leader{from, {std::clamp(from.x, box.x, box.x + box.width),
                                           std::clamp(from.y, box.y, box.y + box.height)}};
                if (!is_free(box) || !is_free(leader)) {
                    continue;
                }
                auto const share = raster_.share(box, static_cast<int>(region), own_);
                cost += 2.5 * (share.own + share.inside) + 2 * (1 - share.own - share.inside - share.outside);
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

void Placer::add(std::size_t region, std::optional<MapLabel> label)
{
    double points = -3; // neither name nor value
    if (label) {
        auto const share = raster_.share(label->box, static_cast<int>(region), own_);
        points = !label->has_name ? -1.5
                 : label->leader  ? 1.4 - 0.004 * distance(label->leader->first, label->leader->second)
                                  : 2 - over(share) - (label->size < settings_.size ? 0.2 : 0);
    }
    score_ += own_[region] ? points : 0;
    if (!label || !label->has_name) {
        placed_.without_name.push_back(region);
    }
    if (label) {
        label->region = region;
        if (label->leader) {
            leaders_.push_back(*label->leader);
        }
        placed_.labels.push_back(*std::move(label));
    }
}

void Placer::place_own(std::vector<std::size_t> const& order, double most_outside)
{
    std::vector<std::size_t> open;
    for (auto const region : order) {
        auto label = inside(region, forms_with_name(tasks_[region], settings_, false), most_outside);
        label ? add(region, std::move(label)) : open.push_back(region);
    }
    for (auto const region : open) {
        auto label = with_leader(region, 190, 1);
        label = label ? label : inside(region, forms_with_name(tasks_[region], settings_, true), 0.45);
        add(region, label ? std::move(label) : inside(region, forms_of_value(tasks_[region], settings_), 0.5));
    }
}

void Placer::place_others()
{
    auto const order = by_area(false);
    std::vector<std::size_t> open;
    for (auto const region : order) {
        auto label = inside(region, forms_with_name(tasks_[region], settings_, false), 0.28);
        label ? add(region, std::move(label)) : open.push_back(region);
    }
    for (auto const region : open) {
        auto label = with_leader(region, 45, 0.1); // only over open land
        label = label ? label : inside(region, forms_with_name(tasks_[region], settings_, false), 0.42);
        add(region, label ? std::move(label) : inside(region, forms_of_value(tasks_[region], settings_), 0.4));
    }
    for (std::size_t i = 0; i < tasks_.size(); ++i) {
        if (poles_[i].distance <= 0) {
            placed_.without_name.push_back(i);
        }
    }
    std::stable_partition(placed_.without_name.begin(), placed_.without_name.end(),
                          [&](auto region) { return own_[region]; });
}

} // namespace

PlacedLabels place_labels(std::vector<LabelTask> const& tasks, LabelSettings const& settings)
{
    Placer const empty(tasks, settings);
    auto const large_first = empty.by_area(true);
    std::vector<std::size_t> const small_first(large_first.rbegin(), large_first.rend());
    Placer best = empty;
    bool is_first = true;
    for (double const most_outside : {0.4, 0.25, 0.12}) {
        for (auto const& order : {large_first, small_first}) {
            Placer tried = empty;
            tried.place_own(order, most_outside);
            if (is_first || tried.score() > best.score()) {
                best = std::move(tried);
                is_first = false;
            }
        }
    }
    best.place_others();
    return best.placed();
}

} // namespace wijkpeil
