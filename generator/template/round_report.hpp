// SPDX-License-Identifier: EUPL-1.2
// Template and round → document: a letter with an annex for each area.
#pragma once

#include "document/document.hpp"
#include "template/area_view.hpp"
#include "template/round_view.hpp"
#include "template/template_set.hpp"

#include <functional>

namespace wijkpeil {

// What a document about the round is made with.
struct RoundWorkshop {
    TemplateSet const& set;
    Schema const& of_round;
    Schema const& of_area; // of the parts about one area
    std::function<AreaView(Area const&)> view_of;
};

// The publication of the view. A part about one area holds nothing of another one, or there is an error. \pre
// the set holds its template
[[nodiscard]] Document make_round_report(RoundWorkshop const& workshop, RoundView const& view,
                                         Diagnostics& diagnostics);

} // namespace wijkpeil
