// SPDX-License-Identifier: EUPL-1.2
// "Figuur 3", "Tabel 2": the labels of what has a headline, in the order of the document.
#pragma once

#include "document/document.hpp"
#include "template/phrases.hpp"

namespace wijkpeil {

// Figures and tables are counted apart. Without a headline there is no label; nor has a figure's own data.
[[nodiscard]] std::vector<Block> numbered(std::vector<Block> blocks, Phrases const& phrases);

} // namespace wijkpeil
