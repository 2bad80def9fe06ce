// SPDX-License-Identifier: EUPL-1.2
#include "pdf/draw.hpp"

#include "pdf/furniture.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace wijkpeil {

namespace {

constexpr double k_air_above_target_pt = 6; // so that a link shows what it points at with some room above
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
    auto const& running = document.running_head.empty() ? document.title : document.running_head;
    lines.head_left_after = setter.set(text_of(running), styles.running, {.width_pt = left});
    for (std::size_t i = 0; i < pages; ++i) {
        lines.page_numbers.push_back(setter.set(text_of(fmt::format(k_page_of_pages, i + 1, pages)), number));
    }
    auto const foot = width - lines.page_numbers.back()->width_pt() - k_between_running_pt;
    lines.foot_left = setter.set(text_of(document.foot), styles.running, {.width_pt = foot});
    return lines;
}

void PageDrawer::draw(PdfPage const& page, int number, RunningLines const& lines)
{
    PdfContent content{file_.resources};
    content_ = &content;
    content.turn(styles_.page_height_pt);
    marker_.begin_page(number, styles_.page_width_pt, styles_.page_height_pt, content);
    draw_running(lines, number);
    for (auto const& box : page.boxes) {
        draw_box(box, number);
    }
    file_.pages.push_back({styles_.page_width_pt, styles_.page_height_pt, content.take()});
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
    head(number == 1 ? *lines.head_left : *lines.head_left_after, styles_.left_pt);
    head(*lines.head_right, right - lines.head_right->width_pt());
    marker_.running_line(*lines.foot_left, styles_.left_pt, foot_top, ArtifactKind::footer);
    marker_.running_line(page_number, right - page_number.width_pt(), foot_top, ArtifactKind::footer);
}

void PageDrawer::draw_box(PlacedBox const& placed, int number)
{
    auto const left = styles_.left_pt;
    auto const top = styles_.top_pt + placed.y;
    auto const scale = placed.scale;
    Point const corner{left, top};
    Point const origin = scale == 1 ? corner : Point{};
    if (scale != 1) {
        content_->save();
        content_->move(scale, corner);
    }
    for (auto const& piece : placed.box->pieces) {
        std::visit(overloaded{
                       [&](TargetPiece const& target) {
                           marker_.place(target, left, top + scale * target.y - k_air_above_target_pt);
                       },
                       [&](TextPiece const& text) { marker_.text(text, corner, origin, scale); },
                       [&](RulePiece const& rule) { draw_rule(rule, origin); },
                       [&](FigurePiece const& figure) {
                           draw_figure(figure, origin,
                                       {number, left + scale * figure.x, top + scale * figure.y,
                                        scale * figure.width, scale * figure.height});
                       },
                   },
                   piece);
    }
    if (scale != 1) {
        content_->restore();
    }
}

void PageDrawer::draw_rule(RulePiece const& piece, Point origin)
{
    Colour const colour{piece.colour.red, piece.colour.green, piece.colour.blue};
    Rectangle const rule{origin.x + piece.x, origin.y + piece.y, piece.width, piece.height};
    marker_.artifact(ArtifactKind::layout, [&] {
        if (!piece.dotted) {
            content_->fill_colour(colour);
            content_->rectangle(rule);
            content_->fill();
            return;
        }
        auto const upright = rule.height > rule.width;
        auto const thickness = std::min(rule.width, rule.height);
        Point const from{rule.x + (upright ? thickness / 2 : 0), rule.y + (upright ? 0 : thickness / 2)};
        Point const to{from.x + (upright ? 0 : rule.width), from.y + (upright ? rule.height : 0)};
        content_->stroke_colour(colour);
        content_->line(thickness, LineJoin::miter, LineCap::butt, {thickness, thickness});
        content_->rings({{from, to}}, false);
        content_->stroke();
    });
}

// A form of its own: a drawing of thousands of paths is one thing in the page, which one tag can hold.
void PageDrawer::draw_figure(FigurePiece const& piece, Point origin, ElementBox const& on_page)
{
    auto drawing = figures_.pdf(piece.figure->spec, piece.width, file_.resources);
    auto const& unknown = drawing.texts_without_glyph;
    without_glyph_.insert(without_glyph_.end(), unknown.begin(), unknown.end());
    marker_.drawing(*piece.figure, on_page, [&] {
        content_->form(file_.forms.size(), {origin.x + piece.x, origin.y + piece.y});
    });
    file_.forms.push_back({piece.width, piece.height, std::move(drawing)});
}

} // namespace wijkpeil
