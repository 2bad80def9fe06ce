// SPDX-License-Identifier: EUPL-1.2
#include "figure/label_ground.hpp"

#include <algorithm>
#include <cmath>

namespace wijkpeil {

LabelGround::LabelGround(Rectangle const& frame, std::vector<std::vector<Ring>> const& regions)
    : raster_(frame.width, frame.height, regions), regions_(regions.size())
{
    for (std::size_t i = 0; i < regions.size(); ++i) {
        Region& region = regions_[i];
        for (auto const& ring : regions[i]) {
            region.area = std::max(region.area, std::abs(signed_area(ring)));
        }
        region.pole = interior_point(regions[i], 1.6);
        Point const pole = region.pole.point;
        region.spots.push_back({pole, 0});
        Box const box = box_of(regions[i]);
        double const step = std::max({1.5, box.width() / 22, box.height() / 22});
        for (double x = box.min_x + step / 2; x < box.max_x; x += step) {
            for (double y = box.min_y + step / 2; y < box.max_y; y += step) {
                if (raster_.at(x, y) == static_cast<int>(i)) {
                    region.spots.push_back({{x, y}, 0.004 * distance({x, y}, pole)});
                }
            }
        }
    }
}

} // namespace wijkpeil
