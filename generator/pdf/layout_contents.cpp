// SPDX-License-Identifier: EUPL-1.2
// A table of contents: a line for each heading, its page at the right.
#include "pdf/layout.hpp"

#include <utility>

namespace wijkpeil {

namespace {

constexpr double k_indent_pt = 12; // of headings below a main section
constexpr double k_page_room_pt = 24;
constexpr double k_gap_pt = 9;

// Nothing but the number of the page.
Text page_of(std::string const& id)
{
    Text text(1);
    text.front().link = "#" + id;
    return text;
}

} // namespace

LayoutFlow contents_flow(Contents const& contents, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const& styles = context.styles;
    LayoutFlow flow;
    for (auto const& entry : contents.entries) {
        auto style = styles.column_body;
        style.weight = entry.level > 1 ? 400 : 600;
        auto const indent = entry.level > 1 ? k_indent_pt : 0;
        LayoutFrame const room{frame.x + indent, frame.width - indent - k_page_room_pt - k_gap_pt};
        auto linked = entry.text;
        for (auto& run : linked) {
            run.link = "#" + entry.target;
        }
        auto box = text_box(linked, style, room, context, {.whole_names = true});
        for (auto& piece : box.pieces) {
            std::get<TextPiece>(piece).node = &entry.text;
        }
        auto const last_line = box.height - style.leading_pt;
        auto const page =
            context.setter.set(page_of(entry.target), styles.column_body,
                               {.width_pt = k_page_room_pt, .right = true, .page_numbers = true});
        box.pieces.push_back(
            TextPiece{page, frame.x + frame.width - k_page_room_pt, last_line, &entry.target});
        box.space_before = entry.level > 1 ? 1 : 4;
        flow.push_back(std::move(box));
    }
    if (!flow.empty()) {
        flow.front().space_before = 9;
        flow.back().space_after = 12;
        flow.front().keep_with_next = flow.size() > 1;
    }
    return flow;
}

} // namespace wijkpeil
