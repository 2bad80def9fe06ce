// SPDX-License-Identifier: EUPL-1.2
#include "figure/charts.hpp"

#include "figure/trend_panel.hpp"

#include <algorithm>
#include <cmath>

namespace wijkpeil {

namespace {

constexpr double k_panel_gap_pt = 20;
constexpr double k_row_gap_pt = 12;
constexpr double k_least_panel_pt = 92;
constexpr double k_note_size_pt = 8;

struct LegendItem {
    std::string text;
    double width = 0; // with its mark
};

std::vector<LegendItem> legend_items(TrendSpec const& spec, Canvas const& canvas)
{
    std::vector<LegendItem> items;
    for (auto const* text : {&spec.area_name, &spec.rest_name, &spec.country_name}) {
        Weight const weight = items.empty() ? Weight::semibold : Weight::regular;
        items.push_back({*text, 22 + canvas.text_width(*text, {8, weight})});
    }
    return items;
}

// Places of the legend's items and of the note behind them; the last entry is the note.
std::vector<Point> legend_places(TrendSpec const& spec, double width, Canvas const& canvas)
{
    std::vector<Point> places;
    double x = 0;
    double y = 6;
    for (auto const& item : legend_items(spec, canvas)) {
        if (x > 0 && x + item.width > width) {
            x = 0;
            y += 12;
        }
        places.push_back({x, y});
        x += item.width + 16;
    }
    double const note = canvas.text_width(spec.labels_note, {k_note_size_pt});
    bool const fits = x + note <= width;
    places.push_back(fits ? Point{width - note, y} : Point{0, y + 12});
    return places;
}

double legend_height(TrendSpec const& spec, double width, Canvas const& canvas)
{
    auto const places = legend_places(spec, width, canvas);
    return spec.labels_note.empty() ? places[2].y + 10 : places[3].y + 10;
}

void draw_legend(TrendSpec const& spec, double width, Canvas& canvas)
{
    auto const items = legend_items(spec, canvas);
    auto const places = legend_places(spec, width, canvas);
    for (std::size_t i = 0; i < items.size(); ++i) {
        Point const at = places[i];
        draw_series_line({at.x, at.y}, {at.x + 17, at.y}, static_cast<Series>(i), canvas);
        draw_series_mark({at.x + 8.5, at.y}, static_cast<Series>(i), spec.wider, canvas);
        Lettering const lettering{8, i == 0 ? Weight::semibold : Weight::regular,
                                  i == 0 ? Role::area : Role::ink};
        canvas.text({at.x + 22, at.y + 3}, items[i].text, lettering);
    }
    if (!spec.labels_note.empty()) {
        bool const right = places[3].x > 0;
        canvas.text({right ? width : 0, places[3].y + 3}, spec.labels_note,
                    {k_note_size_pt, Weight::regular, Role::soft, right ? Anchor::end : Anchor::start});
    }
}

// Panels side by side: four on paper, two on a phone.
struct Grid {
    std::size_t columns = 1;
    double panel = 0;
    double top = 0;
    double row = 0;
};

Grid grid_of(TrendSpec const& spec, double width, Canvas const& canvas)
{
    Grid grid;
    double const fits = (width + k_panel_gap_pt) / (k_least_panel_pt + k_panel_gap_pt);
    grid.columns = std::clamp<std::size_t>(static_cast<std::size_t>(fits), 1, 4);
    auto const columns = static_cast<double>(grid.columns);
    grid.panel = (width - k_panel_gap_pt * (columns - 1)) / columns;
    grid.top = legend_height(spec, width, canvas) + 6;
    std::size_t lines = 2;
    for (auto const& panel : spec.panels) {
        lines = std::max(lines, panel_title(panel, grid.panel, canvas).size());
    }
    grid.row = panel_height(lines);
    return grid;
}

} // namespace

double trend_height(TrendSpec const& spec, double width, Canvas const& canvas)
{
    Grid const grid = grid_of(spec, width, canvas);
    auto const rows = static_cast<double>((spec.panels.size() + grid.columns - 1) / grid.columns);
    return grid.top + rows * (grid.row + k_row_gap_pt) - k_row_gap_pt + 3;
}

void draw_trend(TrendSpec const& spec, double width, Canvas& canvas)
{
    Grid const grid = grid_of(spec, width, canvas);
    draw_legend(spec, width, canvas);
    double const span = common_span(spec);
    for (std::size_t i = 0; i < spec.panels.size(); ++i) {
        Rectangle const place{static_cast<double>(i % grid.columns) * (grid.panel + k_panel_gap_pt),
                              grid.top + static_cast<double>(i / grid.columns) * (grid.row + k_row_gap_pt),
                              grid.panel, grid.row};
        draw_panel(spec, spec.panels[i], place, span, canvas);
    }
}

} // namespace wijkpeil
