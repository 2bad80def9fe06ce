// SPDX-License-Identifier: EUPL-1.2
// refused.md: which cases of the specification this program refuses, by what it says.
#pragma once

#include <map>
#include <string>

namespace wijkpeil {

// "file: name" of a case → its first error, with … for what differs. Headings are those words, lines of a
// list the cases; other text is for readers.
[[nodiscard]] std::map<std::string, std::string> read_refusals(std::string const& text);
[[nodiscard]] bool fits(std::string const& message, std::string const& pattern);

} // namespace wijkpeil
