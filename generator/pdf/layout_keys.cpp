// SPDX-License-Identifier: EUPL-1.2
// Key values, counts and facts: what a front page says in numbers.
#include "pdf/layout.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {

namespace {

constexpr double k_row_gap_pt = 15;
constexpr double k_pair_gap_pt = 18; // between two columns of key values beside a figure
constexpr double k_four_gap_pt = 16; // between four of them
constexpr double k_label_gap_pt = 6; // least room between a label and its value
constexpr double k_item_gap_pt = 18; // between counts
constexpr double k_fact_gap_pt = 8;
constexpr double k_fact_label_pt = 68;
constexpr double k_second_label_pt = 52;

TypeStyle bold(TypeStyle style)
{
    style.weight = 700;
    return style;
}

// With the space before it, so that they are two words.
Text unit_text(KeyValue const& key)
{
    return text_of("\u00A0" + key.unit);
}

// Width of the big value with its unit.
double value_width(KeyValue const& key, TypeStyle const& style, LayoutContext const& context)
{
    auto const value = context.setter.set(key.value, style)->width_pt();
    return key.unit.empty() ? value
                            : value + context.setter.set(unit_text(key), context.styles.unit)->width_pt();
}

// "rest van Zaanstad  15,1": a label, and its value at the right.
LayoutBox key_row_box(KeyRow const& row, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const& styles = context.styles;
    auto style = styles.key_row;
    LayoutBox box;
    double top = 0;
    if (row.kind == KeyRow::Kind::difference) {
        style = bold(style);
        box.pieces.push_back(RulePiece{frame.x, 2, frame.width, styles.row_rule_pt, styles.rule});
        top = 4 + styles.row_rule_pt;
    } else if (row.kind == KeyRow::Kind::earlier) {
        style.colour = styles.soft;
    }
    auto const natural = context.setter.set(row.value, style)->width_pt();
    auto const value_room = std::min(natural + 0.5, frame.width * 0.6);
    auto const label_room = frame.width - value_room - k_label_gap_pt;
    auto label = text_box(row.label, style, {frame.x, label_room}, context);
    auto value = text_box(row.value, style, {frame.x + frame.width - value_room, value_room}, context,
                          {.right = true});
    place(box, std::move(label), 0, top);
    place(box, std::move(value), 0, top);
    return box;
}

// One key value. `name_height` makes the big values of one row stand on one line.
LayoutBox key_box(KeyValue const& key, TypeStyle const& big, double name_height, LayoutFrame const& frame,
                  LayoutContext const& context)
{
    auto const& styles = context.styles;
    LayoutBox box;
    box.pieces.push_back(RulePiece{frame.x, 0, frame.width, styles.group_rule_pt, styles.ink});
    double y = styles.group_rule_pt + 5;
    place(box, text_box(key.name, styles.small_heading, frame, context), 0, y);
    y += name_height;
    auto value = context.setter.set(key.value, big, {.width_pt = frame.width});
    auto const unit_x = frame.x + value->width_pt();
    auto const baseline = value->baseline_pt();
    auto const height = value->height_pt();
    box.pieces.push_back(TextPiece{value, frame.x, y, &key.value});
    if (!key.unit.empty()) {
        auto unit = context.setter.set(unit_text(key), styles.unit);
        auto const unit_y = y + baseline - unit->baseline_pt();
        box.pieces.push_back(TextPiece{std::move(unit), unit_x, unit_y, &key.value});
    }
    y += height + 1;
    box.height = y;
    for (auto const& row : key.rows) {
        auto line = key_row_box(row, frame, context);
        auto const line_height = line.height;
        place(box, std::move(line), 0, y);
        y += line_height;
    }
    return box;
}

// The large size if all big values fit in it, else the smaller one.
TypeStyle const& big_style(KeyValues const& keys, double width, bool small, LayoutContext const& context)
{
    auto const& styles = context.styles;
    auto const fits = std::all_of(keys.values.begin(), keys.values.end(), [&](KeyValue const& key) {
        return value_width(key, styles.big_value, context) <= width;
    });
    return fits && !small ? styles.big_value : styles.smaller_big_value;
}

LayoutBox key_grid(KeyValues const& keys, std::size_t columns, double gap, LayoutFrame const& frame,
                   LayoutContext const& context)
{
    auto const count = static_cast<double>(columns);
    auto const width = (frame.width - (count - 1) * gap) / count;
    auto const& big = big_style(keys, width, columns > 2 || context.compact, context);
    LayoutBox grid;
    for (std::size_t first = 0; first < keys.values.size(); first += columns) {
        auto const end = std::min(first + columns, keys.values.size());
        auto const top = first == 0 ? 0 : grid.height + k_row_gap_pt;
        double name_height = 0;
        for (auto i = first; i < end; ++i) {
            auto const name =
                text_box(keys.values[i].name, context.styles.small_heading, {0, width}, context);
            name_height = std::max(name_height, name.height);
        }
        for (auto i = first; i < end; ++i) {
            auto const x = frame.x + static_cast<double>(i - first) * (width + gap);
            place(grid, key_box(keys.values[i], big, name_height, {x, width}, context), 0, top);
        }
    }
    return grid;
}

// The figure beside them: smaller if that keeps it from being higher than the key values.
LayoutBox side_figure(Figure const& figure, LayoutFrame const& frame, double height,
                      LayoutContext const& context)
{
    constexpr double k_smallest = 0.6; // of its full width
    auto box = stacked(figure_flow(figure, frame, context));
    auto const drawing = context.figures.size(figure.spec, frame.width).height_pt;
    auto const too_much = box.height - height;
    if (too_much <= 0 || drawing <= 0) {
        return box;
    }
    auto const part = std::max(1 - too_much / drawing, k_smallest);
    return stacked(figure_flow(figure, frame, context, part * frame.width));
}

} // namespace

