// SPDX-License-Identifier: EUPL-1.2
// The content of one page with its leaves marked: each gets the role of its element and a number; everything
// else becomes an artifact.
#pragma once

#include "pdf/marks.hpp"

#include <map>
#include <vector>

class QPDFObjectHandle;

namespace wijkpeil {

// The leaves of one page (indices of DrawnMarks::leaves) as Cairo left them.
struct PageLeaves {
    std::map<int, std::size_t> by_number; // by the number that Cairo gave to a piece of content
    std::vector<std::size_t> drawings;    // to which it gave none (cairo 1.18: content without text)
};

// Rewrites the content of the page. Result: the leaf of each new number, counted from 0.
[[nodiscard]] std::vector<std::size_t> mark_content(QPDFObjectHandle& page, PageLeaves const& leaves,
                                                    DrawnMarks const& marks);

} // namespace wijkpeil
