// SPDX-License-Identifier: EUPL-1.2
// The room `build`: what must be made, in parallel, into a staging folder that replaces the last result only
// when everything is there.
#pragma once

#include "base/diagnostics.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace wijkpeil {

struct BuildOptions {
    std::filesystem::path project = ".";
    std::filesystem::path output;   // empty: output/ in the project
    std::vector<std::string> areas; // ids; empty: all
    int jobs = 0;                   // 0: one for each processor
    bool strict = false;            // warnings stop the build as errors do
    bool write = true;              // false: everything is made and checked, nothing is written
};

struct BuildResult {
    std::size_t areas = 0;
    std::size_t files = 0;
    std::filesystem::path manifest; // empty if nothing was written
};

// Makes the reports of the current round. If `diagnostics` holds an error afterwards nothing was written and
// the last good output is as it was. Throws FileError when the disk fails.
[[nodiscard]] BuildResult build_project(BuildOptions const& options, Diagnostics& diagnostics);

} // namespace wijkpeil
