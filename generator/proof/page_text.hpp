// SPDX-License-Identifier: EUPL-1.2
// Texts in the form in which what was printed and what is read back can be compared.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

// In NFC, without what the breaking of lines decides: white space, hyphens, soft hyphens and other signs that
// are not seen. Ligatures of Latin letters are spelled out.
[[nodiscard]] std::string comparable(std::string_view text);

// The words of a page, those broken at a line's end in one piece.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);

// The beginning of a text, for messages.
[[nodiscard]] std::string beginning(std::string_view text);

} // namespace wijkpeil
