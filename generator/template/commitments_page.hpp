// SPDX-License-Identifier: EUPL-1.2
// All commitments as of a round → document, and the choices above it.
#pragma once

#include "document/document.hpp"
#include "document/page_filter.hpp"
#include "template/phrases.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

struct CommitmentsPage {
    Document document;
    PageFilter filter;
};

// `kept_names`: as in AreaView.
[[nodiscard]] CommitmentsPage make_commitments_page(Statistics const& statistics, Phrases const& phrases,
                                                    std::vector<std::string> const& kept_names);

} // namespace wijkpeil
