// SPDX-License-Identifier: EUPL-1.2
#include "pdf/text_renderer.hpp"

#include <pango/pangocairo.h>

// Pango hands its pieces to a class of its own kind of objects, which must be declared as C does.
typedef struct _WijkpeilRenderer {
    PangoRenderer parent;
    wijkpeil::PdfContent* content;
    wijkpeil::Point origin;
    wijkpeil::Colour colour;
} WijkpeilRenderer;
typedef struct _WijkpeilRendererClass {
    PangoRendererClass parent;
} WijkpeilRendererClass;

static GType wijkpeil_renderer_get_type(void);
G_DEFINE_TYPE(WijkpeilRenderer, wijkpeil_renderer, PANGO_TYPE_RENDERER)

namespace {

double in_points(int length)
{
    return static_cast<double>(length) / PANGO_SCALE;
}

wijkpeil::Colour colour_of(WijkpeilRenderer* renderer, PangoRenderPart part)
{
    auto const* colour = pango_renderer_get_color(&renderer->parent, part);
    return colour == nullptr
               ? renderer->colour
               : wijkpeil::Colour{colour->red / 65535.0, colour->green / 65535.0, colour->blue / 65535.0};
}

void draw_glyph_item(PangoRenderer* base, char const* text, PangoGlyphItem* item, int x, int y)
{
    auto* const renderer = reinterpret_cast<WijkpeilRenderer*>(base);
    renderer->content->fill_colour(colour_of(renderer, PANGO_RENDER_PART_FOREGROUND));
    renderer->content->text({renderer->origin.x + in_points(x), renderer->origin.y + in_points(y)},
                            wijkpeil::set_run(*item, text, 0));
}

void draw_rectangle(PangoRenderer* base, PangoRenderPart part, int x, int y, int width, int height)
{
    auto* const renderer = reinterpret_cast<WijkpeilRenderer*>(base);
    renderer->content->fill_colour(colour_of(renderer, part));
    renderer->content->rectangle({renderer->origin.x + in_points(x), renderer->origin.y + in_points(y),
                                  in_points(width), in_points(height)});
    renderer->content->fill();
}

void draw_shape(PangoRenderer*, PangoAttrShape*, int, int) {} // room for a mark, which is drawn apart

} // namespace

static void wijkpeil_renderer_class_init(WijkpeilRendererClass* type)
{
    type->parent.draw_glyph_item = draw_glyph_item;
    type->parent.draw_rectangle = draw_rectangle;
    type->parent.draw_shape = draw_shape;
}

static void wijkpeil_renderer_init(WijkpeilRenderer*) {}

namespace wijkpeil {

void write_line(PdfContent& content, PangoLayoutLine* line, Point origin, Colour const& colour)
{
    auto* const renderer =
        static_cast<WijkpeilRenderer*>(g_object_new(wijkpeil_renderer_get_type(), nullptr));
    renderer->content = &content;
    renderer->origin = origin;
    renderer->colour = colour;
    pango_renderer_draw_layout_line(&renderer->parent, line, 0, 0);
    g_object_unref(renderer);
}

} // namespace wijkpeil
