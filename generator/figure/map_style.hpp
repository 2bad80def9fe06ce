// SPDX-License-Identifier: EUPL-1.2
// styles/kaart.xml, ordinary Mapnik XML, and drawing a laid-out map with it. The only door to Mapnik.
#pragma once

#include "base/diagnostics.hpp"
#include "figure/figure.hpp"
#include "figure/map_layout.hpp"
#include "figure/pdf_content.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace wijkpeil {

class MapStyle
{
public:
    // Loads the style once; mistakes in it become diagnostics.
    MapStyle(std::filesystem::path const& project, Diagnostics& diagnostics);
    ~MapStyle();

    // Ground and borders, without any words, with the top left corner at the origin. Of a style with nothing
    // but areas and lines Mapnik reads the rules and says what holds where, and the paths are written
    // straight away. If there is more in it, Mapnik draws it with Cairo: the result is a PDF of one page, /G.
    [[nodiscard]] std::string draw(MapSpec const& spec, MapLayout const& layout, Palette const& palette,
                                   PdfContent& content) const;
    // The same as pixels: red, green, blue, alpha.
    struct Picture {
        int width = 0;
        int height = 0;
        std::string pixels;
    };
    [[nodiscard]] Picture picture(MapSpec const& spec, MapLayout const& layout, Palette const& palette,
                                  double pixels_per_point) const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

// Fields ([naam]) and layers in the style that this program does not fill: Mapnik itself says nothing about
// them.
void check_style_names(std::string const& file, std::string const& xml, Diagnostics& diagnostics);

// As a PNG with at most 256 colours.
[[nodiscard]] std::string encoded_png(MapStyle::Picture const& picture);

} // namespace wijkpeil
