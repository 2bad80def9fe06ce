// SPDX-License-Identifier: EUPL-1.2
// One indicator over all areas → document.
#pragma once

#include "document/document.hpp"
#include "template/indicator_page_view.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// `with_csv`: the areas have files with their figures, to which the page links. `kept_names`: as in AreaView.
[[nodiscard]] Document make_indicator_page(IndicatorView const& view, bool with_csv,
                                           std::vector<std::string> const& kept_names);

// "Moeilijk rondkomen: van 18,1 tot 31,4 procent in twaalf van de zestien gebieden"
[[nodiscard]] Text indicator_headline(IndicatorView const& view);

// How the areas stand to the rest of their municipality, in counts that add up to all areas.
[[nodiscard]] Tally standing_tally(IndicatorView const& view);

// What documents over all areas have alike: round, dates, the areas that may stand in them.
[[nodiscard]] Document document_of_all(Statistics const& statistics, Phrases const& phrases);

} // namespace wijkpeil
