// SPDX-License-Identifier: EUPL-1.2
// Which areas a text names.
#pragma once

#include "model/dataset.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// Areas that the text names in full, as whole words, other than `own` (may be nullptr) and those in its
// municipality: a report may name its neighbours in the same town, for they are part of the rest. A name
// within the own name does not count, nor one that is in the name of a wijk of the own municipality.
[[nodiscard]] std::vector<Area const*> foreign_areas_in(std::string const& text, Area const* own,
                                                        Dataset const& dataset);
// The text names this area, perhaps with a capital at its beginning.
[[nodiscard]] bool names_area(std::string const& text, Area const& area);

} // namespace wijkpeil
