// SPDX-License-Identifier: EUPL-1.2
#include "pdf/layout_box.hpp"

#include "model/value.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace wijkpeil {

double space_between(LayoutBox const& above, LayoutBox const& below)
{
    return above.tight      ? above.space_after
           : below.attached ? below.space_before
                            : std::max(above.space_after, below.space_before);
}

double flow_height(LayoutFlow const& flow)
{
    double height = 0;
    for (std::size_t i = 0; i < flow.size(); ++i) {
        height += (i > 0 ? space_between(flow[i - 1], flow[i]) : 0) + flow[i].height;
    }
    return height;
}

void squeeze(LayoutFlow& flow, double height, double least, bool even_in_vain)
{
    double loose = 0; // room that may give way: not that between a heading and its text
    for (std::size_t i = 1; i < flow.size(); ++i) {
        loose += flow[i - 1].tight ? 0 : space_between(flow[i - 1], flow[i]);
    }
    auto const too_much = flow_height(flow) - height;
    if (too_much <= 0 || loose <= 0 || (too_much > loose * (1 - least) && !even_in_vain)) {
        return;
    }
    auto const part = std::max(1 - too_much / loose, least);
    for (auto& box : flow) {
        box.space_before *= part;
        box.space_after *= box.tight ? 1 : part;
    }
}

void append(LayoutFlow& flow, LayoutFlow more)
{
    flow.insert(flow.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void place(LayoutBox& into, LayoutBox from, double x, double y)
{
    into.notes.insert(into.notes.end(), from.notes.begin(), from.notes.end());
    into.landscape = into.landscape || from.landscape;
    for (auto& piece : from.pieces) {
        std::visit(overloaded{[&](TargetPiece& target) { target.y += y; },
                              [&](auto& drawn) {
                                  drawn.x += x;
                                  drawn.y += y;
                              }},
                   piece);
        into.pieces.push_back(std::move(piece));
    }
    into.height = std::max(into.height, y + from.height);
}

LayoutBox stacked(LayoutFlow flow)
{
    LayoutBox whole;
    if (flow.empty()) {
        return whole;
    }
    whole.space_before = flow.front().space_before;
    whole.space_after = flow.back().space_after;
    whole.tight = flow.back().tight;
    whole.keep_with_next = flow.back().keep_with_next;
    double y = 0;
    for (std::size_t i = 0; i < flow.size(); ++i) {
        if (i > 0) {
            y += space_between(flow[i - 1], flow[i]);
        }
        auto const height = flow[i].height;
        // space_between() still reads the spaces of a box whose pieces are gone.
        auto pieces = std::exchange(flow[i].pieces, {});
        LayoutBox moved;
        moved.height = height;
        moved.notes = flow[i].notes;
        moved.landscape = flow[i].landscape;
        moved.pieces = std::move(pieces);
        place(whole, std::move(moved), 0, y);
        y += height;
    }
    return whole;
}

LayoutBox as_artifact(LayoutBox box)
{
    std::erase_if(box.pieces,
                  [](LayoutPiece const& piece) { return std::holds_alternative<TargetPiece>(piece); });
    for (auto& piece : box.pieces) {
        if (auto* text = std::get_if<TextPiece>(&piece)) {
            text->node = nullptr;
        }
    }
    box.notes.clear();
    return box;
}

} // namespace wijkpeil
