// SPDX-License-Identifier: EUPL-1.2
#include "preview/stale.hpp"

namespace wijkpeil {
namespace {

bool is_documentation(std::string const& path)
{
    return path.ends_with("README.md") || path.ends_with("LEESMIJ.md");
}

// Pages name these; maps and paper do not know them.
bool is_of_pages_alone(std::string const& path)
{
    return path == "styles/web.css" || path == "styles/huisstijl.css";
}

} // anonymous namespace

Stale stale_after(std::set<std::string> const& changed)
{
    Stale stale;
    for (auto const& path : changed) {
        if (is_documentation(path)) {
            continue;
        }
        if (is_of_pages_alone(path)) {
            stale.assets = true;
        } else if (path == "styles" || path.starts_with("styles/")) {
            stale.drawings = stale.assets = true;
        } else if (path == "templates/zinnen.yaml") {
            stale.sentences = true;
        } else if (path.starts_with("templates/onderdelen") ||
                   (path.starts_with("templates/") && path.find('/', 10) == std::string::npos &&
                    path.ends_with(".md"))) {
            stale.reports = true;
        } else {
            stale.project = true; // wijkpeil.yaml, geo/, accounts, commitments, and what is not known yet
        }
    }
    return stale;
}

} // namespace wijkpeil
