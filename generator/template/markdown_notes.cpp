// SPDX-License-Identifier: EUPL-1.2
// Footnotes: "[^a]" in the text and "[^a]: …" on a line of its own. cmark throws away a note that nothing
// refers to and knows only those of the part it reads, so it gets a paragraph behind the text that refers to
// all of them, and a stand-in for those that were written outside a block.
#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "template/markdown.hpp"

#include <cmark-gfm.h>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace wijkpeil {
namespace {

constexpr std::string_view k_note = "[^";

struct NoteLine {
    std::string label;
    std::size_t offset = 0; // of the sign [
    int line = 1;
};

// The label of "[^label]", from its first sign on; empty if it is none.
std::string_view label_at(std::string_view text)
{
    if (!text.starts_with(k_note)) {
        return {};
    }
    auto const end = text.find_first_of("] \t\n");
    return end == std::string_view::npos || text[end] != ']' ? std::string_view{} : text.substr(2, end - 2);
}

// The sign and length of the fence that begins a line: "```".
std::string_view fence_of(std::string_view line)
{
    auto const fence = line.substr(0, std::min(line.find_first_not_of(line.substr(0, 1)), line.size()));
    bool const is_fence = fence.size() >= 3 && (fence.front() == '`' || fence.front() == '~');
    return is_fence ? fence : std::string_view{};
}

// Lines that begin with "[^label]:", outside blocks.
std::vector<NoteLine> note_lines(std::string_view text)
{
    std::vector<NoteLine> all;
    std::string_view open;
    int number = 0;
    for (auto const whole : split(text, '\n')) {
        ++number;
        auto const line = trimmed(whole);
        auto const fence = fence_of(line);
        if (!open.empty()) {
            bool const closes = fence.starts_with(open) && fence.size() == line.size();
            open = closes ? std::string_view{} : open;
        } else if (!fence.empty()) {
            open = fence;
        } else if (auto const label = label_at(line);
                   !label.empty() && line.substr(label.size() + 3).starts_with(":")) {
            all.push_back({std::string(label), static_cast<std::size_t>(line.data() - text.data()), number});
        }
    }
    return all;
}

} // anonymous namespace

Markdown::Tree Markdown::parsed(std::string_view body)
{
    std::map<int, std::string> label_of_line;
    std::string references;
    auto const own = note_lines(body);
    for (auto const& note : own) {
        auto const place = expanded_->place(begin_ + note.offset, note.label.size() + 3);
        if (!so_far_->notes.define(note.label, place) && !so_far_->all_branches) {
            diagnostics_->error(place, say("there is another note \"{}\"", note.label),
                                say("give one of them a name of its own"));
        }
        label_of_line.emplace(note.line, note.label);
    }
    std::string text(body);
    int line = last_line_ + 2;
    text += "\n\n";
    for (auto const& label : so_far_->notes.labels()) {
        references += fmt::format("[^{}] ", label);
        if (std::none_of(own.begin(), own.end(), [&](NoteLine const& one) { return one.label == label; })) {
            text += fmt::format("[^{}]: x\n\n", label);
            label_of_line.emplace(line, label);
            line += 2;
        }
    }
    if (!references.empty()) {
        text += references + "\n";
    } else {
        text = body;
    }
    Tree tree(cmark_parse_document(text.data(), text.size(),
                                   CMARK_OPT_DEFAULT | CMARK_OPT_SOURCEPOS | CMARK_OPT_FOOTNOTES));
    for (auto* node = cmark_node_first_child(tree.get()); node != nullptr;) {
        auto* const next = cmark_node_next(node);
        bool const is_note = cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION;
        auto const at = cmark_node_get_start_line(node);
        if (is_note || at > last_line_) {
            cmark_node_unlink(node);
            note_trees_.emplace_back(node);
        }
        if (is_note) {
            notes_.push_back({label_of_line[at], node, at <= last_line_});
        }
        node = next;
    }
    return tree;
}

void Markdown::read_notes() const
{
    for (auto const& note : notes_) {
        auto* const paragraph = cmark_node_first_child(note.node);
        if (!note.own || paragraph == nullptr) {
            continue;
        }
        if (cmark_node_get_type(paragraph) != CMARK_NODE_PARAGRAPH || cmark_node_next(paragraph) != nullptr) {
            refuse(note.node, say("a note is one paragraph of running text"));
            continue;
        }
        auto text = inline_text(paragraph, true);
        if (std::any_of(text.begin(), text.end(), [](Run const& run) { return run.note > 0; })) {
            refuse(note.node, say("a note cannot have a note"));
        }
        so_far_->notes.set_text(note.label, std::move(text));
    }
}

Run Markdown::note_sign(cmark_node* node) const
{
    auto const index = static_cast<std::size_t>(std::atoi(cmark_node_get_literal(node))) - 1;
    Run run;
    run.note = so_far_->notes.refer(notes_.at(index).label).value_or(0);
    run.text = std::to_string(run.note);
    run.superscript = true;
    return run;
}

void Markdown::refuse_open_notes(cmark_node* node) const
{
    std::string_view const text = cmark_node_get_literal(node);
    for (auto at = text.find(k_note); at != std::string_view::npos; at = text.find(k_note, at + 1)) {
        auto const label = std::string(label_at(text.substr(at)));
        auto const written = fmt::format("[^{}]", label);
        auto const begin = expanded_->text().find(written, offset(node));
        bool const escaped = begin != std::string::npos && begin > 0 && expanded_->text()[begin - 1] == '\\';
        if (!label.empty() && !escaped) {
            auto const hint = spelling_hint(label, so_far_->notes.labels());
            diagnostics_->error(place_of(written, node), say("there is no note \"{}\"", label),
                                hint.empty() ? say("write [^{}]: … on a line of its own", label) : hint);
        }
    }
}

} // namespace wijkpeil
