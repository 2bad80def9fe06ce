// SPDX-License-Identifier: EUPL-1.2
// A project as every maker of pages begins: build and preview.
#pragma once

#include "base/diagnostics.hpp"
#include "html/html.hpp"
#include "model/dataset.hpp"
#include "template/template.hpp"

#include <filesystem>

namespace wijkpeil {

// What the rules of its sources hide is gone before anything else sees it.
[[nodiscard]] Dataset project_to_show(std::filesystem::path const& folder, Diagnostics& diagnostics);

// Keeps a reference to the dataset.
[[nodiscard]] SiteFrame site_frame(Dataset const& dataset, Round const& round, Templates const& templates);

} // namespace wijkpeil
