// SPDX-License-Identifier: EUPL-1.2
#include "figure/leader.hpp"

#include "figure/arrange.hpp"

namespace wijkpeil {

namespace {

double turn(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

} // namespace

bool crosses(Leader const& a, Leader const& b)
{
    return (turn(a.first, a.second, b.first) > 0) != (turn(a.first, a.second, b.second) > 0) &&
           (turn(b.first, b.second, a.first) > 0) != (turn(b.first, b.second, a.second) > 0);
}

bool crosses(Leader const& line, Rectangle const& box)
{
    double const left = box.x - k_leader_gap_pt;
    double const top = box.y - k_leader_gap_pt;
    double const right = box.x + box.width + k_leader_gap_pt;
    double const bottom = box.y + box.height + k_leader_gap_pt;
    Rectangle const near{left, top, right - left, bottom - top};
    return holds(near, line.first) || holds(near, line.second) ||
           crosses(line, {{left, top}, {right, bottom}}) || crosses(line, {{right, top}, {left, bottom}});
}

} // namespace wijkpeil
