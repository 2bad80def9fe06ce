// SPDX-License-Identifier: EUPL-1.2
#include "figure/cairo_canvas.hpp"

#include "figure/colours.hpp"
#include "figure/hatch.hpp"

#include <pango/pangocairo.h>

#include <numbers>

namespace wijkpeil {

CairoCanvas::CairoCanvas(cairo_t* cairo, Palette const& palette, Fonts const& fonts)
    : cairo_(cairo), palette_(palette), fonts_(fonts)
{
}

void CairoCanvas::set_colour(Role role, double tint)
{
    Colour const colour = colour_of(palette_, role, tint);
    cairo_set_source_rgb(cairo_, colour.red, colour.green, colour.blue);
}

void CairoCanvas::paint_path(Paint const& paint)
{
    if (paint.fill != Role::none) {
        set_colour(paint.fill, paint.tint);
        cairo_set_fill_rule(cairo_, CAIRO_FILL_RULE_EVEN_ODD);
        cairo_fill_preserve(cairo_);
    }
    if (paint.stroke != Role::none) {
        set_colour(paint.stroke, paint.tint);
        cairo_set_line_width(cairo_, paint.width);
        cairo_set_line_join(cairo_, CAIRO_LINE_JOIN_ROUND);
        cairo_set_line_cap(cairo_, CAIRO_LINE_CAP_BUTT);
        cairo_set_dash(cairo_, paint.dash.data(), static_cast<int>(paint.dash.size()), 0);
        cairo_stroke_preserve(cairo_);
    }
    cairo_new_path(cairo_);
}

void CairoCanvas::shape(Shape const& shape, Paint const& paint)
{
    if (paint.fill == Role::missing) { // vector lines, no pattern: a pattern may become an image
        this->shape(shape, {Role::paper, paint.stroke, paint.width, paint.dash});
        this->shape({hatch_lines({Polygon{shape.rings}}, k_hatch_pitch_pt), false},
                    {Role::none, Role::missing, k_hatch_width_pt});
        if (paint.stroke != Role::none) {
            this->shape(shape, {Role::none, paint.stroke, paint.width, paint.dash});
        }
        return;
    }
    cairo_new_path(cairo_);
    for (auto const& ring : shape.rings) {
        cairo_new_sub_path(cairo_);
        for (auto const& point : ring) {
            cairo_line_to(cairo_, point.x, point.y);
        }
        if (shape.closed) {
            cairo_close_path(cairo_);
        }
    }
    paint_path(paint);
}

void CairoCanvas::circle(Point centre, double radius, Paint const& paint)
{
    cairo_new_path(cairo_);
    cairo_arc(cairo_, centre.x, centre.y, radius, 0, 2 * std::numbers::pi);
    cairo_close_path(cairo_);
    paint_path(paint);
}

void CairoCanvas::rectangle(Rectangle const& r, Paint const& paint)
{
    shape({{{{r.x, r.y}, {r.x + r.width, r.y}, {r.x + r.width, r.y + r.height}, {r.x, r.y + r.height}}}},
          paint);
}

double CairoCanvas::text_width(std::string const& text, Lettering const& lettering) const
{
    return fonts_.width(text, lettering.size, lettering.weight, lettering.italic);
}

void CairoCanvas::text(Point at, std::string const& text, Lettering const& lettering)
{
    PangoLayout* layout = fonts_.new_layout(text, lettering.size, lettering.weight, lettering.italic);
    PangoLayoutLine* line = pango_layout_get_line_readonly(layout, 0);
    if (pango_layout_get_unknown_glyphs_count(layout) > 0) {
        without_glyph_.push_back(text);
    }
    double const width = text_width(text, lettering);
    double const before = lettering.anchor == Anchor::start ? 0
                          : lettering.anchor == Anchor::end ? width
                                                            : width / 2;
    pango_cairo_update_layout(cairo_, layout);
    if (lettering.halo > 0) {
        cairo_move_to(cairo_, at.x - before, at.y);
        pango_cairo_layout_line_path(cairo_, line);
        paint_path({Role::none, Role::paper, lettering.halo});
    }
    set_colour(lettering.role, 1);
    cairo_move_to(cairo_, at.x - before, at.y);
    pango_cairo_show_layout_line(cairo_, line);
    cairo_new_path(cairo_);
    g_object_unref(layout);
}

} // namespace wijkpeil
