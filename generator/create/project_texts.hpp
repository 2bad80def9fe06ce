// SPDX-License-Identifier: EUPL-1.2
// The texts of a new project's own files, from the first texts that came with the program.
#pragma once

#include "create/chosen_areas.hpp"
#include "create/figure_columns.hpp"
#include "create/new_project.hpp"

#include <filesystem>
#include <optional>

namespace wijkpeil {

// All that is known of the new project.
struct ProjectPlan {
    NewProjectOptions const& options;
    ChosenMunicipality const& municipality;
    std::vector<ChosenArea> const& areas;
    FigureColumns const* figures; // nullptr: none
    std::string year;
    std::string round;
};

// path → content, without what every project has.
[[nodiscard]] ProjectTexts own_files(ProjectPlan const& plan, std::filesystem::path const& start_files);

} // namespace wijkpeil
