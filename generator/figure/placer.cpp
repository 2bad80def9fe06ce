// SPDX-License-Identifier: EUPL-1.2
#include "figure/placer.hpp"

#include "figure/arrange.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace wijkpeil {

namespace {

constexpr double k_label_gap_pt = 0.4;
constexpr double k_cell_pt = 2;
constexpr double k_shortest_leader_pt = 12;
constexpr double k_leader_step_pt = 4;
constexpr std::size_t k_directions = 48;

std::array<Point, k_directions> const& directions()
{
    static auto const all = [] {
        std::array<Point, k_directions> made;
        for (std::size_t i = 0; i < k_directions; ++i) {
            double const angle = static_cast<double>(i) * std::numbers::pi / 24;
            made[i] = {std::cos(angle), std::sin(angle)};
        }
        return made;
    }();
    return all;
}

} // namespace

Placer::Placer(LabelRoom& room)
    : room_(&room), columns_(static_cast<int>(room.settings().frame.width / k_cell_pt) + 1),
      rows_(static_cast<int>(room.settings().frame.height / k_cell_pt) + 1),
      taken_(static_cast<std::size_t>(columns_ * rows_))
{
}

void Placer::take(Rectangle const& box)
{
    boxes_.push_back(box);
    int const left = std::max(0, static_cast<int>(std::ceil(box.x / k_cell_pt)));
    int const right = std::min(columns_, static_cast<int>(std::floor((box.x + box.width) / k_cell_pt)));
    int const top = std::max(0, static_cast<int>(std::ceil(box.y / k_cell_pt)));
    int const bottom = std::min(rows_, static_cast<int>(std::floor((box.y + box.height) / k_cell_pt)));
    for (int row = top; row < bottom; ++row) {
        for (int column = left; column < right; ++column) {
            taken_[static_cast<std::size_t>(row * columns_ + column)] = true;
        }
    }
}

bool Placer::is_taken(double x, double y) const
{
    int const column = static_cast<int>(x / k_cell_pt);
    int const row = static_cast<int>(y / k_cell_pt);
    return x >= 0 && y >= 0 && column < columns_ && row < rows_ &&
           taken_[static_cast<std::size_t>(row * columns_ + column)];
}

// Clear of every other label and leader.
bool Placer::is_free(Rectangle const& box) const
{
    double const right = box.x + box.width;
    double const bottom = box.y + box.height;
    if (is_taken(box.x + box.width / 2, box.y + box.height / 2) || is_taken(box.x, box.y) ||
        is_taken(right, box.y) || is_taken(box.x, bottom) || is_taken(right, bottom)) {
        return false;
    }
    return std::none_of(boxes_.begin(), boxes_.end(),
                        [&](auto const& other) { return overlaps(box, other, k_label_gap_pt); }) &&
           std::none_of(leaders_.begin(), leaders_.end(),
                        [&](auto const& leader) { return crosses(leader, box); });
}

bool Placer::is_free(Leader const& leader) const
{
    return std::none_of(boxes_.begin(), boxes_.end(),
                        [&](auto const& other) { return crosses(leader, other); }) &&
           std::none_of(leaders_.begin(), leaders_.end(),
                        [&](auto const& other) { return crosses(leader, other); });
}

std::optional<MapLabel> Placer::inside(std::size_t region, Forms kind, double most_outside) const
{
    auto const& forms = room_->forms(region, kind);
    auto const& spots = room_->spots(region);
    double best_cost = std::numeric_limits<double>::infinity();
    std::size_t best = 0;
    for (std::size_t spot = 0; spot < spots.size(); ++spot) {
        for (std::size_t form = 0; form < forms.size(); ++form) {
            double const least = forms[form].cost + spots[spot].cost;
            if (least >= best_cost) {
                continue;
            }
            std::size_t const place = spot * forms.size() + form;
            Rectangle const box = box_at(forms[form], spots[spot].at);
            // What is known of the ground is asked first: it rules out most.
            if ((room_->known(region, kind, place) && room_->over(region, kind, place, box) > most_outside) ||
                !is_free(box)) {
                continue;
            }
            double const over = room_->over(region, kind, place, box);
            double const cost = least + 1.3 * over;
            if (over <= most_outside && cost < best_cost) {
                best_cost = cost;
                best = place;
            }
        }
    }
    if (std::isinf(best_cost)) {
        return std::nullopt;
    }
    return label_at(room_->task(region), forms[best % forms.size()], spots[best / forms.size()].at,
                    room_->settings());
}

// A place outside, joined to the region by a line: round about it, near first.
std::optional<MapLabel> Placer::with_leader(std::size_t region, double longest, double most_covered) const
{
    std::optional<LabelRoom::Outside> best;
    double best_cost = std::numeric_limits<double>::infinity();
    Point const from = room_->pole(region).point;
    auto const& forms = room_->forms(region, Forms::names_or_beside);
    LabelRoom::Outside label;
    for (double length = k_shortest_leader_pt; length <= longest; length += k_leader_step_pt) {
        for (auto const& way : directions()) {
            for (label.form = 0; label.form < forms.size(); ++label.form) {
                auto const& form = forms[label.form];
                double const least = form.cost + 0.012 * length;
                if (form.size < room_->settings().size || least >= best_cost) {
                    continue;
                }
                // `length` runs from the region to the nearest side of the label.
                label.centre = {from.x + way.x * (length + form.width / 2),
                                from.y + way.y * (length + form.height / 2)};
                Rectangle const box = box_at(form, label.centre);
                label.box = box;
                label.leader = {from,
                                {std::clamp(from.x, box.x, box.x + box.width),
                                 std::clamp(from.y, box.y, box.y + box.height)}};
                // What is known of the ground is asked first, what must be found out last.
                if ((room_->known(region, label) &&
                     least + room_->covering(region, label, most_covered) >= best_cost) ||
                    !is_free(box) || !is_free(label.leader)) {
                    continue;
                }
                double const cost = least + room_->covering(region, label, most_covered);
                if (cost < best_cost) {
                    best_cost = cost;
                    best = label;
                }
            }
            ++label.step;
        }
    }
    if (!best) {
        return std::nullopt;
    }
    auto result = label_at(room_->task(region), forms[best->form], best->centre, room_->settings());
    result.leader = best->leader;
    return result;
}

} // namespace wijkpeil
