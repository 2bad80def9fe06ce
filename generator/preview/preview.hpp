// SPDX-License-Identifier: EUPL-1.2
// The room `preview`: the site of a project on the loopback address, made again at every save. Writes
// nothing.
#pragma once

#include "base/diagnostics.hpp"

#include <filesystem>
#include <string>

namespace wijkpeil {

constexpr int k_preview_port = 8080;

struct PreviewOptions {
    std::filesystem::path project = ".";
    int port = k_preview_port; // or the next one that is free
    std::string area;          // whose page is shown first; empty: the start page
    std::string round;         // empty: the one that wijkpeil.yaml names
    bool open = false;         // in the user's browser
};

// Serves until the program is interrupted. Says on standard output where, and what each change does. With an
// error in `diagnostics` it did not begin: there is no project, no such area, no such round, or no free port;
// or the round is locked, and what was published is in output/.
void preview_project(PreviewOptions const& options, Diagnostics& diagnostics);

} // namespace wijkpeil
