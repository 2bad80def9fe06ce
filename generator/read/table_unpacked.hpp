// SPDX-License-Identifier: EUPL-1.2
// What a workbook unpacks to, looked at before it is opened.
#pragma once

#include "read/table_kinds.hpp"

#include <cstddef>
#include <string>

namespace wijkpeil {

// GDAL keeps all of a workbook; what is larger than this takes gigabytes.
constexpr std::size_t k_most_workbook_bytes = std::size_t{64} << 20U;

// Whether the workbook at `path` (of a MemoryFolder) is one that may be opened: a file that can be unpacked,
// without a password, no larger than `most_bytes` in all. Otherwise an error.
[[nodiscard]] bool check_unpacked(TableOrigin const& origin, std::string const& content,
                                  std::string const& path, std::size_t most_bytes = k_most_workbook_bytes);

} // namespace wijkpeil
