// SPDX-License-Identifier: EUPL-1.2
// Links between the pages of a round lead to files that are there, whatever part of it a build made.
#pragma once

#include "html/html.hpp"

#include <string>

namespace wijkpeil {

// `path`: in the folder of the round.
[[nodiscard]] bool is_there(SiteFrame const& frame, std::string const& path);
// The pages of all indicators are there.
[[nodiscard]] bool has_indicator_pages(SiteFrame const& frame);

// To the page of all commitments, as a paragraph; empty if it is not there. `root`: to the folder of the
// round.
[[nodiscard]] std::string commitments_link(SiteFrame const& frame, std::string const& root);

// "Ook als: raadsbrief (PDF, 2 bladzijden), memo": the area's other documents, for a page in a folder of the
// round; empty if there is none. `self`: id of the document the page is.
[[nodiscard]] std::string other_publications(AreaEntry const& entry, std::string const& self);
// The same without papers, for the page of the round.
[[nodiscard]] std::string publications_beside_report(AreaEntry const& entry);
// A file on paper, behind the words of a link: "PDF, 2 bladzijden".
[[nodiscard]] std::string paper_words(int pages);

} // namespace wijkpeil
