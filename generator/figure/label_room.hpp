// SPDX-License-Identifier: EUPL-1.2
// The room that a map has for labels, whatever has been placed already. Found out when it is asked for, and
// kept: attempts at placing all labels ask the same again and again.
#pragma once

#include "figure/label_ground.hpp"
#include "figure/label_shape.hpp"
#include "figure/leader.hpp"

#include <array>
#include <vector>

namespace wijkpeil {

// Forms that are tried together.
enum class Forms { names, names_or_beside, value };

class LabelRoom
{
public:
    // A label beside its region, joined to it by a line.
    struct Outside {
        std::size_t step = 0; // of length and direction
        std::size_t form = 0;
        Point centre;
        Rectangle box;
        Leader leader;
    };

    LabelRoom(std::vector<LabelTask> const& tasks, LabelSettings const& settings, LabelGround const& ground);

    [[nodiscard]] LabelTask const& task(std::size_t region) const { return tasks_[region]; }
    [[nodiscard]] LabelSettings const& settings() const { return settings_; }
    [[nodiscard]] std::size_t size() const { return tasks_.size(); }
    [[nodiscard]] Interior const& pole(std::size_t region) const { return ground_.regions()[region].pole; }
    // Regions of the area, or the others, from large to small.
    [[nodiscard]] std::vector<std::size_t> by_area(bool own) const;
    [[nodiscard]] std::vector<LabelGround::Spot> const& spots(std::size_t region) const
    {
        return ground_.regions()[region].spots;
    }
    [[nodiscard]] std::vector<LabelForm> const& forms(std::size_t region, Forms kind);

    // How much of a box lies over other regions (open land counts by half); infinite if it cannot stand
    // there. `place` numbers spots and forms of this kind; `known` tells whether it was asked before.
    [[nodiscard]] bool known(std::size_t region, Forms kind, std::size_t place) const;
    [[nodiscard]] double over(std::size_t region, Forms kind, std::size_t place, Rectangle const& box);
    [[nodiscard]] double over(std::size_t region, Rectangle const& box) const;
    // What a label outside costs for what it covers; infinite if it cannot stand there or covers more than
    // that share.
    [[nodiscard]] bool known(std::size_t region, Outside const& label) const;
    [[nodiscard]] double covering(std::size_t region, Outside const& label, double most_covered);

private:
    struct Region {
        std::array<std::vector<LabelForm>, 3> forms; // by kind; empty: not asked for
        std::array<std::vector<double>, 3> over;     // by kind and place; NaN: not asked for
        std::vector<double> covering;                // by step and form
    };
    [[nodiscard]] std::size_t place_of(std::size_t region, Outside const& label) const;
    [[nodiscard]] bool is_open(Rectangle const& box) const;
    [[nodiscard]] bool hides_own_pole(std::size_t region, Rectangle const& box) const;
    [[nodiscard]] double found_over(std::size_t region, Rectangle const& box) const;
    [[nodiscard]] double found_covering(std::size_t region, Outside const& label, double most_covered) const;
    [[nodiscard]] double cost_of_covering(Rectangle const& box) const;

    std::vector<LabelTask> const& tasks_;
    LabelSettings const& settings_;
    LabelGround const& ground_;
    std::vector<bool> own_;
    std::vector<Region> regions_;
};

} // namespace wijkpeil
