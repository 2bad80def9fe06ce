// SPDX-License-Identifier: EUPL-1.2
// The three differences that a report speaks of: area and rest, then and now, and how the first of them
// changed; and what words each of them allows.
#pragma once

#include "template/area_view.hpp"

#include <set>
#include <string>
#include <string_view>

namespace wijkpeil {

// The newest period with a value for the area; else the newest there is.
[[nodiscard]] std::string newest_of(AreaView const& view, Indicator const& indicator);
// The first of the series that the newest belongs to.
[[nodiscard]] std::string first_of(AreaView const& view, Indicator const& indicator);

// Differences of one indicator in one area. `change` and `gap_change` are from `first` to `newest`; nothing
// was compared if those are the same.
struct Differences {
    std::string first;
    std::string newest;
    Comparison gap;
    Comparison change;
    Comparison gap_change;
};
[[nodiscard]] Differences differences_of(AreaView const& view, Indicator const& indicator);

// The differences as printed, with their sides.
[[nodiscard]] ShownValue shown_change(AreaView const& view, Indicator const& indicator,
                                      Differences const& all);
[[nodiscard]] ShownValue shown_gap_change(AreaView const& view, Indicator const& indicator,
                                          Differences const& all);

// The word of zinnen.yaml for a class ("hoger", "binnen_de_marge").
[[nodiscard]] char const* class_word(ChangeClass one);
// How the gap moved, beyond its margin: its size counts, whichever of the two is higher.
enum class GapMove { larger, smaller, turned, none };
[[nodiscard]] GapMove gap_move(AreaView const& view, Indicator const& indicator, Differences const& all);

// What may be said: "hoger", "waarde_lager", "gestegen", "kloof_kleiner", "verslechterd". A verdict needs the
// margin; "waarde_…" compares two stated values and needs none, but is not said within the margin. Of a wider
// region no verdict is true of the area.
using Claims = std::set<std::string_view>;
[[nodiscard]] Claims claims_of(AreaView const& view, Indicator const& indicator);
[[nodiscard]] std::vector<std::string_view> const& all_claims();

} // namespace wijkpeil
