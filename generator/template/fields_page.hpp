// SPDX-License-Identifier: EUPL-1.2
// The page of all fields, for who writes templates: name, kind, value today for one area, what it is and
// where it comes from. In the language of the project.
#pragma once

#include "document/document.hpp"
#include "template/area_view.hpp"
#include "template/schema.hpp"

namespace wijkpeil {

[[nodiscard]] Document make_fields_page(Schema const& schema, AreaView const& view);

} // namespace wijkpeil
