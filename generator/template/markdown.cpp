// SPDX-License-Identifier: EUPL-1.2
#include "template/markdown.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"
#include "template/phrases.hpp"

#include <cmark-gfm.h>

#include <algorithm>

namespace wijkpeil {
namespace {

int line_ends(std::string const& text, std::size_t from, std::size_t length)
{
    auto const begin = text.begin() + static_cast<std::ptrdiff_t>(from);
    return static_cast<int>(std::count(begin, begin + static_cast<std::ptrdiff_t>(length), '\n'));
}

} // anonymous namespace

std::string id_of(std::string_view text)
{
    std::string id;
    for (char32_t c : to_code_points(text)) {
        if (c >= U'A' && c <= U'Z') {
            c += 0x20;
        }
        bool const plain = (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
        if (plain) {
            id += static_cast<char>(c);
        } else if (!id.empty() && id.back() != '-') {
            id += '-';
        }
    }
    while (!id.empty() && id.back() == '-') {
        id.pop_back();
    }
    return id;
}

void Markdown::FreeNode::operator()(cmark_node* node) const
{
    cmark_node_free(node);
}

Markdown::Markdown(Expanded const& expanded, std::size_t begin, std::size_t length, DocumentSoFar& so_far,
                   Diagnostics& diagnostics)
    : expanded_(&expanded), begin_(begin), first_line_(1 + line_ends(expanded.text(), 0, begin)),
      last_line_(1 + line_ends(expanded.text(), begin, length)), so_far_(&so_far), diagnostics_(&diagnostics)
{
    root_ = parsed(std::string_view(expanded.text()).substr(begin, length));
}

std::vector<Heading> Markdown::headings() const
{
    std::vector<Heading> all;
    for (auto* node = cmark_node_first_child(root_.get()); node != nullptr; node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) == CMARK_NODE_HEADING) {
            all.push_back(heading(node, false));
        }
    }
    return all;
}

std::vector<Block> Markdown::blocks(BlockBuilder const& build) const
{
    read_notes();
    return children(root_.get(), build);
}

Text Markdown::text() const
{
    read_notes();
    Text all;
    for (auto* node = cmark_node_first_child(root_.get()); node != nullptr; node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) != CMARK_NODE_PARAGRAPH) {
            refuse(node, say("only running text can stand here"), say("take out headings, lists and blocks"));
            continue;
        }
        auto const part = inline_text(node, true);
        all = all.empty() ? part : std::move(all) + text_of(" ") + part;
    }
    return all;
}

std::vector<Block> Markdown::children(cmark_node* parent, BlockBuilder const& build) const
{
    std::vector<Block> all;
    for (auto* node = cmark_node_first_child(parent); node != nullptr; node = cmark_node_next(node)) {
        for (auto& one : block(node, build)) {
            if (one.written.file.empty()) {
                one.written = expanded_->written_at(offset(node));
            }
            all.push_back(std::move(one));
        }
    }
    return all;
}

std::vector<Block> Markdown::block(cmark_node* node, BlockBuilder const& build) const
{
    auto const type = cmark_node_get_type(node);
    if (type == CMARK_NODE_HEADING) {
        auto found = heading(node, true);
        check_order(node, found);
        return {Block{std::move(found)}};
    }
    if (type == CMARK_NODE_PARAGRAPH) {
        Paragraph paragraph{ParagraphRole::body, inline_text(node, true)};
        if (plain(paragraph.text).starts_with("|")) {
            refuse(node, say("tables cannot be typed in a template"), say("use a block ```tabel"));
        }
        return paragraph.text.empty() ? std::vector<Block>{}
                                      : std::vector<Block>{Block{std::move(paragraph)}};
    }
    if (type == CMARK_NODE_LIST) {
        return list(node);
    }
    if (type == CMARK_NODE_CODE_BLOCK) {
        auto const found = fence(node, true);
        return found ? build(*found) : std::vector<Block>{};
    }
    if (type == CMARK_NODE_BLOCK_QUOTE) {
        refuse(node, say("a quotation (>) cannot be used in a template"), say("begin the line without >"));
    } else if (type == CMARK_NODE_THEMATIC_BREAK) {
        refuse(node, say("a line (---) cannot be used in a template"), say("a heading begins a new part"));
    } else {
        refuse(node, say("HTML cannot be used in a template"));
    }
    return {};
}

Heading Markdown::heading(cmark_node* node, bool report) const
{
    Heading heading;
    heading.level = cmark_node_get_heading_level(node);
    heading.text = inline_text(node, report);
    if (report && std::any_of(heading.text.begin(), heading.text.end(),
                              [](Run const& run) { return run.note > 0 || awaits_words(run); })) {
        refuse(node, say("a heading cannot hold a note or a reference"), say("put it in the text below"));
    }
    std::string written; // without values, so that an id does not change with them
    for (auto const& run : heading.text) {
        written += run.shown ? std::string{} : run.text;
    }
    auto const open = written.rfind("{#");
    if (open == std::string::npos || heading.text.empty() || !heading.text.back().text.ends_with('}')) {
        heading.id = so_far_->in_block ? std::string{} : id_of(written);
        return heading;
    }
    heading.id = written.substr(open + 2, written.size() - open - 3);
    auto& last = heading.text.back().text;
    last =
        trimmed(last.substr(0, last.rfind("{#"))).empty() ? std::string{} : last.substr(0, last.rfind("{#"));
    while (!last.empty() && last.back() == ' ') {
        last.pop_back();
    }
    if (last.empty()) {
        heading.text.pop_back();
    }
    if (report && !is_id(heading.id)) {
        refuse(node, say("\"{}\" cannot be an id", heading.id),
               say("use lower-case letters without accents, digits and hyphens"));
    }
    return heading;
}

