// SPDX-License-Identifier: EUPL-1.2
// A small report with every kind of block, for the tests of this room. Its figures are made up.
#pragma once

#include "html/html.hpp"

#include <string>
#include <utility>
#include <vector>

namespace wijkpeil::sample {

inline Run run(std::string text)
{
    Run run;
    run.text = std::move(text);
    return run;
}

inline ShownValue shown(std::string text, Value value, Subject subject, std::string indicator = "rondkomen")
{
    ShownValue shown;
    shown.text = std::move(text);
    shown.statistic.subject = std::move(subject);
    shown.statistic.indicator = std::move(indicator);
    shown.statistic.period = "2020";
    shown.statistic.value = value;
    return shown;
}

inline Text value(std::string text, Value number, Subject subject = {SubjectKind::area, "zaandam-oost"})
{
    auto result = run(text);
    result.shown = shown(std::move(text), number, std::move(subject));
    return {result};
}

inline Block paragraph(ParagraphRole role, std::string text)
{
    return {Paragraph{role, text_of(std::move(text))}};
}

inline Cell cell(Text text, CellRole role = CellRole::data, int columns = 1, int rows = 1)
{
    return {std::move(text), role, columns, rows};
}

// Two heads over groups of years, themes as groups, a missing value, notes: the shape of "alle indicatoren".
inline Table numbers_table()
{
    Table table;
    table.id = "tabel-alle-indicatoren";
    table.headline = text_of("Twee indicatoren, twee jaren");
    table.subtitle = text_of("Aandeel in procenten");
    table.style = TableStyle::wide;
    table.columns = {{Align::left, 0, false},
                     {Align::right, 40, true},
                     {Align::right, 40, false},
                     {Align::right, 40, true},
                     {Align::right, 40, false}};
    auto area_name = text_of("Zaandam-Oost");
    auto sign = run("a, b");
    sign.superscript = true;
    area_name.push_back(sign);
    using enum CellRole;
    table.head = {{RowKind::normal,
                   {cell(text_of("Indicator"), column_head, 1, 2), cell(area_name, group_head, 2),
                    cell(text_of("rest van Zaanstad"), group_head, 2)}},
                  {RowKind::normal,
                   {cell(text_of("2016"), column_head), cell(text_of("2020"), column_head),
                    cell(text_of("2016"), column_head), cell(text_of("2020"), column_head)}}};
    table.body = {{RowKind::group, {cell(text_of("Werk, armoede en inclusie"), group_head, 5)}},
                  {RowKind::normal,
                   {cell(text_of("Moeilijk rondkomen"), row_head),
                    cell(value("n.g.", Missing{MissingReason::not_collected, {}})), cell(value("24,6", 24.6)),
                    cell(value("19,8", 19.8, {SubjectKind::rest, "zaandam-oost"})),
                    cell(value("15,1", 15.1, {SubjectKind::rest, "zaandam-oost"}))}},
                  {RowKind::group, {cell(text_of("Onderwijs"), group_head, 5)}},
                  {RowKind::empty_group, {cell(text_of("Geen indicator over dit thema"), data, 5)}}};
    table.notes = {{"a", text_of("Benadering: gewogen gemiddelde van de wijken.")},
                   {"b", text_of("Verschil van de afgeronde waarden.")},
                   {"n.g.", text_of("in dat jaar niet gevraagd")}};
    table.source = text_of("Bron: voorbeeldgegevens.");
    return table;
}

inline Table words_table()
{
    Table table;
    table.id = "tabel-toezeggingen";
    table.headline = text_of("Wat is toegezegd");
    table.columns = {{Align::left, 30, false}, {Align::left, 0, false}, {Align::left, 90, false}};
    using enum CellRole;
    table.head = {{RowKind::normal,
                   {cell(text_of("Nr."), column_head), cell(text_of("Toezegging"), column_head),
                    cell(text_of("Stand"), column_head)}}};
    auto state = run("in voorbereiding");
    state.mark = Mark::half;
    state.strong = true;
    table.body = {{RowKind::normal,
                   {cell(text_of("T9"), row_head), cell(text_of("Analyse van landelijke maatregelen")),
                    cell({state})}}};
    return table;
}

inline Figure trend_figure()
{
    Figure figure;
    figure.id = "verloop";
    figure.headline = text_of("Moeilijk rondkomen: 30,1 procent in 2016 en 24,6 in 2020");
    figure.subtitle = text_of("Aandeel in procenten");
    TrendSpec spec;
    spec.area_name = "Zaandam-Oost";
    spec.rest_name = "rest van Zaanstad";
    spec.country_name = "Nederland";
    spec.periods = {"2016", "2020"};
    TrendPanel panel;
    panel.title = "Moeilijk rondkomen";
    Subject const area{SubjectKind::area, "zaandam-oost"};
    Subject const rest{SubjectKind::rest, "zaandam-oost"};
    Subject const country{SubjectKind::country, "NL00"};
    panel.area = {shown("30,1", 30.1, area), shown("24,6", 24.6, area)};
    panel.rest = {shown("19,8", 19.8, rest), shown("15,1", 15.1, rest)};
    panel.country = {shown("19,2", 19.2, country), shown("13,9", 13.9, country)};
    panel.axis_start = 10;
    spec.panels = {panel};
    figure.spec = spec;
    figure.alternative = "Lijngrafiek: 30,1 en 24,6 procent in Zaandam-Oost, 19,8 en 15,1 in de rest.";
    figure.source = text_of("Bron: voorbeeldgegevens, 2016 en 2020.");
    figure.data = words_table();
    figure.data->id = "verloop-gegevens";
    figure.data->headline = text_of("Gegevens van de grafiek");
    return figure;
}

inline KeyValues key_values()
{
    KeyValue difficult;
    difficult.name = text_of("Moeilijk rondkomen");
    difficult.value = value("24,6", 24.6);
    difficult.unit = "%";
    difficult.rows = {{KeyRow::Kind::normal, text_of("rest van Zaanstad"), value("15,1", 15.1)},
                      {KeyRow::Kind::difference, text_of("verschil met de rest"), text_of("+9,5")},
                      {KeyRow::Kind::earlier, text_of("was in 2012"), text_of("niet gevraagd")}};
    return {"kerncijfers", {difficult}, {}};
}

inline Section text_section()
{
    Section section;
    section.heading = {2, "toelichting", text_of("Toelichting per thema")};
    Accounts accounts;
    accounts.id = "toelichting-themas";
    accounts.items = {{"zaandam-oost",
                       text_of("Wonen"),
                       {text_of("Over de renovatie.")},
                       text_of("Geschreven in 2021"),
                       false},
                      {"zaandam-oost", text_of("Onderwijs"), {text_of("Geen toelichting.")}, {}, true}};
    List list;
    list.items = {{paragraph(ParagraphRole::body, "eerste punt")},
                  {paragraph(ParagraphRole::body, "tweede punt")}};
    Columns columns;
    columns.ruled = true;
    columns.columns = {
        {{Heading{3, "kloof", text_of("Kloof")}}, paragraph(ParagraphRole::body, "Gebied min rest.")},
        {{Heading{3, "benadering", text_of("Benadering")}},
         paragraph(ParagraphRole::body, "Gewogen gemiddelde.")}};
    section.blocks = {{accounts}, {list}, {columns}};
    return section;
}

inline Document document()
{
    Document document;
    document.area = "zaandam-oost";
    document.title = "Zaandam-Oost, gebiedsrapport voorjaar 2027";
    document.round = "2027-voorjaar";
    document.round_name = "voorjaar 2027";
    document.description = "Cijfers over Zaandam-Oost naast de rest van Zaanstad.";
    document.example_note = "Voorbeeld, geen uitgave van het Rijk of een gemeente";
    document.foot = "Cijfers gepubliceerd tot en met 1 maart 2027";
    document.date = "2027-03-01";
    Section gap{{2, "kloof-en-verloop", text_of("De kloof en het verloop")}, {{trend_figure()}}};
    Section all{{2, "alle-indicatoren", text_of("Alle indicatoren")}, {{numbers_table()}}};
    Section promises{{2, "toezeggingen", text_of("Toezeggingen")}, {{words_table()}}};
    Facts facts{{{text_of("Cijfers over"), text_of("2016 en 2020")}}};
    Tally tally{
        {{text_of("1"), text_of("waarde ongunstiger dan de rest")}, {text_of("0"), text_of("gelijk")}}};
    document.blocks = {paragraph(ParagraphRole::kicker, "Gebiedsrapport, voorjaar 2027"),
                       {Heading{1, "kop", text_of("Moeilijk rondkomen: 24,6 procent in Zaandam-Oost")}},
                       paragraph(ParagraphRole::lead, "Het verschil is 9,5 procentpunt in 2020."),
                       {key_values()},
                       {tally},
                       {facts},
                       {gap},
                       {all},
                       {text_section()},
                       {promises}};
    return document;
}

inline Geometry square(double x, double y, double side)
{
    return {{Polygon{{{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}}}}}};
}

