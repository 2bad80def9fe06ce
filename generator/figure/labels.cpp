// SPDX-License-Identifier: EUPL-1.2
#include "figure/labels.hpp"

#include "figure/label_shape.hpp"
#include "figure/placer.hpp"

#include <algorithm>

namespace wijkpeil {

void Placer::add(std::size_t region, std::optional<MapLabel> label)
{
    double points = -3; // neither name nor value
    if (label) {
        auto const share = raster_.share(label->box, static_cast<int>(region), own_);
        points = !label->has_name ? -1.5
                 : label->leader  ? 1.3 - 0.004 * distance(label->leader->first, label->leader->second)
                                  : 2 - 0.8 * over(share) - (label->size < settings_.size ? 0.15 : 0);
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
        auto label = with_leader(region, 0.3 * settings_.frame.width, 1);
        label = label ? label : inside(region, forms_with_name(tasks_[region], settings_, true), 0.52);
        add(region,
            label ? std::move(label) : inside(region, forms_of_value(tasks_[region], settings_), 0.5));
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
        auto label = with_leader(region, settings_.frame.width / 11, 0.1); // only over open land
        label = label ? label : inside(region, forms_with_name(tasks_[region], settings_, false), 0.42);
        add(region,
            label ? std::move(label) : inside(region, forms_of_value(tasks_[region], settings_), 0.4));
    }
    for (std::size_t i = 0; i < tasks_.size(); ++i) {
        if (poles_[i].distance <= 0) {
            placed_.without_name.push_back(i);
        }
    }
    std::stable_partition(placed_.without_name.begin(), placed_.without_name.end(),
                          [&](auto region) { return own_[region]; });
}

PlacedLabels place_labels(std::vector<LabelTask> const& tasks, LabelSettings const& settings)
{
    Placer const empty(tasks, settings);
    // Which label takes the room first makes a difference: several orders are tried, the best one counts.
    std::vector<std::vector<std::size_t>> orders{empty.by_area(true)};
    for (int const direction : {0, 1}) {
        orders.push_back(orders.front());
        std::stable_sort(orders.back().begin(), orders.back().end(), [&](auto a, auto b) {
            Point const first = empty.pole(a);
            Point const second = empty.pole(b);
            return direction == 0 ? first.x < second.x : first.y < second.y;
        });
    }
    for (std::size_t i = 0; i < 3; ++i) {
        orders.emplace_back(orders[i].rbegin(), orders[i].rend());
    }
    Placer best = empty;
    bool is_first = true;
    for (double const most_outside : {0.42, 0.3, 0.15}) {
        for (auto const& order : orders) {
            Placer tried = empty;
            tried.place_own(order, most_outside);
            if (is_first || tried.score() > best.score() + 1e-9) {
                best = std::move(tried);
                is_first = false;
            }
            if (best.score() >= 1.8 * static_cast<double>(order.size())) { // it does not get better than this
                best.place_others();
                return best.placed();
            }
        }
    }
    best.place_others();
    return best.placed();
}

} // namespace wijkpeil
