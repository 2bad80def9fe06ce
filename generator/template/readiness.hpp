// SPDX-License-Identifier: EUPL-1.2
// Whether a round may close (docs/decisions/0032-readiness.md): its texts, its figures, its promises.
#pragma once

#include "base/diagnostics.hpp"
#include "compute/expected.hpp"
#include "compute/statistics.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

// Of the texts about one area that were written for the round: the worst of them.
enum class TextReadiness {
    not_asked, // there is none, and the project asks for none (`teksten`)
    missing,   // the project asks for one
    draft,
    unconfirmed, // nobody said which figures it was written against
    stale,       // they moved since
    confirmed,
};

// A promise of which the round says nothing, or whose term is over.
struct PromiseReadiness {
    std::string id;
    std::string text;
    bool unanswered = false;
    bool overdue = false;
};

struct AreaReadiness {
    std::string area; // id
    std::string name;
    TextReadiness text = TextReadiness::not_asked;
    std::vector<std::string> files;  // of its texts
    std::size_t figures = 0;         // indicators that it has a figure of
    std::size_t awaited = 0;         // figures that were announced up to the cut-off and are not there
    std::optional<Date> awaited_for; // the last of their days
    std::size_t unanswered = 0;      // promises that concern it
    std::size_t overdue = 0;
};

struct Readiness {
    Round round;
    std::size_t indicators = 0;
    std::vector<AreaReadiness> areas;
    std::vector<Expectation> expected;
    std::vector<PromiseReadiness> promises; // those that are unanswered or overdue
    bool whole = true;                      // false: only some areas were asked for
    // What stands in the way, each an error with place and mend; besides them what is good to know. What it
    // must answer is not among them (build/promises.hpp).
    Diagnostics stops;
};

// `today`: see expectations().
[[nodiscard]] Readiness readiness_of(Statistics const& statistics, std::vector<Area const*> const& areas,
                                     std::optional<Date> const& today);

} // namespace wijkpeil
