// SPDX-License-Identifier: EUPL-1.2
// The layout pass: every node of the document tree becomes boxes as wide as its frame.
#pragma once

#include "document/document.hpp"
#include "figure/figure.hpp"
#include "pdf/layout_box.hpp"
#include "pdf/set_text.hpp"
#include "pdf/styles.hpp"

#include <span>
#include <vector>

namespace wijkpeil {

// What every layout function needs. Only the setter changes: it remembers texts with unknown letters.
struct LayoutContext {
    TextSetter& setter;
    PageStyles const& styles;
    Figures const& figures;
    bool compact = false; // smaller type for headline, lead and key values: a front page that must fit
    DocumentForm form = DocumentForm::report;
    bool in_annex = false;  // of a letter: its heading is larger than those of the letter
    double used_height = 0; // of the page on which the section begins, above what is being set
};

// Where boxes are set: from `x` in the text block, in a page's width, a column, or a column under a rule.
enum class FrameKind { page, column, ruled_column };
struct LayoutFrame {
    double x = 0;
    double width = 0;
    FrameKind kind = FrameKind::page;
    bool in_list = false;
};

// The footnotes of a document: what stands above them on every page, and each as boxes.
struct FootnoteFlows {
    LayoutBox rule;
    std::vector<LayoutFlow> notes;
};
[[nodiscard]] FootnoteFlows footnote_flows(Document const& document, LayoutContext const& context);
// A whole document, in the width of the text block.
[[nodiscard]] LayoutFlow document_flow(Document const& document, LayoutContext const& context);
[[nodiscard]] LayoutFlow blocks_flow(std::span<Block const> blocks, LayoutFrame const& frame,
                                     LayoutContext const& context);

// One node each; in the order of document.hpp.
[[nodiscard]] LayoutBox heading_box(Heading const& heading, LayoutFrame const& frame,
                                    LayoutContext const& context);
[[nodiscard]] LayoutFlow paragraph_flow(Paragraph const& paragraph, LayoutFrame const& frame,
                                        LayoutContext const& context);
[[nodiscard]] LayoutFlow list_flow(List const& list, LayoutFrame const& frame, LayoutContext const& context);
[[nodiscard]] LayoutFlow table_flow(Table const& table, LayoutFrame const& frame,
                                    LayoutContext const& context);
[[nodiscard]] LayoutFlow side_by_side_flow(Table const& table, LayoutFrame const& frame,
                                           LayoutContext const& context);
// `drawing_width`: of the drawing, if it is not to fill the frame.
[[nodiscard]] LayoutFlow figure_flow(Figure const& figure, LayoutFrame const& frame,
                                     LayoutContext const& context, double drawing_width = 0);
[[nodiscard]] LayoutFlow key_values_flow(KeyValues const& keys, LayoutFrame const& frame,
                                         LayoutContext const& context);
[[nodiscard]] LayoutFlow tally_flow(Tally const& tally, LayoutFrame const& frame,
                                    LayoutContext const& context);
[[nodiscard]] LayoutFlow facts_flow(Facts const& facts, LayoutFrame const& frame,
                                    LayoutContext const& context);
[[nodiscard]] LayoutFlow contents_flow(Contents const& contents, LayoutFrame const& frame,
                                       LayoutContext const& context);
[[nodiscard]] LayoutFlow accounts_flow(Accounts const& accounts, LayoutFrame const& frame,
                                       LayoutContext const& context);
[[nodiscard]] LayoutFlow letter_head_flow(LetterHead const& head, LayoutFrame const& frame,
                                          LayoutContext const& context);
[[nodiscard]] LayoutFlow closing_flow(Closing const& closing, LayoutFrame const& frame,
                                      LayoutContext const& context);

// Shared by them.

// A text as one box, not broken.
[[nodiscard]] LayoutBox text_box(Text const& text, TypeStyle const& style, LayoutFrame const& frame,
                                 LayoutContext const& context, TextOptions options = {});
// A text that may be broken between lines, at least three lines on either side.
[[nodiscard]] LayoutFlow text_flow(Text const& text, TypeStyle const& style, LayoutFrame const& frame,
                                   LayoutContext const& context, TextOptions options = {});
// Where links and bookmarks find a heading.
[[nodiscard]] TargetPiece heading_target(Heading const& heading);
// Headline with its number, and subtitle, above a figure or table; empty if it has none.
struct Caption {
    std::string const& id;
    Text const& label;
    Text const& headline;
    Text const& subtitle;
};
[[nodiscard]] LayoutFlow caption_flow(Caption const& caption, LayoutFrame const& frame,
                                      LayoutContext const& context);
// The source below one.
[[nodiscard]] LayoutFlow source_flow(Text const& source, LayoutFrame const& frame,
                                     LayoutContext const& context);

// Items one behind the other, over as many lines as they need: label and value drawn as two texts.
struct InlinePair {
    Text const* first = nullptr;
    Text const* second = nullptr;
};
[[nodiscard]] LayoutBox inline_pairs_box(std::vector<InlinePair> const& pairs, TypeStyle const& first_style,
                                         TypeStyle const& second_style, LayoutFrame const& frame,
                                         LayoutContext const& context);

} // namespace wijkpeil
