// SPDX-License-Identifier: EUPL-1.2
// Signs and spaces as Dutch is printed: curly quotes, dashes, and spaces at which no line may break.
#pragma once

#include <string>
#include <vector>

namespace wijkpeil {

// A letter of a text that is about to be printed.
struct Letter {
    char32_t sign = 0;
    bool fixed = false; // stays as it is: of a value, a name
};

// The same letters, better printed. A letter that falls away becomes U+0000, so that each of the others keeps
// its index. Addresses (https://…, name@…) stay as they are.
[[nodiscard]] std::vector<Letter> typeset(std::vector<Letter> letters);
[[nodiscard]] std::string typeset(std::string const& text);

} // namespace wijkpeil
