// SPDX-License-Identifier: EUPL-1.2
// Which region lies where on a map, in cells of one point: makes trying thousands of places for a label
// cheap.
#pragma once

#include "figure/canvas.hpp"

#include <cstddef>
#include <vector>

namespace wijkpeil {

class RegionRaster
{
public:
    RegionRaster(double width, double height, std::vector<std::vector<Ring>> const& regions);

    // Index of the region at a place, −1 if there is none.
    [[nodiscard]] int at(double x, double y) const;
    // Cells of a box by whose they are.
    struct Share {
        double inside = 0;  // of the region asked for
        double outside = 0; // of no region
        double own = 0;     // of other regions that belong to the area
    };
    [[nodiscard]] Share share(Rectangle const& box, int region, std::vector<bool> const& own) const;
    // Whether more than this share of a box lies over regions.
    [[nodiscard]] bool covers_more(Rectangle const& box, double most) const;

private:
    int columns_;
    int rows_;
    std::vector<int> cells_;
};

} // namespace wijkpeil
