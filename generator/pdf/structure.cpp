// SPDX-License-Identifier: EUPL-1.2
#include "pdf/structure.hpp"

#include "base/text.hpp"
#include "pdf/structure_builder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace wijkpeil {

StructElement* Structure::of(void const* node) const
{
    auto const found = of_.find(node);
    return found == of_.end() ? nullptr : found->second;
}

std::vector<std::string> Structure::not_drawn() const
{
    std::vector<std::string> lost;
    for (auto const& [text, element] : texts_) {
        auto const words = trimmed(plain(*text));
        if (!words.empty() && element->kids.empty()) {
            lost.emplace_back(words);
        }
    }
    return lost;
}

StructElement& Structure::add(StructElement& parent, std::string role)
{
    auto& element = elements_.emplace_back();
    element.role = std::move(role);
    element.parent = &parent;
    parent.kids.emplace_back(&element);
    return element;
}

StructElement& StructureBuilder::text(StructElement& parent, std::string role, Text const& text)
{
    auto& element = structure_.add(parent, std::move(role));
    show(element, text);
    for (auto const& run : text) {
        if (run.note > 0 && static_cast<std::size_t>(run.note) <= document_.footnotes.size()) {
            footnote(parent, static_cast<std::size_t>(run.note));
        }
    }
    return element;
}

void StructureBuilder::footnote(StructElement& parent, std::size_t number)
{
    if (!placed_notes_.insert(number).second) { // referred to twice: it stands at the first place
        return;
    }
    auto& note = structure_.add(parent, "Note");
    note.id = fmt::format("noot-{}", number);
    show(note, document_.footnotes[number - 1]);
}

void StructureBuilder::show(StructElement& element, Text const& text)
{
    structure_.of_.emplace(&text, &element);
    structure_.texts_.emplace_back(&text, &element);
}

StructElement& StructureBuilder::add(StructElement& parent, std::string role)
{
    return structure_.add(parent, std::move(role));
}

void StructureBuilder::blocks(StructElement& parent, std::vector<Block> const& blocks)
{
    for (auto const& block : blocks) {
        std::visit([&](auto const& node) { add_block(parent, node); }, block.node);
    }
}

void StructureBuilder::add_block(StructElement& parent, Heading const& heading)
{
    level_ = std::clamp(heading.level, 1, 6);
    text(parent, fmt::format("H{}", level_), heading.text);
}

void StructureBuilder::add_block(StructElement& parent, Paragraph const& paragraph)
{
    text(parent, "P", paragraph.text);
}

void StructureBuilder::add_block(StructElement& parent, List const& list)
{
    auto& element = add(parent, "L");
    element.list_numbering = list.ordered ? "Decimal" : list.marked ? "None" : "Disc";
    for (auto const& item : list.items) {
        auto& one = add(element, "LI");
        if (!list.marked) {
            structure_.of_.emplace(&item, &add(one, "Lbl"));
        }
        blocks(add(one, "LBody"), item);
    }
}

// Headline, subtitle, drawing and source. The caption stands beside the figure, not in it: what says what a
// figure shows (Alt) takes the place of everything below it.
void StructureBuilder::add_block(StructElement& parent, Figure const& figure)
{
    auto& group = add(parent, "Div");
    caption(group, figure.label, figure.headline, figure.subtitle);
    auto& drawing = add(group, "Figure");
    drawing.alternative = figure.alternative;
    if (trimmed(figure.alternative).empty()) {
        structure_.without_alternative_.push_back(figure.id);
    }
    structure_.of_.emplace(&figure, &drawing);
    if (!plain(figure.source).empty()) {
        text(group, "P", figure.source);
    }
}

void StructureBuilder::caption(StructElement& parent, Text const& label, Text const& headline,
                               Text const& subtitle)
{
    auto const has_headline = !plain(label).empty() || !plain(headline).empty();
    if (!has_headline && plain(subtitle).empty()) {
        return;
    }
    auto& element = add(parent, "Caption");
    if (has_headline) {
        text(element, "P", headline);
    }
    if (!plain(subtitle).empty()) {
        text(element, "P", subtitle);
    }
}

