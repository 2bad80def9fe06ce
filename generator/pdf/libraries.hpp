// SPDX-License-Identifier: EUPL-1.2
// Libraries whose version decides the bytes of a PDF.
#pragma once

#include <map>
#include <string>

namespace wijkpeil {

// Name → version, as it runs.
[[nodiscard]] std::map<std::string, std::string> pdf_libraries();

} // namespace wijkpeil
