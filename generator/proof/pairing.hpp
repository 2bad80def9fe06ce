// SPDX-License-Identifier: EUPL-1.2
// Which page of one PDF is which page of the other.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

struct PagePair {
    std::optional<std::size_t> before; // none: the page was added
    std::optional<std::size_t> after;  // none: it was taken away

    bool operator==(PagePair const&) const = default;
};

// Pages by their words. In order, with the least sum of differences (S. B. Needleman and C. D. Wunsch, 1970);
// a page alone counts for half.
[[nodiscard]] std::vector<PagePair> paired(std::vector<std::vector<std::string>> const& before,
                                           std::vector<std::vector<std::string>> const& after);

} // namespace wijkpeil
