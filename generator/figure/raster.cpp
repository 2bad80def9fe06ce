// SPDX-License-Identifier: EUPL-1.2
#include "figure/raster.hpp"

#include <cmath>

namespace wijkpeil {

RegionRaster::RegionRaster(double width, double height, std::vector<std::vector<Ring>> const& regions)
    : columns_(static_cast<int>(std::ceil(width))), rows_(static_cast<int>(std::ceil(height))),
      cells_(static_cast<std::size_t>(columns_ * rows_), -1)
{
    for (std::size_t region = 0; region < regions.size(); ++region) {
        for (int row = 0; row < rows_; ++row) {
            double const y = row + 0.5;
            std::vector<double> crossings;
            for (auto const& ring : regions[region]) {
                for (std::size_t i = 0; i < ring.size(); ++i) {
                    Point const& a = ring[i];
                    Point const& b = ring[(i + 1) % ring.size()];
                    if ((a.y > y) != (b.y > y)) {
                        crossings.push_back(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
                    }
                }
            }
            std::sort(crossings.begin(), crossings.end());
            for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
                int const first = std::max(0, static_cast<int>(std::ceil(crossings[i] - 0.5)));
                int const last =
                    std::min(columns_ - 1, static_cast<int>(std::ceil(crossings[i + 1] - 0.5)) - 1);
                for (int column = first; column <= last; ++column) {
                    cells_[static_cast<std::size_t>(row * columns_ + column)] = static_cast<int>(region);
                }
            }
        }
    }
}

int RegionRaster::at(double x, double y) const
{
    int const column = static_cast<int>(std::floor(x));
    int const row = static_cast<int>(std::floor(y));
    if (column < 0 || row < 0 || column >= columns_ || row >= rows_) {
        return -1;
    }
    return cells_[static_cast<std::size_t>(row * columns_ + column)];
}

RegionRaster::Share RegionRaster::share(Rectangle const& box, int region, std::vector<bool> const& own) const
{
    int all = 0;
    int inside = 0;
    int outside = 0;
    int of_own = 0;
    int const across = std::max(3, static_cast<int>(box.width / 3));
    int const down = std::max(3, static_cast<int>(box.height / 3));
    for (int i = 0; i < across; ++i) {
        for (int k = 0; k < down; ++k) {
            int const there =
                at(box.x + box.width * (i + 0.5) / across, box.y + box.height * (k + 0.5) / down);
            ++all;
            inside += there == region ? 1 : 0;
            outside += there < 0 ? 1 : 0;
            of_own += there >= 0 && there != region && own[static_cast<std::size_t>(there)] ? 1 : 0;
        }
    }
    double const total = all;
    return {inside / total, outside / total, of_own / total};
}

} // namespace wijkpeil
