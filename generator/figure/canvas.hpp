// SPDX-License-Identifier: EUPL-1.2
// What figures are drawn on. Colours are roles of the palette, so that one drawing serves paper and every
// theme of a page. Lengths are points; y goes down.
#pragma once

#include "figure/fonts.hpp"
#include "model/geometry.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// What a colour means. `class_1` is the lightest class of a map; `missing` is the hatch of a region without a
// value.
enum class Role {
    none,
    ink,
    soft,
    rule,
    grid,
    area,
    rest,
    unfavourable,
    land,
    neighbour,
    paper,
    missing,
    class_1,
    class_2,
    class_3,
    class_4,
    class_5,
    class_6,
    class_7,
};

// How a shape is painted: filled, then stroked; Role::none leaves either out.
struct Paint {
    Role fill = Role::none;
    Role stroke = Role::none;
    double width = 0;
    std::vector<double> dash = {};
    double tint = 1; // strength of the colours on paper: 0.5 is halfway to the paper
};

enum class Anchor { start, middle, end };
struct Lettering {
    double size = 8.5;
    Weight weight = Weight::regular;
    Role role = Role::ink;
    Anchor anchor = Anchor::start;
    double halo = 0; // width of the paper-coloured line behind the letters
    bool italic = false;
};

// Rings in points; closed ones are filled by the even-odd rule.
struct Shape {
    std::vector<Ring> rings = {};
    bool closed = true;
};

struct Rectangle {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

class Canvas
{
public:
    virtual ~Canvas() = default;

    virtual void shape(Shape const& shape, Paint const& paint) = 0;
    virtual void circle(Point centre, double radius, Paint const& paint) = 0;
    virtual void rectangle(Rectangle const& rectangle, Paint const& paint) = 0;
    // `y` is the baseline.
    virtual void text(Point at, std::string const& text, Lettering const& lettering) = 0;
    // Room to reserve for a text, with slack if the font of the reader is not known.
    [[nodiscard]] virtual double text_width(std::string const& text, Lettering const& lettering) const = 0;
    // What is drawn until end_group() belongs together and has this name.
    virtual void begin_group(std::string const& name) = 0;
    virtual void end_group() = 0;

    void line(Point from, Point to, Paint const& paint) { shape({{{from, to}}, false}, paint); }
};

} // namespace wijkpeil
