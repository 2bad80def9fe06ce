// SPDX-License-Identifier: EUPL-1.2
// Where things stand in the chart of all areas at one width. Private to this room.
#pragma once

#include "figure/charts.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// What the legend explains: only what is drawn.
struct SpreadKey {
    enum class Kind { area, wider, part, rest, mean, country };
    Kind kind = Kind::area;
    std::string text;
    Point at; // centre of the mark
};

struct SpreadLines {
    std::vector<std::string> name;
    std::vector<std::string> place;  // its municipality
    std::vector<std::string> reason; // why it has no value
    double place_x = 0;              // from the name's left end, if it stands on the line of the name; else 0
    bool has_marks = false;
    bool reason_in_plot = false; // else below the name
    double top = 0;
    double bottom = 0;

    [[nodiscard]] std::size_t count() const
    {
        return name.size() + (place_x > 0 ? 0 : place.size()) + (reason_in_plot ? 0 : reason.size());
    }
};

struct SpreadPlan {
    bool narrow = false;
    double width = 0;
    double left = 0; // of the plot
    double right = 0;
    double axis_min = 0;
    double axis_max = 0;
    double axis_step = 0;
    double columns[2] = {}; // right ends of the values
    double head = 0;        // baseline of the axis's numbers
    bool axis_below = false;
    std::vector<SpreadKey> keys;
    std::vector<SpreadLines> rows;
    double top = 0;    // of the rows
    double bottom = 0; // of the plot: rows without any mark come below it
    double height = 0;

    [[nodiscard]] double x(double value) const;
};

[[nodiscard]] SpreadPlan plan_of_spread(SpreadSpec const& spec, double width, Canvas const& canvas);

inline constexpr double k_spread_line_pt = 9.5;
[[nodiscard]] Lettering spread_name_lettering();
[[nodiscard]] Lettering spread_place_lettering();
[[nodiscard]] Lettering spread_reason_lettering();

} // namespace wijkpeil
