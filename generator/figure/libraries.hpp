// SPDX-License-Identifier: EUPL-1.2
// Libraries whose version decides the bytes of drawings and pages.
#pragma once

#include <map>
#include <string>

namespace wijkpeil {

// Name → version, as it runs.
[[nodiscard]] std::map<std::string, std::string> drawing_libraries();

} // namespace wijkpeil
