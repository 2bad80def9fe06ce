// SPDX-License-Identifier: EUPL-1.2
// The map of the country on a round's page: every area marked and linked to its report.
#pragma once

#include "html/html.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// Two drawings of which the stylesheet shows one: with names beside the map, and for phones with the numbers
// of the areas (1 is the first). Areas without an outline are not on it.
[[nodiscard]] std::string country_map(std::vector<AreaEntry> const& areas,
                                      std::vector<Geometry> const& country);

} // namespace wijkpeil
