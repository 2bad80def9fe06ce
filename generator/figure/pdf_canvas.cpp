// SPDX-License-Identifier: EUPL-1.2
#include "figure/pdf_canvas.hpp"

#include "figure/hatch.hpp"

namespace wijkpeil {

bool PdfCanvas::prepare(Paint const& paint)
{
    if (paint.fill != Role::none) {
        content_.fill_colour(colour_of(palette_, paint.fill, paint.tint));
    }
    if (paint.stroke != Role::none) {
        content_.stroke_colour(colour_of(palette_, paint.stroke, paint.tint));
        content_.line(paint.width, LineJoin::round, LineCap::butt, paint.dash);
    }
    return paint.fill != Role::none || paint.stroke != Role::none;
}

void PdfCanvas::finish(Paint const& paint)
{
    if (paint.fill == Role::none) {
        content_.stroke();
    } else if (paint.stroke == Role::none) {
        content_.fill();
    } else {
        content_.fill_and_stroke();
    }
}

void PdfCanvas::shape(Shape const& shape, Paint const& paint)
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
    if (!shape.rings.empty() && prepare(paint)) {
        content_.rings(shape.rings, shape.closed);
        finish(paint);
    }
}

void PdfCanvas::circle(Point centre, double radius, Paint const& paint)
{
    if (prepare(paint)) {
        content_.circle(centre, radius);
        finish(paint);
    }
}

void PdfCanvas::rectangle(Rectangle const& r, Paint const& paint)
{
    if (paint.fill == Role::missing) {
        shape({{{{r.x, r.y}, {r.x + r.width, r.y}, {r.x + r.width, r.y + r.height}, {r.x, r.y + r.height}}}},
              paint);
    } else if (prepare(paint)) {
        content_.rectangle(r);
        finish(paint);
    }
}

double PdfCanvas::text_width(std::string const& text, Lettering const& lettering) const
{
    return fonts_.width(text, lettering.size, lettering.weight, lettering.italic);
}

void PdfCanvas::text(Point at, std::string const& text, Lettering const& lettering)
{
    auto const line = fonts_.line(text, lettering.size, lettering.weight, lettering.italic);
    if (line->lacks_glyph) {
        without_glyph_.push_back(text);
    }
    double const before = lettering.anchor == Anchor::start ? 0
                          : lettering.anchor == Anchor::end ? line->width
                                                            : line->width / 2;
    Point const origin{at.x - before, at.y};
    for (auto const& run : line->runs) {
        if (lettering.halo > 0) {
            content_.halo(origin, run, lettering.halo, colour_of(palette_, Role::paper));
        }
    }
    content_.fill_colour(colour_of(palette_, lettering.role));
    for (auto const& run : line->runs) {
        content_.text(origin, run);
    }
}

} // namespace wijkpeil
