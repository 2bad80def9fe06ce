// SPDX-License-Identifier: EUPL-1.2
// What a round shows differently from another → document: since the round before, or since the issue that a
// correction replaces.
#pragma once

#include "compute/round_difference.hpp"
#include "compute/statistics.hpp"
#include "document/document.hpp"
#include "template/phrases.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

struct ChangesSince {
    RoundDifference difference;
    std::string before; // name of the round before, in a sentence: "najaar 2026"
    int issue = 1;      // of a correction: 2 or higher; `before` is then not used
    std::string reason; // of a correction
};

// `kept_names`: as in AreaView.
[[nodiscard]] Document make_changes_page(ChangesSince const& since, Statistics const& statistics,
                                         Phrases const& phrases, std::vector<std::string> const& kept_names);

} // namespace wijkpeil
