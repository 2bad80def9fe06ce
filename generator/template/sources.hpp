// SPDX-License-Identifier: EUPL-1.2
// Where shown values come from: the line below a figure, and the list of all sources of a report.
#pragma once

#include "document/document.hpp"
#include "template/area_view.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace wijkpeil {

// Source ids, each once, in the order of the dataset.
struct UsedSources {
    std::vector<std::string> values;
    std::vector<std::string> weights;
    std::map<std::string, std::set<Date>> deliveries; // of the files used, by source
};

[[nodiscard]] UsedSources sources_of(std::vector<ShownValue> const& shown, Dataset const& dataset);
// "Bron: …; gepubliceerd …, opgehaald …; licentie. Weging: …." and, with a map, "Grenzen: …."
[[nodiscard]] Text source_line(std::vector<ShownValue> const& shown, AreaView const& view,
                               bool with_boundaries = false);
[[nodiscard]] Text source_line(std::vector<ShownValue> const& shown, Dataset const& dataset,
                               Phrases const& phrases);
[[nodiscard]] Text boundary_source(AreaView const& view);
// All values in a document, or in a part of one, in order.
[[nodiscard]] std::vector<ShownValue> shown_values(std::vector<Block> const& blocks);
[[nodiscard]] std::vector<ShownValue> shown_values(Document const& document);

} // namespace wijkpeil
