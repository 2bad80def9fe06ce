// SPDX-License-Identifier: EUPL-1.2
// The PDFs of two rounds held against each other: which pages differ, as pictures side by side.
#pragma once

#include "base/diagnostics.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace wijkpeil {

struct ChangedPage {
    int before = 0; // its number; 0: the page was added
    int after = 0;  // 0: it was taken away
};

struct DocumentDifference {
    enum class Where { both, only_before, only_after };
    std::string path; // in the folder of its round: "gebieden/zaandam-oost.pdf"
    Where where = Where::both;
    std::vector<ChangedPage> pages;
    bool other_title = false;

    [[nodiscard]] bool differs() const { return where != Where::both || !pages.empty() || other_title; }
};

struct RoundPages {
    std::filesystem::path output; // holds the folders of both rounds
    std::string before;           // ids
    std::string after;
    std::filesystem::path pictures; // the folder for them
    int jobs = 0;                   // 0: one for each processor
};

// Writes `pictures`/index.html, and of each document that differs a page with pictures in a folder of its
// name. An earlier comparison there goes; a folder whose index.html is something else is refused (FileError).
// An error, and nothing is written, if a round has no PDFs or one of them cannot be read. All documents, by
// path.
[[nodiscard]] std::vector<DocumentDifference> compare_round_pages(RoundPages const& what,
                                                                  Diagnostics& diagnostics);

// "gebieden/zaandam-oost.pdf: pages that differ: 1, 2"; it may also be in one of the rounds alone.
[[nodiscard]] std::string told(DocumentDifference const& document, RoundPages const& what);

} // namespace wijkpeil
