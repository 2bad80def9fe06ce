// SPDX-License-Identifier: EUPL-1.2
// Which layer of a vector file has the boundaries.
#pragma once

#include "read/boundaries.hpp"

#include <ogrsf_frmts.h>

#include <string>
#include <vector>

namespace wijkpeil {

[[nodiscard]] std::vector<std::string> names_of_properties(OGRLayer& layer);

// The declared layer, or else the only one, or else the only one with these properties. nullptr after a
// mistake: no such layer, or a property that it does not have.
[[nodiscard]] OGRLayer* layer_of_boundaries(GDALDataset& dataset, std::string const& file,
                                            std::vector<std::string> const& properties,
                                            BoundarySelection const& selection, Diagnostics& diagnostics);

} // namespace wijkpeil
