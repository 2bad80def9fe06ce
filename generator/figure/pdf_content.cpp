// SPDX-License-Identifier: EUPL-1.2
#include "figure/pdf_content.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace wijkpeil {

namespace {

constexpr double k_quarter = 0.5522847498; // where the curve of a quarter of a circle is drawn towards

// As short as can be: "12.5", "-.25".
void append_number(std::string& text, long hundredths)
{
    if (hundredths < 0) {
        text += '-';
        hundredths = -hundredths;
    }
    long const whole = hundredths / 100;
    long const rest = hundredths % 100;
    if (whole > 0 || rest == 0) {
        fmt::format_int const digits(whole);
        text.append(digits.data(), digits.size());
    }
    if (rest > 0) {
        text += '.';
        text += static_cast<char>('0' + rest / 10);
        if (rest % 10 > 0) {
            text += static_cast<char>('0' + rest % 10);
        }
    }
}

bool same(Colour const& a, Colour const& b)
{
    return a.red == b.red && a.green == b.green && a.blue == b.blue;
}

} // namespace

// Hundredths of a point: finer than any printer.
void PdfContent::number(double value)
{
    append_number(content_, std::lround(value * 100));
    content_ += ' ';
}

void PdfContent::point(Point point)
{
    number(point.x);
    number(point.y);
}

void PdfContent::operation(std::string_view name)
{
    content_ += name;
    content_ += '\n';
}

void PdfContent::save()
{
    saved_.push_back(state_);
    operation("q");
}

void PdfContent::restore()
{
    state_ = std::move(saved_.back());
    saved_.pop_back();
    operation("Q");
}

void PdfContent::move(double scale, Point to)
{
    fmt::format_to(std::back_inserter(content_), "{0} 0 0 {0} ", std::round(scale * 1e6) / 1e6);
    point(to);
    operation("cm");
}

void PdfContent::turn(double page_height)
{
    content_ += "1 0 0 -1 ";
    point({0, page_height});
    operation("cm");
}

void PdfContent::clip(Rectangle const& r)
{
    rectangle(r);
    operation("W n");
}

void PdfContent::colour(Colour const& colour, char const* name)
{
    for (double const part : {colour.red, colour.green, colour.blue}) {
        fmt::format_to(std::back_inserter(content_), "{} ", std::round(part * 10000) / 10000);
    }
    operation(name);
}

void PdfContent::fill_colour(Colour const& wanted)
{
    if (!state_.fill || !same(wanted, *state_.fill)) {
        state_.fill = wanted;
        colour(wanted, "rg");
    }
}

void PdfContent::stroke_colour(Colour const& wanted)
{
    if (!state_.stroke || !same(wanted, *state_.stroke)) {
        state_.stroke = wanted;
        colour(wanted, "RG");
    }
}

void PdfContent::line(double width, LineJoin join, LineCap cap, std::vector<double> const& dash)
{
    if (width != state_.width) {
        state_.width = width;
        number(width);
        operation("w");
    }
    if (join != state_.join) {
        state_.join = join;
        operation(fmt::format("{} j", static_cast<int>(join)));
    }
    if (cap != state_.cap) {
        state_.cap = cap;
        operation(fmt::format("{} J", static_cast<int>(cap)));
    }
    if (dash != state_.dash) {
        state_.dash = dash;
        content_ += '[';
        for (double const part : dash) {
            number(part);
        }
        operation("]0 d");
    }
}

void PdfContent::path(std::vector<Ring> const& rings, bool closed, long steps_a_point)
{
    long const hundredths = 100 / steps_a_point;
    for (auto const& ring : rings) {
        long x = 0;
        long y = 0;
        bool first = true;
        for (auto const& place : ring) {
            long const next_x = std::lround(place.x * static_cast<double>(steps_a_point));
            long const next_y = std::lround(place.y * static_cast<double>(steps_a_point));
            if (!first && next_x == x && next_y == y) {
                continue;
            }
            append_number(content_, next_x * hundredths);
            content_ += ' ';
            append_number(content_, next_y * hundredths);
            content_ += first ? " m\n" : " l\n";
            first = false;
            x = next_x;
            y = next_y;
        }
        if (closed && !first) {
            operation("h");
        }
    }
}

void PdfContent::rings(std::vector<Ring> const& rings, bool closed)
{
    path(rings, closed, 100);
}

void PdfContent::coarse_rings(std::vector<Ring> const& rings, bool closed)
{
    path(rings, closed, 10);
}

void PdfContent::rectangle(Rectangle const& r)
{
    point({r.x, r.y});
    point({r.width, r.height});
    operation("re");
}

// A quarter of a circle as a Bézier curve, each point from the centre.
void PdfContent::quarter(Point centre, Point by_first, Point by_second, Point to)
{
    for (Point const& by : {by_first, by_second, to}) {
        point({centre.x + by.x, centre.y + by.y});
    }
    operation("c");
}

void PdfContent::circle(Point centre, double radius)
{
    double const k = k_quarter * radius;
    point({centre.x + radius, centre.y});
    operation("m");
    quarter(centre, {radius, k}, {k, radius}, {0, radius});
    quarter(centre, {-k, radius}, {-radius, k}, {-radius, 0});
    quarter(centre, {-radius, -k}, {-k, -radius}, {0, -radius});
    quarter(centre, {k, -radius}, {radius, -k}, {radius, 0});
    operation("h");
}

void PdfContent::left_half(Point centre, double radius)
{
    double const k = k_quarter * radius;
    point({centre.x, centre.y + radius});
    operation("m");
    quarter(centre, {-k, radius}, {-radius, k}, {-radius, 0});
    quarter(centre, {-radius, -k}, {-k, -radius}, {0, -radius});
    operation("h");
}

void PdfContent::fill()
{
    operation("f*");
}

void PdfContent::stroke()
{
    operation("S");
}

void PdfContent::fill_and_stroke()
{
    operation("B*");
}

void PdfContent::form(std::size_t number, Point at)
{
    save();
    move(1, at);
    operation(fmt::format("/X{} Do", number));
    restore();
}

void PdfContent::ground()
{
    operation("/G Do");
}

void PdfContent::piece(std::string content)
{
    constexpr std::size_t k_worth_a_form = 1000; // an object of its own takes some room too
    if (content.size() < k_worth_a_form) {
        save();
        content_ += content;
        restore();
    } else {
        operation(fmt::format("/P{} Do", resources_->piece(std::move(content))));
    }
}

void PdfContent::begin_marked(std::string const& role, std::size_t number)
{
    operation(fmt::format("/{} <</MCID {}>> BDC", role, number));
}

void PdfContent::begin_artifact(std::string_view properties)
{
    operation(fmt::format("/Artifact <<{}>> BDC", properties));
}

void PdfContent::end_marked()
{
    operation("EMC");
}

void PdfContent::unseen_space()
{
    operation("/Span <</ActualText <FEFF0020>>> BDC EMC");
}

} // namespace wijkpeil
