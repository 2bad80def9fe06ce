// SPDX-License-Identifier: EUPL-1.2
// What the large and the small map of an area have in common.
#pragma once

#include "template/blocks.hpp"

#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

struct MappedValues {
    Indicator const* indicator = nullptr;
    std::string period;
    std::vector<RegionValue> regions; // of the municipality
    Arguments arguments;              // of the sentences about the map
};
// Nothing if there is no map of it.
[[nodiscard]] std::optional<MappedValues> mapped_values(BlockOptions const& options, AreaView const& view);
// Named by the sentences "minder", "tussen" and "meer" of a group; without counts.
[[nodiscard]] std::vector<MapClass> map_classes(AreaView const& view, std::vector<double> const& limits,
                                                char const* group);
[[nodiscard]] MapSpec map_of(AreaView const& view, Indicator const& indicator, std::string const& period,
                             std::vector<RegionValue> const& regions);
// All values of the map.
[[nodiscard]] Table map_values(AreaView const& view, std::string const& period,
                               std::vector<RegionValue> const& regions, std::string id,
                               Arguments const& arguments);
[[nodiscard]] std::string map_alternative(AreaView const& view, std::vector<RegionValue> const& regions,
                                          Arguments arguments);

} // namespace wijkpeil
