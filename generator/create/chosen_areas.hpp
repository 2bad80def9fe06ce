// SPDX-License-Identifier: EUPL-1.2
// The areas of a new project: named with their wijken, or each wijk by itself.
#pragma once

#include "create/national_file.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

struct ChosenArea {
    std::string id;
    std::string name;
    std::vector<NationalPlace const*> wijken; // never empty; of the municipality they were chosen from
};

// `wanted`: "Ede-Oost en Ede-West=WK022801,WK022802", any number of them; none: each wijk is an area.
// Keeps pointers into the municipality.
[[nodiscard]] std::vector<ChosenArea> choose_areas(ChosenMunicipality const& municipality,
                                                   std::vector<std::string> const& wanted,
                                                   Diagnostics& diagnostics);

// Small letters, digits and hyphens: "Ede-Oost & 't Zand" → "ede-oost-t-zand"; never empty.
[[nodiscard]] std::string id_of_name(std::string const& name);

} // namespace wijkpeil
