// SPDX-License-Identifier: EUPL-1.2
// The room `create`: a working project for another municipality, from a file with the wijken of the country.
#pragma once

#include "base/diagnostics.hpp"
#include "create/start_files.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

struct NewProjectOptions {
    std::filesystem::path program; // the folder of the running program: templates and styles came with it
    std::filesystem::path boundaries;
    std::string municipality;       // a name, a code, or both: GM0228=Ede
    std::vector<std::string> areas; // "Oost=WK022801,WK022802"; none: each wijk
    std::string publisher;          // of the reports; empty: it says that it is not filled in
    std::string year;               // of the division; empty: the one in the name of the file
    std::string round;              // id; empty: a first round without dates
    std::string deadline;           // dates; empty where nobody has given one
    std::string council;
    std::string cutoff;
    std::filesystem::path figures; // a table; empty: none
    std::string figures_period;    // what its figures are about
    std::string figures_published; // when its source published it
    std::string figures_source;    // "CBS: Kerncijfers wijken en buurten 2022"
};

struct NewProject {
    ProjectTexts files;
    std::string municipality; // as it is called
    std::string round;
    std::vector<std::string> areas;           // names
    std::vector<std::string> unknown_columns; // of the table of figures: left out
};

// Nothing after an error.
[[nodiscard]] std::optional<NewProject> make_project(NewProjectOptions const& options,
                                                     Diagnostics& diagnostics);

// Writes it as `folder`, whole or not at all: the folder is empty or absent, and the project reads without a
// mistake. False after an error.
[[nodiscard]] bool write_project(NewProject const& project, std::filesystem::path const& folder,
                                 Diagnostics& diagnostics);
// An error if there is something in the folder.
[[nodiscard]] bool may_write_to(std::filesystem::path const& folder, Diagnostics& diagnostics);

} // namespace wijkpeil
