// SPDX-License-Identifier: EUPL-1.2
// Whole sentences about one indicator in one area. The class of the difference chooses the words (group
// "uitspraak" of zinnen.yaml): a verb of change or a comparison only beyond the margin, else two values and
// their difference.
#pragma once

#include "template/differences.hpp"

namespace wijkpeil {

[[nodiscard]] Text gap_statement(AreaView const& view, Indicator const& indicator);
// The same for a narrow column: without the names of area and municipality.
[[nodiscard]] Text short_gap_statement(AreaView const& view, Indicator const& indicator);
[[nodiscard]] Text change_statement(AreaView const& view, Indicator const& indicator);
[[nodiscard]] Text gap_change_statement(AreaView const& view, Indicator const& indicator);
// Its wijken against the rest of the municipality, and each against itself earlier: in how many, except
// which.
[[nodiscard]] Text regions_statement(AreaView const& view, Indicator const& indicator);
[[nodiscard]] Text regions_change_statement(AreaView const& view, Indicator const& indicator);
// The gap period by period: "tot en met 2016 hoger dan de rest, daarna binnen de marge".
[[nodiscard]] Text periods_statement(AreaView const& view, Indicator const& indicator);
// "Op 5 van de 9 indicatoren …": of those compared that have a favourable side.
[[nodiscard]] Text count_statement(AreaView const& view);

// How a comparison is spoken of, in the words of zinnen.yaml: "hoger", "waarde_lager", "binnen_de_marge",
// "gelijk", "geen".
[[nodiscard]] std::string verdict_word(Comparison const& comparison);
// The word of a unit type in zinnen.yaml and geo/indicatoren.yaml: "aandeel".
[[nodiscard]] char const* unit_type_word(UnitType type);

} // namespace wijkpeil
