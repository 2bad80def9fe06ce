// SPDX-License-Identifier: EUPL-1.2
// What a build stages beside its documents: pages of round and rounds, styles, sources, manifest. Private to
// this room.
#pragma once

#include "build/output.hpp"
#include "build/plan.hpp"
#include "build/reports.hpp"
#include "build/workshop.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace wijkpeil {

// What the start page needs to know besides.
struct SitePlace {
    std::filesystem::path output;
    std::string own_round; // of the project
    std::string notice;    // of the project: that a round was corrected stands at that round
};

// What belongs to no document. `made`: the areas of which pages were made now. `assets`: name → bytes.
void stage_site(Workshop const& workshop, Plan const& plan, SitePlace const& place, AreaEntries made,
                std::map<std::string, std::string> const& assets, StagedOutput& output);

// The manifest lists what is in output/ after the swap: unless the whole round was made also files of the
// last build. Returns those of them that no longer belong there.
[[nodiscard]] std::vector<std::string> stage_manifest(Workshop const& workshop, Plan const& plan,
                                                      std::map<std::string, std::string> inputs,
                                                      StagedOutput& output);

} // namespace wijkpeil
