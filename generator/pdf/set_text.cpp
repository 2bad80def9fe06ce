// SPDX-License-Identifier: EUPL-1.2
#include "pdf/set_text.hpp"

#include <fmt/format.h>
#include <hb.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>
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

std::string note_id(int note)
{
    return fmt::format("noot-{}", note);
}

SetText::~SetText()
{
    if (layout_ != nullptr) {
        g_object_unref(layout_);
    }
}

double SetText::left_pt() const
{
    auto left = lines_.empty() ? 0 : lines_.front().x;
    for (auto const& line : lines_) {
        left = std::min(left, line.x);
    }
    return left;
}

double SetText::width_pt() const
{
    double width = 0;
    for (auto const& line : lines_) {
        width = std::max(width, line.x + line.width);
    }
    return width;
}

// Letters stand in the middle of their line, as in a browser: ascent and descent centred in the leading.
double SetText::baseline_pt() const
{
    return style_.leading_pt / 2 + middle_ * style_.size_pt;
}

void SetText::find_lines()
{
    lines_.clear();
    if (text_.empty()) {
        return;
    }
    auto* const iter = pango_layout_get_iter(layout_);
    do {
        auto const* const line = pango_layout_iter_get_line_readonly(iter);
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iter, nullptr, &logical);
        lines_.push_back({shift_ + static_cast<double>(logical.x) / PANGO_SCALE,
                          static_cast<double>(logical.width) / PANGO_SCALE, line->start_index,
                          line->start_index + line->length});
    } while (pango_layout_iter_next_line(iter) != FALSE);
    pango_layout_iter_free(iter);
}

bool SetText::has_broken_word() const
{
    int count = 0;
    auto const* const breaks = pango_layout_get_log_attrs_readonly(layout_, &count);
    auto const width = pango_layout_get_width(layout_);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        auto const& line = lines_[i];
        if (width > 0 && line.width > static_cast<double>(width) / PANGO_SCALE + 0.01) {
            return true;
        }
        auto const character = g_utf8_pointer_to_offset(text_.c_str(), text_.c_str() + line.start);
        if (i > 0 && character < count && breaks[character].is_line_break == 0) {
            return true;
        }
    }
    return false;
}

double SetText::x_of(std::size_t line, int byte) const
{
    auto* const pango_line = pango_layout_get_line_readonly(layout_, static_cast<int>(line));
    int x = 0;
    pango_layout_line_index_to_x(pango_line, byte, FALSE, &x);
    return lines_[line].x + static_cast<double>(x) / PANGO_SCALE;
}

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
            // end of the whole, so there it is.
            if (ends_in_hyphen(line)) {
                visitor->end();
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

std::string SetText::words(int first, int count) const
{
    auto const end = std::min(first + count, lines());
    if (first >= end) {
        return {};
    }
    auto const begin = static_cast<std::size_t>(lines_[static_cast<std::size_t>(first)].start);
    return text_.substr(begin,
                        static_cast<std::size_t>(lines_[static_cast<std::size_t>(end - 1)].end) - begin);
}

std::string SetText::words(TextPart const& part) const
{
    return text_.substr(static_cast<std::size_t>(part.start),
                        static_cast<std::size_t>(part.end - part.start));
}

std::vector<LinkArea> SetText::links(int first, int count) const
{
    std::vector<LinkArea> areas;
    for (int i = first; i < std::min(first + count, lines()); ++i) {
        auto const at = static_cast<std::size_t>(i);
        auto const& line = lines_[at];
        for (std::size_t part = 0; part < parts_.size(); ++part) {
            auto const start = std::max(parts_[part].start, line.start);
            auto const end = std::min(parts_[part].end, line.end);
            if (start < end) {
                auto const left = x_of(at, start);
                areas.push_back(
                    {part, left, (i - first) * style_.leading_pt, x_of(at, end) - left, style_.leading_pt});
            }
        }
    }
    return areas;
}

std::vector<int> SetText::notes(int first, int count) const
{
    std::vector<int> numbers;
    for (int i = first; i < std::min(first + count, lines()); ++i) {
        auto const& line = lines_[static_cast<std::size_t>(i)];
        for (auto const& part : parts_) {
            if (part.note > 0 && part.start >= line.start && part.start < line.end) {
                numbers.push_back(part.note);
            }
        }
    }
    return numbers;
}

std::vector<std::string> SetText::page_ids() const
{
    std::vector<std::string> ids;
    for (auto const& number : page_numbers_) {
        ids.push_back(number.id);
    }
    return ids;
}

void SetText::print_pages(std::map<std::string, int> const& pages)
{
    for (auto const& number : page_numbers_) {
        auto const found = pages.find(number.id);
        auto const digits = std::to_string(found == pages.end() ? 0 : found->second);
        text_.replace(static_cast<std::size_t>(number.at), digits.size(), digits);
    }
    pango_layout_set_text(layout_, text_.c_str(), static_cast<int>(text_.size()));
    find_lines();
}

} // namespace wijkpeil
