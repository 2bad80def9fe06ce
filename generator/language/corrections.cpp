// SPDX-License-Identifier: EUPL-1.2
#include "language/corrections.hpp"

#include <fmt/format.h>

namespace wijkpeil {

std::string correction_notice(int issue, std::string const& reason)
{
    if (issue < 2) {
        return {};
    }
    bool const ends = reason.ends_with('.') || reason.ends_with('!') || reason.ends_with('?');
    return fmt::format("Dit is gecorrigeerde uitgave {} van deze ronde. Reden: {}{}", issue, reason,
                       ends ? "" : ".");
}

} // namespace wijkpeil
