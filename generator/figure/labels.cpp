// SPDX-License-Identifier: EUPL-1.2
#include "figure/labels.hpp"

#include "figure/placer.hpp"
#include "figure/planar.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace wijkpeil {

namespace {

constexpr double k_best_points = 2; // for a name wholly inside
// Attempts are many as long as they are cheap: with many regions an attempt takes long, and which of them
// comes first makes less of a difference.
constexpr std::size_t k_most_placings = 240;

} // namespace

void Placer::add(std::size_t region, std::optional<MapLabel> label)
{
    bool const own = room_->task(region).own;
    double points = -3; // neither name nor value
    if (label && own) {
        points = !label->has_name ? -1.5
                 : label->leader  ? 1.3 - 0.004 * distance(label->leader->first, label->leader->second)
                                  : 2 - 0.8 * room_->over(region, label->box) -
                                       (label->size < room_->settings().size ? 0.15 : 0);
    }
    score_ += own ? points : 0;
    if (!label || !label->has_name) {
        placed_.without_name.push_back(region);
    }
    if (label) {
        label->region = region;
        if (label->leader) {
            leaders_.push_back(*label->leader);
        }
        take(label->box);
        placed_.labels.push_back(*std::move(label));
    }
}

bool Placer::place_own(std::vector<std::size_t> const& order, double most_outside, double to_beat)
{
    std::vector<std::size_t> open;
    for (auto const region : order) {
        auto label = inside(region, Forms::names, most_outside);
        label ? add(region, std::move(label)) : open.push_back(region);
    }
    for (std::size_t i = 0; i < open.size(); ++i) {
        auto const region = open[i];
        if (score_ + k_best_points * static_cast<double>(open.size() - i) <= to_beat) {
            return false;
        }
        auto label = with_leader(region, 0.3 * room_->settings().frame.width, 1);
        label = label ? label : inside(region, Forms::names_or_beside, 0.52);
        add(region, label ? std::move(label) : inside(region, Forms::value, 0.5));
    }
    return true;
}

void Placer::place_others()
{
    auto const order = room_->by_area(false);
    std::vector<std::size_t> open;
    for (auto const region : order) {
        auto label = inside(region, Forms::names, 0.28);
        label ? add(region, std::move(label)) : open.push_back(region);
    }
    for (auto const region : open) {
        auto label = with_leader(region, room_->settings().frame.width / 11, 0.1); // only over open land
        label = label ? label : inside(region, Forms::names, 0.42);
        add(region, label ? std::move(label) : inside(region, Forms::value, 0.4));
    }
    for (std::size_t i = 0; i < room_->size(); ++i) {
        if (room_->pole(i).distance <= 0) {
            placed_.without_name.push_back(i);
        }
    }
    std::stable_partition(placed_.without_name.begin(), placed_.without_name.end(),
                          [&](auto region) { return room_->task(region).own; });
}

PlacedLabels place_labels(std::vector<LabelTask> const& tasks, LabelSettings const& settings,
                          LabelGround const& ground)
{
    LabelRoom room(tasks, settings, ground);
    // Which label takes the room first makes a difference: several orders are tried, the best one counts.
    std::vector<std::vector<std::size_t>> orders{room.by_area(true)};
    for (int const direction : {0, 1}) {
        orders.push_back(orders.front());
        std::stable_sort(orders.back().begin(), orders.back().end(), [&](auto a, auto b) {
            Point const first = room.pole(a).point;
            Point const second = room.pole(b).point;
            return direction == 0 ? first.x < second.x : first.y < second.y;
        });
    }
    for (std::size_t i = 0; i < 3; ++i) {
        orders.emplace_back(orders[i].rbegin(), orders[i].rend());
    }
    std::size_t const most_attempts =
        std::max<std::size_t>(1, k_most_placings / std::max<std::size_t>(1, orders.front().size()));
    std::size_t attempts = 0;
    Placer best(room);
    double to_beat = -std::numeric_limits<double>::infinity();
    for (double const most_outside : {0.42, 0.3, 0.15}) {
        for (auto const& order : orders) {
            if (attempts++ >= most_attempts) {
                continue;
            }
            Placer tried(room);
            if (tried.place_own(order, most_outside, to_beat) && tried.score() > to_beat) {
                best = std::move(tried);
                to_beat = best.score() + 1e-9;
            }
            if (best.score() >= 0.9 * k_best_points * static_cast<double>(order.size())) {
                best.place_others(); // it does not get better than this
                return best.placed();
            }
        }
    }
    best.place_others();
    return best.placed();
}

} // namespace wijkpeil
