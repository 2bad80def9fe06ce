// SPDX-License-Identifier: EUPL-1.2
// The dark counterpart of a colour.
#pragma once

#include <string>

namespace wijkpeil {

// "#rrggbb" with its lightness (CIELAB) mirrored and its hue kept, so that what stands out on white stands
// out on dark paper, and classes run from dark to light. Anything else is returned as it is.
[[nodiscard]] std::string dark_counterpart(std::string const& colour);

} // namespace wijkpeil
