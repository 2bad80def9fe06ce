// SPDX-License-Identifier: EUPL-1.2
// The guard against the worst mistake of a report: another area's value, text or map in it.
#pragma once

#include "base/diagnostics.hpp"
#include "document/document.hpp"

namespace wijkpeil {

// An error for each value, written text or map of an area that is neither `document.area` nor one of
// `document.compared_areas`; of a region outside their municipalities; and for each value whose observations
// are about other places than it says. A warning where a text of the template or an account names an area of
// another municipality.
void check_area(Document const& document, Dataset const& dataset, Diagnostics& diagnostics);

} // namespace wijkpeil
