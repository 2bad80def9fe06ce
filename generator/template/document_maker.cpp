// SPDX-License-Identifier: EUPL-1.2
#include "template/document_maker.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"
#include "document/typeset.hpp"
#include "template/contents.hpp"
#include "template/letter_block.hpp"
#include "template/numbering.hpp"
#include "template/references.hpp"
#include "template/sheet.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {
namespace {

// Each heading begins a column.
Columns columns_of(std::vector<Block> blocks)
{
    Columns columns;
    for (auto& block : blocks) {
        if (columns.columns.empty() || std::holds_alternative<Heading>(block.node)) {
            columns.columns.emplace_back();
        }
        columns.columns.back().push_back(std::move(block));
    }
    return columns;
}

// Front matter first, then a section for every heading of level 2.
std::vector<Block> in_sections(std::vector<Block> blocks)
{
    std::vector<Block> all;
    for (auto& block : blocks) {
        auto* heading = std::get_if<Heading>(&block.node);
        auto const* paragraph = std::get_if<Paragraph>(&block.node);
        bool const is_annex = paragraph != nullptr && paragraph->role == ParagraphRole::annex;
        if (is_annex || std::holds_alternative<Section>(block.node)) {
            all.push_back(std::move(block)); // an annex belongs to the section below it
        } else if (heading != nullptr && heading->level == 2) {
            all.push_back(Block{Section{std::move(*heading), {}}, std::move(block.written)});
        } else if (!all.empty() && std::holds_alternative<Section>(all.back().node)) {
            std::get<Section>(all.back().node).blocks.push_back(std::move(block));
        } else {
            all.push_back(std::move(block));
        }
    }
    return all;
}

} // anonymous namespace

DocumentMaker::DocumentMaker(Expanded& expanded, DocumentView const& view, Diagnostics& diagnostics)
    : expanded_(expanded), view_(view), diagnostics_(diagnostics),
      markdown_(expanded_, 0, expanded_.text().size(), so_far_, diagnostics_), headings_(markdown_.headings())
{
}

std::vector<std::string> DocumentMaker::ids_of_headings() const
{
    std::vector<std::string> ids;
    for (auto const& heading : headings_) {
        ids.push_back(heading.id);
    }
    return ids;
}

// A block's own mistakes are told when it is built; here they only count as "not such a table".
bool DocumentMaker::has_table(std::string_view form) const
{
    auto const fences = markdown_.fences();
    return std::any_of(fences.begin(), fences.end(), [&](FencedBlock const& fence) {
        Diagnostics ignored;
        auto const options = read_block(fence, expanded_, view_.dataset(), ignored);
        return options && options->kind == BlockKind::table && options->form == form;
    });
}

std::vector<Block> DocumentMaker::blocks(FigureBlocks figures)
{
    figures_ = std::move(figures);
    expanded_.set_contents(contents_line(headings_));
    return in_sections(markdown_.blocks([this](FencedBlock const& block) { return build(block); }));
}

void DocumentMaker::set_page(Document& document) const
{
    document.form = page_.document_form;
    document.running_head = running_head_;
    document.most_pages = page_.pages;
    document.pages_asked = page_.pages_place;
    if (page_.numbered) {
        number_sections(document.blocks);
    }
}

std::vector<Block> DocumentMaker::build(FencedBlock const& block)
{
    auto const options = read_block(block, expanded_, view_.dataset(), diagnostics_);
    if (!options) {
        return {};
    }
    switch (options->kind) {
    case BlockKind::kicker:
        return paragraph(block, ParagraphRole::kicker);
    case BlockKind::lead:
        return paragraph(block, ParagraphRole::lead);
    case BlockKind::notice:
        return paragraph(block, ParagraphRole::notice);
    case BlockKind::source:
        return paragraph(block, ParagraphRole::source);
    case BlockKind::annex:
        return paragraph(block, ParagraphRole::annex);
    case BlockKind::page:
        page_ = *options;
        return {};
    case BlockKind::letter_head:
        running_head_ = running_head(options->letter, expanded_, view_);
        return title_of(letter_head(options->letter, expanded_, view_), block);
    case BlockKind::closing:
        return {Block{closing(options->closing, expanded_, view_)}};
    case BlockKind::columns:
        return columns(block);
    case BlockKind::facts:
        return facts(*options);
    case BlockKind::contents:
        return contents(*options);
    default:
        return figures_(*options);
    }
}

// The subject of a letter is the title of the document.
std::vector<Block> DocumentMaker::title_of(LetterHead head, FencedBlock const& block)
{
    if (so_far_.level > 0) {
        diagnostics_.error(block.place, say("the head of a letter must come before all headings"),
                           say("its subject is the title: take the heading with one # out"));
    }
    so_far_.level = 1;
    so_far_.ids.insert(head.subject.id);
    return {Block{std::move(head)}};
}

Markdown DocumentMaker::body_of(FencedBlock const& block)
{
    return {expanded_, block.body_begin, block.body.size(), so_far_, diagnostics_};
}

std::vector<Block> DocumentMaker::paragraph(FencedBlock const& block, ParagraphRole role)
{
    auto text = body_of(block).text();
    return text.empty() ? std::vector<Block>{}
                        : std::vector<Block>{Block{Paragraph{role, std::move(text)},
                                                   expanded_.written_at(block.body_begin)}};
}

std::vector<Block> DocumentMaker::columns(FencedBlock const& block)
{
    so_far_.in_block = true;
    auto result =
        columns_of(body_of(block).blocks([this](FencedBlock const& inner) { return build(inner); }));
    so_far_.in_block = false;
    result.ruled = so_far_.level == 1; // above the main sections
    return result.columns.empty() ? std::vector<Block>{} : std::vector<Block>{Block{std::move(result)}};
}

std::vector<Block> DocumentMaker::facts(BlockOptions const& options)
{
    Facts facts;
    for (auto const& [label, value] : options.facts) {
        auto text = tidied(expanded_.runs(value));
        if (!plain(text).empty()) {
            facts.facts.emplace_back(expanded_.runs(label), std::move(text));
        }
    }
    return facts.facts.empty() ? std::vector<Block>{} : std::vector<Block>{Block{std::move(facts)}};
}

std::vector<Block> DocumentMaker::contents(BlockOptions const& options) const
{
    auto contents = contents_of(headings_, options.depth, so_far_.section);
    return contents.entries.empty() ? std::vector<Block>{} : std::vector<Block>{Block{std::move(contents)}};
}

Document finished(Document document, DocumentSoFar const& so_far, DocumentView const& view,
                  std::string const& whose, Diagnostics& diagnostics)
{
    if (document.form != DocumentForm::sheet) { // whose figures can be seen at a glance
        document.blocks = numbered(std::move(document.blocks), view.phrases());
    }
    document = with_words(std::move(document), so_far.references, whose, view.phrases(), diagnostics);
    return typeset(std::move(document), view.kept_names());
}

} // namespace wijkpeil
