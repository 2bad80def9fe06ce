// SPDX-License-Identifier: EUPL-1.2
// Rows of a table that are about one indicator each: their names lead to the indicators' pages.
#pragma once

#include "document/document.hpp"

#include <string>

namespace wijkpeil {

// The page in `folder` of the indicator of which a row compares area, rest and others; empty: the row is
// about one place or several indicators, has no name, or there is no folder.
[[nodiscard]] std::string indicator_page(Row const& row, std::string const& folder);
// The cell with its first words as a link; signs and units behind them stay beside it.
[[nodiscard]] Cell linked(Cell cell, std::string const& address);

} // namespace wijkpeil
