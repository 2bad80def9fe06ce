// SPDX-License-Identifier: EUPL-1.2
// A comparison of two PDFs as a page with pictures, for people who look before they publish.
#pragma once

#include "proof/compare.hpp"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace wijkpeil {

// Writes `folder`/index.html and a picture of each page that differs; an earlier comparison there goes. Two
// PDFs that are equal leave no page. A folder whose index.html is something else is refused (FileError) and
// stays as it is.
void write_comparison(PdfComparison const& comparison, std::string const& name_before,
                      std::string const& name_after, std::filesystem::path const& folder);

// The same files, by name, to be written by others.
[[nodiscard]] std::vector<std::pair<std::string, std::string>>
comparison_files(PdfComparison const& comparison, std::string const& name_before,
                 std::string const& name_after);
// A page with this title (plain text) and body (markup), marked as one that a comparison may write over.
[[nodiscard]] std::string comparison_page(std::string const& title, std::string const& body);
// What earlier comparisons left in `folder` and below it: paths relative to it.
[[nodiscard]] std::vector<std::string> earlier_comparisons(std::filesystem::path const& folder);
// Throws FileError if `folder` has an index.html that is no comparison. `option` names another folder.
void require_no_other_page(std::filesystem::path const& folder, std::string const& option);

// "page 3", "page 3, before: page 2", "page 4 was added", "page 2 was taken away".
[[nodiscard]] std::string name_of(PageDifference const& page);
// The first few words, and how many more; empty if there are none.
[[nodiscard]] std::string first_few(std::vector<std::string> const& words);

} // namespace wijkpeil