inline std::vector<Geometry> const& outlines()
{
    static std::vector<Geometry> const k_outlines{square(115000, 493000, 3000), square(190000, 443000, 3000)};
    return k_outlines;
}

inline std::vector<AreaEntry> areas()
{
    AreaEntry east;
    east.id = "zaandam-oost";
    east.name = "Zaandam-Oost";
    east.municipality = "Zaanstad";
    east.finding = text_of("Moeilijk rondkomen: 24,6 procent, in de rest 15,1.");
    east.newest = "Nieuwste cijfer: 2020";
    east.outline = {&outlines()[0]};
    east.wijken = {
        {"WK047912", "Poelenburg", "wk047912", text_of("In 2020 had 30,2 procent moeite. De rest: 15,1.")},
        {"WK047913", "Rosmolenwijk", "wk047913", text_of("In 2020 had 21,7 procent moeite. De rest: 15,1.")}};
    AreaEntry arnhem;
    arnhem.id = "arnhem-oost";
    arnhem.name = "Arnhem-Oost";
    arnhem.municipality = "Arnhem";
    arnhem.finding = text_of("Moeilijk rondkomen: 27,0 procent, in de rest 16,0.");
    arnhem.outline = {&outlines()[1]};
    return {east, arnhem};
}

inline std::vector<ThemeEntry> themes()
{
    return {{"Werk & inkomen", {{"moeilijk-rondkomen", "Moeilijk rondkomen"}}}, {"Veiligheid", {}}};
}

inline SiteFrame frame()
{
    SiteFrame frame;
    frame.publisher = "Wijkpeil";
    frame.title = "Voortgang in zestien gebieden";
    frame.notice = "Sinds 2022 telt het programma twintig gebieden.";
    frame.introduction = "Cijfers per gebied, naast de rest van de gemeente.";
    frame.example_note = "Voorbeeld, geen uitgave van het Rijk of een gemeente";
    frame.contact = {"Vragen of een fout gevonden?", "post@voorbeeld.example", ""};
    frame.round_id = "2027-voorjaar";
    frame.round_name = "voorjaar 2027";
    return frame;
}

} // namespace wijkpeil::sample
