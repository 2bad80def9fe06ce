// SPDX-License-Identifier: EUPL-1.2
// For the preview alone: where the words of an element were written, as attributes of the element.
#pragma once

#include "document/document.hpp"

#include <set>
#include <string>

namespace wijkpeil {

// Lines of templates/zinnen.yaml that have words of a text, or of a block without the blocks inside it.
[[nodiscard]] std::set<int> sentence_lines(Text const& text);
[[nodiscard]] std::set<int> sentence_lines(Block const& block);

// The first element of `html` with data-plaats="templates/gebiedsrapport.md:34" and data-zinnen="120 133".
[[nodiscard]] std::string with_place(std::string html, Place const& written, std::set<int> const& sentences);

} // namespace wijkpeil
