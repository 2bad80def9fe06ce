// SPDX-License-Identifier: EUPL-1.2
// What the preview adds to a page, and nothing else does: its script and style, and the words they show.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace wijkpeil {

constexpr std::string_view k_own_folder = "/_voorvertoning/";

enum class PageState {
    good,
    wrong, // a page that the preview made itself: errors, no such page
    last,  // the last good version of a page with errors
};
// Elements for <head>.
[[nodiscard]] std::string page_head(std::string const& version, PageState state);
// `html` with them.
[[nodiscard]] std::string with_head(std::string html, std::string const& head);

// The files that page_head() names, made from voorvertoning.js and voorvertoning.css.
[[nodiscard]] std::string_view preview_script();
[[nodiscard]] std::string_view preview_style();

} // namespace wijkpeil
