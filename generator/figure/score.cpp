// SPDX-License-Identifier: EUPL-1.2
#include "figure/charts.hpp"

#include "figure/text_lines.hpp"

#include <algorithm>
#include <cmath>

namespace wijkpeil {

namespace {

constexpr double k_cell_gap_pt = 9;
constexpr double k_least_cell_pt = 50;
constexpr double k_name_line_pt = 9.5;
Lettering const k_name{7.5};

// Cells in one row as far as they fit, else in rows of equal length.
struct Grid {
    std::size_t columns = 1;
    double cell = 0;
    double row = 0;                              // height
    std::vector<std::vector<std::string>> names; // lines of each cell
};

Grid grid_of(ScoreSpec const& spec, double width, Canvas const& canvas)
{
    Grid grid;
    std::size_t const count = std::max<std::size_t>(spec.cells.size(), 1);
    double const least = (is_narrow(width) ? 64 : k_least_cell_pt) + k_cell_gap_pt;
    std::size_t const most =
        std::max<std::size_t>(1, static_cast<std::size_t>((width + k_cell_gap_pt) / least));
    std::size_t const rows = (count + most - 1) / most;
    grid.columns = (count + rows - 1) / rows;
    auto const columns = static_cast<double>(grid.columns);
    grid.cell = (width - k_cell_gap_pt * (columns - 1)) / columns;
    std::size_t lines = 1;
    for (auto const& cell : spec.cells) {
        grid.names.push_back(wrapped(cell.name, grid.cell + 2, [&](std::string const& text) {
            return canvas.text_width(text, k_name);
        }));
        lines = std::max(lines, grid.names.back().size());
    }
    grid.row = 24 + k_name_line_pt * static_cast<double>(lines) + 4;
    return grid;
}

void draw_bar(ScoreCell const& cell, Point corner, double length, Canvas& canvas)
{
    Rectangle const bar{corner.x, corner.y, length, 4};
    if (cell.favour == Favour::unfavourable) {
        canvas.rectangle(bar, {Role::unfavourable});
    } else if (cell.favour == Favour::favourable) { // outlined: grey print tells them apart
        canvas.rectangle({bar.x + 0.5, bar.y + 0.5, std::max(0.5, length - 1), 3},
                         {Role::paper, Role::area, 1});
    } else {
        canvas.rectangle(bar, {Role::rest});
    }
}

Role role_of(ScoreCell const& cell)
{
    if (!number_of(cell.gap)) {
        return Role::soft;
    }
    return cell.favour == Favour::unfavourable ? Role::unfavourable
           : cell.favour == Favour::favourable ? Role::area
                                               : Role::ink;
}

} // namespace

double score_height(ScoreSpec const& spec, double width, Canvas const& canvas)
{
    Grid const grid = grid_of(spec, width, canvas);
    auto const rows = static_cast<double>((spec.cells.size() + grid.columns - 1) / grid.columns);
    return grid.row * rows + 8 * std::max(0.0, rows - 1);
}

void draw_score(ScoreSpec const& spec, double width, Canvas& canvas)
{
    Grid const grid = grid_of(spec, width, canvas);
    for (std::size_t i = 0; i < spec.cells.size(); ++i) {
        auto const& cell = spec.cells[i];
        Point const corner{static_cast<double>(i % grid.columns) * (grid.cell + k_cell_gap_pt),
                           static_cast<double>(i / grid.columns) * (grid.row + 8)};
        canvas.line({corner.x, corner.y + 0.25}, {corner.x + grid.cell, corner.y + 0.25},
                    {Role::none, Role::rule, 0.5});
        auto const gap = number_of(cell.gap);
        if (gap && *gap != 0 && spec.full_length > 0) {
            double const share = std::min(1.0, std::abs(*gap) / spec.full_length);
            draw_bar(cell, corner, share * grid.cell, canvas);
        }
        Weight const weight = gap ? Weight::bold : Weight::regular;
        double const size = gap ? 13.0 : 9.0; // a sign instead of a value stays small
        canvas.text({corner.x, corner.y + 17.5}, cell.gap.text, {size, weight, role_of(cell)});
        double y = corner.y + 27.5;
        for (auto const& line : grid.names[i]) {
            canvas.text({corner.x, y}, line, k_name);
            y += k_name_line_pt;
        }
    }
}

} // namespace wijkpeil
