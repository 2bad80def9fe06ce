// SPDX-License-Identifier: EUPL-1.2
#include "html/document_parts.hpp"

#include <algorithm>

namespace wijkpeil {

BlockIterator end_of_headline(std::vector<Block> const& blocks)
{
    return std::find_if_not(blocks.begin(), blocks.end(), [](Block const& block) {
        auto const* paragraph = std::get_if<Paragraph>(&block.node);
        bool const beside_it = paragraph != nullptr && paragraph->role != ParagraphRole::body;
        return beside_it || std::holds_alternative<Heading>(block.node) ||
               std::holds_alternative<LetterHead>(block.node);
    });
}

bool has_notice(std::vector<Block> const& blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](Block const& block) {
        auto const* paragraph = std::get_if<Paragraph>(&block.node);
        return paragraph != nullptr && paragraph->role == ParagraphRole::notice;
    });
}

std::string blocks_between(BlockIterator first, BlockIterator last, BlockWriter& writer)
{
    std::string html;
    for (; first != last; ++first) {
        html += writer.block(*first);
    }
    return html;
}

Page page_of(Document const& document)
{
    Page page;
    page.title = document.title;
    page.description = document.description;
    page.language = document.language;
    page.date = document.date;
    page.foot = document.foot;
    return page;
}

SiteFrame frame_of(Document const& document, SiteFrame frame)
{
    if (!document.example_note.empty()) {
        frame.example_note = document.example_note;
    }
    return frame;
}

} // namespace wijkpeil
