// SPDX-License-Identifier: EUPL-1.2
// What a report says in sentences: computed from the figures, worded in zinnen.yaml. Values and their
// difference are stated; that something became more or less is said only beyond the margin of a change.
#pragma once

#include "template/area_view.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

[[nodiscard]] Text headline(AreaView const& view);     // both values of the lead indicator
[[nodiscard]] Text introduction(AreaView const& view); // difference, earlier difference, what cannot be said
// The area's regions within their municipality, for one indicator; no full stop.
[[nodiscard]] Text regions_finding(AreaView const& view, Indicator const& indicator,
                                   std::string const& period);
[[nodiscard]] Text indicator_sentence(AreaView const& view, Indicator const* indicator);
[[nodiscard]] Text missing_finding(AreaView const& view);      // themes without a figure, texts that are old
[[nodiscard]] Text directions_finding(AreaView const& view);   // which way is favourable
[[nodiscard]] Text origin_finding(AreaView const& view);       // how the regions were chosen
[[nodiscard]] Text left_out_sentence(AreaView const& view);    // figures after the cut-off
[[nodiscard]] Text comparisons_sentence(AreaView const& view); // how many, and how many by chance
[[nodiscard]] Text newest_sentence(AreaView const& view);      // "Nieuwste cijfer: …" with its publication
[[nodiscard]] std::string newest_label(AreaView const& view);  // "Nieuwste cijfer: 2024"
[[nodiscard]] Text region_sentences(AreaView const& view, std::string const& region_code);

struct MissingIndicator {
    Indicator const* indicator = nullptr;
    std::string reason;
};
// Indicators without any figure about the area, its regions or its municipality.
[[nodiscard]] std::vector<MissingIndicator> missing_indicators(AreaView const& view);
// Years of all figures about the area.
[[nodiscard]] std::vector<std::string> figure_years(AreaView const& view);
// A theme that is only background: it holds what others are weighted with, and nothing in it has a favourable
// side.
[[nodiscard]] bool is_context(Theme const& theme, Dataset const& dataset);

} // namespace wijkpeil
