// SPDX-License-Identifier: EUPL-1.2
// The documents of areas: from model to the bytes of PDF, HTML, CSV and PNG.
#pragma once

#include "base/diagnostics.hpp"
#include "build/output.hpp"
#include "build/plan.hpp"
#include "build/workshop.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

// What the site's own pages say of an area.
[[nodiscard]] AreaEntry area_entry(Workshop const& workshop, Area const& area);

using AreaEntries = std::map<std::string, AreaEntry>; // by id of the area

// Stages the files of one area (nowhere if `output` is null); nothing of one with an error. Returns its entry
// if it has pages. A PDF that an earlier build proved, byte for byte, is not proved again.
[[nodiscard]] std::optional<AreaEntry> make_area(Workshop const& workshop, AreaWork const& work,
                                                 StagedOutput* output, Diagnostics& diagnostics);

// All of them, at most `jobs` at once. The same bytes and the same order of diagnostics at any number of
// jobs.
[[nodiscard]] AreaEntries make_reports(Workshop const& workshop, std::vector<AreaWork> const& areas, int jobs,
                                       StagedOutput* output, Diagnostics& diagnostics);

} // namespace wijkpeil
