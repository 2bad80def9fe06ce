// SPDX-License-Identifier: EUPL-1.2
// Dutch typography over the texts of a document, for every output alike.
#pragma once

#include "document/document.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// Values and the `names` stay as they are. Runs keep their style; quotes and spaces see over their ends.
[[nodiscard]] Text typeset(Text text, std::vector<std::string> const& names = {});
[[nodiscard]] Document typeset(Document document, std::vector<std::string> const& names);

} // namespace wijkpeil