LayoutFlow key_values_flow(KeyValues const& keys, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const& styles = context.styles;
    LayoutBox box;
    box.pieces.push_back(TargetPiece{keys.id, 0, 0, {}});
    if (keys.beside.empty()) {
        auto const columns = std::clamp<std::size_t>(keys.values.size(), 1, 4);
        place(box, key_grid(keys, columns, k_four_gap_pt, frame, context), 0, 0);
    } else {
        auto const side = styles.side_figure_width_pt;
        auto const left = frame.width - side - styles.column_gap_pt;
        place(box, key_grid(keys, 2, k_pair_gap_pt, {frame.x, left}, context), 0, 0);
        LayoutFrame const right{frame.x + frame.width - side, side, FrameKind::column};
        auto const height = box.height;
        place(box, side_figure(keys.beside.front(), right, height, context), 0, 0);
    }
    box.space_before = 15;
    box.space_after = 14;
    return {std::move(box)};
}

LayoutBox inline_pairs_box(std::vector<InlinePair> const& pairs, TypeStyle const& first_style,
                           TypeStyle const& second_style, LayoutFrame const& frame,
                           LayoutContext const& context)
{
    auto const space = 0.3 * second_style.size_pt;
    LayoutBox box;
    double x = 0;
    double y = 0;
    for (auto const& pair : pairs) {
        auto first = context.setter.set(*pair.first, first_style);
        auto second = context.setter.set(*pair.second, second_style);
        auto const lead = first->lines() > 0 ? first->width_pt() + space : 0;
        if (x > 0 && x + lead + second->width_pt() > frame.width) {
            x = 0;
            y = box.height;
        }
        if (lead + second->width_pt() > frame.width) { // longer than a line: set in several
            second = context.setter.set(*pair.second, second_style, {.width_pt = frame.width - lead});
        }
        auto const width = lead + second->width_pt();
        box.height = std::max({box.height, y + first->height_pt(), y + second->height_pt()});
        if (first->lines() > 0) {
            box.pieces.push_back(TextPiece{std::move(first), frame.x + x, y, pair.first});
        }
        if (second->lines() > 0) {
            box.pieces.push_back(TextPiece{std::move(second), frame.x + x + lead, y, pair.second});
        }
        x += width + k_item_gap_pt;
    }
    return box;
}

LayoutFlow tally_flow(Tally const& tally, LayoutFrame const& frame, LayoutContext const& context)
{
    std::vector<InlinePair> pairs;
    for (auto const& [count, label] : tally.counts) {
        pairs.push_back({&count, &label});
    }
    auto number = bold(context.styles.tally);
    number.colour = context.styles.ink;
    auto box = inline_pairs_box(pairs, number, context.styles.tally, frame, context);
    box.space_before = 9;
    box.space_after = 6;
    return {std::move(box)};
}

// Two facts on a line where both are short; a long one has the line for itself.
LayoutFlow facts_flow(Facts const& facts, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const& styles = context.styles;
    auto label_style = styles.facts;
    label_style.colour = styles.soft;
    auto const value_x = frame.x + k_fact_label_pt + k_fact_gap_pt;
    auto const half = (frame.width - k_fact_label_pt - k_second_label_pt - 3 * k_fact_gap_pt) / 2;
    auto const second_x = value_x + half + k_fact_gap_pt;
    LayoutBox box;
    box.pieces.push_back(RulePiece{frame.x, 0, frame.width, styles.row_rule_pt, styles.rule});
    double y = styles.row_rule_pt + 6;
    auto const put = [&](std::pair<Text, Text> const& fact, double label_x, double label_width,
                         double value_width) {
        place(box, text_box(fact.first, label_style, {label_x, label_width}, context), 0, y);
        place(box,
              text_box(fact.second, styles.facts, {label_x + label_width + k_fact_gap_pt, value_width},
                       context, {.page_numbers = true}),
              0, y);
    };
    auto const is_short = [&](std::pair<Text, Text> const& fact, double label_width) {
        return context.setter.set(fact.second, styles.facts)->width_pt() <= half &&
               context.setter.set(fact.first, styles.facts)->width_pt() <= label_width;
    };
    for (std::size_t i = 0; i < facts.facts.size(); ++i) {
        auto const pair = i + 1 < facts.facts.size() && is_short(facts.facts[i], k_fact_label_pt) &&
                          is_short(facts.facts[i + 1], k_second_label_pt);
        put(facts.facts[i], frame.x, k_fact_label_pt, pair ? half : frame.x + frame.width - value_x);
        if (pair) {
            put(facts.facts[++i], second_x, k_second_label_pt, half);
        }
        y = box.height + 1.5;
    }
    box.space_before = 12;
    box.space_after = 12;
    return {std::move(box)};
}

} // namespace wijkpeil
