// SPDX-License-Identifier: EUPL-1.2
#include "figure/figure.hpp"

#include "base/files.hpp"
#include "base/text.hpp"
#include "figure/cairo_canvas.hpp"
#include "figure/charts.hpp"
#include "figure/map_drawing.hpp"
#include "figure/map_ground.hpp"
#include "figure/map_style.hpp"
#include "figure/pdf_canvas.hpp"

#include <cairo.h>

#include <cmath>
#include <cstdint>

namespace wijkpeil {

namespace {

constexpr double k_wide_pt = 430; // drawings for a page: see svg_canvas.hpp
constexpr double k_narrow_pt = 216;
constexpr double k_small_pt = 182;
constexpr double k_small_map_pt = 300;
constexpr double k_page_slack = 1.06;    // the page brings our font; another one may be wider
constexpr double k_least_label_pt = 6.5; // on paper; on a page no label is smaller than the others

TextMeasure measure_with(Fonts const& fonts, double slack)
{
    return [&fonts, slack](std::string const& text, double size, Weight weight, bool italic) {
        return fonts.width(text, size, weight, italic) * slack;
    };
}

double chart_height(FigureSpec const& spec, double width, Canvas const& canvas)
{
    return std::visit(overloaded{
                          [](MapSpec const&) { return 0.0; }, // maps have a layout of their own
                          [&](LocatorSpec const& s) { return locator_height(s, width); },
                          [&](DumbbellSpec const& s) { return dumbbell_height(s, width, canvas); },
                          [&](TrendSpec const& s) { return trend_height(s, width, canvas); },
                          [&](ScoreSpec const& s) { return score_height(s, width, canvas); },
                          [&](SpreadSpec const& s) { return spread_height(s, width, canvas); },
                      },
                      spec);
}

void draw_chart(FigureSpec const& spec, double width, Canvas& canvas)
{
    std::visit(overloaded{
                   [](MapSpec const&) {},
                   [&](LocatorSpec const& s) { draw_locator(s, width, canvas); },
                   [&](DumbbellSpec const& s) { draw_dumbbell(s, width, canvas); },
                   [&](TrendSpec const& s) { draw_trend(s, width, canvas); },
                   [&](ScoreSpec const& s) { draw_score(s, width, canvas); },
                   [&](SpreadSpec const& s) { draw_spread(s, width, canvas); },
               },
               spec);
}

// From red, green, blue, alpha to Cairo's pixels (in the order of the processor), in the top left corner, and
// back.
void put_pixels(MapStyle::Picture const& picture, cairo_surface_t* surface)
{
    unsigned char* data = cairo_image_surface_get_data(surface);
    std::size_t at = 0;
    for (int row = 0; row < picture.height; ++row) {
        auto* line = reinterpret_cast<std::uint32_t*>(data + std::ptrdiff_t{row} *
                                                                 cairo_image_surface_get_stride(surface));
        for (int column = 0; column < picture.width; ++column, at += 4) {
            auto const part = [&](std::size_t i) {
                return static_cast<unsigned char>(picture.pixels[at + i]);
            };
            line[column] = (std::uint32_t{part(0)} << 16U) | (std::uint32_t{part(1)} << 8U) | part(2);
        }
    }
    cairo_surface_mark_dirty(surface);
}

MapStyle::Picture picture_of(cairo_surface_t* surface)
{
    cairo_surface_flush(surface);
    unsigned char const* data = cairo_image_surface_get_data(surface);
    MapStyle::Picture picture{
        cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface), {}};
    for (int row = 0; row < picture.height; ++row) {
        auto const* line = reinterpret_cast<std::uint32_t const*>(
            data + std::ptrdiff_t{row} * cairo_image_surface_get_stride(surface));
        for (int column = 0; column < picture.width; ++column) {
            for (unsigned const shift : {16U, 8U, 0U}) {
                picture.pixels += static_cast<char>((line[column] >> shift) & 0xFFU);
            }
            picture.pixels += '\xff';
        }
    }
    return picture;
}

} // namespace

struct Figures::Parts {
    Parts(std::filesystem::path const& project, Diagnostics& diagnostics)
        : palette(read_palette(project, diagnostics)), fonts(project / "styles" / "fonts", diagnostics),
          style(project, diagnostics)
    {
        std::vector<std::filesystem::path> files{project / "styles/kleuren.yaml",
                                                 project / "styles/kaart.xml"};
        files.insert(files.end(), fonts.files().begin(), fonts.files().end());
        for (auto const& file : files) {
            if (file_exists(file)) {
                inputs[file.lexically_relative(project).generic_string()] = sha256(read_file(file));
            }
        }
    }

