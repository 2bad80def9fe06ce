// SPDX-License-Identifier: EUPL-1.2
#include "pdf/text_attributes.hpp"

#include <cmath>

namespace wijkpeil {

namespace {

constexpr int k_bold = 700;
constexpr int k_semibold = 600;

} // namespace

int in_pango(double pt)
{
    return static_cast<int>(std::lround(pt * PANGO_SCALE));
}

void TextAttributes::add(PangoAttribute* attribute, int start, int end)
{
    attribute->start_index = static_cast<guint>(start);
    attribute->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list_, attribute);
}

void TextAttributes::colour(InkColour const& colour, int start, int end)
{
    auto const part = [](double value) { return static_cast<guint16>(std::lround(value * 65535)); };
    add(pango_attr_foreground_new(part(colour.red), part(colour.green), part(colour.blue)), start, end);
}

void TextAttributes::weight(int weight, int start, int end)
{
    add(pango_attr_weight_new(static_cast<PangoWeight>(weight)), start, end);
}

// Figures of one width under one another; no ligatures, so that every letter can be found.
void TextAttributes::whole_text(TypeStyle const& style, int end)
{
    add(pango_attr_font_features_new("tnum=1, lnum=1, liga=0"), 0, end);
    if (style.letter_spacing_pt != 0) {
        add(pango_attr_letter_spacing_new(in_pango(style.letter_spacing_pt)), 0, end);
    }
}

void TextAttributes::run(Run const& run, int start, int end, TypeStyle const& style, PageStyles const& styles)
{
    if (run.strong) {
        weight(run.accent || style.weight >= k_semibold ? k_bold : k_semibold, start, end);
    }
    if (run.emphasis) {
        add(pango_attr_style_new(PANGO_STYLE_ITALIC), start, end);
    }
    if (run.accent || run.soft) {
        colour(run.accent ? styles.area : styles.soft, start, end);
    }
    if (run.superscript) {
        add(pango_attr_size_new(in_pango(styles.note_sign_size_pt)), start, end);
        add(pango_attr_rise_new(in_pango(styles.note_sign_rise_pt)), start, end);
        weight(styles.note_sign_weight, start, end);
    }
    if (!run.link.empty() && !run.link.starts_with('#')) {
        add(pango_attr_underline_new(PANGO_UNDERLINE_SINGLE), start, end);
    }
}

// Pango cuts its pieces where attributes change; this one changes nothing else.
void TextAttributes::apart(int start, int end)
{
    add(pango_attr_foreground_alpha_new(0xFFFF), start, end);
}

void TextAttributes::together(int start, int end)
{
    add(pango_attr_allow_breaks_new(FALSE), start, end);
}

void TextAttributes::room_for_mark(int at, TypeStyle const& style)
{
    auto const size = in_pango(style.size_pt);
    PangoRectangle const room{0, -size, in_pango(k_mark_advance * style.size_pt), size};
    auto const end = at + static_cast<int>(k_mark_character.size());
    add(pango_attr_shape_new(&room, &room), at, end);
    together(at, end + 1);
}

} // namespace wijkpeil
