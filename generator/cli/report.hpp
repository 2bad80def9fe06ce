// SPDX-License-Identifier: EUPL-1.2
// Diagnostics on standard error, as text for people or JSON for machines.
#pragma once

#include "base/diagnostics.hpp"
#include "cli/options.hpp"

#include <string>

namespace wijkpeil {

// Prints them; returns the exit code they ask for.
int report(Diagnostics const& diagnostics, Options const& options);
// One closing line on standard output (in JSON: an object with the line).
void close_with(std::string const& line, Options const& options);

// "1 error", "2 errors": the parts of a closing line.
[[nodiscard]] std::string count_of_errors(Diagnostics const& diagnostics);
[[nodiscard]] std::string count_of_warnings(Diagnostics const& diagnostics);
[[nodiscard]] std::string count_of_areas(std::size_t count);

} // namespace wijkpeil
