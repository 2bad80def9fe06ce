// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace wijkpeil {

// The bytes of colour/sRGB.icc, which every PDF carries: what the numbers of its colours mean.
[[nodiscard]] std::string_view colour_profile();

} // namespace wijkpeil
