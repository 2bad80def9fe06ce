// SPDX-License-Identifier: EUPL-1.2
// The words a page has of itself, in the language of the reports; fmt style.
#pragma once

namespace wijkpeil {

constexpr char const* k_page_of_pages = "Pagina {} van {}";
constexpr char const* k_continued = "{}, vervolg";

} // namespace wijkpeil
