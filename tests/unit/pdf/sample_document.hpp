// SPDX-License-Identifier: EUPL-1.2
// A whole area report as a document tree, made by hand: every kind of node, with the numbers of one real
// report.
#pragma once

#include "document/document.hpp"
#include "pdf/sample_figures.hpp"

#include <string>
#include <utility>
#include <vector>

namespace wijkpeil {

struct Style {
    bool strong = false, soft = false, accent = false, superscript = false, no_break = false;
    Mark mark = Mark::none;
    std::string link = {};
};
inline Run run(std::string text, Style const& style = {})
{
    Run result;
    result.text = std::move(text);
    result.strong = style.strong;
    result.soft = style.soft;
    result.accent = style.accent;
    result.superscript = style.superscript;
    result.no_break = style.no_break;
    result.mark = style.mark;
    result.link = style.link;
    return result;
}
inline Block block(auto node)
{
    return Block{std::move(node)};
}
inline Block paragraph(std::string text, ParagraphRole role = ParagraphRole::body)
{
    return block(Paragraph{role, text_of(std::move(text))});
}
inline Block heading(int level, std::string id, std::string text)
{
    return block(Heading{level, std::move(id), text_of(std::move(text))});
}
inline Section section(std::string id, std::string text, std::vector<Block> blocks)
{
    return {{2, std::move(id), text_of(std::move(text))}, std::move(blocks)};
}
inline Cell cell(std::string text, CellRole role = CellRole::data, int span = 1)
{
    return {text_of(std::move(text)), role, span, 1};
}
inline Row row(std::vector<std::string> const& texts, RowKind kind = RowKind::normal)
{
    Row result{kind, {}};
    for (auto const& text : texts) {
        result.cells.push_back(cell(text, result.cells.empty() ? CellRole::row_head : CellRole::data));
    }
    return result;
}
inline Row head(std::vector<std::string> const& texts)
{
    Row result;
    for (auto const& text : texts) {
        result.cells.push_back(cell(text, CellRole::column_head));
    }
    return result;
}
inline std::vector<Column> columns(std::vector<double> const& widths, std::size_t left = 1)
{
    std::vector<Column> result;
    for (auto const width : widths) {
        result.push_back({result.size() < left ? Align::left : Align::right, width, false});
    }
    return result;
}

inline std::string const k_source =
    "Bron: RIVM, GGD’en en CBS, Gezondheid per wijk en buurt (50090NED), 2012, 2016 en "
    "2020; CC BY 4.0. Weging: CBS, Kerncijfers wijken en buurten 2022. Bewerking: "
    "benadering.";

inline KeyValue key(std::string name, std::string value, std::vector<std::string> const& rows)
{
    auto const line = [](KeyRow::Kind kind, std::string label, std::string text) {
        return KeyRow{kind, text_of(std::move(label)), text_of(std::move(text))};
    };
    return {text_of(std::move(name)),
            text_of(std::move(value)),
            "%",
            {line(KeyRow::Kind::normal, "rest van Zaanstad", rows[0]),
             line(KeyRow::Kind::normal, "Nederland", rows[1]),
             line(KeyRow::Kind::difference, "verschil met de rest", rows[2]),
             line(KeyRow::Kind::earlier, "was in 2012", rows[3])}};
}

inline std::vector<Block> front_page()
{
    std::vector<Block> front{
        paragraph("Gebiedsrapport, voorjaar 2027", ParagraphRole::kicker),
        block(Heading{1,
                      "begin",
                      {run("Moeilijk rondkomen: "), run("24,6 procent", {.no_break = true}),
                       run(" in Zaandam-Oost, "), run("15,1 procent", {.no_break = true}),
                       run(" in de rest van Zaanstad")}}),
        paragraph(
            "Het verschil is 9,5 procentpunt in 2020; was 11,2 in 2012. Het zijn modelschattingen zonder "
            "gepubliceerde marge: of het verschil echt is veranderd, is niet vast te stellen.",
            ParagraphRole::lead)};
    KeyValues keys{"kerncijfers",
                   {key("Moeilijk rondkomen", "24,6", {"15,1", "13,9", "+9,5", "+11,2"}),
                    key("Goede ervaren gezondheid", "71,2", {"78,3", "78,4", "−7,1", "−8,2"}),
                    key("Ernstig eenzaam", "15,9", {"10,9", "11,2", "+5,0", "+5,4"}),
                    key("Geluidhinder van buren", "10,2", {"7,7", "7,0", "+2,5", "niet gevraagd"})},
                   {sample_locator()}};
    front.push_back(block(std::move(keys)));
    front.push_back(block(sample_scores()));
    front.push_back(block(Tally{{{text_of("8"), text_of("waarde ongunstiger dan de rest")},
                                 {text_of("0"), text_of("gunstiger")},
                                 {text_of("0"), text_of("gelijk")},
                                 {text_of("8"), text_of("marge onbekend")},
                                 {text_of("2"), text_of("zonder cijfer over 2012")}}}));
    front.push_back(
        paragraph("Bron: RIVM, GGD’en en CBS, 50090NED; gebied en rest gewogen met alle inwoners van 2022 "
                  "(CBS): benadering.",
                  ParagraphRole::source));
    front.push_back(
        block(Columns{true,
                      {{heading(3, "", "Wijken"),
                        paragraph("Moeilijk rondkomen: de vijf hoogste percentages van Zaanstad, van 21,7 "
                                  "(Rosmolenwijk) tot 30,2 (Poelenburg).")},
                       {heading(3, "", "Gezondheid"),
                        paragraph("Goede ervaren gezondheid: 71,2 procent, in de rest 78,3. Het "
                                  "verschil is 7,1 procentpunt; was 8,2 in 2012.")},
                       {heading(3, "", "Wat ontbreekt"),
                        paragraph("Over onderwijs en veiligheid is er geen indicator. De geschreven "
                                  "toelichting is van 2021 en niet herschreven.")}}}));
    front.push_back(block(
        Facts{{{text_of("Cijfers over"), text_of("2012, 2016 en 2020; inwoners 2022")},
               {text_of("Gepubliceerd"), text_of("december 2021 (bij benadering)")},
               {text_of("Inhoud"),
                {run("kloof en verloop", {.link = "#kloof"}), run(", "), run("kaart", {.link = "#wijken"}),
                 run(", "), run("alle indicatoren", {.link = "#indicatoren"}), run(", "),
                 run("toelichting en toezeggingen", {.link = "#toelichting"}), run(", "),
                 run("wijken, bronnen en leeswijzer", {.link = "#bronnen"})}}}}));
    return front;
}

inline AccountItem account(std::string theme, std::string text, bool empty = false)
{
    return {
        "",
        text_of(std::move(theme)),
        {text_of(std::move(text))},
        text_of(empty ? "Leeg. Over dit thema staat niets in onze bronnen"
                      : "Geschreven. Naar de memo van 16 februari 2021; niet herschreven voor voorjaar 2027"),
        empty};
}

inline Section accounts_section()
{
    Accounts accounts{
        "toelichtingen",
        {account("Werk, armoede en inclusie",
                 "Vijf kwetsbare wijken, waaronder Poelenburg en Pelders- en Hoornseveld, zijn vergeleken "
                 "met heel "
                 "Zaanstad en met de rest van Zaanstad op de instroom in WW, bijstand en TOZO."),
         account("Veiligheid en ondermijning",
                 "In dezelfde vergelijking is gekeken naar het aantal misdrijven. Een "
                 "cijfer hierover staat niet in dit rapport."),
         account("Onderwijs en jongeren",
                 "Gekeken is naar het aandeel jongeren dat contact heeft met het Jongerenloket."),
         account("Gezondheid",
                 "Over corona zijn drie maten vergeleken: aandeel positieve testen, aandeel besmette "
                 "inwoners en testen per inwoner. Een van de bevindingen: minder testen per inwoner."),
         account("Wonen", "Geen toelichting.", true),
         account("Alle thema’s",
                 "Soorten bevindingen, zonder dat hier is vastgelegd bij welke indicator: hoger in "
                 "alle perioden, met twee wijken als uitzondering in de laatste; hoger tot 23 december "
                 "en daarna gelijk. Voor andere indicatoren was er geen eenduidige conclusie of nog "
                 "geen cijfer.")}};
    return section(
        "toelichting", "Toelichting per thema",
        {paragraph("Deze teksten zijn geschreven, niet berekend. Zij geven weer wat in 2021 is vastgelegd. "
                   "De analyse zelf is niet in onze bronnen."),
         block(std::move(accounts))});
}

} // namespace wijkpeil

#include "pdf/sample_tables.hpp"

namespace wijkpeil {

inline Document sample_document()
{
    Document document;
    document.area = "zaandam-oost";
    document.title = "Zaandam-Oost, gebiedsrapport voorjaar 2027";
    document.round = "2027-voorjaar";
    document.round_name = "voorjaar 2027";
    document.description = "Wat de cijfers zeggen over Zaandam-Oost en de rest van Zaanstad.";
    document.example_note = "Voorbeeld, geen uitgave van het Rijk of een gemeente";
    document.foot = "Cijfers gepubliceerd tot en met 1 maart 2027";
    document.date = "2027-03-15";
    document.blocks = front_page();
    for (auto&& part :
         {section("kloof", "De kloof en het verloop", {block(sample_gaps()), block(sample_trends())}),
          section("wijken", "Verschillen tussen wijken", {block(sample_map()), block(regions_table())}),
          indicators_section(), accounts_section(), commitments_section(), wijken_section(),
          sources_section(), reading_section()}) {
        document.blocks.push_back(block(part));
    }
    return document;
}

} // namespace wijkpeil
