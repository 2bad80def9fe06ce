// SPDX-License-Identifier: EUPL-1.2
// Where everything of a map goes, decided once and then drawn by Cairo with Mapnik, or as SVG. Lengths are
// points.
#pragma once

#include "document/figure_spec.hpp"
#include "figure/canvas.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

// From metres to points on the figure.
struct MapView {
    Point origin;     // the ground at the top left corner
    double scale = 1; // points per metre

    [[nodiscard]] Point to_page(Point ground) const
    {
        return {(ground.x - origin.x) * scale, (origin.y - ground.y) * scale};
    }
    [[nodiscard]] Point to_ground(Point page) const
    {
        return {origin.x + page.x / scale, origin.y - page.y / scale};
    }
    [[nodiscard]] std::vector<Ring> to_page(std::vector<Ring> rings) const;
    [[nodiscard]] std::vector<Ring> to_ground(std::vector<Ring> rings) const;
};

// How wide a text is; the drawing on a page reckons with another font than ours.
using TextMeasure = std::function<double(std::string const&, double size, Weight, bool italic)>;

// A piece of a label on one line.
struct LabelPiece {
    std::string text;
    Point at; // middle of the baseline
    bool is_value = false;
};

struct MapLabel {
    std::size_t region = 0; // in MapSpec::regions
    double size = 7.5;
    bool has_name = true;
    std::vector<LabelPiece> pieces;
    Rectangle box;
    std::optional<std::pair<Point, Point>> leader; // from the region to the label, if it stands outside
};

struct ContextLabel {
    std::string text;
    Point at; // middle of the baseline
    Rectangle box;
};

struct ScaleBar {
    Rectangle box; // with its text
    double length = 0;
    std::string text;
};

struct MapGround; // in figure/map_ground.hpp
struct MapMemory;

struct MapLayout {
    double width = 0;
    double height = 0; // with a legend below the map
    Rectangle frame;
    MapView view;
    std::shared_ptr<MapGround const> ground; // shared by maps that differ in their figures alone
    std::vector<Ring> hatch;                 // lines inside the regions without a value
    std::vector<Ring> country;               // in the inset
    Point inset_mark;                        // where the municipality lies in it
    Rectangle legend;
    Rectangle legend_room; // kept free for it: as large as the legends of other maps of the area need
    Rectangle inset; // width 0: none
    std::optional<ScaleBar> scale_bar;
    std::vector<MapLabel> labels;
    std::vector<ContextLabel> context;
    std::vector<std::string> unplaced; // names, the area's own first
};

// `least_size` is the smallest type size for labels.
[[nodiscard]] MapLayout layout_map(MapSpec const& spec, double width, double least_size,
                                   TextMeasure const& measure, MapMemory& memory);
// Height alone, without placing anything.
[[nodiscard]] double map_height(MapSpec const& spec, double width, TextMeasure const& measure);

// The value of a region in words: a missing one by those of the legend.
[[nodiscard]] std::string const& region_value(MapSpec const& spec, MapRegion const& region);

// The legend, the parts that layout and drawing must agree on.
struct LegendLayout {
    double width = 0;
    double height = 0;
    std::vector<std::string> title; // lines
};
[[nodiscard]] LegendLayout layout_legend(MapSpec const& spec, double most_width, TextMeasure const& measure);
// A narrow map has its legend below it.
[[nodiscard]] bool legend_goes_below(double width);

inline constexpr double k_legend_pitch_pt = 15;
inline constexpr double k_legend_padding_pt = 8;
inline constexpr double k_swatch_width_pt = 20;
inline constexpr double k_swatch_height_pt = 11;
inline constexpr double k_label_halo_pt = 1.3;

} // namespace wijkpeil
