// SPDX-License-Identifier: EUPL-1.2
// What geo/gebieden.yaml says of a file with places: only its name, or how to read it as it was downloaded.
#pragma once

#include "read/boundaries.hpp"
#include "read/project_files.hpp"
#include "read/yaml.hpp"

#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

struct DeclaredBoundaries {
    std::string file;      // relative to geo/, as written
    bool is_plain = false; // only the name
    std::string code = "code";
    std::string name = "naam";
    std::string municipality = "gemeente"; // empty: it follows from the code
    std::string prefix;                    // put before every code
    bool only_own_municipalities = false;  // those of other municipalities are left out
    BoundarySelection selection;
};

// The value of `key` in `map`; a mistake is a diagnostic, and nothing. `has_municipality`: these are regions
// within municipalities.
[[nodiscard]] std::optional<DeclaredBoundaries>
read_declared_boundaries(YamlMap& map, std::string_view key, bool has_municipality, Diagnostics& diagnostics);

// A place of such a file.
struct DeclaredPlace {
    std::string code;
    std::string name;
    std::string municipality;
    std::string water; // the property that says whether this is land or water: "H2O"; empty: none
    Boundary boundary; // without properties
};
// Nothing if the file cannot be read.
[[nodiscard]] std::optional<std::vector<DeclaredPlace>>
read_declared_places(DeclaredBoundaries const& declared, bool has_municipality, ProjectFiles& files,
                     Diagnostics& diagnostics);

// "GM0758" of WK075801 or BU07580601; empty if the code is too short for it.
[[nodiscard]] std::string municipality_of_code(std::string_view code);

} // namespace wijkpeil
