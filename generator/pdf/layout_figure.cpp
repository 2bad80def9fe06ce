// SPDX-License-Identifier: EUPL-1.2
#include "pdf/layout.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {

namespace {

// "Figuur 3. De kloof": the number is part of the headline.
Text numbered(Text const& label, Text const& headline)
{
    if (plain(label).empty()) {
        return headline;
    }
    auto text = label;
    for (auto& run : text) {
        run.soft = true;
        run.no_break = true;
    }
    text.push_back(text.back());
    text.back().text = ". ";
    text.insert(text.end(), headline.begin(), headline.end());
    return text;
}

} // namespace

LayoutFlow caption_flow(Caption const& caption, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const& [id, label, headline, subtitle] = caption;
    auto const& styles = context.styles;
    LayoutFlow flow;
    LayoutBox target;
    target.tight = true;
    target.keep_with_next = true;
    target.pieces.push_back(TargetPiece{id, 0, 0, {}});
    flow.push_back(std::move(target));
    for (auto const* text : {&headline, &subtitle}) {
        if (plain(*text).empty()) {
            continue;
        }
        auto const is_headline = text == &headline;
        auto box = text_box(is_headline ? numbered(label, headline) : subtitle,
                            is_headline ? styles.figure_heading : styles.subtitle, frame, context,
                            {.no_short_end = true, .whole_names = is_headline});
        for (auto& piece : box.pieces) {
            std::get<TextPiece>(piece).node = text;
        }
        box.tight = true;
        box.keep_with_next = true;
        box.space_after = is_headline && !plain(subtitle).empty() ? 1 : 6;
        flow.push_back(std::move(box));
    }
    return flow;
}

LayoutFlow source_flow(Text const& source, LayoutFrame const& frame, LayoutContext const& context)
{
    if (plain(source).empty()) {
        return {};
    }
    auto box = text_box(source, context.styles.source, frame, context, {.no_short_end = true});
    box.space_before = 5;
    return {std::move(box)};
}

LayoutFlow figure_flow(Figure const& figure, LayoutFrame const& frame, LayoutContext const& context,
                       double drawing_width)
{
    auto const width = drawing_width > 0 ? drawing_width : frame.width;
    auto flow = caption_flow({figure.id, figure.label, figure.headline, figure.subtitle}, frame, context);
    LayoutBox drawing;
    drawing.height = context.figures.size(figure.spec, width).height_pt;
    drawing.pieces.push_back(FigurePiece{&figure, frame.x, 0, width, drawing.height});
    flow.push_back(std::move(drawing));
    append(flow, source_flow(figure.source, frame, context));
    auto box = stacked(std::move(flow));
    box.space_before = 20;
    box.space_after = 10;
    box.moves = true;
    return {std::move(box)};
}

} // namespace wijkpeil
