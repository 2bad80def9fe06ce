// SPDX-License-Identifier: EUPL-1.2
// Two PDFs page by page: which words and which places differ.
#pragma once

#include "base/diagnostics.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

struct PageDifference {
    int before = 0;                 // page of the first PDF; 0: the page was added
    int after = 0;                  // page of the second; 0: the page was taken away
    std::vector<std::string> taken; // words
    std::vector<std::string> added;
    int places = 0;  // where it looks different
    std::string png; // both pages side by side, these places framed

    [[nodiscard]] bool same_words() const { return taken.empty() && added.empty(); }
};

struct PdfComparison {
    int pages_before = 0;
    int pages_after = 0;
    std::string title_before;
    std::string title_after;
    std::vector<PageDifference> pages; // that differ, in the order of the second PDF

    [[nodiscard]] bool equal() const { return pages.empty() && title_before == title_after; }
};

struct NamedPdf {
    Place place; // for messages
    std::string_view bytes;
};

// Nothing, with errors, if one of the two cannot be read. Pages that share most of their words are compared
// with each other, also when pages before them came or went.
[[nodiscard]] std::optional<PdfComparison> compare_pdfs(NamedPdf const& before, NamedPdf const& after,
                                                        Diagnostics& diagnostics);

} // namespace wijkpeil
