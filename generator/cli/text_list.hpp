// SPDX-License-Identifier: EUPL-1.2
// `wijkpeil list texts`: what people wrote, and what they have not written yet.
#pragma once

#include "model/dataset.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// For every area: a line for each of its texts, oldest round first, and one if the current round has none.
// Area, round, state, words, author, file.
[[nodiscard]] std::vector<std::vector<std::string>> text_lines(Dataset const& dataset);

} // namespace wijkpeil
