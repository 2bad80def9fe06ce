// SPDX-License-Identifier: EUPL-1.2
// What a changed file of a project makes out of date.
#pragma once

#include <set>
#include <string>

namespace wijkpeil {

struct Stale {
    bool project = false;   // figures, places, accounts: everything is read again
    bool sentences = false; // all pages
    bool reports = false;   // the pages about areas
    bool drawings = false;  // maps, charts, paper: all pages
    bool assets = false;    // the stylesheet: no page

    [[nodiscard]] bool nothing() const { return !project && !sentences && !reports && !drawings && !assets; }
    [[nodiscard]] bool every_page() const { return project || sentences || drawings; }
};

// Of paths relative to the project; a folder stands for all that is in it.
[[nodiscard]] Stale stale_after(std::set<std::string> const& changed);

} // namespace wijkpeil
