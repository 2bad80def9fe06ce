// SPDX-License-Identifier: EUPL-1.2
// What stands at an address of the site: the same pages and files as a build makes, one at a time.
#pragma once

#include "preview/site.hpp"

#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

struct MadeFile {
    std::string type; // MIME
    std::string bytes;
    Diagnostics found; // with an error there are no bytes
};

// The file at `path` in output/; nothing if the site has none there. \pre site.usable()
[[nodiscard]] std::optional<MadeFile> make_file(Site const& site, std::string const& path);

// A file of assets/; there also when the site has errors.
[[nodiscard]] std::optional<MadeFile> make_asset(Site const& site, std::string const& path);

// Whether a page is about an area, and so depends on the templates.
[[nodiscard]] bool is_report(std::string const& path);
// A publication about the round: made of a template too, but of all areas.
[[nodiscard]] bool is_round_document(std::string const& path);
// The area that an address is about; nullptr for none.
[[nodiscard]] Area const* area_of(Dataset const& dataset, std::string const& path);
// The address of an area's report.
[[nodiscard]] std::string report_path(Site const& site, Area const& area);

} // namespace wijkpeil
