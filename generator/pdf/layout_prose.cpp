// SPDX-License-Identifier: EUPL-1.2
// Headings, paragraphs and lists.
#include "base/text.hpp"
#include "pdf/layout.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {

namespace {

constexpr int k_least_lines = 3; // of a paragraph on either side of a page break
constexpr double k_section_padding_pt = 7;
constexpr double k_space_in_text_pt = 6.75; // between paragraphs
constexpr double k_space_between_parts_pt = 20;
constexpr double k_list_indent_pt = 12;
constexpr double k_space_in_list_pt = 3;

TypeStyle const& body_style(LayoutFrame const& frame, LayoutContext const& context)
{
    auto const& styles = context.styles;
    switch (frame.kind) {
    case FrameKind::column:
        return styles.column_body;
    case FrameKind::ruled_column:
        return styles.narrow_body;
    case FrameKind::page:
        break;
    }
    return context.form == DocumentForm::letter ? styles.letter : styles.body;
}

LayoutFrame at_most(LayoutFrame frame, double width)
{
    frame.width = std::min(frame.width, width);
    return frame;
}

// Without soft hyphens and line ends: a bookmark.
std::string bookmark(Text const& text)
{
    return replaced(replaced(plain(text), "\u00AD", ""), "\n", " ");
}

void mark_heading(LayoutBox& box, Heading const& heading)
{
    box.tight = true;
    box.keep_with_next = true;
    box.pieces.insert(box.pieces.begin(), heading_target(heading));
}

// H2: a rule above, then the text.
LayoutBox section_heading(Heading const& heading, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const& styles = context.styles;
    LayoutBox box;
    box.pieces.push_back(RulePiece{frame.x, 0, frame.width, styles.section_rule_pt, styles.ink});
    auto text = text_box(heading.text, styles.section_heading, frame, context,
                         {.no_short_end = true, .whole_names = true});
    place(box, std::move(text), 0, styles.section_rule_pt + k_section_padding_pt);
    box.space_before = k_space_between_parts_pt;
    box.space_after = 4;
    return box;
}

} // namespace

TargetPiece heading_target(Heading const& heading)
{
    return {heading.id, 0, std::max(1, heading.level), bookmark(heading.text)};
}

LayoutBox text_box(Text const& text, TypeStyle const& style, LayoutFrame const& frame,
                   LayoutContext const& context, TextOptions options)
{
    options.width_pt = frame.width;
    auto set = context.setter.set(text, style, options);
    LayoutBox box;
    box.height = set->height_pt();
    if (set->lines() > 0) {
        box.notes = set->notes(0, set->lines());
        box.pieces.push_back(TextPiece{std::move(set), frame.x, 0, &text});
    }
    return box;
}

LayoutFlow text_flow(Text const& text, TypeStyle const& style, LayoutFrame const& frame,
                     LayoutContext const& context, TextOptions options)
{
    options.hyphenate = true;
    auto whole = text_box(text, style, frame, context, options);
    if (whole.pieces.empty()) {
        return {};
    }
    auto const all = std::get<TextPiece>(whole.pieces.front());
    auto const count = all.text->lines();
    if (count < 2 * k_least_lines) {
        return {std::move(whole)};
    }
    LayoutFlow flow;
    for (int line = 0; line < count;) {
        auto const at_an_end = line == 0 || line == count - k_least_lines;
        auto part = all;
        part.first_line = line;
        part.line_count = at_an_end ? k_least_lines : 1;
        LayoutBox box;
        box.height = part.line_count * style.leading_pt;
        box.notes = part.text->notes(part.first_line, part.line_count);
        line += part.line_count;
        box.pieces.push_back(std::move(part));
        flow.push_back(std::move(box));
    }
    return flow;
}

