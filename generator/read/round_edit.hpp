// SPDX-License-Identifier: EUPL-1.2
// Changes of wijkpeil.yaml that the program makes itself: every other byte, comments too, stays as it was.
#pragma once

#include "model/dataset.hpp"

#include <optional>
#include <string>

namespace wijkpeil {

// A round at the end of `rondes`, which becomes the project's `ronde`. Nothing if `rondes` is not a list with
// a line for each dash: then it must be written by hand.
[[nodiscard]] std::optional<std::string> with_round(std::string const& content, Round const& round);
// The key `status` of a round that is there; nothing if there is no such round.
[[nodiscard]] std::optional<std::string> with_status(std::string const& content, std::string const& round,
                                                     std::string const& status);
// The lines of a round as they stand in `rondes`; each begins with `indent`.
[[nodiscard]] std::string round_lines(Round const& round, std::string const& indent);

} // namespace wijkpeil
