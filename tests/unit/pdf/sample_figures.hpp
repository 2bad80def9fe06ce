// SPDX-License-Identifier: EUPL-1.2
// The figures of the sample document, with a municipality of squares.
#pragma once

#include "document/document.hpp"

#include <array>
#include <string>
#include <vector>

namespace wijkpeil {

inline ShownValue shown(std::string text, double value)
{
    ShownValue result;
    result.text = std::move(text);
    result.statistic.value = value;
    return result;
}
inline ShownValue shown_gap(std::string text, double difference)
{
    auto result = shown(std::move(text), difference);
    result.measure = Measure::gap;
    result.difference = difference;
    return result;
}

// A square of 1 km at (column, row) of a grid, in RD metres.
inline Geometry square(int column, int row)
{
    double const x = 110000.0 + 1000 * column;
    double const y = 495000.0 + 1000 * row;
    return {{Polygon{{Ring{{x, y}, {x + 1000, y}, {x + 1000, y + 1000}, {x, y + 1000}}}}}};
}
// Four by four of them, made once and never changed.
inline std::vector<Geometry> const& squares()
{
    static auto const k_squares = [] {
        std::vector<Geometry> result;
        for (int i = 0; i < 16; ++i) {
            result.push_back(square(i % 4, i / 4));
        }
        return result;
    }();
    return k_squares;
}

inline Figure sample_locator()
{
    LocatorSpec spec;
    for (std::size_t i = 0; i < squares().size(); ++i) {
        spec.regions.push_back(&squares()[i]);
        spec.own.push_back(i % 4 == 3);
    }
    Figure figure;
    figure.id = "ligging";
    figure.headline = text_of("Vijf wijken in het oosten");
    figure.subtitle = text_of("46.135 van de 157.166 inwoners, 2022");
    figure.spec = spec;
    figure.alternative = "Wat de figuur " + figure.id + " laat zien.";
    figure.source =
        text_of("Zaandam Zuid, Poelenburg, Pelders- en Hoornseveld, Rosmolenwijk en Kogerveldwijk. Grenzen: "
                "CBS/Kadaster 2022, vereenvoudigd.");
    return figure;
}

struct SampleIndicator {
    char const* name;
    std::array<double, 4> values; // area, rest, country, gap
    std::array<char const*, 4> texts;
};
inline std::vector<SampleIndicator> const& sample_indicators()
{
    static std::vector<SampleIndicator> const k_all{
        {"Moeilijk rondkomen", {24.6, 15.1, 13.9, 9.5}, {"24,6", "15,1", "13,9", "+9,5"}},
        {"Goede ervaren gezondheid", {71.2, 78.3, 78.4, -7.1}, {"71,2", "78,3", "78,4", "−7,1"}},
        {"Roker", {24.3, 18.0, 17.9, 6.3}, {"24,3", "18,0", "17,9", "+6,3"}},
        {"Vrijwilligerswerk", {16.1, 21.6, 24.6, -5.5}, {"16,1", "21,6", "24,6", "−5,5"}},
        {"Ernstig eenzaam", {15.9, 10.9, 11.2, 5.0}, {"15,9", "10,9", "11,2", "+5,0"}},
        {"Hoog risico op angst of depressie", {10.9, 6.4, 6.7, 4.5}, {"10,9", "6,4", "6,7", "+4,5"}},
        {"Overgewicht", {56.1, 52.6, 50.8, 3.5}, {"56,1", "52,6", "50,8", "+3,5"}},
        {"Ernstige geluidhinder van buren", {10.2, 7.7, 7.0, 2.5}, {"10,2", "7,7", "7,0", "+2,5"}}};
    return k_all;
}

inline Figure sample_scores()
{
    ScoreSpec spec;
    for (auto const& indicator : sample_indicators()) {
        spec.cells.push_back(
            {indicator.name, shown_gap(indicator.texts[3], indicator.values[3]), Favour::unfavourable});
    }
    Figure figure;
    figure.id = "scores";
    figure.headline = text_of("Acht indicatoren: verschil met de rest van Zaanstad");
    figure.subtitle =
        text_of("In procentpunt, 2020; waarde van Zaandam-Oost min die van de rest (benadering); oranje: "
                "ongunstiger dan de rest");
    figure.spec = spec;
    figure.alternative = "Wat de figuur " + figure.id + " laat zien.";
    return figure;
}

inline Figure sample_gaps()
{
    DumbbellSpec spec;
    spec.area_name = "Zaandam-Oost";
    spec.rest_name = "rest van Zaanstad";
    spec.country_name = "Nederland";
    spec.axis_unit = "%";
    spec.column_names = {"gebied", "rest", "verschil"};
    for (auto const& [name, values, texts] : sample_indicators()) {
        spec.rows.push_back({name, shown(texts[0], values[0]), shown(texts[1], values[1]),
                             shown(texts[2], values[2]), shown_gap(texts[3], values[3]), spec.rows.empty()});
    }
    Figure figure;
    figure.id = "figuur-kloof";
    figure.headline =
        text_of("Het grootste verschil is dat bij moeilijk rondkomen, het kleinste bij geluidhinder van "
                "buren");
    figure.subtitle =
        text_of("Procent van de inwoners van 18 jaar en ouder, 2020; verschil gebied min rest in "
                "procentpunt; gesorteerd op verschil");
    figure.spec = spec;
    figure.alternative = "Wat de figuur " + figure.id + " laat zien.";
    figure.source = text_of(
        "Bron: RIVM, GGD’en en CBS, Gezondheid per wijk en buurt (50090NED), 2012, 2016 en 2020; CC BY "
        "4.0. Weging: CBS, Kerncijfers wijken en buurten 2022. Bewerking: benadering.");
    return figure;
}

inline Figure sample_trends()
{
    TrendSpec spec;
    spec.area_name = "Zaandam-Oost";
    spec.rest_name = "rest van Zaanstad";
    spec.country_name = "Nederland";
    spec.periods = {"2012", "2016", "2020"};
    spec.labels_note = "getallen: 2012 (gebied) en 2020";
    for (auto const& [name, values, texts] : sample_indicators()) {
        auto const three = [&](std::size_t i) {
            return std::vector{shown(texts[i], values[i]), shown(texts[i], values[i]),
                               shown(texts[i], values[i])};
        };
        auto const start = 10 * static_cast<int>(values[0] / 10) - 10;
        spec.panels.push_back({name, three(0), three(1), three(2), static_cast<double>(start), "", {}});
    }
    Figure figure;
    figure.id = "figuur-verloop";
    figure.headline =
        text_of("Moeilijk rondkomen: 37,6 procent in 2012 en 24,6 in 2020; in de rest 26,4 en 15,1");
    figure.subtitle =
        text_of("Aandeel in procenten, 2012, 2016 en 2020; elk vak is 30 procentpunt hoog, het beginpunt "
                "verschilt per vak");
    figure.spec = spec;
    figure.alternative = "Wat de figuur " + figure.id + " laat zien.";
    figure.source = text_of(
        "Modelschattingen zonder marge; de lijnen verbinden drie metingen en zeggen niets over de jaren "
        "ertussen.");
    return figure;
}

inline Figure sample_map()
{
    MapSpec spec;
    spec.name = "zaandam-oost-moeilijk-rondkomen-kaart-2020";
    for (std::size_t i = 0; i < squares().size(); ++i) {
        auto const missing = i == 5;
        MapRegion region;
        region.code = "WK0000" + std::to_string(10 + i);
        region.name = "Vlak " + std::to_string(i + 1);
        region.own = i % 4 == 3;
        region.shown =
            missing ? shown(".", 0) : shown(std::to_string(10 + i) + ",0", 10.0 + static_cast<double>(i));
        region.map_class = missing ? -1 : static_cast<int>(i / 4) + 1;
        region.geometry = &squares()[i];
        if (missing) {
            region.shown.statistic.value = Missing{MissingReason::unknown, "."};
        }
        spec.regions.push_back(region);
    }
    spec.legend_title = "Procent van inwoners 18+";
    spec.legend_unit = "wijken";
    spec.classes = {
        {"minder dan 10", 0}, {"10 tot 15", 4}, {"15 tot 20", 3}, {"20 tot 25", 4}, {"25 en meer", 4}};
    spec.missing_label = "geen cijfer";
    spec.missing_count = 1;
    spec.outline_label = "grens van het gebied";
    Figure figure;
    figure.id = "figuur-kaart";
    figure.headline =
        text_of("De vijf wijken van Zaandam-Oost hebben de vijf hoogste percentages van Zaanstad");
    figure.subtitle =
        text_of("Moeilijk rondkomen: aandeel van de inwoners van 18 jaar en ouder, in procenten, per wijk, "
                "Zaanstad, 2020");
    figure.spec = spec;
    figure.alternative = "Wat de figuur " + figure.id + " laat zien.";
    figure.source = text_of(
        "Bron: RIVM, GGD’en en CBS, Gezondheid per wijk en buurt (50090NED), 2020; CC BY 4.0. Grenzen: "
        "CBS/Kadaster, Wijk- en buurtkaart 2022, vereenvoudigd; CC BY 4.0.");
    return figure;
}

} // namespace wijkpeil
