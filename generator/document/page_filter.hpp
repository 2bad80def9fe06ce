// SPDX-License-Identifier: EUPL-1.2
// Choices above a page by which a reader sees some of its sections only. Without one, and on paper, all are
// there.
#pragma once

#include <set>
#include <string>
#include <vector>

namespace wijkpeil {

struct FilterOption {
    std::string id;              // lower-case ASCII with hyphens, unique in the page
    std::string label;           // "beantwoord (3)"
    std::set<std::string> shown; // ids of sections
};
struct FilterGroup {
    std::string name; // "Stand"; empty: of the first group, that shows everything
    std::vector<FilterOption> options;
};
struct PageFilter {
    std::string name; // "Toon"
    std::vector<FilterGroup>
        groups;                // the first option of the first group is chosen at first; empty: no choice
    std::set<std::string> all; // ids of all sections that are chosen among
};

} // namespace wijkpeil