std::vector<Block> Markdown::list(cmark_node* node) const
{
    if (so_far_->lists == k_most_nested) {
        refuse(node, say("lists are nested more than {} deep", k_most_nested),
               say("write some of it as text"));
        return {};
    }
    ++so_far_->lists;
    List list;
    list.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    for (auto* item = cmark_node_first_child(node); item != nullptr; item = cmark_node_next(item)) {
        auto blocks = children(item, [&](FencedBlock const& block) {
            diagnostics_->error(block.place, say("a block cannot stand in a list"),
                                say("put it before or after the list"));
            return std::vector<Block>{};
        });
        for (auto const& block : blocks) {
            if (std::holds_alternative<Heading>(block.node)) {
                refuse(item, say("a heading cannot stand in a list"));
            }
        }
        if (!blocks.empty()) {
            list.items.push_back(std::move(blocks));
        }
    }
    --so_far_->lists;
    return list.items.empty() ? std::vector<Block>{} : std::vector<Block>{Block{std::move(list)}};
}

void Markdown::check_order(cmark_node* node, Heading const& heading) const
{
    auto& so_far = *so_far_;
    bool const known = !heading.id.empty() && !so_far.ids.insert(heading.id).second;
    if (so_far.all_branches) {
        return;
    }
    if (trimmed(plain(heading.text)).empty()) {
        refuse(node, say("this heading has no words"),
               say("if they are not there for each area, put it between {{{{#…}}}} and {{{{/…}}}}"));
    }
    std::string const signs(static_cast<std::size_t>(so_far.level + 1), '#');
    if (heading.level > so_far.level + 1) {
        refuse(
            node,
            so_far.level == 0 ? say("the first heading must be the title, with one #")
                              : say("this heading skips a level"),
            say("write {} instead of {}", signs, std::string(static_cast<std::size_t>(heading.level), '#')));
    } else if (heading.level == 1 && so_far.level > 0) {
        refuse(node, say("a report has one title with one #"), say("write ## for a part of the report"));
    }
    if (!so_far.in_block) { // headings of columns are all below the last one before them
        so_far.level = heading.level;
        so_far.section = heading.level == 2 ? heading.id : so_far.section;
    }
    if (known) {
        refuse(node, say("there is another heading with the id \"{}\"", heading.id),
               say("give one of them an id of its own: {{#id}} at the end of the line"));
    }
}

std::vector<FencedBlock> Markdown::fences() const
{
    std::vector<FencedBlock> all;
    for (auto* node = cmark_node_first_child(root_.get()); node != nullptr; node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK) {
            if (auto found = fence(node, false)) {
                all.push_back(std::move(*found));
            }
        }
    }
    return all;
}

std::optional<FencedBlock> Markdown::fence(cmark_node* node, bool report) const
{
    auto const refuse_at = [&](Place place_of, std::string message,
                               std::string hint) -> std::optional<FencedBlock> {
        if (report) {
            diagnostics_->error(std::move(place_of), std::move(message), std::move(hint));
        }
        return {};
    };
    int length = 0;
    int offset = 0;
    char character = 0;
    if (cmark_node_get_fenced(node, &length, &offset, &character) == 0) {
        return refuse_at(place(node), say("a line that begins with four spaces would be code"),
                         say("take the spaces away"));
    }
    FencedBlock block;
    block.kind = trimmed(cmark_node_get_fence_info(node));
    block.body = cmark_node_get_literal(node);
    int const line = cmark_node_get_start_line(node) + first_line_ - 1;
    auto const info = expanded_->text().find(block.kind, expanded_->line_start(line));
    block.place = expanded_->place(info == std::string::npos ? expanded_->line_start(line) : info,
                                   std::max<std::size_t>(block.kind.size(), 1));
    block.body_line = line + 1;
    block.body_begin = expanded_->line_start(line + 1);
    if (block.kind.empty()) {
        return refuse_at(expanded_->place(expanded_->line_start(line), 3), say("a block needs a kind"),
                         say("write it behind the three signs: ```tabel"));
    }
    auto const last_line = expanded_->line_start(cmark_node_get_end_line(node) + first_line_ - 1);
    auto const last = std::min(expanded_->text().find_first_not_of(' ', last_line), expanded_->text().size());
    std::string const closing(static_cast<std::size_t>(length), character);
    if (cmark_node_get_end_line(node) > last_line_ || last < block.body_begin ||
        expanded_->text().compare(last, closing.size(), closing) != 0) {
        return refuse_at(block.place, say("the block \"{}\" is opened here and not closed", block.kind),
                         say("write ``` on a line of its own where it ends"));
    }
    return block;
}

} // namespace wijkpeil
