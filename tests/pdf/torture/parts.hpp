// SPDX-License-Identifier: EUPL-1.2
// What is hard to set: each part of the torture document is a section of its own.
#pragma once

#include "pdf/sample_document.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// `count` words of Dutch text, the same ones each time.
[[nodiscard]] std::string words(int count);

[[nodiscard]] Section long_words();     // words, links and numbers wider than their column
[[nodiscard]] Section nested_lists();   // four levels deep, over pages
[[nodiscard]] Section late_headings();  // of which one would stand last on its page
[[nodiscard]] Section moving_figures(); // with text before and after them, one higher than a page
[[nodiscard]] Section long_accounts();  // one longer than a page
[[nodiscard]] Section many_notes(Document& document); // 300 footnotes, some of many lines

[[nodiscard]] Document torture_letter(); // long addressees and labels, a subject of many lines, many who sign

[[nodiscard]] Section wide_tables(); // 20 and 40 columns, with heads over several of them
[[nodiscard]] Section long_tables(); // over pages, in groups; side by side
[[nodiscard]] Section odd_tables();  // one cell, no head, empty cells, rows that end early

} // namespace wijkpeil
