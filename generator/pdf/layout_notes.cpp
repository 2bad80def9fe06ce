// SPDX-License-Identifier: EUPL-1.2
// Footnotes: the sign, then the text, below a short rule.
#include "pdf/layout.hpp"

#include <fmt/format.h>

#include <utility>

namespace wijkpeil {

namespace {

constexpr double k_rule_width_pt = 60;
constexpr double k_above_rule_pt = 9;
constexpr double k_below_rule_pt = 4;
constexpr double k_between_notes_pt = 1.5;

LayoutFlow footnote_flow(Text const& note, int number, LayoutContext const& context)
{
    Text text(1);
    text.front().text = std::to_string(number);
    text.front().superscript = true;
    text.emplace_back().text = "\u00A0";
    text.insert(text.end(), note.begin(), note.end());
    LayoutFrame const frame{0, context.styles.text_width_pt()};
    auto flow = text_flow(text, context.styles.source, frame, context);
    for (auto& box : flow) {
        for (auto& piece : box.pieces) {
            std::get<TextPiece>(piece).node = &note;
        }
    }
    if (!flow.empty()) {
        flow.front().pieces.insert(flow.front().pieces.begin(), TargetPiece{note_id(number), 0, 0, {}});
        flow.front().space_before = k_between_notes_pt;
    }
    return flow;
}

} // namespace

FootnoteFlows footnote_flows(Document const& document, LayoutContext const& context)
{
    FootnoteFlows flows;
    auto const& styles = context.styles;
    flows.rule.pieces.push_back(
        RulePiece{0, k_above_rule_pt, k_rule_width_pt, styles.row_rule_pt, styles.soft});
    flows.rule.height = k_above_rule_pt + styles.row_rule_pt + k_below_rule_pt;
    int number = 0;
    for (auto const& note : document.footnotes) {
        flows.notes.push_back(footnote_flow(note, ++number, context));
    }
    return flows;
}

} // namespace wijkpeil
