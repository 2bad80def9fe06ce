// SPDX-License-Identifier: EUPL-1.2
// What the figures say of each other once all files are read: two sources that disagree, parts above their
// whole, denominators of which there is no figure.
#pragma once

#include "read/parts.hpp"

namespace wijkpeil {

void check_figures(FiguresPart const& figures, IndicatorsPart const& declared, Diagnostics& diagnostics);

// An error if two sources give values of the same that a report would not print alike; `place` is that of
// `one`.
void report_disagreement(Place place, Observation const& one, Observation const& other,
                         std::vector<FigureFile> const& files, std::vector<Indicator> const& indicators,
                         Diagnostics& diagnostics);

} // namespace wijkpeil
