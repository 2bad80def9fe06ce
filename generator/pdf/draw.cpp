// SPDX-License-Identifier: EUPL-1.2
#include "pdf/draw.hpp"

#include "pdf/furniture.hpp"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <algorithm>

namespace wijkpeil {

namespace {

constexpr double k_air_above_target_pt = 6; // so that a link shows what it points at with some room above
constexpr double k_bleed_pt = 1;            // lines on the edge of a figure are not cut in half
constexpr double k_between_running_pt = 12;

} // namespace

RunningLines running_lines(Document const& document, std::size_t pages, PageStyles const& styles,
                           TextSetter& setter)
{
    auto strong = styles.running;
    strong.weight = 600;
    strong.colour = styles.ink;
    auto number = styles.running;
    number.colour = styles.ink;
    auto const width = styles.text_width_pt();
    RunningLines lines;
    auto const note = text_of(document.example_note);
    lines.head_right = setter.set(note, strong);
    lines.head_right = setter.set(
        note, strong, {.width_pt = std::min(lines.head_right->width_pt() + 1, width * 0.6), .right = true});
    auto const left = width - lines.head_right->width_pt() - k_between_running_pt;
    lines.head_left = setter.set(text_of(document.title), styles.running, {.width_pt = left});
    for (std::size_t i = 0; i < pages; ++i) {
        lines.page_numbers.push_back(setter.set(text_of(fmt::format(k_page_of_pages, i + 1, pages)), number));
    }
    auto const foot = width - lines.page_numbers.back()->width_pt() - k_between_running_pt;
    lines.foot_left = setter.set(text_of(document.foot), styles.running, {.width_pt = foot});
    return lines;
}

void PageDrawer::draw(PdfPage const& page, int number, RunningLines const& lines)
{
    cairo_pdf_surface_set_size(cairo_get_target(cairo_), styles_.page_width_pt, styles_.page_height_pt);
    cairo_save(cairo_);
    // Nothing is drawn outside the page; and Cairo forgets tags when a bare page is painted without a clip.
    cairo_rectangle(cairo_, 0, 0, styles_.page_width_pt, styles_.page_height_pt);
    cairo_clip(cairo_);
    marker_.begin_page(number, styles_.page_width_pt, styles_.page_height_pt);
    draw_running(lines, number);
    for (auto const& box : page.boxes) {
        draw_box(box, number);
    }
    cairo_restore(cairo_);
    cairo_show_page(cairo_);
}

void PageDrawer::draw_running(RunningLines const& lines, int number)
{
    auto const right = styles_.page_width_pt - styles_.right_pt;
    auto const head_bottom = styles_.top_pt - styles_.head_gap_pt;
    auto const foot_top = styles_.page_height_pt - styles_.bottom_pt + styles_.foot_gap_pt;
    auto const& page_number = *lines.page_numbers[static_cast<std::size_t>(number - 1)];
    auto const head = [&](SetText const& text, double x) {
        marker_.running_line(text, x, head_bottom - text.height_pt(), ArtifactKind::header);
    };
    head(*lines.head_left, styles_.left_pt);
    head(*lines.head_right, right - lines.head_right->width_pt());
    marker_.running_line(*lines.foot_left, styles_.left_pt, foot_top, ArtifactKind::footer);
    marker_.running_line(page_number, right - page_number.width_pt(), foot_top, ArtifactKind::footer);
}

void PageDrawer::draw_box(PlacedBox const& placed, int number)
{
    auto const left = styles_.left_pt;
    auto const top = styles_.top_pt + placed.y;
    auto const scale = placed.scale;
    cairo_save(cairo_);
    cairo_translate(cairo_, left, top);
    cairo_scale(cairo_, scale, scale);
    for (auto const& piece : placed.box->pieces) {
        std::visit(overloaded{
                       [&](TargetPiece const& target) {
                           marker_.place(target, left, top + scale * target.y - k_air_above_target_pt);
                       },
                       [&](TextPiece const& text) { marker_.text(text, left, top, scale); },
                       [&](RulePiece const& rule) { draw_rule(rule); },
                       [&](FigurePiece const& figure) {
                           draw_figure(figure, {number, left + scale * figure.x, top + scale * figure.y,
                                                scale * figure.width, scale * figure.height});
                       },
                   },
                   piece);
    }
    cairo_restore(cairo_);
}

void PageDrawer::draw_rule(RulePiece const& piece)
{
    cairo_set_source_rgb(cairo_, piece.colour.red, piece.colour.green, piece.colour.blue);
    if (!piece.dotted) {
        cairo_rectangle(cairo_, piece.x, piece.y, piece.width, piece.height);
        cairo_fill(cairo_);
        return;
    }
    auto const upright = piece.height > piece.width;
    auto const thickness = std::min(piece.width, piece.height);
    cairo_save(cairo_);
    cairo_set_line_width(cairo_, thickness);
    cairo_set_dash(cairo_, &thickness, 1, 0);
    cairo_move_to(cairo_, piece.x + (upright ? thickness / 2 : 0), piece.y + (upright ? 0 : thickness / 2));
    cairo_rel_line_to(cairo_, upright ? 0 : piece.width, upright ? piece.height : 0);
    cairo_stroke(cairo_);
    cairo_restore(cairo_);
}

// Recorded first, then painted in one go: a drawing of thousands of paths is one form in the file, which one
// tag can hold.
void PageDrawer::draw_figure(FigurePiece const& piece, ElementBox const& on_page)
{
    cairo_rectangle_t const extents{-k_bleed_pt, -k_bleed_pt, piece.width + 2 * k_bleed_pt,
                                    piece.height + 2 * k_bleed_pt};
    auto* const recording = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents);
    auto* const cairo = cairo_create(recording);
    auto const unknown = figures_.draw(piece.figure->spec, cairo, 0, 0, piece.width);
    without_glyph_.insert(without_glyph_.end(), unknown.begin(), unknown.end());
    cairo_destroy(cairo);
    marker_.drawing(*piece.figure, on_page, [&] {
        cairo_save(cairo_);
        cairo_translate(cairo_, piece.x, piece.y);
        // Cairo forgets what went before when a bare page is painted without a clip.
        cairo_rectangle(cairo_, extents.x, extents.y, extents.width, extents.height);
        cairo_clip(cairo_);
        cairo_set_source_surface(cairo_, recording, 0, 0);
        cairo_paint(cairo_);
        cairo_restore(cairo_);
    });
    cairo_surface_destroy(recording);
}

} // namespace wijkpeil
