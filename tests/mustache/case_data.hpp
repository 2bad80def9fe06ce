// SPDX-License-Identifier: EUPL-1.2
// The data of a case as a schema: what this program would know if an area had these fields.
#pragma once

#include "template/schema.hpp"

#include <nlohmann/json.hpp>

namespace wijkpeil {

// "a": 1 is a field without a group; "a": {"b": 1} the field a.b; a list of objects a list with rows. Code
// (lambdas) is no data and is left out.
[[nodiscard]] Schema schema_of(nlohmann::json const& data);

} // namespace wijkpeil
