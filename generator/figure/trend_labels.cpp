// SPDX-License-Identifier: EUPL-1.2
#include "figure/trend_labels.hpp"

#include "figure/text_lines.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wijkpeil {

namespace {

constexpr double k_label_pitch_pt = 9.5; // least distance of two labels, one above the other
constexpr double k_halo_pt = 2.4;
Lettering const k_note{7.5, Weight::regular, Role::soft, Anchor::start, k_halo_pt};

double distance_to_lines(Rectangle const& box, std::vector<Points> const& lines)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (auto const& points : lines) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            for (int k = 0; k <= 8 && points[i]; ++k) {
                auto const& next = i + 1 < points.size() && points[i + 1] ? points[i + 1] : points[i];
                double const x = points[i]->x + (next->x - points[i]->x) * k / 8;
                double const y = points[i]->y + (next->y - points[i]->y) * k / 8;
                double const dx = std::max({box.x - x, x - box.x - box.width, 0.0});
                double const dy = std::max({box.y - y, y - box.y - box.height, 0.0});
                nearest = std::min(nearest, std::hypot(dx, dy));
            }
        }
    }
    return nearest;
}

} // namespace

void draw_last_values(TrendPanel const& panel, Points const& area, Points const& rest, Canvas& canvas)
{
    std::size_t const last = area.size() - 1;
    double area_y = area[last] ? area[last]->y : 0;
    double rest_y = rest[last] ? rest[last]->y : 0;
    if (area[last] && rest[last] && std::abs(area_y - rest_y) < k_label_pitch_pt) {
        double const middle = (area_y + rest_y) / 2;
        double const sign = area_y < rest_y ? -1 : 1;
        area_y = middle + sign * k_label_pitch_pt / 2;
        rest_y = middle - sign * k_label_pitch_pt / 2;
    }
    if (area[last]) {
        canvas.text({area[last]->x + 6, area_y + 2.8}, panel.area[last].text, {8, Weight::bold, Role::area});
    }
    if (rest[last]) {
        canvas.text({rest[last]->x + 6, rest_y + 2.8}, panel.rest[last].text, {8});
    }
}

void draw_first_value(TrendPanel const& panel, Points const& area, Points const& rest, Canvas& canvas)
{
    std::size_t first = 0;
    while (first < area.size() && !area[first]) {
        ++first;
    }
    if (first + 1 >= area.size()) {
        return; // none, or the last one, which has its label
    }
    bool const above = !rest[first] || area[first]->y <= rest[first]->y;
    Point const at{area[first]->x - 3, area[first]->y + (above ? -5.5 : 11.5)};
    canvas.text(at, panel.area[first].text, {7.5, Weight::regular, Role::area, Anchor::start, k_halo_pt});
}

void draw_gap_note(TrendPanel const& panel, Rectangle const& plot, std::vector<Points> const& lines,
                   Canvas& canvas)
{
    if (panel.gap_note.empty()) {
        return;
    }
    double const room = std::max(44.0, plot.width * 0.95);
    auto const text = wrapped(panel.gap_note, room,
                              [&](std::string const& line) { return canvas.text_width(line, k_note); });
    double const height = 8.5 * static_cast<double>(text.size());
    double best_y = plot.y;
    double best = -1;
    for (double y = plot.y + plot.height - height - 3; y >= plot.y; y -= 3) {
        double const away = std::min(20.0, distance_to_lines({plot.x, y, room, height}, lines));
        if (away > best) {
            best = away;
            best_y = y;
        }
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        canvas.text({plot.x, best_y + 7 + 8.5 * static_cast<double>(i)}, text[i], k_note);
    }
}

} // namespace wijkpeil
