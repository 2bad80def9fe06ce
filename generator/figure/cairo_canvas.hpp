// SPDX-License-Identifier: EUPL-1.2
// Canvas to Cairo: exact colours of the palette, text by Pango. Never an image, a transparency or a pattern.
#pragma once

#include "figure/canvas.hpp"
#include "figure/figure.hpp"

typedef struct _cairo cairo_t;

namespace wijkpeil {

class CairoCanvas : public Canvas
{
public:
    // Draws with the top left corner at the origin of `cairo` as it is now.
    CairoCanvas(cairo_t* cairo, Palette const& palette, Fonts const& fonts);

    void shape(Shape const& shape, Paint const& paint) override;
    void circle(Point centre, double radius, Paint const& paint) override;
    void rectangle(Rectangle const& rectangle, Paint const& paint) override;
    void text(Point at, std::string const& text, Lettering const& lettering) override;
    [[nodiscard]] double text_width(std::string const& text, Lettering const& lettering) const override;
    void begin_group(std::string const&) override {}
    void end_group() override {}
    // Texts drawn with a letter that the fonts do not have.
    [[nodiscard]] std::vector<std::string> const& texts_without_glyph() const { return without_glyph_; }

private:
    void paint_path(Paint const& paint);
    void set_colour(Role role, double tint);

    cairo_t* cairo_;
    Palette const& palette_;
    Fonts const& fonts_;
    std::vector<std::string> without_glyph_;
};

} // namespace wijkpeil
