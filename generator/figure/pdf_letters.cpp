// SPDX-License-Identifier: EUPL-1.2
// Letters in the content of a PDF (ISO 32000-1, 9.4).
#include "base/text.hpp"
#include "figure/pdf_content.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstdlib>
#include <iterator>

namespace wijkpeil {

namespace {

constexpr long k_unseen = 1; // thousandths of the size by which a letter may be off: a hundredth of a point
constexpr std::string_view k_soft_hyphen = "\u00AD";

// As PDF writes what a piece of content stands for: UTF-16 in hexadecimal digits.
std::string utf16_digits(std::string const& text)
{
    std::string digits;
    for (char32_t const c : to_code_points(text)) {
        if (c < 0x10000) {
            digits += fmt::format("{:04X}", static_cast<unsigned>(c));
        } else {
            auto const rest = static_cast<unsigned>(c) - 0x10000U;
            digits += fmt::format("{:04X}{:04X}", 0xD800U + (rest >> 10U), 0xDC00U + (rest & 0x3FFU));
        }
    }
    return digits;
}

void append_glyph(std::string& text, unsigned glyph)
{
    constexpr char const* k_digits = "0123456789abcdef";
    for (unsigned const shift : {12U, 8U, 4U, 0U}) {
        text += k_digits[(glyph >> shift) & 0xFU];
    }
}

} // namespace

void PdfContent::choose_font(std::size_t font, double size)
{
    if (font != state_.font || size != state_.size) {
        state_.font = font;
        state_.size = size;
        fmt::format_to(std::back_inserter(content_), "/F{} ", font);
        number(size);
        operation("Tf");
    }
}

// Letters that follow each other as the font says are one string; others are moved, in thousandths of the
// size. `x`: where the next one would stand.
void PdfContent::show_letters(SetRun const& run, std::size_t font, std::size_t first, std::size_t end,
                              double& x)
{
    content_ += "[<";
    for (auto i = first; i < end; ++i) {
        auto const& glyph = run.glyphs[i];
        long const moved = std::lround((x - glyph.x) * 1000 / run.size);
        if (std::abs(moved) > k_unseen) {
            content_ += '>';
            fmt::format_int const digits(moved);
            content_.append(digits.data(), digits.size());
            content_ += '<';
            x -= static_cast<double>(moved) * run.size / 1000;
        }
        append_glyph(content_, glyph.glyph);
        x += resources_->advance(font, glyph.glyph) * run.size / 1000;
    }
    operation(">]TJ");
}

void PdfContent::show(Point origin, SetRun const& run, int rendering)
{
    auto const font = resources_->font(run.font_file);
    operation("BT");
    choose_font(font, run.size);
    if (rendering != state_.rendering) {
        state_.rendering = rendering;
        operation(rendering == 0 ? "0 Tr" : "1 Tr");
    }
    auto const& glyphs = run.glyphs;
    double x = 0;
    for (std::size_t first = 0; first < glyphs.size();) {
        if (first == 0 || glyphs[first].y != glyphs[first - 1].y) {
            content_ += "1 0 0 -1 ";
            point({origin.x + glyphs[first].x, origin.y + glyphs[first].y});
            operation("Tm");
            x = glyphs[first].x;
        }
        // Letters that stand for themselves, or one that stands for something else, with those it takes
        // along.
        auto const is_odd = [&](std::size_t i) {
            return rendering == 0 && (glyphs[i].text == k_soft_hyphen ||
                                      !resources_->stands_for(font, glyphs[i].glyph, glyphs[i].text) ||
                                      (i + 1 < glyphs.size() && glyphs[i + 1].text.empty()));
        };
        auto end = first + 1;
        bool const odd = is_odd(first);
        while (end < glyphs.size() && glyphs[end].y == glyphs[first].y &&
               (odd ? glyphs[end].text.empty() : !is_odd(end))) {
            ++end;
        }
        if (odd) {
            operation(fmt::format("/Span <</ActualText <FEFF{}>>> BDC", utf16_digits(glyphs[first].text)));
        }
        show_letters(run, font, first, end, x);
        if (odd) {
            operation("EMC");
        }
        first = end;
    }
    operation("ET");
}

void PdfContent::text(Point origin, SetRun const& run)
{
    if (run.glyphs.empty()) {
        return;
    }
    auto const font = resources_->font(run.font_file);
    for (auto const& glyph : run.glyphs) { // a soft hyphen is drawn as the hyphen that it becomes
        resources_->use(font, glyph.glyph, glyph.text == k_soft_hyphen ? "-" : glyph.text);
    }
    show(origin, run, 0);
}

void PdfContent::halo(Point origin, SetRun const& run, double width, Colour const& colour)
{
    if (run.glyphs.empty()) {
        return;
    }
    line(width, LineJoin::round, LineCap::butt, {});
    stroke_colour(colour);
    operation("/Span <</ActualText ()>> BDC");
    show(origin, run, 1);
    operation("EMC");
}

} // namespace wijkpeil
