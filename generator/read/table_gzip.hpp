// SPDX-License-Identifier: EUPL-1.2
// Files packed with gzip.
#pragma once

#include "base/diagnostics.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace wijkpeil {

// As large as a file may be that is not packed (base/files.hpp).
constexpr std::size_t k_most_unpacked_bytes = std::size_t{512} << 20U;

// A file that is damaged, cut off or larger than `most_bytes` when unpacked is an error.
[[nodiscard]] std::optional<std::string> unpacked_gzip(std::string const& file, std::string const& packed,
                                                       std::size_t most_bytes, Diagnostics& diagnostics);

} // namespace wijkpeil
