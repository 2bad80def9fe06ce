// SPDX-License-Identifier: EUPL-1.2
// What pages of documents have alike. Private to this room.
#pragma once

#include "html/blocks.hpp"
#include "html/page.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

using BlockIterator = std::vector<Block>::const_iterator;

// The headline and what belongs to it: before the first running text or block of another kind.
[[nodiscard]] BlockIterator end_of_headline(std::vector<Block> const& blocks);
[[nodiscard]] bool has_notice(std::vector<Block> const& blocks);
[[nodiscard]] std::string blocks_between(BlockIterator first, BlockIterator last, BlockWriter& writer);

// Title, description, language, date and foot of the document.
[[nodiscard]] Page page_of(Document const& document);
// The site's frame with the example note of the document.
[[nodiscard]] SiteFrame frame_of(Document const& document, SiteFrame frame);

// document_page() with markup between its headline and the rest.
[[nodiscard]] std::string document_page(Document const& document, DocumentPlace const& place,
                                        std::string const& below_headline, SiteFrame const& frame,
                                        Figures const& figures);

} // namespace wijkpeil
