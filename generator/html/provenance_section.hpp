// SPDX-License-Identifier: EUPL-1.2
// The section "Herkomst van de cijfers" of a page: the files and weights that its values name.
#pragma once

#include "html/blocks.hpp"

#include <string>

namespace wijkpeil {

// Of all values the writer has written so far, so it is called last; empty if none has an origin.
[[nodiscard]] std::string provenance_section(BlockWriter& writer);

} // namespace wijkpeil
