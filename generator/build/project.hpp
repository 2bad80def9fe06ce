// SPDX-License-Identifier: EUPL-1.2
// A project as every maker of pages begins: build and preview.
#pragma once

#include "base/diagnostics.hpp"
#include "html/html.hpp"
#include "model/dataset.hpp"
#include "template/template.hpp"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace wijkpeil {

struct ProjectToShow {
    // Settings::current_round is the round to make.
    Dataset dataset;
    std::string own_round; // the one that wijkpeil.yaml names
};

// What the rules of its sources hide is gone before anything else sees it; the records of locked rounds are
// read. `round`: an id, or empty for the project's own; an error if it is unknown or only its facts are
// recorded.
[[nodiscard]] ProjectToShow project_to_show(std::filesystem::path const& folder, std::string const& round,
                                            Diagnostics& diagnostics);

// Keeps a reference to the dataset.
[[nodiscard]] SiteFrame site_frame(Dataset const& dataset, Round const& round, Templates const& templates);

// The rounds for the start page. `output`: where pages of rounds and of their earlier issues may be;
// `made`: the round that is there once the build is done.
[[nodiscard]] std::vector<RoundEntry>
round_entries(Dataset const& dataset, std::filesystem::path const& output, std::string const& made);

} // namespace wijkpeil
