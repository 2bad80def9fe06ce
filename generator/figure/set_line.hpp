// SPDX-License-Identifier: EUPL-1.2
// Text as letters at places, out of Pango: what a PDF is written from.
#pragma once

#include <string>
#include <vector>

typedef struct _PangoGlyphItem PangoGlyphItem;
typedef struct _PangoLayoutLine PangoLayoutLine;

namespace wijkpeil {

struct SetGlyph {
    unsigned glyph = 0;
    double x = 0; // from the origin of the line
    double y = 0;
    std::string text; // what it stands for; of several glyphs for one text: on the first
};

// Letters of one font.
struct SetRun {
    std::string font_file;
    double size = 0;
    std::vector<SetGlyph> glyphs;
};

// A text on one line.
struct SetLine {
    double width = 0;
    bool lacks_glyph = false; // no font has one of its letters
    std::vector<SetRun> runs;
};

// `text`: the whole text that the item is of. `x`: where it begins.
[[nodiscard]] SetRun set_run(PangoGlyphItem const& item, char const* text, double x);
[[nodiscard]] std::vector<SetRun> set_runs(PangoLayoutLine* line, char const* text);

} // namespace wijkpeil