LayoutBox heading_box(Heading const& heading, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const& styles = context.styles;
    LayoutBox box;
    if (heading.level <= 1) {
        auto const is_sheet = context.form == DocumentForm::sheet; // no room for lines of one length
        auto const& style = context.compact ? styles.smaller_document_heading : styles.document_heading;
        box = text_box(heading.text, style, frame, context,
                       {.balanced = !is_sheet, .no_short_end = is_sheet, .whole_names = true});
        box.space_before = 3;
        box.space_after = 9;
    } else if (heading.level == 2 && frame.kind == FrameKind::page && context.form != DocumentForm::letter) {
        box = section_heading(heading, frame, context);
    } else {
        if (heading.level == 2 && context.in_annex) {
            box = text_box(heading.text, styles.section_heading, frame, context,
                           {.no_short_end = true, .whole_names = true});
            box.space_after = 6;
            mark_heading(box, heading);
            return box;
        }
        auto const small = heading.level > 3 || frame.kind == FrameKind::ruled_column;
        box = text_box(heading.text, small ? styles.small_heading : styles.figure_heading, frame, context,
                       {.no_short_end = true, .whole_names = true});
        box.space_before = frame.kind == FrameKind::page ? 12 : 9;
        box.space_after = frame.kind == FrameKind::page ? 3 : 1.5;
    }
    mark_heading(box, heading);
    return box;
}

LayoutFlow paragraph_flow(Paragraph const& paragraph, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const& styles = context.styles;
    auto const single = [&](TypeStyle const& style, double width, double before, double after) {
        auto box = text_box(paragraph.text, style, at_most(frame, width), context, {.no_short_end = true});
        box.space_before = before;
        box.space_after = after;
        return LayoutFlow{std::move(box)};
    };
    switch (paragraph.role) {
    case ParagraphRole::kicker: {
        auto flow = single(styles.kicker, frame.width, 0, 0);
        flow.front().keep_with_next = true;
        return flow;
    }
    case ParagraphRole::annex: {
        auto flow = single(styles.kicker, frame.width, 0, 0);
        flow.front().keep_with_next = true;
        flow.front().begins_page = true;
        return flow;
    }
    case ParagraphRole::lead: // compact: smaller, and over the whole width
        return context.compact ? single(styles.smaller_lead, frame.width, k_space_in_text_pt, 9)
                               : single(styles.lead, styles.lead_width_pt, k_space_in_text_pt, 9);
    case ParagraphRole::notice:
        return single(context.compact ? styles.source : styles.notice, frame.width, k_space_in_text_pt,
                      k_space_in_text_pt);
    case ParagraphRole::source: {
        auto flow = single(styles.source, frame.width, 5, 5);
        flow.front().attached = true;
        return flow;
    }
    case ParagraphRole::body:
        break;
    }
    auto const width = frame.kind == FrameKind::page ? styles.body_width_pt : frame.width;
    auto flow = text_flow(paragraph.text, body_style(frame, context), at_most(frame, width), context);
    if (!flow.empty()) {
        auto const around = frame.in_list ? k_space_in_list_pt : k_space_in_text_pt;
        flow.front().space_before = around;
        flow.back().space_after = around;
    }
    for (auto& box : flow) {
        box.flows = true;
    }
    return flow;
}

LayoutFlow list_flow(List const& list, LayoutFrame const& frame, LayoutContext const& context)
{
    LayoutFlow flow;
    auto const& style = body_style(frame, context);
    auto inside = frame;
    inside.in_list = true;
    if (!list.marked) {
        inside.x += k_list_indent_pt;
        inside.width -= k_list_indent_pt;
    }
    int number = 0;
    for (auto const& item : list.items) {
        ++number;
        auto boxes = blocks_flow(item, inside, context);
        if (boxes.empty()) {
            continue;
        }
        if (!list.marked) {
            auto const sign = list.ordered ? std::to_string(number) + "." : std::string{"•"};
            auto label = context.setter.set(text_of(sign), style);
            boxes.front().pieces.insert(boxes.front().pieces.begin(), TextPiece{label, frame.x, 0, &item});
        }
        boxes.front().space_before = k_space_in_list_pt;
        boxes.back().space_after = k_space_in_list_pt;
        append(flow, std::move(boxes));
    }
    if (!flow.empty()) {
        auto const around = frame.in_list ? k_space_in_list_pt : k_space_in_text_pt;
        flow.front().space_before = around;
        flow.back().space_after = around;
        // So that a heading above keeps two lines with it.
        flow.front().keep_with_next = flow.size() > 1;
    }
    return flow;
}

} // namespace wijkpeil
