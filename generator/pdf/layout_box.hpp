// SPDX-License-Identifier: EUPL-1.2
// What the layout pass makes and pagination places: boxes that are never broken, with what is drawn in them.
// Every drawn text and figure knows the node of the document tree it shows, so that it can be tagged.
#pragma once

#include "document/document.hpp"
#include "pdf/set_text.hpp"
#include "pdf/styles.hpp"

#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace wijkpeil {

// Positions of pieces are points from the top left of the box.
struct TextPiece {
    std::shared_ptr<SetText> text;
    double x = 0, y = 0;
    // What it shows of the document tree: the address of a Text, a list item (its sign) or an id (its page).
    // nullptr: an artifact, such as a head that is set again.
    void const* node = nullptr;
    int first_line = 0;
    int line_count = 1 << 20;
};
struct RulePiece {
    double x = 0, y = 0, width = 0, height = 0;
    InkColour colour;
    bool dotted = false; // along its longest side
};
struct FigurePiece {
    Figure const* figure = nullptr;
    double x = 0, y = 0, width = 0, height = 0;
};
// A place that links, bookmarks and addresses point at.
struct TargetPiece {
    std::string id; // empty: only a bookmark
    double y = 0;
    int outline_level = 0; // 0: no bookmark
    std::string title;
};
using LayoutPiece = std::variant<TextPiece, RulePiece, FigurePiece, TargetPiece>;

struct LayoutBox {
    double height = 0;
    double space_before = 0; // falls away at the top of a page; of two spaces the larger one counts
    double space_after = 0;
    bool tight = false;    // a heading: what follows stands at `space_after`, whatever it asks for itself
    bool attached = false; // a source: stands at its own `space_before` below whatever is above it
    bool keep_with_next = false; // never the last on a page
    bool moves = false;          // a figure: goes to the next page rather than leave a hole; text comes first
    bool flows = false;          // running text, that may come before such a figure
    bool begins_page = false;    // unless the page is empty
    bool landscape = false;      // asks for a page that lies on its side
    std::vector<int> notes;      // numbers of the footnotes that are referred to in it
    // Of a main section's first box: the height of the whole section; it starts a page unless that fits.
    double section_height = 0;
    std::vector<LayoutPiece> pieces;
    // Set again above this box when it starts a page (the head of a table).
    std::shared_ptr<std::vector<LayoutBox> const> repeat;
};
using LayoutFlow = std::vector<LayoutBox>;

// Room between two boxes that follow one another.
[[nodiscard]] double space_between(LayoutBox const& above, LayoutBox const& below);
[[nodiscard]] double flow_height(LayoutFlow const& flow);
// Makes the room between boxes smaller, to no less than `least` of it, if that lets the flow fit in `height`.
// `even_in_vain`: also if it does not, so that what is left is what is too much.
void squeeze(LayoutFlow& flow, double height, double least = 0.5, bool even_in_vain = false);
void append(LayoutFlow& flow, LayoutFlow more);
// All boxes in one that is not broken; spaces and keeps of the ends hold for the whole.
[[nodiscard]] LayoutBox stacked(LayoutFlow flow);
// Moves the pieces of `from` to (x, y) in `into`, which grows to hold them.
void place(LayoutBox& into, LayoutBox from, double x, double y);
// The same box as an artifact (a repeated head).
[[nodiscard]] LayoutBox as_artifact(LayoutBox box);

} // namespace wijkpeil
