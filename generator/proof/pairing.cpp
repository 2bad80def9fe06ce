// SPDX-License-Identifier: EUPL-1.2
#include "proof/pairing.hpp"

#include <algorithm>
#include <iterator>

namespace wijkpeil {
namespace {

using Words = std::vector<std::string>;

constexpr double k_alone = 0.5;

// 0: the same words in any order, 1: none in common (S. Sørensen's measure, 1948).
double difference(Words const& before, Words const& after) // both sorted
{
    if (before.empty() && after.empty()) {
        return 0;
    }
    Words common;
    std::set_intersection(before.begin(), before.end(), after.begin(), after.end(),
                          std::back_inserter(common));
    return 1 - 2 * static_cast<double>(common.size()) / static_cast<double>(before.size() + after.size());
}

std::vector<Words> each_sorted(std::vector<Words> pages)
{
    for (auto& page : pages) {
        std::sort(page.begin(), page.end());
    }
    return pages;
}

} // namespace

std::vector<PagePair> paired(std::vector<Words> const& before, std::vector<Words> const& after)
{
    auto const a = each_sorted(before);
    auto const b = each_sorted(after);
    // cost[i][k]: of the first i pages of one and the first k of the other.
    std::vector<std::vector<double>> cost(a.size() + 1, std::vector<double>(b.size() + 1));
    auto differences = cost;
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t k = 0; k <= b.size(); ++k) {
            if (i == 0 || k == 0) {
                cost[i][k] = k_alone * static_cast<double>(i + k);
                continue;
            }
            differences[i][k] = difference(a[i - 1], b[k - 1]);
            cost[i][k] = std::min(
                {cost[i - 1][k - 1] + differences[i][k], cost[i - 1][k] + k_alone, cost[i][k - 1] + k_alone});
        }
    }
    std::vector<PagePair> pairs;
    std::size_t i = a.size();
    std::size_t k = b.size();
    while (i > 0 || k > 0) {
        if (i > 0 && k > 0 && cost[i][k] == cost[i - 1][k - 1] + differences[i][k]) {
            pairs.push_back({--i, --k});
        } else if (i > 0 && cost[i][k] == cost[i - 1][k] + k_alone) {
            pairs.push_back({--i, std::nullopt});
        } else {
            pairs.push_back({std::nullopt, --k});
        }
    }
    std::reverse(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace wijkpeil
