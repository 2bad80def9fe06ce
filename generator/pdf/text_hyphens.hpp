// SPDX-License-Identifier: EUPL-1.2
// Soft hyphens in a text that is about to be set: where words may be broken, and where they were.
#pragma once

#include "document/text.hpp"

#include <set>
#include <vector>

namespace wijkpeil {

// Every word with the places where it may be broken, also if its first letter is a capital: nothing may stick
// out. Addresses stay whole.
[[nodiscard]] Text with_hyphens(Text text);
// The same for long words only, and never for a name, which begins with a capital. Lines end ragged, so that
// breaking shorter words would gain little and cost reading.
[[nodiscard]] Text with_long_words_hyphened(Text text);
// Without soft hyphens that would leave fewer than two letters on this line or fewer than four on the next.
[[nodiscard]] Text with_good_hyphens(Text text);
// Without soft hyphens in what stays together: Pango stops where such a text does not fit on its line.
[[nodiscard]] Text without_hyphens_in_kept(Text text);
// Without the soft hyphens that end no line: they would be in the way of searching and of screen readers.
// `run_starts` and `line_ends` are bytes of the text as Pango has it, with marks and page numbers.
[[nodiscard]] Text without_idle_hyphens(Text text, std::vector<int> const& run_starts,
                                        std::set<int> const& line_ends);

} // namespace wijkpeil
