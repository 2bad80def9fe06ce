// SPDX-License-Identifier: EUPL-1.2
#include "figure/raster.hpp"

#include "figure/planar.hpp"

#include <algorithm>
#include <cmath>

namespace wijkpeil {

RegionRaster::RegionRaster(double width, double height, std::vector<std::vector<Ring>> const& regions)
    : columns_(static_cast<int>(std::ceil(width))), rows_(static_cast<int>(std::ceil(height))),
      cells_(static_cast<std::size_t>(columns_ * rows_), -1)
{
    for (std::size_t region = 0; region < regions.size(); ++region) {
        Box const box = box_of(regions[region]);
        int const top = static_cast<int>(std::clamp(std::floor(box.min_y), 0.0, static_cast<double>(rows_)));
        int const bottom =
            static_cast<int>(std::clamp(std::ceil(box.max_y), 0.0, static_cast<double>(rows_)));
        for (int row = top; row < bottom; ++row) {
            auto const edges = crossings(regions[region], row + 0.5);
            for (std::size_t i = 0; i + 1 < edges.size(); i += 2) {
                int const first = std::max(0, static_cast<int>(std::ceil(edges[i] - 0.5)));
                int const last = std::min(columns_ - 1, static_cast<int>(std::ceil(edges[i + 1] - 0.5)) - 1);
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
    int inside = 0;
    int outside = 0;
    int of_own = 0;
    int const across = std::max(3, static_cast<int>(box.width / 3));
    int const down = std::max(3, static_cast<int>(box.height / 3));
    std::vector<int> columns(static_cast<std::size_t>(across));
    for (int i = 0; i < across; ++i) {
        int const column = static_cast<int>(std::floor(box.x + box.width * (i + 0.5) / across));
        columns[static_cast<std::size_t>(i)] = column < columns_ ? column : -1;
    }
    for (int k = 0; k < down; ++k) {
        int const row = static_cast<int>(std::floor(box.y + box.height * (k + 0.5) / down));
        int const* const line =
            row >= 0 && row < rows_ ? &cells_[static_cast<std::size_t>(row * columns_)] : nullptr;
        for (int const column : columns) {
            int const there = line != nullptr && column >= 0 ? line[column] : -1;
            inside += there == region ? 1 : 0;
            outside += there < 0 ? 1 : 0;
            of_own += there >= 0 && there != region && own[static_cast<std::size_t>(there)] ? 1 : 0;
        }
    }
    double const total = across * down;
    return {inside / total, outside / total, of_own / total};
}

bool RegionRaster::covers_more(Rectangle const& box, double most) const
{
    int const across = std::max(3, static_cast<int>(box.width / 3));
    int const down = std::max(3, static_cast<int>(box.height / 3));
    double const total = across * down;
    int outside = across * down;
    for (int i = 0; i < across; ++i) {
        for (int k = 0; k < down; ++k) {
            outside -=
                at(box.x + box.width * (i + 0.5) / across, box.y + box.height * (k + 0.5) / down) < 0 ? 0 : 1;
            if (1 - outside / total > most) {
                return true;
            }
        }
    }
    return false;
}

} // namespace wijkpeil
