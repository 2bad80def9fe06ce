// SPDX-License-Identifier: EUPL-1.2
// The documents over all areas: one of the programme and one of each indicator. And the page of all fields.
#pragma once

#include "build/reports.hpp"

#include <vector>

namespace wijkpeil {

// Makes and checks those of the plan, at most `jobs` at once, each thrown away when it is staged (nowhere if
// `output` is null). The same bytes and the same order of diagnostics at any number of jobs.
void make_overview(Workshop const& workshop, Plan const& plan, int jobs, StagedOutput* output,
                   Diagnostics& diagnostics);

// Where the pages of the programme and of all commitments stand.
[[nodiscard]] DocumentPlace of_round_place(Publication const& publication, SiteFrame const& frame);
[[nodiscard]] DocumentPlace programme_place(Dataset const& dataset, SiteFrame const& frame);
[[nodiscard]] DocumentPlace commitments_place(SiteFrame const& frame, PageFilter filter);

// All themes with their indicators, for the round's page.
[[nodiscard]] std::vector<ThemeEntry> theme_entries(Dataset const& dataset);

} // namespace wijkpeil
