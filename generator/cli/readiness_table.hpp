// SPDX-License-Identifier: EUPL-1.2
// Whether a round may close, as `wijkpeil check --round` prints it. Private to this room.
#pragma once

#include "cli/options.hpp"
#include "template/readiness.hpp"

#include <optional>

namespace wijkpeil {

// A row for each area, and the days of the round; with `today` how far off they are.
void print_readiness(Readiness const& readiness, std::optional<Date> const& today, bool may_close,
                     ReportFormat format);

} // namespace wijkpeil
