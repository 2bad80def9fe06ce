// SPDX-License-Identifier: EUPL-1.2
// Choices above a page, by radio buttons that CSS reads: no script is needed.
#pragma once

#include "document/page_filter.hpp"

#include <string>

namespace wijkpeil {

// The buttons; empty without choices.
[[nodiscard]] std::string filter_html(PageFilter const& filter);
// The rules that hide sections on a screen. A browser that does not know :has() shows no choices.
[[nodiscard]] std::string filter_style(PageFilter const& filter);

} // namespace wijkpeil
