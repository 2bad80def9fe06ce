// SPDX-License-Identifier: EUPL-1.2
// Where a node of Markdown was written, to the character.
#include "template/markdown.hpp"

#include <cmark-gfm.h>

#include <algorithm>

namespace wijkpeil {
namespace {

bool is_inline(cmark_node* node)
{
    return (cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE;
}

bool is_link(cmark_node* node)
{
    return cmark_node_get_type(node) == CMARK_NODE_LINK || cmark_node_get_type(node) == CMARK_NODE_IMAGE;
}

// The paragraph or heading that running text stands in; a block is its own.
cmark_node* block_of(cmark_node* node)
{
    while (is_inline(node) && cmark_node_parent(node) != nullptr) {
        node = cmark_node_parent(node);
    }
    return node;
}

} // anonymous namespace

std::size_t Markdown::offset(cmark_node* node) const
{
    // Text inside a paragraph has no line of its own in every version: its block's will do.
    while (cmark_node_get_start_line(node) == 0 && cmark_node_parent(node) != nullptr) {
        node = cmark_node_parent(node);
    }
    // A link over several lines has the line of its end, and the column of its begin.
    auto* const inside = is_link(node) ? cmark_node_first_child(node) : nullptr;
    int const written = inside == nullptr || cmark_node_get_start_line(inside) == 0
                            ? cmark_node_get_start_line(node)
                            : cmark_node_get_start_line(inside);
    int const line = std::max(written, 1) + first_line_ - 1;
    auto const begin = expanded_->line_start(line);
    auto const& text = expanded_->text();
    auto column = static_cast<std::size_t>(std::max(cmark_node_get_start_column(node), 1) - 1);
    if (auto* const block = block_of(node); block != node && written > cmark_node_get_start_line(block)) {
        // cmark counts as if every line of a paragraph began where its first one does.
        auto const first = static_cast<std::size_t>(std::max(cmark_node_get_start_column(block), 1) - 1);
        auto const own = std::min(text.find_first_not_of(" \t", begin), text.size()) - begin;
        column = column - std::min(first, column) + own;
    }
    auto at = std::min(begin + column, text.size());
    while (cmark_node_get_type(node) == CMARK_NODE_CODE && at > begin && text[at - 1] == '`') {
        --at; // its signs belong to it
    }
    return at;
}

Place Markdown::place(cmark_node* node) const
{
    return expanded_->place(offset(node));
}

Place Markdown::place_of(std::string const& words, cmark_node* node) const
{
    auto const at = expanded_->text().find(words, offset(node));
    return at == std::string::npos ? place(node) : expanded_->place(at, words.size());
}

void Markdown::refuse(cmark_node* node, std::string message, std::string hint) const
{
    diagnostics_->error(place(node), std::move(message), std::move(hint));
}

} // namespace wijkpeil
