// SPDX-License-Identifier: EUPL-1.2
// The room `publish`: the figures as open data beside the reports, and the list of everything that was made.
#pragma once

#include "compute/statistics.hpp"
#include "model/dataset.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace wijkpeil {

// The value of all areas together, by indicator and period: the same in every area's table, so computed once.
using ProgrammeFigures = std::map<std::pair<std::string, std::string>, Statistic>;
[[nodiscard]] ProgrammeFigures programme_figures(Statistics const& statistics);

// Every value of one area's report, and of all wijken of its municipality, and their differences, one a line:
// UTF-8 with BOM, semicolons, decimal comma, CRLF (opens in a Dutch spreadsheet as it is). `example_note`
// fills the first column.
[[nodiscard]] std::string area_csv(Area const& area, Statistics const& statistics,
                                   ProgrammeFigures const& programme, std::string const& example_note);
// Every source of the project with what was done to it, one a line: texts too long to be repeated at each
// value.
[[nodiscard]] std::string sources_csv(Dataset const& dataset, std::string const& example_note);

// A file that was made, relative to output/.
struct PublishedFile {
    std::string path;
    std::string sha256;
    std::size_t bytes = 0;
    std::string area;          // id, empty for the site's own pages
    bool proved = false;       // a PDF that was opened again and holds what was printed
    std::string publication{}; // id, empty for what goes with several
    int pages = 0;             // of a PDF

    auto operator<=>(PublishedFile const&) const = default;
};

struct Manifest {
    std::string round;
    std::string title;
    std::string program_version;
    std::string example_note;                  // empty: it is none
    std::string draft_note;                    // empty: it may be published
    std::string cutoff;                        // ISO date, empty if none
    std::size_t left_out = 0;                  // observations published after the cut-off
    std::map<std::string, std::string> inputs; // path → sha256
    std::vector<PublishedFile> files;
};

// output/<round>/manifest.json. Keys and files sorted; no date of making (same input, same bytes).
[[nodiscard]] std::string manifest_json(Manifest manifest);
// The files of an earlier manifest, for a build of one area; empty if it cannot be read.
[[nodiscard]] std::vector<PublishedFile> files_of_manifest(std::string const& json);
// What they were made of: path → sha256; empty if it cannot be read.
[[nodiscard]] std::map<std::string, std::string> inputs_of_manifest(std::string const& json);
// The version of the program that wrote it; empty if it cannot be read.
[[nodiscard]] std::string program_version_of_manifest(std::string const& json);

} // namespace wijkpeil
