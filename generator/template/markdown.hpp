// SPDX-License-Identifier: EUPL-1.2
// Expanded template → blocks of the document, by cmark. Fenced blocks are handed to a builder.
#pragma once

#include "document/document.hpp"
#include "template/expander.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

typedef struct cmark_node cmark_node;

namespace wijkpeil {

// ```kind … ``` in the expanded text.
struct FencedBlock {
    std::string kind;
    Place place; // of the kind
    std::string body;
    std::size_t body_begin = 0; // offset in the expanded text
    int body_line = 1;          // line in the expanded text, 1-based
};
using BlockBuilder = std::function<std::vector<Block>(FencedBlock const&)>;

// The headings of one document so far, also those inside blocks.
struct HeadingOrder {
    int level = 0;
    bool in_block = false; // headings of columns have no id of their own accord
    std::set<std::string> ids;
};

class Markdown
{
public:
    // The part of `expanded` from `begin`, `length` bytes; it must outlive this. With `order`, a heading that
    // skips a level or has the id of another one is an error.
    Markdown(Expanded const& expanded, std::size_t begin, std::size_t length, Diagnostics& diagnostics,
             HeadingOrder* order = nullptr);

    // Main sections (headings of level 2) with their ids, without building anything.
    [[nodiscard]] std::vector<std::pair<std::string, Text>> sections() const;
    // Its fenced blocks, without building anything.
    [[nodiscard]] std::vector<FencedBlock> fences() const;
    // All blocks in order; headings are not yet sections.
    [[nodiscard]] std::vector<Block> blocks(BlockBuilder const& build) const;
    // Its paragraphs joined to one text; anything else is an error.
    [[nodiscard]] Text text() const;

private:
    struct FreeNode {
        void operator()(cmark_node* node) const;
    };

    [[nodiscard]] std::vector<Block> children(cmark_node* parent, BlockBuilder const& build) const;
    [[nodiscard]] std::vector<Block> block(cmark_node* node, BlockBuilder const& build) const;
    [[nodiscard]] Heading heading(cmark_node* node, bool report) const;
    [[nodiscard]] std::vector<Block> list(cmark_node* node) const;
    void check_order(cmark_node* node, Heading const& heading) const;
    // Nothing after an error.
    [[nodiscard]] std::optional<FencedBlock> fence(cmark_node* node, bool report) const;
    [[nodiscard]] Text inline_text(cmark_node* node, bool report) const;
    void add_inline(Text& text, cmark_node* node, Run const& style, bool report) const;
    void refuse(cmark_node* node, std::string message, std::string hint = {}) const;
    [[nodiscard]] Place place(cmark_node* node) const;

    Expanded const* expanded_;
    std::size_t begin_;
    int first_line_; // line of expanded text at `begin`
    Diagnostics* diagnostics_;
    HeadingOrder* order_;
    std::unique_ptr<cmark_node, FreeNode> root_;
};

// A text as an id: small letters, digits and hyphens; empty if nothing is left.
[[nodiscard]] std::string id_of(std::string_view text);

} // namespace wijkpeil
