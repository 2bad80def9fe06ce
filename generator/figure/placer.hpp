// SPDX-License-Identifier: EUPL-1.2
// One attempt at placing all labels of a map. Copied for each attempt; what it measured of the regions is
// kept.
#pragma once

#include "figure/labels.hpp"
#include "figure/leader.hpp"
#include "figure/planar.hpp"
#include "figure/raster.hpp"

#include <optional>
#include <vector>

namespace wijkpeil {

struct LabelForm;

class Placer
{
public:
    Placer(std::vector<LabelTask> const& tasks, LabelSettings const& settings);

    // The area's own regions in this order. A larger share of a label may lie outside: fewer leaders, more
    // overlap.
    void place_own(std::vector<std::size_t> const& order, double most_outside);
    // The others, from large to small.
    void place_others();

    [[nodiscard]] PlacedLabels const& placed() const { return placed_; }
    // How well the own regions came off: names well inside count most.
    [[nodiscard]] double score() const { return score_; }
    [[nodiscard]] std::vector<std::size_t> by_area(bool own) const;
    [[nodiscard]] Point pole(std::size_t region) const { return poles_[region].point; }

private:
    [[nodiscard]] static double over(RegionRaster::Share const& share);
    [[nodiscard]] bool is_free(Rectangle const& box) const;
    [[nodiscard]] bool is_free(Leader const& leader) const;
    [[nodiscard]] double cost_of_covering(Rectangle const& box) const;
    [[nodiscard]] bool hides_own_pole(std::size_t region, Rectangle const& box) const;
    [[nodiscard]] std::vector<Point> candidates(std::size_t region) const;
    [[nodiscard]] std::optional<MapLabel> inside(std::size_t region, std::vector<LabelForm> const& forms,
                                                 double most_outside) const;
    [[nodiscard]] std::optional<MapLabel> with_leader(std::size_t region, double longest,
                                                      double most_covered) const;
    void add(std::size_t region, std::optional<MapLabel> label);

    std::vector<LabelTask> tasks_;
    LabelSettings settings_;
    std::vector<bool> own_;
    std::vector<double> areas_;
    std::vector<Interior> poles_;
    RegionRaster raster_;
    std::vector<std::vector<Point>> candidates_; // of each region
    PlacedLabels placed_;
    std::vector<Leader> leaders_;
    double score_ = 0;
};

} // namespace wijkpeil
