// SPDX-License-Identifier: EUPL-1.2
// What a map or chart shows, before anybody draws it. All texts are ready for print; all values are
// ShownValue.
#pragma once

#include "document/text.hpp"
#include "model/geometry.hpp"

#include <string>
#include <variant>
#include <vector>

namespace wijkpeil {

// One region of a choropleth.
struct MapRegion {
    std::string code;
    std::string name;
    bool own = false;                   // belongs to the report's area
    ShownValue shown;                   // "24,6" or a sign
    int map_class = -1;                 // 0-based, −1: missing
    Geometry const* geometry = nullptr; // lives in the Dataset
    int number = 0;                     // on a small map: its row in the table beside it; 0: none
};

struct MapClass {
    std::string label; // "10 tot 15"
    int count = 0;     // regions in it, also when 0
};

// Choropleth of the regions of one municipality.
struct MapSpec {
    std::string area; // id of the area it is about
    std::string name; // file-name part: "<area>-<indicator>-kaart-<period>"
    std::vector<MapRegion> regions;
    std::vector<Geometry const*> neighbours;  // regions of other municipalities known to the project
    std::vector<std::string> neighbour_names; // name of each neighbour's municipality
    std::vector<Geometry const*> country;     // for the inset
    std::string legend_title;                 // "Procent van inwoners 18+"
    std::string legend_unit;                  // "wijken", heads the column of counts
    std::vector<MapClass> classes;
    std::string missing_label; // "geen cijfer"
    int missing_count = 0;
    std::string outline_label; // "grens van het gebied"; "grens bij benadering" for a partial or wider area
    bool approximate_outline = false; // draw it dashed
    std::string scale_unit = "km";
    bool small = false; // numbers instead of names, the legend on lines below it
};

// Where the area lies in its municipality and the municipality in the country. No values.
struct LocatorSpec {
    std::vector<Geometry const*> regions;
    std::vector<bool> own;
    std::vector<Geometry const*> country;
};

// One row of the gap chart: area against rest and country.
struct DumbbellRow {
    std::string name;
    ShownValue area;
    ShownValue rest;
    ShownValue country;
    ShownValue gap;
    bool strong = false;
};
struct DumbbellSpec {
    std::string area_name;    // "Zaandam-Oost"
    std::string rest_name;    // "rest van Zaanstad"
    std::string country_name; // "Nederland"
    bool wider = false;       // the area's mark is an open diamond
    double axis_max = 80;
    double axis_step = 20;
    std::string axis_unit;                 // "%", printed at the first and last tick
    std::vector<std::string> column_names; // gebied, rest, verschil
    std::vector<DumbbellRow> rows;
    bool small = false; // rows close together
};

// One panel of the trend chart. One value per period in each series.
struct TrendPanel {
    std::string title;
    std::vector<ShownValue> area;
    std::vector<ShownValue> rest;
    std::vector<ShownValue> country;
    double axis_start = 0;
    std::string gap_note; // "2012 niet gevraagd"; empty if nothing is missing
    // Indices of periods that begin another series: no line leads there, and a rule stands before them.
    std::vector<std::size_t> breaks;
};
struct TrendSpec {
    std::string area_name;
    std::string rest_name;
    std::string country_name;
    bool wider = false;
    std::vector<std::string> periods;
    double axis_span = 30; // the same in every panel
    double axis_step = 10;
    std::string labels_note; // "getallen: 2012 (gebied) en 2020"
    std::vector<TrendPanel> panels;
};

// Signed differences side by side, sorted by size.
struct ScoreCell {
    std::string name;
    ShownValue gap;
    Favour favour = Favour::neutral;
};
struct ScoreSpec {
    std::vector<ScoreCell> cells;
    double full_length = 10; // a bar of this difference fills the cell
};

// One indicator over many areas: each area with its wijken and the rest of its municipality.
struct SpreadRow {
    std::string area;         // id
    std::string name;         // "Zaandam-Oost"
    std::string municipality; // "Zaanstad"
    ShownValue value;         // of the area; a sign if it is missing
    ShownValue rest;
    std::vector<ShownValue> parts; // of its wijken; missing ones are not drawn
    bool wider = false;            // its mark is an open diamond
    std::string reason;            // why it has no value, in words: never a blank
};
struct SpreadSpec {
    std::string area_name;  // of the marks in the legend: "gebied"
    std::string wider_name; // "ruimer dan het gebied"
    std::string part_name;  // "wijk van het gebied"
    std::string rest_name;  // "rest van de gemeente"
    std::string mean_name;  // "gemiddelde van de gebieden"
    std::string country_name;
    std::vector<std::string> column_names; // of the values: gebied, rest
    ShownValue mean;                       // missing: no line
    ShownValue country;
    double axis_min = 0;
    double axis_max = 80; // further if a value lies beyond it
    double axis_step = 20;
    std::string axis_unit;       // "%", printed at the first and last tick
    std::vector<SpreadRow> rows; // in the order of the table; missing ones last
};

using FigureSpec = std::variant<MapSpec, LocatorSpec, DumbbellSpec, TrendSpec, ScoreSpec, SpreadSpec>;

} // namespace wijkpeil
