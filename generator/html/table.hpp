// SPDX-License-Identifier: EUPL-1.2
// One table with its caption, notes and source.
#pragma once

#include "document/document.hpp"
#include "html/markup.hpp"
#include "html/provenance.hpp"

#include <string>

namespace wijkpeil {

// `name` is said instead of a caption when the table has no headline of its own. Names of indicators at
// the head of a row lead to pages in the folder `indicator_pages`; empty: they do not.
[[nodiscard]] std::string table_html(Table const& table, std::string const& name, Ids& ids,
                                     Provenance* provenance = nullptr,
                                     std::string const& indicator_pages = {});

} // namespace wijkpeil
