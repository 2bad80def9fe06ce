// SPDX-License-Identifier: EUPL-1.2
#include "pdf/layout.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {

namespace {

constexpr double k_rounding_pt = 0.01;
constexpr double k_space_between_parts_pt = 20;
constexpr double k_space_around_columns_pt = 12;
constexpr double k_space_between_columns_pt = 9; // rows of columns
constexpr double k_least_space = 0.5;            // that may be left of the room between blocks
constexpr double k_least_space_of_sheet = 0.35;
constexpr double k_first_part = 300.0 / 464; // of the width, of the wider one of two columns
constexpr double k_wide_gap_pt = 18;         // beside it

// Up to three columns side by side; more of them in rows of three, four in rows of two.
std::size_t columns_in_row(std::size_t columns)
{
    constexpr std::size_t k_most = 3;
    return columns <= k_most ? std::max<std::size_t>(columns, 1) : columns == 4 ? 2 : k_most;
}

// A figure and beside it a narrow table; one under the other in a frame that is too narrow for that.
LayoutFlow figure_and_table(Columns const& columns, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const first = (frame.width - k_wide_gap_pt) * k_first_part;
    LayoutFrame const left{frame.x, first, FrameKind::column};
    LayoutFrame const right{frame.x + first + k_wide_gap_pt, frame.width - first - k_wide_gap_pt,
                            FrameKind::column};
    auto row = stacked(blocks_flow(columns.columns[0], left, context));
    place(row, stacked(blocks_flow(columns.columns[1], right, context)), 0, 0);
    row.space_before = row.space_after = k_space_around_columns_pt;
    row.moves = true;
    return {std::move(row)};
}

LayoutFlow columns_flow(Columns const& columns, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const& styles = context.styles;
    if (columns.first_wide && columns.columns.size() == 2 && frame.kind == FrameKind::page) {
        return figure_and_table(columns, frame, context);
    }
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
    for (auto const& block : section.blocks) {
        auto below = context;
        below.in_annex = false;
        below.used_height = flow_height(flow);
        append(flow, blocks_flow({&block, 1}, frame, below));
    }
    flow.front().keep_with_next = flow.size() > 1;
    if (context.form != DocumentForm::letter) { // else it stands where it comes
        squeeze(flow, context.styles.text_height_pt());
        flow.front().section_height = flow_height(flow);
        flow.back().space_after = k_space_between_parts_pt;
    }
    return flow;
}

// What comes before the first section: on one page if that can be done. `below`: what the first section shows
// there before anything else, if that cannot be parted.
LayoutFlow front_flow(std::span<Block const> blocks, double below, LayoutFrame const& frame,
                      LayoutContext const& context)
{
    auto const page = context.styles.text_height_pt();
    auto flow = blocks_flow(blocks, frame, context);
    if (context.form == DocumentForm::letter) {
        return flow;
    }
    if (context.form == DocumentForm::sheet) {
        squeeze(flow, page, k_least_space_of_sheet, true);
        return flow;
    }
    squeeze(flow, page);
    auto const height = flow_height(flow);
    if (height + below <= page + k_rounding_pt) {
        return flow;
    }
    auto compact_context = context;
    compact_context.compact = true;
    auto compact = blocks_flow(blocks, frame, compact_context);
    squeeze(compact, page - below);
    if (flow_height(compact) + below <= page + k_rounding_pt) {
        return compact;
    }
    squeeze(compact, page);
    auto const only_compact_fits =
        height > page + k_rounding_pt && flow_height(compact) <= page + k_rounding_pt;
    return only_compact_fits ? compact : flow;
}

// Height of a figure at the very beginning of a section, with the heading above it and the room before that;
// 0 if the section begins with something else.
double opening_figure(LayoutFlow const& section)
{
    if (section.size() < 2 || !section.front().keep_with_next || !section[1].moves) {
        return 0;
    }
    auto const& heading = section.front();
    return heading.space_before + heading.height + space_between(heading, section[1]) + section[1].height;
}

} // namespace

LayoutFlow blocks_flow(std::span<Block const> blocks, LayoutFrame const& frame,
                       LayoutContext const& whole_context)
{
    LayoutFlow flow;
    auto context = whole_context;
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
                       [&](Contents const& node) { return contents_flow(node, frame, context); },
                       [&](Columns const& node) { return columns_flow(node, frame, context); },
                       [&](Accounts const& node) { return accounts_flow(node, frame, context); },
                       [&](LetterHead const& node) { return letter_head_flow(node, frame, context); },
                       [&](Closing const& node) { return closing_flow(node, frame, context); },
                       [&](Section const& node) { return section_flow(node, frame, context); },
                   },
                   block.node));
        auto const* paragraph = std::get_if<Paragraph>(&block.node);
        context.in_annex = paragraph != nullptr && paragraph->role == ParagraphRole::annex;
    }
    return flow;
}

LayoutFlow document_flow(Document const& document, LayoutContext const& whole_context)
{
    auto context = whole_context;
    context.form = document.form;
    context.compact = document.form == DocumentForm::sheet;
    LayoutFrame const frame{0, context.styles.text_width_pt(), FrameKind::page};
    std::span<Block const> const blocks{document.blocks};
    auto const first_section = std::find_if(blocks.begin(), blocks.end(), [](Block const& block) {
        return std::holds_alternative<Section>(block.node);
    });
    auto const count = static_cast<std::size_t>(first_section - blocks.begin());
    auto const page = context.styles.text_height_pt();
    auto sections = blocks_flow(blocks.subspan(count), frame, context);
    auto flow = front_flow(blocks.first(count), opening_figure(sections), frame, context);
    auto const runs_over = flow_height(flow) > page + k_rounding_pt;
    if (runs_over && !sections.empty()) { // rather than leave the rest of its second page white
        sections.front().section_height = 0;
    }
    append(flow, std::move(sections));
    return flow;
}

} // namespace wijkpeil
