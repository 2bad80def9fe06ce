// SPDX-License-Identifier: EUPL-1.2
// Canvas to the content of a PDF: exact colours of the palette, text as text. Never an image, a transparency
// or a pattern.
#pragma once

#include "figure/canvas.hpp"
#include "figure/pdf_content.hpp"

namespace wijkpeil {

class PdfCanvas : public Canvas
{
public:
    PdfCanvas(PdfContent& content, Palette const& palette, Fonts const& fonts)
        : content_(content), palette_(palette), fonts_(fonts)
    {
    }

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
    // Sets the colours; false if there is nothing to paint.
    bool prepare(Paint const& paint);
    void finish(Paint const& paint);

    PdfContent& content_;
    Palette const& palette_;
    Fonts const& fonts_;
    std::vector<std::string> without_glyph_;
};

} // namespace wijkpeil
