// SPDX-License-Identifier: EUPL-1.2
// What the page of an indicator is made of. Private to this room.
#pragma once

#include "document/document.hpp"
#include "template/indicator_page_view.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace wijkpeil {

// Areas; with more the first table has those at both ends, and the other tables are left out.
inline constexpr std::size_t k_most_in_tables = 400;
inline constexpr char const* k_page_areas_id = "tabel-gebieden";
inline constexpr char const* k_page_periods_id = "tabel-perioden";
inline constexpr char const* k_page_regions_id = "tabel-wijken";
inline constexpr char const* k_page_towns_id = "tabel-gemeenten";

// All areas in the view's period, ranked where ranking means something; then their mean with its range.
[[nodiscard]] Table areas_table(IndicatorView const& view);
// Values and gaps in the view's periods. \pre there are two or more
[[nodiscard]] Table periods_table(IndicatorView const& view);
// The regions of each area, then the area and the rest of its municipality.
[[nodiscard]] Table regions_table(IndicatorView const& view);
// Of an indicator that exists for municipalities only; without rows if it has no value there either.
[[nodiscard]] Table towns_table(IndicatorView const& view);

// \pre an area or one of its regions has a value
[[nodiscard]] Figure spread_figure(IndicatorView const& view);

// The name of an area, linked to its page.
[[nodiscard]] Text area_link(Area const& area);
// "Gemiddelde van de twaalf gebieden"; of counts "Samen, …".
[[nodiscard]] Text mean_name(IndicatorView const& view, std::string const& period);
// "van 14,1 in Overvecht tot 36,2 in Poelenburg"; empty: no area counts.
[[nodiscard]] Text range_words(IndicatorView const& view, std::string const& period, bool with_names);
// What most sentences of the page need.
[[nodiscard]] Arguments page_arguments(IndicatorView const& view);

} // namespace wijkpeil
