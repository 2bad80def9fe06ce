// SPDX-License-Identifier: EUPL-1.2
// The keys of the blocks "briefhoofd" and "afsluiting".
#pragma once

#include "read/yaml.hpp"
#include "template/block_options.hpp"

namespace wijkpeil {

[[nodiscard]] LetterOptions read_letter_head(YamlMap& map, Diagnostics& diagnostics);
[[nodiscard]] ClosingOptions read_closing(YamlMap& map, Diagnostics& diagnostics);

} // namespace wijkpeil
