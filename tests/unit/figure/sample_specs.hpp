// SPDX-License-Identifier: EUPL-1.2
// Small made-up municipalities and charts for the tests of figures. Invented names and figures.
#pragma once

#include "document/figure_spec.hpp"
#include "figure/figure.hpp"
#include "figure/fonts.hpp"

#include <gtest/gtest.h>

#include <deque>
#include <filesystem>
#include <string>
#include <vector>

namespace wijkpeil::sample {

inline std::filesystem::path source()
{
    return WIJKPEIL_SOURCE_DIR;
}

inline Figures const& figures()
{
    static Diagnostics told;
    static Figures const made(source(), told);
    EXPECT_EQ(render(told), "");
    return made;
}

inline Fonts const& fonts()
{
    static Diagnostics told;
    static Fonts const made(source() / "styles/fonts", told);
    return made;
}

inline Geometry square(double x, double y, double width, double height)
{
    return {{Polygon{{{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}}}}}};
}

inline ShownValue value(double number, std::string text)
{
    ShownValue shown;
    shown.text = std::move(text);
    shown.statistic.value = number;
    return shown;
}

inline ShownValue missing(std::string sign)
{
    ShownValue shown;
    shown.text = std::move(sign);
    return shown;
}

inline ShownValue gap(double number, std::string text)
{
    ShownValue shown;
    shown.text = std::move(text);
    shown.measure = Measure::gap;
    shown.difference = number;
    return shown;
}

// A map with the geometry it points to.
struct Town {
    std::deque<Geometry> geometry;
    MapSpec spec;
};

// `columns` × `rows` rectangles of `size` metres, a slice of them uneven; every seventh has no value; the
// area takes the first `own`. A neighbour lies to the west.
inline Town town(int columns, int rows, double size, int own)
{
    Town town;
    MapSpec& spec = town.spec;
    spec.name = "proefstad-kaart-2020";
    char const* const names[] = {"Noord",        "Oosterwijk-Zuid",       "Havens en Grachten",
                                 "Buitengebied", "Lutkemeer/Ookmeer",     "Pelders- en Hoornseveld",
                                 "Centrum",      "Bedrijventerrein Laar", "De Punt"};
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            int const index = row * columns + column;
            double const high = row + 1 == rows ? size * 2.5 : size;
            town.geometry.push_back(square(100000 + column * size, 400000 + row * size, size, high));
            MapRegion region;
            region.code = "WK" + std::to_string(index);
            region.name = std::string(names[index % 9]) + (index >= 9 ? " " + std::to_string(index) : "");
            region.own = index < own;
            region.map_class = index % 7 == 6 ? -1 : index % 5;
            region.shown = index % 7 == 6 ? missing(".") : value(index, std::to_string(index) + ",5");
            region.geometry = &town.geometry.back();
            spec.regions.push_back(region);
        }
    }
    town.geometry.push_back(square(100000 - 20000, 390000, 20000, 30000));
    spec.neighbours.push_back(&town.geometry.back());
    spec.neighbour_names.push_back("Buurstad");
    town.geometry.push_back(square(10000, 310000, 260000, 300000));
    spec.country.push_back(&town.geometry.back());
    spec.legend_title = "Procent van inwoners 18+";
    spec.legend_unit = "wijken";
    for (char const* label : {"minder dan 10", "10 tot 15", "15 tot 20", "20 tot 25", "25 en meer"}) {
        spec.classes.push_back({label, 3});
    }
    spec.missing_label = "geen cijfer";
    spec.missing_count = 1;
    spec.outline_label = "grens van het gebied";
    return town;
}

inline DumbbellSpec dumbbell()
{
    DumbbellSpec spec;
    spec.area_name = "Proefwijk";
    spec.rest_name = "rest van Proefstad";
    spec.country_name = "Nederland";
    spec.axis_unit = "%";
    spec.column_names = {"gebied", "rest", "verschil"};
    spec.rows.push_back(
        {"Roker", value(24, "24,0"), value(18, "18,0"), value(19, "19,0"), gap(6, "+6,0"), true});
    return spec;
}

inline TrendSpec trend()
{
    TrendSpec spec;
    spec.area_name = "Proefwijk";
    spec.rest_name = "rest van Proefstad";
    spec.country_name = "Nederland";
    spec.periods = {"2012", "2016", "2020"};
    TrendPanel panel;
    panel.title = "Roker";
    panel.axis_start = 0;
    for (auto* series : {&panel.area, &panel.rest, &panel.country}) {
        *series = {value(10, "10,0"), value(12, "12,0"), value(14, "14,0")};
    }
    spec.panels.push_back(panel);
    return spec;
}

} // namespace wijkpeil::sample
