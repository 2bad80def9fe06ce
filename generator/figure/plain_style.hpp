// SPDX-License-Identifier: EUPL-1.2
// A Mapnik style that fills areas and draws lines and does nothing else: its paths are written without
// Mapnik's renderers, at a tenth of their cost. Mapnik still reads the style and evaluates its filters and
// fields. Private to this room.
#pragma once

#include "figure/map_features.hpp"
#include "figure/pdf_content.hpp"

#include <mapnik/feature.hpp>
#include <mapnik/unicode.hpp>

namespace mapnik {
class Map;
}

namespace wijkpeil {

// Features without geometry, to evaluate what a style says of them.
class FeatureMaker
{
public:
    FeatureMaker();
    [[nodiscard]] mapnik::feature_ptr make(MapFeature const& feature);

private:
    mapnik::context_ptr context_;
    mapnik::transcoder utf8_{"utf-8"};
    mapnik::value_integer id_ = 1;
};

[[nodiscard]] bool is_plain_style(mapnik::Map const& map);
void draw_plain_style(mapnik::Map const& map, MapFeatures const& features, PdfContent& content);

} // namespace wijkpeil
