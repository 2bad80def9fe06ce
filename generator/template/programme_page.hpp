// SPDX-License-Identifier: EUPL-1.2
// All indicators over all areas → document.
#pragma once

#include "document/document.hpp"
#include "template/phrases.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// `kept_names`: as in AreaView.
[[nodiscard]] Document make_programme_page(Statistics const& statistics, Phrases const& phrases,
                                           std::vector<std::string> const& kept_names);

// All its tables as one, with what the columns mean; its headline; which areas count.
[[nodiscard]] std::vector<Block> programme_table(Statistics const& statistics, Phrases const& phrases);
[[nodiscard]] Text programme_headline(Statistics const& statistics, Phrases const& phrases);
[[nodiscard]] Text programme_lead(Statistics const& statistics, Phrases const& phrases);

// The themes of other parties beside those of the project, one table a set; empty ones say so.
[[nodiscard]] std::vector<Block> theme_sets_blocks(Dataset const& dataset, Phrases const& phrases);

} // namespace wijkpeil
