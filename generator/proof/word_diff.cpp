// SPDX-License-Identifier: EUPL-1.2
#include "proof/word_diff.hpp"

#include <algorithm>
#include <cstddef>

namespace wijkpeil {
namespace {

// Above so many differences all words count as changed: the search takes the square of them in memory.
constexpr int k_most_differences = 2000;

using Words = std::vector<std::string>;

// How far down `before` each diagonal (x − y) can be followed with d differences, for d = 0, 1, …; the last
// one reaches both ends. Empty if there are too many.
std::vector<std::vector<int>> furthest_reaches(Words const& before, Words const& after)
{
    int const n = static_cast<int>(before.size());
    int const m = static_cast<int>(after.size());
    std::vector<std::vector<int>> reaches;
    std::vector<int> reach(static_cast<std::size_t>(2 * std::min(n + m, k_most_differences) + 3), 0);
    int const middle = static_cast<int>(reach.size()) / 2;
    auto const at = [&](int diagonal) -> int& { return reach[static_cast<std::size_t>(middle + diagonal)]; };
    for (int d = 0; d <= std::min(n + m, k_most_differences); ++d) {
        for (int diagonal = -d; diagonal <= d; diagonal += 2) {
            bool const adds = diagonal == -d || (diagonal != d && at(diagonal - 1) < at(diagonal + 1));
            int x = adds ? at(diagonal + 1) : at(diagonal - 1) + 1;
            while (x < n && x - diagonal < m && x - diagonal >= 0 &&
                   before[static_cast<std::size_t>(x)] == after[static_cast<std::size_t>(x - diagonal)]) {
                ++x;
            }
            at(diagonal) = x;
            if (x >= n && x - diagonal >= m) {
                reaches.emplace_back(reach.begin() + middle - d - 1, reach.begin() + middle + d + 2);
                return reaches;
            }
        }
        reaches.emplace_back(reach.begin() + middle - d - 1, reach.begin() + middle + d + 2);
    }
    return {};
}

} // namespace

WordDiff word_diff(Words const& before, Words const& after)
{
    auto const reaches = furthest_reaches(before, after);
    if (reaches.empty()) {
        return {before, after};
    }
    // Back along the way that was found, one difference at a time.
    WordDiff diff;
    int x = static_cast<int>(before.size());
    int y = static_cast<int>(after.size());
    for (int d = static_cast<int>(reaches.size()) - 1; d > 0; --d) {
        auto const& reach = reaches[static_cast<std::size_t>(d) - 1]; // of diagonals −d … d
        auto const at = [&](int diagonal) { return reach[static_cast<std::size_t>(diagonal + d)]; };
        int const diagonal = x - y;
        bool const adds = diagonal == -d || (diagonal != d && at(diagonal - 1) < at(diagonal + 1));
        if (adds) {
            x = at(diagonal + 1);
            y = x - diagonal - 1;
            diff.added.push_back(after[static_cast<std::size_t>(y)]);
        } else {
            x = at(diagonal - 1);
            y = x - diagonal + 1;
            diff.taken.push_back(before[static_cast<std::size_t>(x)]);
        }
    }
    std::reverse(diff.taken.begin(), diff.taken.end());
    std::reverse(diff.added.begin(), diff.added.end());
    return diff;
}

} // namespace wijkpeil
