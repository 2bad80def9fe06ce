// SPDX-License-Identifier: EUPL-1.2
// The page of all fields, for who writes templates: name, kind, value today for one area, what it is and
// where it comes from. In the language of the project.
#pragma once

#include "document/document.hpp"
#include "template/area_view.hpp"
#include "template/field_list.hpp"

namespace wijkpeil {

// `of_round`: those of documents about the round; of them the page shows what documents about an area have
// not.
[[nodiscard]] Document make_fields_page(std::vector<ListedField> fields,
                                        std::vector<ListedField> const& of_round, AreaView const& view);

} // namespace wijkpeil
