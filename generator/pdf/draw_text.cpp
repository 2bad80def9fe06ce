// SPDX-License-Identifier: EUPL-1.2
// Drawing set text: its marks, and its words link by link.
#include "pdf/set_text.hpp"

#include <hb.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <numbers>
#include <string_view>

namespace wijkpeil {

namespace {

constexpr double k_mark_radius = 0.36; // in type sizes
constexpr double k_mark_line = 0.14;
constexpr int k_no_part = -2;

void paint_with(cairo_t* cairo, InkColour const& colour)
{
    cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue);
}

} // namespace

void SetText::draw_mark(cairo_t* cairo, Mark mark, double x, double baseline) const
{
    auto const radius = k_mark_radius * style_.size_pt;
    auto const middle_y = baseline - radius;
    auto const middle_x = x + radius;
    auto const line = k_mark_line * style_.size_pt;
    cairo_save(cairo);
    cairo_new_path(cairo);
    paint_with(cairo, mark == Mark::dashed ? unknown_colour_ : mark_colour_);
    cairo_set_line_width(cairo, line);
    auto const inner = radius - line / 2;
    cairo_arc(cairo, middle_x, middle_y, inner, 0, 2 * std::numbers::pi);
    if (mark == Mark::filled) {
        cairo_fill_preserve(cairo);
    }
    if (mark == Mark::dashed) {
        double const dash = 2 * std::numbers::pi * inner / 16; // eight dashes and eight gaps
        cairo_set_dash(cairo, &dash, 1, 0);
    }
    cairo_stroke(cairo);
    if (mark == Mark::half) {
        cairo_arc(cairo, middle_x, middle_y, inner, std::numbers::pi / 2, 3 * std::numbers::pi / 2);
        cairo_close_path(cairo);
        cairo_fill(cairo);
    }
    cairo_restore(cairo);
}

namespace {

// Some neighbouring pieces of a line, as if the line had no others.
class PartOfLine
{
public:
    PartOfLine(PangoLayoutLine* line, GSList* first, GSList* last)
        : line_{line}, runs_{line->runs}, last_{last}, after_{last->next}
    {
        line_->runs = first;
        last_->next = nullptr;
    }
    ~PartOfLine()
    {
        line_->runs = runs_;
        last_->next = after_;
    }
    PartOfLine(PartOfLine const&) = delete;
    PartOfLine& operator=(PartOfLine const&) = delete;

private:
    PangoLayoutLine* line_;
    GSList* runs_;
    GSList* last_;
    GSList* after_;
};

double width_of(GSList const* run)
{
    auto const* const item = static_cast<PangoLayoutRun const*>(run->data);
    return static_cast<double>(pango_glyph_string_get_width(item->glyphs)) / PANGO_SCALE;
}

// Pango leaves out the glyph of the space at which a line was broken. With it, whoever reads the file aloud
// or searches it meets the space between the words; it takes no room.
void keep_spaces(PangoLayoutLine* line, std::string const& text)
{
    for (auto* run = line->runs; run != nullptr; run = run->next) {
        auto const* const item = static_cast<PangoLayoutRun const*>(run->data);
        auto* const glyphs = item->glyphs;
        for (int i = 0; i < glyphs->num_glyphs; ++i) {
            auto const byte = static_cast<std::size_t>(item->item->offset + glyphs->log_clusters[i]);
            hb_codepoint_t space = 0;
            if (glyphs->glyphs[i].glyph == PANGO_GLYPH_EMPTY && byte < text.size() && text[byte] == ' ' &&
                hb_font_get_nominal_glyph(pango_font_get_hb_font(item->item->analysis.font), ' ', &space) !=
                    0) {
                glyphs->glyphs[i].glyph = space;
            }
        }
    }
}

} // namespace

// `open`: the part that the visitor has begun; -2 if none.
void SetText::draw_line(cairo_t* cairo, std::size_t line, double x, double baseline, PartVisitor& visitor,
                        int& open) const
{
    auto* const pango_line = pango_layout_get_line(layout_, static_cast<int>(line));
    keep_spaces(pango_line, text_);
    auto const part_of = [&](GSList const* run) {
        auto const offset = static_cast<PangoLayoutRun const*>(run->data)->item->offset;
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            if (offset >= parts_[i].start && offset < parts_[i].end) {
                return static_cast<int>(i);
            }
        }
        return -1;
    };
    for (auto* first = pango_line->runs; first != nullptr;) {
        auto const part = part_of(first);
        auto* last = first;
        auto width = width_of(first);
        for (; last->next != nullptr && part_of(last->next) == part; last = last->next) {
            width += width_of(last->next);
        }
        auto* const next = last->next;
        if (part != open) {
            if (open != k_no_part) {
                visitor.end();
            }
            visitor.begin(part);
            open = part;
        }
        PartOfLine const only{pango_line, first, last};
        cairo_move_to(cairo, x, baseline);
        pango_cairo_show_layout_line(cairo, pango_line);
        x += width;
        first = next;
    }
}

bool SetText::ends_in_hyphen(Line const& line) const
{
    return std::string_view{text_}.substr(0, static_cast<std::size_t>(line.end)).ends_with("\u00AD");
}

void SetText::draw(cairo_t* cairo, double x, double y, int first, int count, PartVisitor* visitor) const
{
    int open = k_no_part;
    for (int i = first; i < std::min(first + count, lines()); ++i) {
        auto const at = static_cast<std::size_t>(i);
        auto const& line = lines_[at];
        auto const baseline = y + baseline_pt() + (i - first) * style_.leading_pt;
        for (auto const& mark : marks_) {
            if (mark.at >= line.start && mark.at < line.end) {
                draw_mark(cairo, mark.mark, x + x_of(at, mark.at), baseline);
            }
        }
        paint_with(cairo, style_.colour);
        if (visitor != nullptr) {
            draw_line(cairo, at, x + line.x, baseline, *visitor, open);
            // Cairo marks the hyphen of a broken word in its own way; Poppler takes the end of that for the
            // end of the whole, so there it is. A line that was told to end has no space of its own.
            auto const told_to_end = text_.compare(static_cast<std::size_t>(line.end), 1, "\n") == 0;
            if (open != k_no_part && (told_to_end || ends_in_hyphen(line))) {
                visitor->end(told_to_end);
                open = k_no_part;
            }
        } else {
            cairo_move_to(cairo, x + line.x, baseline);
            pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout_, i));
        }
    }
    if (open != k_no_part) {
        visitor->end();
    }
}

} // namespace wijkpeil
