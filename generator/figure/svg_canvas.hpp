// SPDX-License-Identifier: EUPL-1.2
// Canvas to SVG inside a page. No colour is written: every shape has a class, the page's stylesheet gives the
// colour.
//
//   f-<role>  fill: var(--<role>)          s-<role>  stroke: var(--<role>)
//   <role>    ink soft rule grid area rest unfavourable land neighbour paper k1 … k7 (classes, light to dark)
//   f-missing (rect, path)                 fill by url(#…) of a pattern in the drawing; its parts are
//   f-paper, f-hatch f-hatch   fill: var(--hatch)           lines of the hatch for a missing value (palette:
//   missing_line) halo      stroke: var(--paper); stroke-linejoin: round (text on a map; its paint-order is
//   an attribute) region    a region of a map, with <title>: name and value
//
// A shape without f- has fill="none" as attribute. Sizes, weights, anchors and line widths are attributes
// too. Text takes its font from the page: svg text { font-family: …; font-variant-numeric: tabular-nums
// lining-nums }. A figure is two drawings, and the stylesheet shows one of them:
//
//   svg.figure-wide    430 units of 10 wide; for 40rem of window and more; at most 48rem wide
//   svg.figure-narrow  216 units of 10 wide; for phones: 10 px letters at 280 px; at most 28rem wide
//   svg.figure-small   a drawing without text (locator); 182 units of 10 wide; at most 16rem wide
//
//   .figure-wide, .figure-narrow, .figure-small { display: block; width: 100%; height: auto }
//   .figure-narrow { display: none }
//   @media (max-width: 40rem) { .figure-wide { display: none } .figure-narrow { display: block } }
//
// In forced colours SVG keeps its colours, so the stylesheet gives the custom properties system colours there
// (--ink: CanvasText; --paper: Canvas; --area: Highlight; --rule, --grid, --soft, --rest: CanvasText) and
// leaves
// --k1 … --k7, --land and --neighbour as they are.
#pragma once

#include "figure/canvas.hpp"

#include <string>

namespace wijkpeil {

// Name of a role in classes and custom properties: "area", "k1".
[[nodiscard]] std::string role_name(Role role);

class SvgCanvas : public Canvas
{
public:
    // `id` makes the ids inside the drawing unique; `slack` widens text for fonts other than ours.
    SvgCanvas(Fonts const& fonts, std::string id, double slack = 1.15);

    void shape(Shape const& shape, Paint const& paint) override;
    void circle(Point centre, double radius, Paint const& paint) override;
    void rectangle(Rectangle const& rectangle, Paint const& paint) override;
    void text(Point at, std::string const& text, Lettering const& lettering) override;
    [[nodiscard]] double text_width(std::string const& text, Lettering const& lettering) const override;
    void begin_group(std::string const& name) override;
    void end_group() override;

    // A shape with a name of its own: a region of a map.
    void region(Shape const& shape, Paint const& paint, std::string const& name);
    // Until end_clip() nothing is drawn outside the rectangle.
    void begin_clip(Rectangle const& rectangle);
    void end_clip();
    // The <svg> element; `css_class` tells which of the drawings it is, `alternative` becomes its name.
    [[nodiscard]] std::string finish(double width, double height, std::string const& css_class,
                                     std::string const& alternative) const;

private:
    [[nodiscard]] std::string paint_attributes(Paint const& paint);
    void add_path(Shape const& shape, Paint const& paint, std::string const& extra,
                  std::string const& inside);

    Fonts const& fonts_;
    std::string id_;
    double slack_;
    std::string body_;
    std::string definitions_;
    bool has_hatch_ = false;
    int clips_ = 0;
};

} // namespace wijkpeil
