// SPDX-License-Identifier: EUPL-1.2
// A comparison of two PDFs as a page with pictures, for people who look before they publish.
#pragma once

#include "proof/compare.hpp"

#include <filesystem>
#include <string>

namespace wijkpeil {

// Writes `folder`/index.html and a picture of each page that differs; an earlier comparison there goes. Two
// PDFs that are equal leave no page. A folder whose index.html is something else is refused (FileError) and
// stays as it is.
void write_comparison(PdfComparison const& comparison, std::string const& name_before,
                      std::string const& name_after, std::filesystem::path const& folder);

// "page 3", "page 3, before: page 2", "page 4 was added", "page 2 was taken away".
[[nodiscard]] std::string name_of(PageDifference const& page);
// The first few words, and how many more; empty if there are none.
[[nodiscard]] std::string first_few(std::vector<std::string> const& words);

} // namespace wijkpeil
