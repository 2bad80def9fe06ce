// SPDX-License-Identifier: EUPL-1.2
// The colours of roles on paper.
#pragma once

#include "figure/canvas.hpp"
#include "figure/figure.hpp"

#include <string>

namespace wijkpeil {

// Colour of a role: 0 … 1 each. `tint` moves it to the paper.
struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
};
[[nodiscard]] Colour colour_of(Palette const& palette, Role role, double tint = 1);
// The same as "#rrggbb", for Mapnik.
[[nodiscard]] std::string colour_text(Palette const& palette, Role role);

} // namespace wijkpeil
