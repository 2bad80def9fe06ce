// SPDX-License-Identifier: EUPL-1.2
// The room `read`: project folder → Dataset, with every mistake in it as a diagnostic.
#pragma once

#include "base/diagnostics.hpp"
#include "model/dataset.hpp"

#include <filesystem>

namespace wijkpeil {

// Reads wijkpeil.yaml, geo/ and the texts and commitments of templates/. Goes on after a mistake; the dataset
// is only to be used when `diagnostics` holds no error. Never throws for what a user can mend.
[[nodiscard]] Dataset read_project(std::filesystem::path const& folder, Diagnostics& diagnostics);

} // namespace wijkpeil
