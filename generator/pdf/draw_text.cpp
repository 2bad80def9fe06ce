// SPDX-License-Identifier: EUPL-1.2
// Drawing set text: its marks, and its words link by link.
#include "pdf/set_text.hpp"
#include "pdf/text_renderer.hpp"

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

Colour ink(InkColour const& colour)
{
    return {colour.red, colour.green, colour.blue};
}

} // namespace

void SetText::draw_mark(PdfContent& content, Mark mark, double x, double baseline) const
{
    auto const radius = k_mark_radius * style_.size_pt;
    auto const line = k_mark_line * style_.size_pt;
    Point const middle{x + radius, baseline - radius};
    auto const colour = ink(mark == Mark::dashed ? unknown_colour_ : mark_colour_);
    auto const inner = radius - line / 2;
    std::vector<double> dash;
    if (mark == Mark::dashed) {
        dash.assign(2, 2 * std::numbers::pi * inner / 16); // eight dashes and eight gaps
    }
    content.stroke_colour(colour);
    content.fill_colour(colour);
    content.line(line, LineJoin::miter, LineCap::butt, dash);
    content.circle(middle, inner);
    mark == Mark::filled ? content.fill_and_stroke() : content.stroke();
    if (mark == Mark::half) {
        content.left_half(middle, inner);
        content.fill();
    }
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
void SetText::draw_line(PdfContent& content, std::size_t line, double x, double baseline,
                        PartVisitor& visitor, int& open) const
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
        write_line(content, pango_line, {x, baseline}, ink(style_.colour));
        x += width;
        first = next;
    }
}

bool SetText::ends_in_hyphen(Line const& line) const
{
    return std::string_view{text_}.substr(0, static_cast<std::size_t>(line.end)).ends_with("\u00AD");
}

void SetText::draw(PdfContent& content, double x, double y, int first, int count, PartVisitor* visitor) const
{
    int open = k_no_part;
    for (int i = first; i < std::min(first + count, lines()); ++i) {
        auto const at = static_cast<std::size_t>(i);
        auto const& line = lines_[at];
        auto const baseline = y + baseline_pt() + (i - first) * style_.leading_pt;
        if (visitor == nullptr) {
            write_line(content, pango_layout_get_line_readonly(layout_, i), {x + line.x, baseline},
                       ink(style_.colour));
            continue;
        }
        draw_line(content, at, x + line.x, baseline, *visitor, open);
        // What stands for the hyphen of a broken word is marked too; Poppler takes the end of that for the
        // end of the whole, so there it is. A line that was told to end has no space of its own.
        auto const told_to_end = text_.compare(static_cast<std::size_t>(line.end), 1, "\n") == 0;
        if (open != k_no_part && (told_to_end || ends_in_hyphen(line))) {
            visitor->end(told_to_end);
            open = k_no_part;
        }
    }
    if (open != k_no_part) {
        visitor->end();
    }
}

void SetText::draw_marks(PdfContent& content, double x, double y, int first, int count) const
{
    for (int i = first; i < std::min(first + count, lines()); ++i) {
        auto const at = static_cast<std::size_t>(i);
        auto const baseline = y + baseline_pt() + (i - first) * style_.leading_pt;
        for (auto const& mark : marks_) {
            if (mark.at >= lines_[at].start && mark.at < lines_[at].end) {
                draw_mark(content, mark.mark, x + x_of(at, mark.at), baseline);
            }
        }
    }
}

bool SetText::has_marks(int first, int count) const
{
    return std::any_of(marks_.begin(), marks_.end(), [&](DrawnMark const& mark) {
        for (int i = first; i < std::min(first + count, lines()); ++i) {
            auto const& line = lines_[static_cast<std::size_t>(i)];
            if (mark.at >= line.start && mark.at < line.end) {
                return true;
            }
        }
        return false;
    });
}

} // namespace wijkpeil
