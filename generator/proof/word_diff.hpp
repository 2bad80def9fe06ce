// SPDX-License-Identifier: EUPL-1.2
// What was taken away and added between two lists of words.
#pragma once

#include <string>
#include <vector>

namespace wijkpeil {

struct WordDiff {
    std::vector<std::string> taken;
    std::vector<std::string> added;
};

// The fewest words that must be taken away and added (E. W. Myers, "An O(ND) difference algorithm and its
// variations", 1986). Of lists that have next to nothing in common: all of both.
[[nodiscard]] WordDiff word_diff(std::vector<std::string> const& before,
                                 std::vector<std::string> const& after);

} // namespace wijkpeil
