// SPDX-License-Identifier: EUPL-1.2
// Template and area → document.
#pragma once

#include "document/document.hpp"
#include "template/area_view.hpp"
#include "template/template_set.hpp"

namespace wijkpeil {

// The publication of the view. \pre the set holds its template
[[nodiscard]] Document make_report(TemplateSet const& set, Schema const& schema, AreaView const& view,
                                   Diagnostics& diagnostics);

// Blocks, keys, indicators and Markdown in every branch, taken or not. \pre the names are right
// `of_area`: for the parts that a document about the round has of each area.
void check_blocks(TemplateSet const& set, Schema const& of_area, Dataset const& dataset,
                  Diagnostics& diagnostics);

} // namespace wijkpeil
