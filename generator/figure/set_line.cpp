// SPDX-License-Identifier: EUPL-1.2
#include "figure/set_line.hpp"

#include "base/text.hpp"

#include <fontconfig/fontconfig.h>
#include <hb.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-font.h>

#include <span>

namespace wijkpeil {

namespace {

std::string file_of(PangoFont* font)
{
    FcChar8* file = nullptr;
    FcPattern* const pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
    return FcPatternGetString(pattern, FC_FILE, 0, &file) == FcResultMatch
               ? std::string(reinterpret_cast<char const*>(file))
               : std::string();
}

// As it was shaped: what the description of a font says is rounded.
double size_of(PangoFont* font)
{
    int across = 0;
    int down = 0;
    hb_font_get_scale(pango_font_get_hb_font(font), &across, &down);
    return static_cast<double>(across) / PANGO_SCALE;
}

} // namespace

namespace {

// What a cluster stands for goes to its glyphs: a letter each if there are as many, else all to the first.
void give_text(std::span<SetGlyph> glyphs, std::string const& text)
{
    if (glyphs.empty()) {
        return;
    }
    auto const letters = to_code_points(text);
    if (letters.size() != glyphs.size()) {
        glyphs.front().text = text;
        return;
    }
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        glyphs[i].text = to_utf8(letters.substr(i, 1));
    }
}

} // namespace

SetRun set_run(PangoGlyphItem const& item, char const* text, double x)
{
    PangoFont* const font = item.item->analysis.font;
    PangoGlyphString const& glyphs = *item.glyphs;
    SetRun run{file_of(font), size_of(font), {}};
    int at = 0; // in Pango's units
    for (int first = 0; first < glyphs.num_glyphs;) {
        int const start = glyphs.log_clusters[first];
        auto const drawn = run.glyphs.size();
        int next = first;
        for (; next < glyphs.num_glyphs && glyphs.log_clusters[next] == start; ++next) {
            auto const& glyph = glyphs.glyphs[next];
            if (glyph.glyph != PANGO_GLYPH_EMPTY && (glyph.glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0) {
                run.glyphs.push_back({glyph.glyph,
                                      x + static_cast<double>(at + glyph.geometry.x_offset) / PANGO_SCALE,
                                      static_cast<double>(glyph.geometry.y_offset) / PANGO_SCALE,
                                      {}});
            }
            at += glyph.geometry.width;
        }
        bool const leftward = item.item->analysis.level % 2 == 1;
        int const end = leftward ? (first > 0 ? glyphs.log_clusters[first - 1] : item.item->length)
                        : next < glyphs.num_glyphs ? glyphs.log_clusters[next]
                                                   : item.item->length;
        give_text(std::span(run.glyphs).subspan(drawn),
                  std::string(text + item.item->offset + start, static_cast<std::size_t>(end - start)));
        first = next;
    }
    return run;
}

std::vector<SetRun> set_runs(PangoLayoutLine* line, char const* text)
{
    std::vector<SetRun> runs;
    int x = 0;
    for (auto const* run = line->runs; run != nullptr; run = run->next) {
        auto const& item = *static_cast<PangoGlyphItem const*>(run->data);
        runs.push_back(set_run(item, text, static_cast<double>(x) / PANGO_SCALE));
        x += pango_glyph_string_get_width(item.glyphs);
    }
    return runs;
}

} // namespace wijkpeil
