// SPDX-License-Identifier: EUPL-1.2
// "Did you mean": the nearest known word, for hints.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

// Number of single-character edits between two words (code points; a swap of neighbours counts as one).
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);
// The known word nearest to `word`, if it is near enough (at most a third of its length, at least 2 edits).
[[nodiscard]] std::optional<std::string> nearest(std::string_view word,
                                                 std::vector<std::string> const& known);
// A hint: `did you mean "x"?`, else `known here: a, b, c, …` (at most eight), else empty.
[[nodiscard]] std::string spelling_hint(std::string_view word, std::vector<std::string> const& known);
// The word that a hint `did you mean "x"?` proposes; nothing if it is another hint.
[[nodiscard]] std::optional<std::string> proposal_in(std::string_view hint);

} // namespace wijkpeil
