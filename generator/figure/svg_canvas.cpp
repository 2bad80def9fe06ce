// SPDX-License-Identifier: EUPL-1.2
#include "figure/svg_canvas.hpp"

#include "base/text.hpp"
#include "figure/hatch.hpp"

#include <fmt/format.h>

#include <cmath>
#include <iterator>
#include <utility>

namespace wijkpeil {

namespace {

// Coordinates are whole tenths of a point: shorter than decimals, and nothing depends on how numbers are
// printed.
long units(double points)
{
    return std::lround(points * 10);
}

// "M10 20l5 0 0-5z": after the first point each is relative to the one before.
std::string path_data(Shape const& shape)
{
    std::string data;
    for (auto const& ring : shape.rings) {
        long x = 0;
        long y = 0;
        std::size_t written = 0;
        for (auto const& point : ring) {
            long const dx = units(point.x) - x;
            long const dy = units(point.y) - y;
            if (written > 0 && dx == 0 && dy == 0) {
                continue;
            }
            data += written == 0 ? "M" : written == 1 ? "l" : dx < 0 ? "" : " ";
            data += std::to_string(dx) + (dy < 0 ? "" : " ") + std::to_string(dy);
            x += dx;
            y += dy;
            ++written;
        }
        if (shape.closed) {
            data += 'z';
        }
    }
    return data;
}

} // namespace

std::string role_name(Role role)
{
    switch (role) {
    case Role::none:
        return "none";
    case Role::ink:
        return "ink";
    case Role::soft:
        return "soft";
    case Role::rule:
        return "rule";
    case Role::grid:
        return "grid";
    case Role::area:
        return "area";
    case Role::rest:
        return "rest";
    case Role::unfavourable:
        return "unfavourable";
    case Role::land:
        return "land";
    case Role::neighbour:
        return "neighbour";
    case Role::paper:
        return "paper";
    case Role::missing:
        return "missing";
    default:
        break;
    }
    return "k" + std::to_string(static_cast<int>(role) - static_cast<int>(Role::class_1) + 1);
}

SvgCanvas::SvgCanvas(Fonts const& fonts, std::string id, double slack)
    : fonts_(fonts), id_(std::move(id)), slack_(slack)
{
}

std::string SvgCanvas::paint_attributes(Paint const& paint)
{
    std::string classes;
    std::string attributes;
    if (paint.fill == Role::none) {
        attributes += " fill=\"none\"";
    } else {
        classes += "f-" + role_name(paint.fill);
    }
    if (paint.fill == Role::missing) {
        attributes += fmt::format(" fill=\"url(#{}-hatch)\"", id_);
        if (!std::exchange(has_hatch_, true)) {
            long const pitch = units(k_hatch_pitch_pt);
            long const line = units(k_hatch_width_pt);
            definitions_ +=
                fmt::format("<pattern id=\"{}-hatch\" width=\"{}\" height=\"{}\" patternUnits=\""
                            "userSpaceOnUse\" patternTransform=\"rotate(45)\"><path class=\"f-paper\" d=\""
                            "M0 0h{}v{}h-{}z\"/><path class=\"f-hatch\" d=\"M0 0h{}v{}h-{}z\"/></pattern>",
                            id_, pitch, pitch, pitch, pitch, pitch, line, pitch, line);
        }
    }
    if (paint.stroke != Role::none) {
        classes += (classes.empty() ? "s-" : " s-") + role_name(paint.stroke);
        attributes += fmt::format(" stroke-width=\"{}\" stroke-linejoin=\"round\"", units(paint.width));
    }
    if (!paint.dash.empty()) {
        attributes += " stroke-dasharray=\"";
        for (std::size_t i = 0; i < paint.dash.size(); ++i) {
            attributes += (i > 0 ? " " : "") + std::to_string(units(paint.dash[i]));
        }
        attributes += '"';
    }
    if (paint.tint < 1) {
        attributes += fmt::format(" opacity=\".{:02}\"", std::lround(paint.tint * 100));
    }
    return (classes.empty() ? "" : " class=\"" + classes + "\"") + attributes;
}

void SvgCanvas::add_path(Shape const& shape, Paint const& paint, std::string const& extra,
                         std::string const& inside)
{
    body_ += "<path" + paint_attributes(paint) + extra + " d=\"" + path_data(shape) + "\"";
    body_ += inside.empty() ? "/>" : ">" + inside + "</path>";
}

void SvgCanvas::shape(Shape const& shape, Paint const& paint)
{
    add_path(shape, paint, "", "");
}

void SvgCanvas::region(Shape const& shape, Paint const& paint, std::string const& name)
{
    add_path(shape, paint, " fill-rule=\"evenodd\"", "<title>" + escaped_xml(name) + "</title>");
}

void SvgCanvas::circle(Point centre, double radius, Paint const& paint)
{
    body_ += fmt::format("<circle{} cx=\"{}\" cy=\"{}\" r=\"{}\"/>", paint_attributes(paint), units(centre.x),
                         units(centre.y), units(radius));
}

void SvgCanvas::rectangle(Rectangle const& r, Paint const& paint)
{
    body_ += fmt::format("<rect{} x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>", paint_attributes(paint),
                         units(r.x), units(r.y), units(r.width), units(r.height));
}

void SvgCanvas::text(Point at, std::string const& text, Lettering const& lettering)
{
    body_ +=
        fmt::format("<text class=\"f-{}{}\" x=\"{}\" y=\"{}\" font-size=\"{}\"", role_name(lettering.role),
                    lettering.halo > 0 ? " halo" : "", units(at.x), units(at.y), units(lettering.size));
    if (lettering.weight != Weight::regular) {
        body_ += fmt::format(" font-weight=\"{}\"", static_cast<int>(lettering.weight));
    }
    if (lettering.italic) {
        body_ += " font-style=\"italic\"";
    }
    if (lettering.anchor != Anchor::start) {
        body_ += lettering.anchor == Anchor::middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
    }
    if (lettering.halo > 0) {
        body_ += fmt::format(" paint-order=\"stroke\" stroke-width=\"{}\"", units(lettering.halo));
    }
    body_ += ">" + escaped_xml(text) + "</text>";
}

double SvgCanvas::text_width(std::string const& text, Lettering const& lettering) const
{
    return fonts_.width(text, lettering.size, lettering.weight, lettering.italic) * slack_;
}

void SvgCanvas::begin_group(std::string const& name)
{
    body_ += "<g><title>" + escaped_xml(name) + "</title>";
}

void SvgCanvas::end_group()
{
    body_ += "</g>";
}

void SvgCanvas::begin_clip(Rectangle const& r)
{
    definitions_ +=
        fmt::format("<clipPath id=\"{}-clip{}\"><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>"
                    "</clipPath>",
                    id_, ++clips_, units(r.x), units(r.y), units(r.width), units(r.height));
    body_ += fmt::format("<g clip-path=\"url(#{}-clip{})\">", id_, clips_);
}

void SvgCanvas::end_clip()
{
    body_ += "</g>";
}

std::string SvgCanvas::finish(double width, double height, std::string const& css_class,
                              std::string const& alternative) const
{
    std::string const definitions = definitions_.empty() ? "" : "<defs>" + definitions_ + "</defs>";
    return fmt::format(
        "<svg class=\"{}\" id=\"{}\" viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\">{}{}</svg>\n",
        css_class, id_, units(width), units(height), escaped_xml(alternative), definitions, body_);
}

} // namespace wijkpeil
