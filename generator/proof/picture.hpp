// SPDX-License-Identifier: EUPL-1.2
// A page as pixels, where two of them differ, and both side by side.
#pragma once

#include <string>
#include <vector>

namespace wijkpeil {

struct Picture {
    int width = 0;
    int height = 0;
    std::string pixels; // red, green, blue, alpha
};

// Pixels from `left` up to but not including `right`.
struct PixelBox {
    int left = 0, top = 0, right = 0, bottom = 0;

    bool operator==(PixelBox const&) const = default;
};

// Half as wide and high, each pixel the mean of four.
[[nodiscard]] Picture halved(Picture const& picture);

// Where two pictures differ by more than smoothing of edges can: boxes around changes that lie near each
// other, from top to bottom. What only one of the two covers is changed.
[[nodiscard]] std::vector<PixelBox> changed_boxes(Picture const& before, Picture const& after);

// Both on one grey ground, the boxes framed in each; a picture without pixels leaves its half empty.
[[nodiscard]] Picture side_by_side(Picture const& before, Picture const& after,
                                   std::vector<PixelBox> const& framed);

[[nodiscard]] std::string png_of(Picture picture);

} // namespace wijkpeil
