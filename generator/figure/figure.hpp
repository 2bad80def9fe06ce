// SPDX-License-Identifier: EUPL-1.2
// The room `figure`: maps and charts as drawings, for PDF, as PNG and as SVG, from one specification.
// Only this room includes Mapnik.
#pragma once

#include "base/diagnostics.hpp"
#include "document/figure_spec.hpp"
#include "figure/pdf_resources.hpp"

#include <array>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace wijkpeil {

struct FigureSize {
    double width_pt = 0;
    double height_pt = 0;
};

// Colours of styles/kleuren.yaml: one palette for map, legend, SVG, table and page. "#rrggbb".
struct Palette {
    std::string ink, soft, rule, grid, area, comparison, unfavourable, land, neighbour, missing_line;
    std::vector<std::string> classes; // light to dark
};
[[nodiscard]] Palette read_palette(std::filesystem::path const& project, Diagnostics& diagnostics);

// A figure as operators of a PDF, and its texts with a letter that no font has. The ground of a map whose
// style holds more than areas and lines is a PDF of one page, which the content calls /G.
struct PdfDrawing {
    std::string content;
    std::string ground;
    std::vector<std::string> texts_without_glyph;
};

// Everything figures share: palette, fonts of styles/fonts, map style of styles/kaart.xml, loaded once.
// Drawing is const and may happen on many threads at once; the same spec gives the same bytes.
class Figures
{
public:
    Figures(std::filesystem::path const& project, Diagnostics& diagnostics);
    ~Figures();

    // The height a figure takes at this width.
    [[nodiscard]] FigureSize size(FigureSpec const& spec, double width_pt) const;
    // As the content of a PDF, with its top left corner at the origin and y downward.
    [[nodiscard]] PdfDrawing pdf(FigureSpec const& spec, double width_pt, PdfResources& resources) const;
    // The figure as an <svg> element for a page. `id` makes ids in it unique; `alternative` becomes its name.
    [[nodiscard]] std::string svg(FigureSpec const& spec, std::string const& id,
                                  std::string const& alternative) const;
    // A map as PNG bytes; `scale` 2 gives 2 pixels a point and sharp text.
    [[nodiscard]] std::string png(MapSpec const& spec, double width_pt, double scale) const;
    // Map names that found no place, for warnings; empty if all did.
    [[nodiscard]] std::vector<std::string> unplaced_names(MapSpec const& spec) const;

    [[nodiscard]] Palette const& palette() const;
    [[nodiscard]] FontFiles const& font_files() const;
    // The folder with the fonts that all pages use.
    [[nodiscard]] std::filesystem::path const& fonts() const;
    // Style files read: relative path → sha256.
    [[nodiscard]] std::map<std::string, std::string> const& inputs() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace wijkpeil