    // Asked for by the PDF, the PNG and the warnings.
    [[nodiscard]] std::shared_ptr<MapLayout const> paper_layout(MapSpec const& spec, double width) const
    {
        ContentKey key = key_of_map(spec);
        key.add(width);
        return memory.layouts.get(
            key, [&] { return layout_map(spec, width, k_least_label_pt, measure_with(fonts, 1), memory); });
    }
    // One drawing of a figure for a page.
    [[nodiscard]] std::string drawing(FigureSpec const& spec, std::string const& id,
                                      std::string const& css_class, double width,
                                      std::string const& alternative) const
    {
        SvgCanvas canvas(fonts, id, k_page_slack);
        if (auto const* map = std::get_if<MapSpec>(&spec)) {
            MapLayout const layout = layout_map(*map, width, 7.5, measure_with(fonts, k_page_slack), memory);
            draw_map_ground(*map, layout, palette.classes.size(), canvas);
            draw_map_names(*map, layout, canvas);
            draw_map_furniture(*map, layout, palette.classes.size(), canvas);
            return canvas.finish(width, layout.height, css_class, alternative);
        }
        draw_chart(spec, width, canvas);
        return canvas.finish(width, chart_height(spec, width, canvas), css_class, alternative);
    }

    Palette palette;
    Fonts fonts;
    MapStyle style;
    std::map<std::string, std::string> inputs;
    mutable MapMemory memory;
};

Figures::Figures(std::filesystem::path const& project, Diagnostics& diagnostics)
    : parts_(std::make_unique<Parts>(project, diagnostics))
{
}

Figures::~Figures() = default;

FigureSize Figures::size(FigureSpec const& spec, double width_pt) const
{
    if (auto const* map = std::get_if<MapSpec>(&spec)) {
        return {width_pt, map_height(*map, width_pt, measure_with(parts_->fonts, 1))};
    }
    CairoCanvas const canvas(nullptr, parts_->palette, parts_->fonts); // measures only
    return {width_pt, chart_height(spec, width_pt, canvas)};
}

PdfDrawing Figures::pdf(FigureSpec const& spec, double width_pt, PdfResources& resources) const
{
    PdfDrawing drawing;
    PdfContent content(resources);
    PdfCanvas canvas(content, parts_->palette, parts_->fonts);
    if (auto const* map = std::get_if<MapSpec>(&spec)) {
        auto const layout = parts_->paper_layout(*map, width_pt);
        (void)parts_->memory.unplaced.get(key_of_map(*map), [&] { return layout->unplaced; });
        drawing.ground = parts_->style.draw(*map, *layout, parts_->palette, content);
        draw_map_names(*map, *layout, canvas);
        draw_map_furniture(*map, *layout, parts_->palette.classes.size(), canvas);
    } else {
        draw_chart(spec, width_pt, canvas);
    }
    drawing.content = content.take();
    drawing.texts_without_glyph = canvas.texts_without_glyph();
    return drawing;
}

std::string Figures::svg(FigureSpec const& spec, std::string const& id, std::string const& alternative) const
{
    if (std::holds_alternative<LocatorSpec>(spec)) {
        return parts_->drawing(spec, id, "figure-small", k_small_pt, alternative);
    }
    auto const wide_and_narrow = [&](double wide_pt, double narrow_pt) {
        return parts_->drawing(spec, id + "-wide", "figure-wide", wide_pt, alternative) +
               parts_->drawing(spec, id + "-narrow", "figure-narrow", narrow_pt, alternative);
    };
    auto const* map = std::get_if<MapSpec>(&spec);
    if (map != nullptr && map->small) {
        return wide_and_narrow(k_small_map_pt, k_narrow_pt);
    }
    return wide_and_narrow(k_wide_pt, k_narrow_pt);
}

std::string Figures::png(MapSpec const& spec, double width_pt, double scale) const
{
    auto const layout = parts_->paper_layout(spec, width_pt);
    auto const ground = parts_->style.picture(spec, *layout, parts_->palette, scale);
    int const height = std::max(ground.height, static_cast<int>(std::ceil(layout->height * scale)));
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, ground.width, height);
    cairo_t* cairo = cairo_create(surface);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_surface_flush(surface);
    put_pixels(ground, surface);
    cairo_scale(cairo, scale, scale);
    CairoCanvas canvas(cairo, parts_->palette, parts_->fonts);
    draw_map_names(spec, *layout, canvas);
    draw_map_furniture(spec, *layout, parts_->palette.classes.size(), canvas);
    cairo_destroy(cairo);
    auto const whole = picture_of(surface);
    cairo_surface_destroy(surface);
    return encoded_png(whole);
}

// Of the PDF, if it was made; else of a map as wide as a page of text.
std::vector<std::string> Figures::unplaced_names(MapSpec const& spec) const
{
    constexpr double k_text_width_pt = 482;
    return *parts_->memory.unplaced.get(
        key_of_map(spec), [&] { return parts_->paper_layout(spec, k_text_width_pt)->unplaced; });
}

Palette const& Figures::palette() const
{
    return parts_->palette;
}

FontFiles const& Figures::font_files() const
{
    return parts_->fonts.font_files();
}

std::filesystem::path const& Figures::fonts() const
{
    return parts_->fonts.folder();
}

std::map<std::string, std::string> const& Figures::inputs() const
{
    return parts_->inputs;
}

} // namespace wijkpeil
