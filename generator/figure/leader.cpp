// SPDX-License-Identifier: EUPL-1.2
#include "figure/leader.hpp"

#include "figure/arrange.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

double turn(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

} // namespace

bool crosses(Leader const& a, Leader const& b)
{
    auto const apart = [](double a1, double a2, double b1, double b2) {
        return std::max(a1, a2) < std::min(b1, b2) || std::max(b1, b2) < std::min(a1, a2);
    };
    if (apart(a.first.x, a.second.x, b.first.x, b.second.x) ||
        apart(a.first.y, a.second.y, b.first.y, b.second.y)) {
        return false; // most are
    }
    return (turn(a.first, a.second, b.first) > 0) != (turn(a.first, a.second, b.second) > 0) &&
           (turn(b.first, b.second, a.first) > 0) != (turn(b.first, b.second, a.second) > 0);
}

bool crosses(Leader const& line, Rectangle const& box)
{
    double const left = box.x - k_leader_gap_pt;
    double const top = box.y - k_leader_gap_pt;
    double const right = box.x + box.width + k_leader_gap_pt;
    double const bottom = box.y + box.height + k_leader_gap_pt;
    if (std::max(line.first.x, line.second.x) < left || std::min(line.first.x, line.second.x) > right ||
        std::max(line.first.y, line.second.y) < top || std::min(line.first.y, line.second.y) > bottom) {
        return false; // most are
    }
    Rectangle const near{left, top, right - left, bottom - top};
    return holds(near, line.first) || holds(near, line.second) ||
           crosses(line, {{left, top}, {right, bottom}}) || crosses(line, {{right, top}, {left, bottom}});
}

} // namespace wijkpeil
