// SPDX-License-Identifier: EUPL-1.2
// What is in the report, from its headings: as one line, and as a table of contents.
#pragma once

#include "document/document.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// "De kloof en het verloop, Verschillen tussen wijken, …", each a link to its section.
[[nodiscard]] Text contents_line(std::vector<Heading> const& headings);
// Main sections and, with depth 2, the headings below them; not `own`, the section it stands in.
[[nodiscard]] Contents contents_of(std::vector<Heading> const& headings, int depth, std::string const& own);

} // namespace wijkpeil
