// SPDX-License-Identifier: EUPL-1.2
#include "html/placing.hpp"

#include <algorithm>
#include <cmath>

namespace wijkpeil {

std::vector<double> spread(std::vector<double> wanted, double pitch, double first, double last)
{
    // Neighbours that are too near share one block, centred on the mean of what its members want.
    struct Run {
        double sum = 0; // of the wanted positions, each less its place in the run
        std::size_t count = 0;
        [[nodiscard]] double start() const { return sum / static_cast<double>(count); }
    };
    std::vector<Run> runs;
    for (auto const position : wanted) {
        runs.push_back({position, 1});
        while (runs.size() > 1) {
            auto const& above = runs[runs.size() - 2];
            auto const length = pitch * static_cast<double>(above.count);
            if (above.start() + length <= runs.back().start()) {
                break;
            }
            auto const low = runs.back();
            runs.pop_back();
            runs.back().sum += low.sum - length * static_cast<double>(low.count);
            runs.back().count += low.count;
        }
    }
    std::vector<double> placed;
    for (auto const& run : runs) {
        for (std::size_t index = 0; index < run.count; ++index) {
            placed.push_back(run.start() + pitch * static_cast<double>(index));
        }
    }
    // Back into the frame: up from the bottom, then down from the top, which wins.
    auto limit = last;
    for (auto position = placed.rbegin(); position != placed.rend(); ++position) {
        *position = std::min(*position, limit);
        limit = *position - pitch;
    }
    limit = first;
    for (auto& position : placed) {
        position = std::max(position, limit);
        limit = position + pitch;
    }
    return placed;
}

std::vector<Point> pushed_apart(std::vector<Point> const& wanted, double distance, Point low, Point high)
{
    constexpr int k_rounds = 400;
    constexpr int k_free_rounds = 100; // at the end nothing pulls back any more
    auto points = wanted;
    for (int round = 0; round < k_rounds; ++round) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            for (std::size_t j = i + 1; j < points.size(); ++j) {
                auto dx = points[j].x - points[i].x;
                auto dy = points[j].y - points[i].y;
                auto length = std::hypot(dx, dy);
                if (length >= distance) {
                    continue;
                }
                if (length < 1e-6) { // on one spot: part them in a direction that differs per pair
                    dx = std::cos(static_cast<double>(i + j));
                    dy = std::sin(static_cast<double>(i + j));
                    length = 1;
                }
                auto const step =
                    (distance - std::hypot(points[j].x - points[i].x, points[j].y - points[i].y)) / 2;
                points[i] = {points[i].x - dx / length * step, points[i].y - dy / length * step};
                points[j] = {points[j].x + dx / length * step, points[j].y + dy / length * step};
            }
        }
        auto const pull = round + k_free_rounds < k_rounds ? 0.03 : 0.0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            points[i].x = std::clamp(points[i].x + (wanted[i].x - points[i].x) * pull, low.x, high.x);
            points[i].y = std::clamp(points[i].y + (wanted[i].y - points[i].y) * pull, low.y, high.y);
        }
    }
    return points;
}

} // namespace wijkpeil
