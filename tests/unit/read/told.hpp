// SPDX-License-Identifier: EUPL-1.2
// Diagnostics as short texts, to compare in tests.
#pragma once

#include "base/diagnostics.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace wijkpeil {

// "file:line:column+length: message (hint)".
inline std::string told(Diagnostic const& diagnostic)
{
    auto const& place = diagnostic.place;
    auto text = place.line == 0 ? fmt::format("{}: {}", place.file, diagnostic.message)
                                : fmt::format("{}:{}:{}+{}: {}", place.file, place.line, place.column,
                                              place.length, diagnostic.message);
    if (diagnostic.severity != Severity::error) {
        text = (diagnostic.severity == Severity::warning ? "warning " : "information ") + text;
    }
    return diagnostic.hint.empty() ? text : text + " (" + diagnostic.hint + ")";
}

inline std::vector<std::string> told(Diagnostics const& diagnostics)
{
    std::vector<std::string> result;
    for (auto const& diagnostic : diagnostics.all()) {
        result.push_back(told(diagnostic));
    }
    return result;
}

using Told = std::vector<std::string>;

} // namespace wijkpeil
