// SPDX-License-Identifier: EUPL-1.2
// The tables of the sample document; included by sample_document.hpp.
#pragma once

#include "pdf/sample_document.hpp"

#include <array>

namespace wijkpeil {

inline Table regions_table()
{
    Table table;
    table.id = "tabel-wijken";
    table.style = TableStyle::dense;
    table.columns_side_by_side = 3;
    table.columns = columns({0, 40});
    table.head = {head({"Wijk", "2020"})};
    std::vector<std::pair<std::string, std::string>> const values{
        {"Poelenburg", "30,2"},      {"Pelders- en Hoornseveld", "24,0"},
        {"Zaandam Zuid", "23,7"},    {"Kogerveldwijk", "23,7"},
        {"Rosmolenwijk", "21,7"},    {"Oud Zaandijk", "19,1"},
        {"Wormerveer", "18,8"},      {"Oud Koog a/d Zaan", "18,5"},
        {"Oude Haven", "18,3"},      {"Krommenie Oost", "17,6"},
        {"Zaandam West", "16,6"},    {"Rooswijk", "15,3"},
        {"Krommenie West", "14,4"},  {"Zaandam Noord", "14,0"},
        {"Nieuw West", "14,0"},      {"Assendelft-Noord", "13,6"},
        {"Assendelft-Zuid", "12,4"}, {"Westerkoog", "11,2"},
        {"Westzaan", "10,9"}};
    for (std::size_t i = 0; i < values.size(); ++i) {
        table.body.push_back(
            row({values[i].first, values[i].second}, i < 5 ? RowKind::own : RowKind::normal));
    }
    table.source = text_of("Tabel bij de kaart: procent, 2020, van hoog naar laag. Vet en blauw: wijken van "
                           "Zaandam-Oost.");
    return table;
}

// Values of an indicator in three years for five subjects; the newest ones stand out.
inline Row indicator_row(std::string const& name, std::array<char const*, 15> const& values)
{
    Row result{RowKind::normal, {cell(name, CellRole::row_head)}};
    for (std::size_t i = 0; i < values.size(); ++i) {
        auto const newest = i % 3 == 2;
        auto const gap = i >= 12;
        result.cells.push_back(
            {{run(values[i], {.strong = newest, .soft = !newest, .accent = newest && gap})}});
    }
    return result;
}

inline Row theme_row(std::string const& name)
{
    return {RowKind::group, {cell(name, CellRole::group_head, 16)}};
}
inline Row empty_row()
{
    return {RowKind::empty_group,
            {{{run("Geen indicator over dit thema in de gebruikte bronnen"), run("c", {.superscript = true})},
              CellRole::data,
              16}}};
}

inline std::vector<Row> indicator_head()
{
    Row groups{RowKind::normal, {cell("Indicator", CellRole::column_head)}};
    groups.cells.back().row_span = 2;
    Row years;
    for (auto const* name :
         {"Zaandam-Oost", "rest van Zaanstad", "Zaanstad", "Nederland", "verschil gebied − rest"}) {
        Cell group{{run(name)}, CellRole::group_head, 3, 1};
        if (std::string{name}.starts_with("rest")) {
            group.text.push_back(run("a", {.superscript = true}));
        }
        groups.cells.push_back(group);
        for (auto const* year : {"2012", "2016", "2020"}) {
            auto const newest = std::string{year} == "2020";
            years.cells.push_back({{run(year, {.strong = newest, .soft = !newest})}, CellRole::column_head});
        }
    }
    return {groups, years};
}

inline Table indicators_table()
{
    Table table;
    table.id = "tabel-alle-indicatoren";
    table.headline = text_of("Acht indicatoren, drie jaren, vier gebieden");
    table.subtitle =
        text_of("Aandeel van de inwoners van 18 jaar en ouder, in procenten; verschil in procentpunt");
    table.style = TableStyle::wide;
    table.columns = columns({105, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 26, 26});
    for (std::size_t i = 1; i < table.columns.size(); i += 3) {
        table.columns[i].starts_group = true;
    }
    table.head = indicator_head();
    table.body = {
        theme_row("Werk, armoede en inclusie"),
        indicator_row("Moeilijk rondkomen", {"37,6", "30,1", "24,6", "26,4", "19,8", "15,1", "29,6", "22,8",
                                             "17,9", "24,0", "19,2", "13,9", "+11,2", "+10,3", "+9,5"}),
        indicator_row("Vrijwilligerswerk", {"n.g.", "18,2", "16,1", "n.g.", "24,1", "21,6", "n.g.", "22,4",
                                            "20,0", "n.g.", "28,9", "24,6", "n.g.", "−5,9", "−5,5"}),
        theme_row("Gezondheid"),
        indicator_row("Ernstig eenzaam", {"13,2", "14,3", "15,9", "7,8", "9,4", "10,9", "9,4", "10,8", "12,4",
                                          "8,6", "10,1", "11,2", "+5,4", "+4,9", "+5,0"}),
        indicator_row("Goede ervaren gezondheid",
                      {"68,7", "67,0", "71,2", "76,9", "76,3", "78,3", "74,3", "73,4", "76,2", "76,1", "75,2",
                       "78,4", "−8,2", "−9,3", "−7,1"}),
        indicator_row("Hoog risico op angst of depressie",
                      {"9,5", "11,2", "10,9", "5,3", "6,4", "6,4", "6,6", "7,8", "7,7", "6,0", "6,8", "6,7",
                       "+4,2", "+4,8", "+4,5"}),
        theme_row("Onderwijs"),
        empty_row(),
        theme_row("Veiligheid en ondermijning"),
        empty_row()};
    table.notes = {
        {"a",
         text_of(
             "Benadering: gemiddelde van de wijken, gewogen met het aantal inwoners van alle leeftijden op "
             "1 januari 2022; ook voor 2012 en 2016. De noemer van de bron (18 jaar en ouder) is per wijk "
             "niet gebruikt.")},
        {"c", text_of("Leeg is ook een uitkomst: het thema staat in de afspraken, maar er is geen cijfer.")},
        {"n.g.", text_of("in dat jaar niet gevraagd")},
        {".", text_of("onbekend of geheim, teken van de bron (komt in deze tabel niet voor)")}};
    return table;
}

inline Section indicators_section()
{
    Columns reading{
        false,
        {{heading(3, "lezen", "Lezen van de tabel"),
          paragraph("Voorbeeld, rij moeilijk rondkomen: in 2020 was het aandeel 24,6 procent in "
                    "Zaandam-Oost en 15,1 procent in de rest van Zaanstad.")},
         {heading(3, "gunstig", "Gunstig en ongunstig"),
          paragraph("Bij vrijwilligerswerk en goede ervaren gezondheid is een hogere waarde gunstig, bij "
                    "de andere zes een lagere.")}}};
    return section(
        "indicatoren", "Alle indicatoren",
        {block(indicators_table()), block(std::move(reading)), paragraph(k_source, ParagraphRole::source)});
}

inline Section commitments_section()
{
    Table table;
    table.id = "tabel-toezeggingen";
    table.headline = text_of("Wat is toegezegd en wat daarover bekend is");
    table.subtitle =
        text_of("Stand bij het sluiten van de cijfers, 1 maart 2027; alleen wat Zaandam-Oost raakt");
    table.columns = columns({26, 0, 74, 74, 140}, 5);
    table.head = {head({"Nr.", "Toezegging", "Gedaan in", "Termijn", "Stand"})};
    auto const commitment = [](std::vector<std::string> const& texts, Mark mark, std::string state,
                               std::string answer) {
        auto result = row(texts);
        result.cells.push_back({{run(std::move(state), {.strong = true, .no_break = true, .mark = mark}),
                                 run(std::move(answer))}});
        return result;
    };
    table.body = {
        commitment({"T5", "Integrale analyse van elk van de zestien gebieden, met gemeente en partners",
                    "brief 31-3-2020", "niet genoemd"},
                   Mark::dashed, "onbekend", "; gemeenten verkennen (memo 2-3-2021)"),
        commitment({"T9", "Analyse hoe landelijke maatregelen in de gebieden zijn geland", "memo 2-3-2021",
                    "niet genoemd"},
                   Mark::half, "in voorbereiding", " (toen)"),
        commitment(
            {"T10", "Analyse van de zestien gebieden in verband met corona", "memo 2-3-2021", "niet genoemd"},
            Mark::filled, "beantwoord", "; Zaandam-Oost als eerste"),
        commitment({"T11", "Overzicht van de middelen", "memo 2-3-2021", "najaar 2021"}, Mark::open, "open",
                   "")};
    table.source =
        text_of("‘Onbekend’: onze bronnen vertellen het niet; zo’n toezegging telt nooit als te laat.");
    return section("toezeggingen", "Toezeggingen", {block(std::move(table))});
}

inline Section wijken_section()
{
    Table table;
    table.id = "tabel-vijf-wijken";
    table.headline =
        text_of("Poelenburg heeft van de vijf wijken bij zes van de acht indicatoren de ongunstigste "
                "waarde");
    table.subtitle =
        text_of("Aandeel van de inwoners van 18 jaar en ouder, in procenten, 2020; inwoners 1 januari "
                "2022");
    table.style = TableStyle::wide;
    table.columns = columns({108, 46, 0, 0, 0, 0, 0, 0, 0, 0});
    table.head = {head({"Wijk", "inwoners", "moeilijk rond\u00ADkomen", "vrijwil\u00ADligers\u00ADwerk",
                        "ernstig eenzaam", "goede gezond\u00ADheid", "risico angst, de\u00ADpressie", "roker",
                        "over\u00ADgewicht", "geluid\u00ADhinder buren"})};
    table.body = {
        row({"Poelenburg", "8.595", "30,2", "14,4", "18,1", "69,4", "13,5", "25,7", "58,9", "10,3"}),
        row({"Pelders- en Hoornseveld", "11.200", "24,0", "16,1", "16,4", "68,9", "11,3", "23,1", "57,6",
             "10,2"}),
        row({"Zaandam Zuid", "13.355", "23,7", "16,2", "14,7", "73,5", "9,8", "24,6", "54,5", "9,9"}),
        row({"Zaandam-Oost", "46.135", "24,6", "16,1", "15,9", "71,2", "10,9", "24,3", "56,1", "10,2"},
            RowKind::total),
        row({"rest van Zaanstad", "111.030", "15,1", "21,6", "10,9", "78,3", "6,4", "18,0", "52,6", "7,7"})};
    table.source = text_of(k_source);
    return section("vijf-wijken", "De vijf wijken van Zaandam-Oost", {block(std::move(table))});
}

inline Section sources_section()
{
    Table table;
    table.id = "tabel-bronnen";
    table.columns = columns({100, 0, 76, 50}, 4);
    table.head = {head({"Uitgever", "Tabel", "Gepubliceerd", "Licentie"})};
    table.body = {row({"RIVM, GGD’en en CBS", "", "december 2021", "CC BY 4.0"}),
                  row({"CBS/Kadaster", "Wijk- en buurtkaart 2022, vereenvoudigd", "2022", "CC BY 4.0"}),
                  row({"niet bekend", "Memo’s van 16 februari en 2 maart 2021", "2021", "niet bekend"})};
    table.body[0].cells[1].text = {run("Gezondheid per wijk en buurt (50090NED)",
                                       {.link = "https://statline.rivm.nl/50090NED?naam=\"é\"(1)"}),
                                   run(", 2012, 2016, 2020")};
    table.source = text_of("De maand van publicatie is bij benadering.");
    return section("bronnen", "Bronnen", {block(std::move(table))});
}

inline Section reading_section()
{
    List list{false,
              {{paragraph("Een ontbrekend cijfer is nooit nul."),
                block(List{true, {{paragraph("Het telt niet mee.")}, {paragraph("Het is gearceerd.")}}})},
               {paragraph("Er staat altijd bij waarom het ontbreekt.")}}};
    return section(
        "leeswijzer", "Zo leest u de cijfers",
        {block(Columns{false,
                       {{heading(3, "lees-kloof", "Kloof"),
                         paragraph("De waarde van het gebied min de waarde van de rest van de gemeente (de "
                                   "gemeente zonder dit gebied)."),
                         heading(4, "", "Benadering"),
                         block(Paragraph{ParagraphRole::body,
                                         {run("Waarden van gebied en rest zijn gemiddelden van wijken. Zie "),
                                          run("de tabel", {.link = "#tabel-alle-indicatoren"}), run(".")}})},
                        {heading(3, "", "Ontbreekt een cijfer"), block(std::move(list))}}})});
}

} // namespace wijkpeil
