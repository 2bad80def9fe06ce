// SPDX-License-Identifier: EUPL-1.2
// One attempt at placing all labels of a map.
#pragma once

#include "figure/label_room.hpp"
#include "figure/labels.hpp"

#include <optional>
#include <vector>

namespace wijkpeil {

class Placer
{
public:
    explicit Placer(LabelRoom& room);

    // The area's own regions in this order. A larger share of a label may lie outside: fewer leaders, more
    // overlap.
    // False, with labels missing, as soon as the score cannot become higher than `to_beat`.
    bool place_own(std::vector<std::size_t> const& order, double most_outside, double to_beat);
    // The others, from large to small.
    void place_others();

    [[nodiscard]] PlacedLabels const& placed() const { return placed_; }
    // How well the own regions came off: names well inside count most.
    [[nodiscard]] double score() const { return score_; }

private:
    [[nodiscard]] bool is_free(Rectangle const& box) const;
    [[nodiscard]] bool is_free(Leader const& leader) const;
    [[nodiscard]] std::optional<MapLabel> inside(std::size_t region, Forms kind, double most_outside) const;
    [[nodiscard]] std::optional<MapLabel> with_leader(std::size_t region, double longest,
                                                      double most_covered) const;
    void add(std::size_t region, std::optional<MapLabel> label);

    LabelRoom* room_;
    PlacedLabels placed_;
    void take(Rectangle const& box);
    [[nodiscard]] bool is_taken(double x, double y) const;

    std::vector<Rectangle> boxes_; // of the placed labels
    // Cells of two points that lie wholly in the box of a label: most places are ruled out by looking there.
    int columns_ = 0;
    int rows_ = 0;
    std::vector<bool> taken_;
    std::vector<Leader> leaders_;
    double score_ = 0;
};

} // namespace wijkpeil
