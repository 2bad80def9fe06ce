// SPDX-License-Identifier: EUPL-1.2
// Texts written by people: the theme at the left, the text behind a bar at the right.
#include "pdf/layout.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {

namespace {

constexpr double k_padding_pt = 6;
constexpr double k_theme_gap_pt = 12;
constexpr double k_bar_pt = 1.5;
constexpr double k_bar_gap_pt = 9;

// The lines of one account, without theme and bar.
LayoutFlow account_text(AccountItem const& item, LayoutFrame const& frame, LayoutContext const& context)
{
    auto style = context.styles.column_body;
    if (item.empty) {
        style.colour = context.styles.soft;
    }
    LayoutFlow flow;
    for (auto const& paragraph : item.paragraphs) {
        auto lines = text_flow(paragraph, style, frame, context);
        if (!lines.empty()) {
            lines.front().space_before = 5;
        }
        append(flow, std::move(lines));
    }
    if (!plain(item.byline).empty()) {
        auto byline = text_box(item.byline, context.styles.source, frame, context, {.no_short_end = true});
        byline.space_before = 2;
        if (!flow.empty()) {
            flow.back().keep_with_next = true;
        }
        flow.push_back(std::move(byline));
    }
    return flow;
}

LayoutFlow account_flow(AccountItem const& item, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const& styles = context.styles;
    auto const bar_x = frame.x + styles.theme_width_pt + k_theme_gap_pt;
    auto const text_x = bar_x + k_bar_pt + k_bar_gap_pt;
    auto theme = text_box(item.theme, styles.figure_heading, {frame.x, styles.theme_width_pt}, context,
                          {.whole_names = true});
    auto lines = account_text(item, {text_x, frame.x + frame.width - text_x}, context);
    auto const bar_colour = item.empty ? styles.comparison : styles.area;
    auto const line_top = styles.row_rule_pt + k_padding_pt;

    auto const theme_height = theme.height;
    auto const whole = flow_height(lines);
    if (std::max(whole, theme_height) + line_top + k_padding_pt <= styles.text_height_pt()) {
        auto text = stacked(std::move(lines));
        lines = LayoutFlow{std::move(text)};
    }
    if (lines.empty()) {
        lines.emplace_back();
    }
    // One box, or several of one account that is longer than a page; each with its piece of the bar.
    LayoutFlow flow;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto const first = i == 0;
        auto const gap = first ? 0 : space_between(lines[i - 1], lines[i]);
        LayoutBox box;
        double const top = first ? line_top : gap;
        if (first) {
            box.pieces.push_back(RulePiece{frame.x, 0, frame.width, styles.row_rule_pt, styles.rule});
            place(box, std::move(theme), 0, top);
        }
        auto const height = lines[i].height;
        auto const bar_top = first ? top : 0;
        box.keep_with_next = lines[i].keep_with_next && i + 1 < lines.size();
        auto const bar_height =
            std::max(height, first && lines.size() == 1 ? theme_height : 0.0) + top - bar_top;
        box.pieces.push_back(RulePiece{bar_x, bar_top, k_bar_pt, bar_height, bar_colour, item.empty});
        LayoutBox text;
        text.height = height;
        text.pieces = std::exchange(lines[i].pieces, {});
        place(box, std::move(text), 0, top);
        if (i + 1 == lines.size()) {
            box.height += k_padding_pt;
        }
        flow.push_back(std::move(box));
    }
    return flow;
}

} // namespace

LayoutFlow accounts_flow(Accounts const& accounts, LayoutFrame const& frame, LayoutContext const& context)
{
    LayoutFlow flow;
    for (auto const& item : accounts.items) {
        append(flow, account_flow(item, frame, context));
    }
    if (!flow.empty()) {
        flow.front().pieces.insert(flow.front().pieces.begin(), TargetPiece{accounts.id, 0, 0, {}});
        flow.front().space_before = 10;
        flow.back().space_after = 10;
    }
    return flow;
}

} // namespace wijkpeil
