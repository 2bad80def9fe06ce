// SPDX-License-Identifier: EUPL-1.2
// templates/hoofdpunten.yaml: the main points that editors chose, by area. Private to this room.
#pragma once

#include "base/diagnostics.hpp"

#include <map>
#include <string>
#include <vector>

namespace wijkpeil {

struct Dataset;

struct ChosenPoint {
    std::string id;
    Place place;
};
using PointChoices = std::map<std::string, std::vector<ChosenPoint>, std::less<>>; // by id of the area

[[nodiscard]] PointChoices read_point_choices(std::string const& file, std::string const& content,
                                              Dataset const& dataset, Diagnostics& diagnostics);

} // namespace wijkpeil
