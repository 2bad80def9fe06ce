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
        for (auto* child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child)) {
            add_inline(text, child, inner, report);
        }
    };
    Run inner = style;
    if (type == CMARK_NODE_TEXT) {
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
        inner.link = plain(expanded_->runs(cmark_node_get_url(node)));
        if (report && !is_safe_link(inner.link)) {
            refuse(node, say("the link \"{}\" cannot be used", inner.link),
                   say("a link begins with https: or mailto:, or is a place in this document: #id"));
        }
        inside(inner);
    } else if (report) {
        refuse(node,
               type == CMARK_NODE_CODE    ? say("code (`…`) cannot be used in a template")
               : type == CMARK_NODE_IMAGE ? say("a picture cannot be used in a template")
                                          : say("HTML cannot be used in a template"),
               type == CMARK_NODE_IMAGE ? say("use a block ```kaart or ```grafiek") : std::string{});
    }
}

} // namespace wijkpeil
