// SPDX-License-Identifier: EUPL-1.2
// Expanded template → blocks of the document, by cmark. Fenced blocks are handed to a builder.
#pragma once

#include "document/document.hpp"
#include "template/expander.hpp"
#include "template/footnotes.hpp"
#include "template/references.hpp"

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

constexpr int k_most_nested = 10; // lists in lists, emphasis in emphasis

// What the parts of one document, also those inside blocks, have shown while they are read.
struct DocumentSoFar {
    bool all_branches = false; // a check: branches that exclude each other stand side by side
    int level = 0;             // of the last heading that was not in a block
    bool in_block = false;     // headings of columns have no id of their own accord
    std::string section;       // id of the main section we are in
    int lists = 0;             // that we are in, one within the other
    int emphases = 0;          // likewise
    std::set<std::string> ids; // of headings
    Footnotes notes;
    std::vector<Reference> references;
};

class Markdown
{
public:
    // The part of `expanded` from `begin`, `length` bytes; both, and what was read before, must outlive this.
    Markdown(Expanded const& expanded, std::size_t begin, std::size_t length, DocumentSoFar& so_far,
             Diagnostics& diagnostics);

    // Headings outside blocks, without building anything.
    [[nodiscard]] std::vector<Heading> headings() const;
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

    // A note "[^label]: text" of the template, or one that is known from outside a block.
    struct NoteText {
        std::string label;
        cmark_node* node = nullptr;
        bool own = false;
    };
    using Tree = std::unique_ptr<cmark_node, FreeNode>;

    [[nodiscard]] Tree parsed(std::string_view body);
    void read_notes() const;
    [[nodiscard]] Run note_sign(cmark_node* node) const;
    void refuse_open_notes(cmark_node* node) const;
    [[nodiscard]] std::vector<Block> children(cmark_node* parent, BlockBuilder const& build) const;
    [[nodiscard]] std::vector<Block> block(cmark_node* node, BlockBuilder const& build) const;
    [[nodiscard]] Heading heading(cmark_node* node, bool report) const;
    [[nodiscard]] std::vector<Block> list(cmark_node* node) const;
    void check_order(cmark_node* node, Heading const& heading) const;
    // Nothing after an error.
    [[nodiscard]] std::optional<FencedBlock> fence(cmark_node* node, bool report) const;
    [[nodiscard]] Text inline_text(cmark_node* node, bool report) const;
    void add_inline(Text& text, cmark_node* node, Run const& style, bool report) const;
    void add_link(Text& text, cmark_node* node, Run style, bool report) const;
    void refuse(cmark_node* node, std::string message, std::string hint = {}) const;
    [[nodiscard]] std::size_t offset(cmark_node* node) const; // in the expanded text
    [[nodiscard]] Place place(cmark_node* node) const;
    // The place of these words at or after the node's begin; the node's own if they are not there.
    [[nodiscard]] Place place_of(std::string const& words, cmark_node* node) const;

    Expanded const* expanded_;
    std::size_t begin_;
    int first_line_; // line of expanded text at `begin`
    int last_line_;  // of the part itself, counted from 1
    DocumentSoFar* so_far_;
    Diagnostics* diagnostics_;
    std::vector<NoteText> notes_; // by cmark's own number
    std::vector<Tree> note_trees_;
    Tree root_;
};

// A text as an id: small letters, digits and hyphens; empty if nothing is left.
[[nodiscard]] std::string id_of(std::string_view text);

} // namespace wijkpeil
