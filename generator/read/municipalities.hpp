// SPDX-License-Identifier: EUPL-1.2
// `gemeenten` of geo/gebieden.yaml: the municipalities of the project, written out or in a file.
#pragma once

#include "read/project_files.hpp"
#include "read/references.hpp"
#include "read/yaml.hpp"

#include <map>
#include <string>

namespace wijkpeil {

using Municipalities = std::map<std::string, std::string>; // code → name

// Each is added to `regions` too.
[[nodiscard]] Municipalities read_municipalities(YamlMap& map, ProjectFiles& files, Regions& regions,
                                                 Diagnostics& diagnostics);

// A region without an outline; one of the level `land` has no municipality.
[[nodiscard]] Region plain_region(std::string code, std::string name, Level level, Place place);
void report_bad_code(Place place, std::string const& code, Diagnostics& diagnostics);

} // namespace wijkpeil
