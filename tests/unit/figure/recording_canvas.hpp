// SPDX-License-Identifier: EUPL-1.2
// A canvas that remembers what was drawn, to ask about.
#pragma once

#include "figure/canvas.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace wijkpeil::sample {

class RecordingCanvas : public Canvas
{
public:
    struct Drawn {
        Shape shape;
        Paint paint;
    };
    struct Written {
        Point at;
        std::string text;
        Lettering lettering;
    };
    struct Round {
        Point centre;
        Paint paint;
    };

    void shape(Shape const& shape, Paint const& paint) override { shapes.push_back({shape, paint}); }
    void circle(Point centre, double, Paint const& paint) override { circles.push_back({centre, paint}); }
    void rectangle(Rectangle const& rectangle, Paint const&) override { rectangles.push_back(rectangle); }
    void text(Point at, std::string const& text, Lettering const& lettering) override
    {
        texts.push_back({at, text, lettering});
    }
    double text_width(std::string const& text, Lettering const& lettering) const override
    {
        return static_cast<double>(text.size()) * lettering.size * 0.55;
    }
    void begin_group(std::string const&) override {}
    void end_group() override {}

    [[nodiscard]] std::size_t strokes(Role role) const
    {
        return static_cast<std::size_t>(std::count_if(
            shapes.begin(), shapes.end(), [&](auto const& drawn) { return drawn.paint.stroke == role; }));
    }
    [[nodiscard]] bool wrote(std::string const& text) const
    {
        return std::any_of(texts.begin(), texts.end(),
                           [&](auto const& written) { return written.text == text; });
    }

    std::vector<Drawn> shapes;
    std::vector<Written> texts;
    std::vector<Round> circles;
    std::vector<Rectangle> rectangles;
};

} // namespace wijkpeil::sample
