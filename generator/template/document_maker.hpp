// SPDX-License-Identifier: EUPL-1.2
// Expanded template → blocks of a document in sections. Blocks of figures are made by who knows them: of an
// area (blocks.hpp) or of the round (round_blocks.hpp). Private to this room.
#pragma once

#include "template/block_options.hpp"
#include "template/document_view.hpp"
#include "template/markdown.hpp"

#include <functional>
#include <string>
#include <vector>

namespace wijkpeil {

class DocumentMaker
{
public:
    using FigureBlocks = std::function<std::vector<Block>(BlockOptions const&)>;

    // Keeps references.
    DocumentMaker(Expanded& expanded, DocumentView const& view, Diagnostics& diagnostics);

    // A part that goes below the title of another document.
    void begin_below_title() { so_far_.level = 1; }
    // Of all headings; \pre blocks() was not called yet
    [[nodiscard]] std::vector<std::string> ids_of_headings() const;
    // Whether a block with a table of this kind stands in it.
    [[nodiscard]] bool has_table(std::string_view form) const;
    // Front matter, then sections. Once.
    [[nodiscard]] std::vector<Block> blocks(FigureBlocks figures);

    [[nodiscard]] DocumentSoFar& so_far() { return so_far_; }
    // What the block "pagina" says of the whole document.
    void set_page(Document& document) const;

private:
    std::vector<Block> build(FencedBlock const& block);
    std::vector<Block> title_of(LetterHead head, FencedBlock const& block);
    [[nodiscard]] Markdown body_of(FencedBlock const& block);
    std::vector<Block> paragraph(FencedBlock const& block, ParagraphRole role);
    std::vector<Block> columns(FencedBlock const& block);
    std::vector<Block> facts(BlockOptions const& options);
    [[nodiscard]] std::vector<Block> contents(BlockOptions const& options) const;

    Expanded& expanded_;
    DocumentView const& view_;
    Diagnostics& diagnostics_;
    DocumentSoFar so_far_;
    Markdown markdown_;
    std::vector<Heading> headings_;
    BlockOptions page_; // of the block "pagina"
    std::string running_head_;
    FigureBlocks figures_;
};

// What ends every document made of a template: notes, numbers, words of references, typography. `whose`: who
// it is about, for messages.
[[nodiscard]] Document finished(Document document, DocumentSoFar const& so_far, DocumentView const& view,
                                std::string const& whose, Diagnostics& diagnostics);

} // namespace wijkpeil