// A name and what belongs to it: an item of a list with the name as its label.
StructElement& StructureBuilder::labelled(StructElement& list, Text const& label)
{
    auto& item = add(list, "LI");
    text(item, "Lbl", label);
    return add(item, "LBody");
}

void StructureBuilder::add_block(StructElement& parent, KeyValues const& keys)
{
    auto& list = add(parent, "L");
    for (auto const& value : keys.values) {
        auto& body = labelled(list, value.name);
        text(body, "P", value.value);
        if (value.rows.empty()) {
            continue;
        }
        auto& rows = add(body, "L");
        for (auto const& row : value.rows) {
            show(labelled(rows, row.label), row.value);
        }
    }
    for (auto const& figure : keys.beside) {
        add_block(parent, figure);
    }
}

void StructureBuilder::pairs(StructElement& parent, std::vector<std::pair<Text, Text>> const& pairs)
{
    if (pairs.empty()) {
        return;
    }
    auto& list = add(parent, "L");
    for (auto const& [label, value] : pairs) {
        show(labelled(list, label), value);
    }
}

void StructureBuilder::add_block(StructElement& parent, Tally const& tally)
{
    pairs(parent, tally.counts);
}

void StructureBuilder::add_block(StructElement& parent, Facts const& facts)
{
    pairs(parent, facts.facts);
}

void StructureBuilder::add_block(StructElement& parent, Contents const& contents)
{
    auto& list = add(parent, "TOC");
    for (auto const& entry : contents.entries) {
        auto& reference = add(add(list, "TOCI"), "Reference");
        show(reference, entry.text);
        structure_.of_.emplace(&entry.target, &reference); // the number of the page
    }
}

void StructureBuilder::add_block(StructElement& parent, Columns const& columns)
{
    for (auto const& column : columns.columns) {
        auto const outer = level_;
        blocks(add(parent, "Div"), column);
        level_ = outer; // a heading in one column is not over the next
    }
}

void StructureBuilder::add_block(StructElement& parent, Accounts const& accounts)
{
    for (auto const& item : accounts.items) {
        auto& group = add(parent, "Div");
        text(group, fmt::format("H{}", std::min(level_ + 1, 6)), item.theme);
        for (auto const& paragraph : item.paragraphs) {
            text(group, "P", paragraph);
        }
        if (!plain(item.byline).empty()) {
            text(group, "P", item.byline);
        }
    }
}

void StructureBuilder::add_block(StructElement& parent, LetterHead const& head)
{
    auto& group = add(parent, "Div");
    if (!head.sender.empty()) {
        text(group, "P", head.sender);
    }
    for (auto const& line : head.addressee) {
        text(group, "P", line);
    }
    pairs(group, head.reference);
    pairs(group, head.above);
    text(group, "P", head.subject_label);
    add_block(group, head.subject);
    pairs(group, head.below);
}

void StructureBuilder::add_block(StructElement& parent, Closing const& closing)
{
    auto& group = add(parent, "Div");
    for (auto const* words : {&closing.greeting, &closing.on_behalf}) {
        if (!words->empty()) {
            text(group, "P", *words);
        }
    }
    for (auto const& one : closing.signatures) {
        if (!one.place.empty()) {
            text(group, "P", one.place);
        }
        text(group, "P", one.function);
    }
}

void StructureBuilder::add_block(StructElement& parent, Section const& section)
{
    auto& element = add(parent, "Sect");
    add_block(element, section.heading);
    blocks(element, section.blocks);
}

Structure::Structure(Document const& document)
{
    root_ = &elements_.emplace_back();
    root_->role = "Document";
    StructureBuilder builder{*this, document};
    builder.blocks(*root_, document.blocks);
}

} // namespace wijkpeil
