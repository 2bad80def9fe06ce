// SPDX-License-Identifier: EUPL-1.2
// What the pages "wat is er veranderd" and "wat is er gecorrigeerd" compare. Private to this room.
#pragma once

#include "build/build.hpp"
#include "compute/statistics.hpp"
#include "template/changes_page.hpp"

#include <map>
#include <optional>
#include <string>

namespace wijkpeil {

// Since the round before: as it was locked, else as the project would make it now. Nothing if there is none,
// or only its facts are recorded. `inputs`: of this build.
[[nodiscard]] std::optional<ChangesSince>
changes_since_before(Statistics const& statistics, std::map<std::string, std::string> const& inputs);
// Since the issue that is being replaced; nothing if this is no correction.
[[nodiscard]] std::optional<ChangesSince>
changes_of_correction(Statistics const& statistics, std::map<std::string, std::string> const& inputs,
                      std::optional<Remake> const& remake);

} // namespace wijkpeil
