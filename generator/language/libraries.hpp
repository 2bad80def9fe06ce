// SPDX-License-Identifier: EUPL-1.2
// Libraries whose version decides numbers and words.
#pragma once

#include <map>
#include <string>

namespace wijkpeil {

// Name → version, as it runs.
[[nodiscard]] std::map<std::string, std::string> language_libraries();

} // namespace wijkpeil
