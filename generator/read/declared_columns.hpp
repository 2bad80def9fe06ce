// SPDX-License-Identifier: EUPL-1.2
// The parts of a declaration that name columns: `regio`, `periode`, and those of the figures.
#pragma once

#include "read/declared_file.hpp"
#include "read/references.hpp"
#include "read/yaml.hpp"

namespace wijkpeil {

void read_declared_region(YamlMap& map, DeclaredFile& declared, Diagnostics& diagnostics);
void read_declared_period(YamlMap& map, DeclaredFile& declared, Diagnostics& diagnostics);
void read_declared_columns(YamlMap& map, DeclaredFile& declared, Known const& indicators,
                           Diagnostics& diagnostics);

} // namespace wijkpeil
