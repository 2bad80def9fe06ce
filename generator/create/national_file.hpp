// SPDX-License-Identifier: EUPL-1.2
// The wijken of one municipality, from a file with those of the whole country.
#pragma once

#include "base/diagnostics.hpp"
#include "model/geometry.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

struct NationalPlace {
    std::string code;
    std::string name; // of a wijk without the "Wijk 12 " of CBS
    std::string municipality;
    Geometry geometry;
};

struct NationalFile {
    std::vector<NationalPlace> wijken;
    std::vector<NationalPlace> municipalities; // without a name or an outline where the file has none
};

// A GeoPackage, GeoJSON or Shapefile with the columns of CBS, of PDOK, or of a project of this program.
[[nodiscard]] std::optional<NationalFile> read_national_file(std::filesystem::path const& path,
                                                             Diagnostics& diagnostics);

struct ChosenMunicipality {
    std::string code;
    std::string name;
    std::vector<NationalPlace> wijken;
    std::vector<NationalPlace> neighbours; // municipalities whose outlines come near
};

// `wanted`: a name, a code (GM0228), or both where the file has no names: GM0228=Ede.
[[nodiscard]] std::optional<ChosenMunicipality>
choose_municipality(NationalFile const& file, std::string const& wanted, Diagnostics& diagnostics);

} // namespace wijkpeil
