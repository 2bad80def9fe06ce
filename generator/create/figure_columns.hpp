// SPDX-License-Identifier: EUPL-1.2
// A table of figures for a new project: which of its columns are known.
#pragma once

#include "base/diagnostics.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wijkpeil {

// An indicator that the program has a definition of.
struct KnownIndicator {
    std::string id;
    std::vector<std::string> columns; // how tables name it
    std::string needs;                // id of the indicator it is weighted with; may be empty
    std::string text;                 // its block for geo/indicatoren.yaml
};
struct KnownIndicators {
    std::vector<KnownIndicator> all;  // in the order in which they are to lead
    std::vector<std::string> regions; // names of the column with the code
    std::vector<std::string> names;   // and of columns with names, which are for people
};
// `content` of start/catalogus.yaml. \pre it is as this program's own
[[nodiscard]] KnownIndicators read_known_indicators(std::string const& content);

struct FigureColumns {
    std::string name; // of the file: "kwb.csv"
    std::string bytes;
    std::string region; // the column with the code
    bool decimal_point = false;
    std::vector<std::pair<KnownIndicator const*, std::string>> columns; // in the order of `known`
    std::vector<std::string> unknown;                                   // left out
};

// Nothing, and an error, if it has no column with codes or none that is known.
[[nodiscard]] std::optional<FigureColumns> read_figure_columns(std::filesystem::path const& path,
                                                               KnownIndicators const& known,
                                                               Diagnostics& diagnostics);

} // namespace wijkpeil
