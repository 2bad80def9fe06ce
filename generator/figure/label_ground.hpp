// SPDX-License-Identifier: EUPL-1.2
// What the ground of a map means for labels: what lies where, and the places in each region to try.
#pragma once

#include "figure/planar.hpp"
#include "figure/raster.hpp"

#include <vector>

namespace wijkpeil {

class LabelGround
{
public:
    // A place to try: the pole of a region first, then a grid over it.
    struct Spot {
        Point at;
        double cost = 0; // for being far from the pole
    };
    struct Region {
        double area = 0;
        Interior pole;
        std::vector<Spot> spots;
    };

    LabelGround() : LabelGround({}, {}) {}
    LabelGround(Rectangle const& frame, std::vector<std::vector<Ring>> const& regions);

    [[nodiscard]] RegionRaster const& raster() const { return raster_; }
    [[nodiscard]] std::vector<Region> const& regions() const { return regions_; }

private:
    RegionRaster raster_;
    std::vector<Region> regions_;
};

} // namespace wijkpeil
