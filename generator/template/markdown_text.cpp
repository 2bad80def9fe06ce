// SPDX-License-Identifier: EUPL-1.2
// Running text of Markdown → runs.
#include "base/messages.hpp"
#include "template/markdown.hpp"
#include "template/phrases.hpp"

#include <cmark-gfm.h>

namespace wijkpeil {
namespace {

bool is_safe_link(std::string const& url)
{
    auto const colon = url.find(':');
    bool const has_scheme = colon != std::string::npos && url.find_first_of("/?#") > colon;
    return !url.empty() && (!has_scheme || url.starts_with("https:") || url.starts_with("mailto:"));
}

void add_runs(Text& text, Text runs, Run const& style)
{
    for (auto& run : runs) {
        run.strong = run.strong || style.strong;
        run.emphasis = run.emphasis || style.emphasis;
        if (!style.link.empty()) {
            run.link = style.link;
        }
        text.push_back(std::move(run));
    }
}

Run raised(std::string text)
{
    Run run;
    run.text = std::move(text);
    run.superscript = true;
    return run;
}

} // anonymous namespace

Text Markdown::inline_text(cmark_node* node, bool report) const
{
    Text text;
    for (auto* child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child)) {
        add_inline(text, child, {}, report);
    }
    return tidied(std::move(text));
}

void Markdown::add_inline(Text& text, cmark_node* node, Run const& style, bool report) const
{
    auto const type = cmark_node_get_type(node);
    auto const inside = [&](Run const& inner) {
        if (so_far_->emphases == k_most_nested) {
            if (report) {
                refuse(node, say("emphasis is nested more than {} deep", k_most_nested),
                       say("one * or ** on either side is enough"));
            }
            return;
        }
        ++so_far_->emphases;
        for (auto* child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child)) {
            add_inline(text, child, inner, report);
        }
        --so_far_->emphases;
    };
    Run inner = style;
    if (type == CMARK_NODE_TEXT) {
        if (report) {
            refuse_open_notes(node);
        }
        add_runs(text, expanded_->runs(cmark_node_get_literal(node)), style);
    } else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
        add_runs(text, text_of(" "), style);
    } else if (type == CMARK_NODE_STRONG) {
        inner.strong = true;
        inside(inner);
    } else if (type == CMARK_NODE_EMPH) {
        inner.emphasis = true;
        inside(inner);
    } else if (type == CMARK_NODE_LINK) {
        add_link(text, node, style, report);
    } else if (type == CMARK_NODE_FOOTNOTE_REFERENCE) {
        if (report) {
            if (!text.empty() && text.back().note > 0) {
                add_runs(text, {raised(",")}, {});
            }
            text.push_back(note_sign(node));
        }
    } else if (report) {
        refuse(node,
               type == CMARK_NODE_CODE    ? say("code (`…`) cannot be used in a template")
               : type == CMARK_NODE_IMAGE ? say("a picture cannot be used in a template")
                                          : say("HTML cannot be used in a template"),
               type == CMARK_NODE_IMAGE ? say("use a block ```kaart or ```grafiek") : std::string{});
    }
}

void Markdown::add_link(Text& text, cmark_node* node, Run style, bool report) const
{
    std::string const written = cmark_node_get_url(node);
    style.link = plain(expanded_->runs(written));
    auto* const first = cmark_node_first_child(node);
    bool const in_document = style.link.starts_with('#');
    if (report && !is_safe_link(style.link)) {
        refuse(node, say("the link \"{}\" cannot be used", style.link),
               say("a link begins with https: or mailto:, or is a place in this document: #id"));
    } else if (report && in_document) {
        so_far_->references.push_back({style.link.substr(1), place_of(written, node), first != nullptr});
    } else if (report && first == nullptr) {
        refuse(node, say("this link has no words"), say("write them between [ and ]"));
    }
    if (first == nullptr && in_document) {
        add_runs(text, text_of(k_words_to_come), style);
    }
    for (auto* child = first; child != nullptr; child = cmark_node_next(child)) {
        add_inline(text, child, style, report);
    }
}

} // namespace wijkpeil
