// SPDX-License-Identifier: EUPL-1.2
#include "pdf/layout.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {

namespace {

constexpr int k_least_lines = 3; // of a paragraph on either side of a page break
constexpr double k_section_padding_pt = 7;
constexpr double k_rounding_pt = 0.01;
constexpr double k_space_in_text_pt = 6.75; // between paragraphs
constexpr double k_space_between_parts_pt = 20;
constexpr double k_space_around_columns_pt = 12;
constexpr double k_space_between_columns_pt = 9; // rows of columns
constexpr double k_list_indent_pt = 12;
constexpr double k_space_in_list_pt = 3;

TypeStyle const& body_style(LayoutFrame const& frame, PageStyles const& styles)
{
    switch (frame.kind) {
    case FrameKind::column:
        return styles.column_body;
    case FrameKind::ruled_column:
        return styles.narrow_body;
    case FrameKind::page:
        break;
    }
    return styles.body;
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

TargetPiece heading_target(Heading const& heading)
{
    return {heading.id, 0, std::max(1, heading.level), bookmark(heading.text)};
}

void mark_heading(LayoutBox& box, Heading const& heading)
{
    box.tight = true;
    box.keep_with_next = true;
    for (auto& piece : box.pieces) {
        if (auto* text = std::get_if<TextPiece>(&piece)) {
            text->leaf.kind = LeafKind::heading;
            text->leaf.level = heading.level;
        }
    }
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

LayoutBox heading_box(Heading const& heading, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const& styles = context.styles;
    LayoutBox box;
    if (heading.level <= 1) {
        auto const& style = context.compact ? styles.smaller_document_heading : styles.document_heading;
        box = text_box(heading.text, style, frame, context, {.balanced = true, .whole_names = true});
        box.space_before = 3;
        box.space_after = 9;
    } else if (heading.level == 2 && frame.kind == FrameKind::page) {
        box = section_heading(heading, frame, context);
    } else {
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
    case ParagraphRole::lead:
        return single(context.compact ? styles.smaller_lead : styles.lead, styles.lead_width_pt,
                      k_space_in_text_pt, 9);
    case ParagraphRole::notice:
        return single(styles.notice, frame.width, k_space_in_text_pt, k_space_in_text_pt);
    case ParagraphRole::source: {
        auto flow = single(styles.source, frame.width, 5, 5);
        flow.front().attached = true;
        return flow;
    }
    case ParagraphRole::body:
        break;
    }
    auto const width = frame.kind == FrameKind::page ? styles.body_width_pt : frame.width;
    auto flow = text_flow(paragraph.text, body_style(frame, styles), at_most(frame, width), context);
    if (!flow.empty()) {
        auto const around = frame.in_list ? k_space_in_list_pt : k_space_in_text_pt;
        flow.front().space_before = around;
        flow.back().space_after = around;
    }
    return flow;
}

LayoutFlow list_flow(List const& list, LayoutFrame const& frame, LayoutContext const& context)
{
    LayoutFlow flow;
    auto const& style = body_style(frame, context.styles);
    auto inside = frame;
    inside.in_list = true;
    inside.x += k_list_indent_pt;
    inside.width -= k_list_indent_pt;
    int number = 0;
    for (auto const& item : list.items) {
        ++number;
        auto boxes = blocks_flow(item, inside, context);
        if (boxes.empty()) {
            continue;
        }
        auto const sign = list.ordered ? std::to_string(number) + "." : std::string{"•"};
        auto label = context.setter.set(text_of(sign), style);
        boxes.front().pieces.insert(boxes.front().pieces.begin(),
                                    TextPiece{label, frame.x, 0, {LeafKind::label, &item}});
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

// Up to three columns side by side; more of them in rows of three, four in rows of two.
std::size_t columns_in_row(std::size_t columns)
{
    constexpr std::size_t k_most = 3;
    return columns <= k_most ? std::max<std::size_t>(columns, 1) : columns == 4 ? 2 : k_most;
}

LayoutFlow columns_flow(Columns const& columns, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const& styles = context.styles;
    auto const in_row = columns_in_row(columns.columns.size());
    auto const count = static_cast<double>(in_row);
    auto const width = (frame.width - (count - 1) * styles.column_gap_pt) / count;
    auto const kind = columns.ruled ? FrameKind::ruled_column : FrameKind::column;
    LayoutFlow rows;
    for (std::size_t i = 0; i < columns.columns.size(); ++i) {
        if (i % in_row == 0) {
            rows.emplace_back();
            rows.back().space_before = i == 0 ? k_space_around_columns_pt : k_space_between_columns_pt;
        }
        auto const x = frame.x + static_cast<double>(i % in_row) * (width + styles.column_gap_pt);
        if (columns.ruled) {
            rows.back().pieces.push_back(RulePiece{x, 0, width, styles.group_rule_pt, styles.ink});
        }
        double const top = columns.ruled ? styles.group_rule_pt + 5 : 0;
        place(rows.back(), stacked(blocks_flow(columns.columns[i], {x, width, kind}, context)), 0, top);
    }
    auto const too_high = [&](LayoutBox const& row) { return row.height > styles.text_height_pt(); };
    if (std::any_of(rows.begin(), rows.end(), too_high)) { // then one under the other
        rows.clear();
        for (auto const& column : columns.columns) {
            append(rows, blocks_flow(column, frame, context));
        }
    }
    if (!rows.empty()) {
        rows.back().space_after = std::max(rows.back().space_after, k_space_around_columns_pt);
    }
    return rows;
}

LayoutFlow section_flow(Section const& section, LayoutFrame const& frame, LayoutContext const& context)
{
    LayoutFlow flow{heading_box(section.heading, frame, context)};
    append(flow, blocks_flow(section.blocks, frame, context));
    flow.front().keep_with_next = flow.size() > 1;
    squeeze(flow, context.styles.text_height_pt());
    flow.front().section_height = flow_height(flow);
    flow.back().space_after = k_space_between_parts_pt;
    return flow;
}

// What comes before the first section: on one page if that can be done.
LayoutFlow front_flow(std::span<Block const> blocks, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const page = context.styles.text_height_pt();
    auto flow = blocks_flow(blocks, frame, context);
    squeeze(flow, page);
    if (flow_height(flow) <= page + k_rounding_pt) {
        return flow;
    }
    auto compact_context = context;
    compact_context.compact = true;
    auto compact = blocks_flow(blocks, frame, compact_context);
    squeeze(compact, page);
    return flow_height(compact) <= page + k_rounding_pt ? compact : flow;
}

} // namespace

LayoutBox text_box(Text const& text, TypeStyle const& style, LayoutFrame const& frame,
                   LayoutContext const& context, TextOptions options)
{
    options.width_pt = frame.width;
    auto set = context.setter.set(text, style, options);
    LayoutBox box;
    box.height = set->height_pt();
    if (set->lines() > 0) {
        box.pieces.push_back(TextPiece{std::move(set), frame.x, 0, {LeafKind::text, &text}});
    }
    return box;
}

LayoutFlow text_flow(Text const& text, TypeStyle const& style, LayoutFrame const& frame,
                     LayoutContext const& context, TextOptions options)
{
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
        line += part.line_count;
        box.pieces.push_back(std::move(part));
        flow.push_back(std::move(box));
    }
    return flow;
}

LayoutFlow blocks_flow(std::span<Block const> blocks, LayoutFrame const& frame, LayoutContext const& context)
{
    LayoutFlow flow;
    for (auto const& block : blocks) {
        append(flow,
               std::visit(
                   overloaded{
                       [&](Heading const& node) -> LayoutFlow { return {heading_box(node, frame, context)}; },
                       [&](Paragraph const& node) { return paragraph_flow(node, frame, context); },
                       [&](List const& node) { return list_flow(node, frame, context); },
                       [&](Table const& node) {
                           return node.columns_side_by_side > 1 ? side_by_side_flow(node, frame, context)
                                                                : table_flow(node, frame, context);
                       },
                       [&](Figure const& node) { return figure_flow(node, frame, context); },
                       [&](KeyValues const& node) { return key_values_flow(node, frame, context); },
                       [&](Tally const& node) { return tally_flow(node, frame, context); },
                       [&](Facts const& node) { return facts_flow(node, frame, context); },
                       [&](Columns const& node) { return columns_flow(node, frame, context); },
                       [&](Accounts const& node) { return accounts_flow(node, frame, context); },
                       [&](Section const& node) { return section_flow(node, frame, context); },
                   },
                   block.node));
    }
    return flow;
}

LayoutFlow document_flow(Document const& document, LayoutContext const& context)
{
    LayoutFrame const frame{0, context.styles.text_width_pt(), FrameKind::page};
    std::span<Block const> const blocks{document.blocks};
    auto const first_section = std::find_if(blocks.begin(), blocks.end(), [](Block const& block) {
        return std::holds_alternative<Section>(block.node);
    });
    auto const count = static_cast<std::size_t>(first_section - blocks.begin());
    auto flow = front_flow(blocks.first(count), frame, context);
    auto const runs_over = flow_height(flow) > context.styles.text_height_pt() + k_rounding_pt;
    auto sections = blocks_flow(blocks.subspan(count), frame, context);
    if (runs_over && !sections.empty()) { // rather than leave the rest of its second page white
        sections.front().section_height = 0;
    }
    append(flow, std::move(sections));
    return flow;
}

} // namespace wijkpeil
