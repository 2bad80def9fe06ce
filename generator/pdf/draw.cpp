// SPDX-License-Identifier: EUPL-1.2
#include "pdf/draw.hpp"

#include "pdf/furniture.hpp"

#include <cairo.h>
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
    cairo_save(cairo_);
    // Nothing is drawn outside the page; and Cairo forgets tags when a bare page is painted without a clip.
    cairo_rectangle(cairo_, 0, 0, styles_.page_width_pt, styles_.page_height_pt);
    cairo_clip(cairo_);
    draw_running(lines, number);
    for (auto const& box : page) {
        draw_box(box, number);
    }
    cairo_restore(cairo_);
    cairo_show_page(cairo_);
}

void PageDrawer::draw_running(RunningLines const& lines, int number)
{
    constexpr int k_all = 1 << 20;
    auto const right = styles_.page_width_pt - styles_.right_pt;
    auto const head_bottom = styles_.top_pt - styles_.head_gap_pt;
    auto const foot_top = styles_.page_height_pt - styles_.bottom_pt + styles_.foot_gap_pt;
    auto const& page_number = *lines.page_numbers[static_cast<std::size_t>(number - 1)];
    lines.head_left->draw(cairo_, styles_.left_pt, head_bottom - lines.head_left->height_pt(), 0, k_all);
    lines.head_right->draw(cairo_, right - lines.head_right->width_pt(),
                           head_bottom - lines.head_right->height_pt(), 0, k_all);
    lines.foot_left->draw(cairo_, styles_.left_pt, foot_top, 0, k_all);
    page_number.draw(cairo_, right - page_number.width_pt(), foot_top, 0, k_all);
}

void PageDrawer::draw_box(PlacedBox const& placed, int number)
{
    auto const left = styles_.left_pt;
    auto const top = styles_.top_pt + placed.y;
    for (auto const& piece : placed.box->pieces) {
        if (auto const* target = std::get_if<TargetPiece>(&piece)) {
            tags_.target(*target, number, left, top + placed.scale * target->y - k_air_above_target_pt);
        }
    }
    cairo_save(cairo_);
    cairo_translate(cairo_, left, top);
    cairo_scale(cairo_, placed.scale, placed.scale);
    for (auto const& piece : placed.box->pieces) {
        std::visit(overloaded{[](TargetPiece const&) {},
                              [&](auto const& drawn) { draw_piece(drawn, drawn.x, drawn.y); }},
                   piece);
    }
    cairo_restore(cairo_);
    for (auto const& piece : placed.box->pieces) {
        auto const* text = std::get_if<TextPiece>(&piece);
        if (text == nullptr || text->leaf.kind == LeafKind::artifact) {
            continue;
        }
        for (auto const& area : text->text->links(text->first_line, text->line_count)) {
            tags_.link({area.target, left + placed.scale * (text->x + area.x),
                        top + placed.scale * (text->y + area.y), placed.scale * area.width,
                        placed.scale * area.height});
        }
    }
}

void PageDrawer::draw_piece(TextPiece const& piece, double x, double y)
{
    tags_.begin_leaf(piece.leaf);
    piece.text->draw(cairo_, x, y, piece.first_line, piece.line_count);
    tags_.end_leaf();
}

void PageDrawer::draw_piece(RulePiece const& piece, double x, double y)
{
    cairo_set_source_rgb(cairo_, piece.colour.red, piece.colour.green, piece.colour.blue);
    if (!piece.dotted) {
        cairo_rectangle(cairo_, x, y, piece.width, piece.height);
        cairo_fill(cairo_);
        return;
    }
    auto const upright = piece.height > piece.width;
    auto const thickness = std::min(piece.width, piece.height);
    cairo_save(cairo_);
    cairo_set_line_width(cairo_, thickness);
    cairo_set_dash(cairo_, &thickness, 1, 0);
    cairo_move_to(cairo_, x + (upright ? thickness / 2 : 0), y + (upright ? 0 : thickness / 2));
    cairo_rel_line_to(cairo_, upright ? 0 : piece.width, upright ? piece.height : 0);
    cairo_stroke(cairo_);
    cairo_restore(cairo_);
}

void PageDrawer::draw_piece(FigurePiece const& piece, double x, double y)
{
    tags_.begin_leaf({LeafKind::figure, piece.figure});
    cairo_save(cairo_);
    cairo_rectangle(cairo_, x - k_bleed_pt, y - k_bleed_pt, piece.width + 2 * k_bleed_pt,
                    piece.height + 2 * k_bleed_pt);
    cairo_clip(cairo_);
    figures_.draw(piece.figure->spec, cairo_, x, y, piece.width);
    cairo_restore(cairo_);
    tags_.end_leaf();
}

} // namespace wijkpeil
