// SPDX-License-Identifier: EUPL-1.2
#include "figure/label_room.hpp"

#include "figure/arrange.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wijkpeil {

namespace {

constexpr double k_frame_gap_pt = 2.5;
constexpr double k_obstacle_gap_pt = 2;
constexpr double k_never = std::numeric_limits<double>::infinity();
constexpr double k_unknown = std::numeric_limits<double>::quiet_NaN();

// Over open land is less bad than over another region.
double over_of(RegionRaster::Share const& share)
{
    return 1 - share.inside - 0.5 * share.outside;
}

} // namespace

LabelRoom::LabelRoom(std::vector<LabelTask> const& tasks, LabelSettings const& settings,
                     LabelGround const& ground)
    : tasks_(tasks), settings_(settings), ground_(ground), regions_(tasks.size())
{
    for (auto const& task : tasks) {
        own_.push_back(task.own);
    }
}

std::vector<std::size_t> LabelRoom::by_area(bool own) const
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < regions_.size(); ++i) {
        if (own_[i] == own && pole(i).distance > 0) {
            order.push_back(i);
        }
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return ground_.regions()[a].area > ground_.regions()[b].area; });
    return order;
}

std::vector<LabelForm> const& LabelRoom::forms(std::size_t region, Forms kind)
{
    auto& forms = regions_[region].forms[static_cast<std::size_t>(kind)];
    if (forms.empty()) {
        forms = kind == Forms::value
                    ? forms_of_value(tasks_[region], settings_)
                    : forms_with_name(tasks_[region], settings_, kind == Forms::names_or_beside);
    }
    return forms;
}

// In the frame and clear of legend, inset and scale bar.
bool LabelRoom::is_open(Rectangle const& box) const
{
    Rectangle const& frame = settings_.frame;
    return box.x >= frame.x + k_frame_gap_pt && box.y >= frame.y + k_frame_gap_pt &&
           box.x + box.width <= frame.x + frame.width - k_frame_gap_pt &&
           box.y + box.height <= frame.y + frame.height - k_frame_gap_pt &&
           std::none_of(settings_.obstacles.begin(), settings_.obstacles.end(),
                        [&](auto const& other) { return overlaps(box, other, k_obstacle_gap_pt); });
}

// Whether the label would leave another region of the area without any place, also for the end of a leader.
bool LabelRoom::hides_own_pole(std::size_t region, Rectangle const& box) const
{
    double const gap = 2 * k_leader_gap_pt;
    for (std::size_t other = 0; other < regions_.size(); ++other) {
        Point const pole = this->pole(other).point;
        if (own_[other] && other != region && pole.x > box.x - gap && pole.x < box.x + box.width + gap &&
            pole.y > box.y - gap && pole.y < box.y + box.height + gap) {
            return true;
        }
    }
    return false;
}

bool LabelRoom::known(std::size_t region, Forms kind, std::size_t place) const
{
    auto const& known = regions_[region].over[static_cast<std::size_t>(kind)];
    return place < known.size() && !std::isnan(known[place]);
}

double LabelRoom::over(std::size_t region, Forms kind, std::size_t place, Rectangle const& box)
{
    auto& all = regions_[region].over[static_cast<std::size_t>(kind)];
    if (all.empty()) {
        all.assign(spots(region).size() * forms(region, kind).size(), k_unknown);
    }
    if (std::isnan(all[place])) {
        all[place] = found_over(region, box);
    }
    return all[place];
}

double LabelRoom::over(std::size_t region, Rectangle const& box) const
{
    return over_of(ground_.raster().share(box, static_cast<int>(region), own_));
}

double LabelRoom::found_over(std::size_t region, Rectangle const& box) const
{
    if (!is_open(box)) {
        return k_never;
    }
    auto const share = ground_.raster().share(box, static_cast<int>(region), own_);
    bool const on_own = !own_[region] && share.own > 0.04;
    return on_own || hides_own_pole(region, box) ? k_never : over_of(share);
}

std::size_t LabelRoom::place_of(std::size_t region, Outside const& label) const
{
    auto const kind = static_cast<std::size_t>(Forms::names_or_beside);
    return label.step * regions_[region].forms[kind].size() + label.form;
}

bool LabelRoom::known(std::size_t region, Outside const& label) const
{
    auto const at = place_of(region, label);
    auto const& known = regions_[region].covering;
    return at < known.size() && !std::isnan(known[at]);
}

double LabelRoom::covering(std::size_t region, Outside const& label, double most_covered)
{
    auto& all = regions_[region].covering;
    auto const at = place_of(region, label);
    if (at >= all.size()) {
        all.resize(at + 1, k_unknown);
    }
    if (std::isnan(all[at])) {
        all[at] = found_covering(region, label, most_covered);
    }
    return all[at];
}

double LabelRoom::found_covering(std::size_t region, Outside const& label, double most_covered) const
{
    auto const& obstacles = settings_.obstacles;
    if (!is_open(label.box) || std::any_of(obstacles.begin(), obstacles.end(),
                                           [&](auto const& other) { return crosses(label.leader, other); })) {
        return k_never;
    }
    if (most_covered < 1 && ground_.raster().covers_more(label.box, most_covered)) {
        return k_never;
    }
    auto const share = ground_.raster().share(label.box, static_cast<int>(region), own_);
    return 2.5 * (share.own + share.inside) + cost_of_covering(label.box);
}

// What a label from elsewhere takes: a small region loses its place, a large one has room for both.
double LabelRoom::cost_of_covering(Rectangle const& box) const
{
    double cost = 0;
    for (int i = 0; i <= 2; ++i) {
        for (int k = 0; k <= 2; ++k) {
            int const there = ground_.raster().at(box.x + box.width * i / 2, box.y + box.height * k / 2);
            double const area = there < 0 ? 0 : ground_.regions()[static_cast<std::size_t>(there)].area;
            cost += area > 0 ? 2.0 / 9 * std::min(1.0, 0.1 + 3 * box.width * box.height / area) : 0;
        }
    }
    return cost;
}

} // namespace wijkpeil
