// SPDX-License-Identifier: EUPL-1.2
// The head of a letter or memo, and who signs it. Sizes are those of LOOK.
#include "pdf/layout.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {

namespace {

constexpr double k_addressee_width_pt = 300;
constexpr double k_reference_x_pt = 324;
constexpr double k_addressee_top_pt = 24;
constexpr double k_addressee_least_pt = 84;
constexpr double k_between_references_pt = 5;
constexpr double k_above_subject_pt = 22;
constexpr double k_below_subject_pt = 15;
constexpr double k_label_width_pt = 56; // before date and subject; wider if a label needs it
constexpr double k_most_label_pt = 150;
constexpr double k_label_gap_pt = 6;
constexpr double k_place_height_pt = 46; // for a signature
constexpr double k_signature_width_pt = 182;

TypeStyle soft(TypeStyle style, PageStyles const& styles)
{
    style.colour = styles.soft;
    return style;
}

TypeStyle strong(TypeStyle style)
{
    style.weight = 600;
    return style;
}

// Sets boxes one under the other and adds them to `into` from (0, y) on; the height they take.
double put(LayoutBox& into, LayoutBox box, double y)
{
    auto const height = box.height;
    place(into, std::move(box), 0, y);
    return y + height;
}

double addressee(LayoutBox& box, LetterHead const& head, LayoutFrame const& frame,
                 LayoutContext const& context)
{
    auto const& styles = context.styles;
    LayoutFrame const left{frame.x, std::min(k_addressee_width_pt, frame.width), FrameKind::column};
    if (!head.sender.empty()) {
        put(box, text_box(head.sender, styles.source, left, context), 0);
    }
    if (head.addressee.empty()) {
        return box.height;
    }
    double y = std::max(k_addressee_top_pt, box.height + k_label_gap_pt);
    auto const least = y + k_addressee_least_pt;
    for (auto const& line : head.addressee) {
        y = put(box, text_box(line, styles.letter, left, context), y);
    }
    return std::max(y, least);
}

double references(LayoutBox& box, LetterHead const& head, LayoutFrame const& frame,
                  LayoutContext const& context)
{
    auto const& styles = context.styles;
    LayoutFrame const right{frame.x + k_reference_x_pt, frame.width - k_reference_x_pt, FrameKind::column};
    double y = 0;
    for (auto const& [label, value] : head.reference) {
        y = put(box, text_box(label, styles.source, right, context), y);
        y = put(box, text_box(value, styles.facts, right, context), y) + k_between_references_pt;
    }
    return y;
}

// The labels of all rows in one column.
double label_width(LetterHead const& head, TypeStyle const& style, LayoutContext const& context)
{
    double width = k_label_width_pt;
    auto const see = [&](Text const& label) {
        auto const own = context.setter.set(label, style)->width_pt() + k_label_gap_pt;
        width = std::clamp(own, width, k_most_label_pt);
    };
    see(head.subject_label);
    for (auto const* rows : {&head.above, &head.below}) {
        for (auto const& row : *rows) {
            see(row.first);
        }
    }
    return width;
}

// Date, subject, and in a memo who writes to whom.
LayoutFlow subject_rows(LetterHead const& head, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const label_style = soft(context.styles.letter, context.styles);
    auto const value_style = strong(context.styles.letter);
    auto const labels = label_width(head, label_style, context);
    auto const width = std::min(frame.width, context.styles.body_width_pt) - labels;
    LayoutFlow flow;
    auto const add = [&](Text const& label, Text const& value, TextOptions const& options) {
        auto row = text_box(label, label_style, {frame.x, labels}, context);
        place(row, text_box(value, value_style, {frame.x + labels, width}, context, options), 0, 0);
        flow.push_back(std::move(row));
    };
    for (auto const& [label, value] : head.above) {
        add(label, value, {});
    }
    add(head.subject_label, head.subject.text, {.no_short_end = true, .whole_names = true});
    flow.back().pieces.insert(flow.back().pieces.begin(), heading_target(head.subject));
    for (auto const& [label, value] : head.below) {
        add(label, value, {});
    }
    return flow;
}

LayoutBox signature_box(Signature const& signature, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const& styles = context.styles;
    LayoutBox box;
    place(box, text_box(signature.place, styles.source, frame, context), 0, k_place_height_pt / 2);
    auto const y = std::max(box.height, k_place_height_pt);
    box.pieces.push_back(RulePiece{frame.x, y, frame.width, styles.row_rule_pt, styles.soft, true});
    put(box, text_box(signature.function, styles.letter, frame, context), y + styles.row_rule_pt + 3);
    return box;
}

} // namespace

LayoutFlow letter_head_flow(LetterHead const& head, LayoutFrame const& frame, LayoutContext const& context)
{
    LayoutBox box;
    auto const left = addressee(box, head, frame, context);
    auto const top = std::max(left, references(box, head, frame, context));
    put(box, stacked(subject_rows(head, frame, context)), top > 0 ? top + k_above_subject_pt : 0);
    box.space_before = 6;
    box.space_after = k_below_subject_pt;
    return {std::move(box)};
}

LayoutFlow closing_flow(Closing const& closing, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const& style = context.styles.letter;
    LayoutFrame const narrow{frame.x, std::min(frame.width, context.styles.body_width_pt), frame.kind};
    LayoutFlow flow;
    for (auto const* text : {&closing.greeting, &closing.on_behalf}) {
        if (!text->empty()) {
            flow.push_back(text_box(*text, style, narrow, context));
            flow.back().space_before = 7;
        }
    }
    auto const step = k_signature_width_pt + context.styles.column_gap_pt;
    auto const in_row = std::max<std::size_t>(
        1, static_cast<std::size_t>((frame.width + context.styles.column_gap_pt) / step));
    for (std::size_t first = 0; first < closing.signatures.size(); first += in_row) {
        LayoutBox row;
        for (auto i = first; i < std::min(first + in_row, closing.signatures.size()); ++i) {
            auto const x = frame.x + static_cast<double>(i - first) * step;
            LayoutFrame const own{x, std::min(k_signature_width_pt, frame.width), FrameKind::column};
            place(row, signature_box(closing.signatures[i], own, context), 0, 0);
        }
        row.space_before = 6;
        flow.push_back(std::move(row));
    }
    auto box = stacked(std::move(flow)); // is never broken: nobody signs a page without a word
    box.space_before = 14;
    box.space_after = 14;
    return {std::move(box)};
}

} // namespace wijkpeil
