// SPDX-License-Identifier: EUPL-1.2
// Whether a round may close, for `wijkpeil check --round`.
#pragma once

#include "build/build.hpp"
#include "build/plan.hpp"

namespace wijkpeil {

// Only an open round can close, and a draft never does.
[[nodiscard]] bool asks_whether_it_closes(BuildOptions const& options, Round const& round);

// Adds what stops the round as errors; a text of this round that was warned of is not told twice. Nothing if
// nobody asked; of a round that is closed it says so.
[[nodiscard]] std::optional<Readiness> readiness_to_close(Statistics const& statistics, Plan const& plan,
                                                          BuildOptions const& options,
                                                          Diagnostics& diagnostics);

} // namespace wijkpeil
