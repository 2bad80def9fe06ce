// SPDX-License-Identifier: EUPL-1.2
// The default report on a small town.
#include "template/report_fixture.hpp"

#include <set>

namespace wijkpeil {
namespace {

TEST_F(Report, headline_is_the_finding_with_both_values)
{
    // (1000 × 25 + 3000 × 21) / 4000 = 22; (2000 × 16 + 1500 × 9,96) / 3500 = 13,41; Haven is secret.
    EXPECT_SAYS(text("binnen"), "h1 #titel: Krap: ⟦22,0⟧\u00A0procent in Dorpstad-Binnen, "
                                "⟦13,4⟧\u00A0procent in de rest van Dorpstad\n");
}

TEST_F(Report, introduction_states_the_difference_and_what_cannot_be_said)
{
    EXPECT_SAYS(text("binnen"), "lead: Het verschil is ⟦8,6⟧\u00A0procentpunt in 2020; was ⟦11,2⟧ in 2012. "
                                "Het zijn modelschattingen");
}

TEST_F(Report, opens_with_the_newest_figure_and_the_notice)
{
    EXPECT_SAYS(text("binnen"), "notice: Nieuwste cijfer: 2022 (mensen), uit CBS, Telling 2022. Het leidende "
                                "cijfer, krap, is van 2020. Dit is een proef.\n");
    EXPECT_EQ(templates_->area_summary(small_.data.areas.front(), *statistics_).newest,
              "Nieuwste cijfer: 2022");
}

TEST_F(Report, scores_are_sorted_and_counted)
{
    auto const all = text("binnen");
    EXPECT_SAYS(all, "    blij: ⟦−20,1⟧ unfavourable\n    krap: ⟦+8,6⟧ unfavourable\n");
    EXPECT_SAYS(all, "tally | 2 waarde ongunstiger dan de rest | 0 gunstiger | 0 gelijk | 2 marge onbekend | "
                     "1 zonder cijfer over 2012\n");
}

TEST_F(Report, map_table_has_own_regions_first_and_the_missing_one_last)
{
    EXPECT_SAYS(text("binnen"),
                "    row own | Noord | ⟦25,0⟧\n    row own | Zuid & Co | ⟦21,0⟧\n    row | Oost | ⟦16,0⟧\n"
                "    row | West | ⟦10,0⟧\n    row | Haven | ⟦x⟧\n    note x: geheim volgens de bron\n");
}

TEST_F(Report, map_class_is_that_of_the_printed_value)
{
    // 9,96 is printed as 10,0 and a value on a limit is in the higher class.
    auto const all = text("binnen");
    EXPECT_SAYS(all, "WK000104 West ⟦10,0⟧ class 1");
    EXPECT_SAYS(all,
                "      minder dan 10: 0\n      10 tot 20: 2\n      20 en meer: 2\n      geen cijfer: 1\n");
}

TEST_F(Report, map_headline_ranks_only_when_it_is_true)
{
    EXPECT_SAYS(text("binnen"), "figure #kaart-krap: Figuur\u00A05. Krap: de twee hoogste percentages van "
                                "Dorpstad, van ⟦21,0⟧ in Zuid & Co tot ⟦25,0⟧ in Noord\n");
    EXPECT_SAYS(text("ruim"),
                "figure #kaart-krap: Figuur\u00A05. Krap: ⟦16,0⟧\u00A0procent in de wijk Oost\n");
}

TEST_F(Report, map_knows_its_neighbours_and_its_name)
{
    EXPECT_SAYS(text("binnen"), "map binnen-krap-kaart-2020 (1 neighbours), grens van het gebied\n");
}

TEST_F(Report, missing_values_are_said_with_their_reason)
{
    auto const all = text("binnen");
    EXPECT_SAYS(all, "row | Blij | ⟦n.g.⟧ | ⟦43,0⟧");
    EXPECT_SAYS(all, "    note n.g.: in dat jaar niet gevraagd\n");
    EXPECT_SAYS(all, "was in 2012: ⟦niet gevraagd⟧");
    EXPECT_SAYS(all, "; 2012 niet gevraagd\n");
}

TEST_F(Report, indicator_without_any_figure_is_in_the_closing_list_only)
{
    auto const all = text("binnen");
    EXPECT_SAYS(all, "p: Nergens: geen cijfer in de gebruikte bronnen\n");
    EXPECT_SILENT(all, "row | Nergens");
}

TEST_F(Report, municipal_figure_of_another_division_never_stands_for_the_area)
{
    auto const all = text("binnen");
    EXPECT_SAYS(all, "| 2016 | ⟦n.v.⟧ | ⟦n.v.⟧ | ⟦6⟧ | ");
    EXPECT_SAYS(all, "in de indeling van 2016: over het gebied is er geen vergelijkbaar cijfer.");
    EXPECT_SAYS(all, "In 2002 was het cijfer ⟦5⟧.");
}

TEST_F(Report, counts_have_no_difference)
{
    EXPECT_SAYS(text("binnen"),
                "row | Mensen | 2022 | ⟦4.000⟧ | ⟦4.000⟧ | ⟦8.000⟧ | ⟦g.c.⟧ | n.v.t. | g.o.\n");
}

TEST_F(Report, theme_without_indicator_keeps_its_heading_and_says_so)
{
    EXPECT_SAYS(
        text("binnen"),
        "School\n    row empty_group | {11}Geen indicator over dit thema in de gebruikte bronnen^d\n");
}

TEST_F(Report, missing_weight_is_told)
{
    EXPECT_SAYS(
        text("binnen"),
        "Wijken zonder cijfer tellen niet mee; samen zijn zij hoogstens 12,5\u00A0procent van het gewicht.");
}

TEST_F(Report, accounts_are_marked_as_written_and_old)
{
    auto const all = text("binnen");
    EXPECT_SAYS(all,
                "      Er is gekeken naar geld.\n      -- Geschreven naar: memo van 16\u00A0februari 2021; "
                "niet herschreven voor voorjaar 2027\n");
    EXPECT_SAYS(all, "    School (empty)\n      Geen toelichting ontvangen.\n");
    EXPECT_SAYS(text("ruim"),
                "Over Ruim is geen toelichting ontvangen, over geen van de thema’s: School; Geld.");
}

TEST_F(Report, shows_the_commitments_of_this_area_only)
{
    auto const inside = text("binnen");
    EXPECT_SAYS(inside, "row | T1 | Een plan maken. (het Rijk) | brief van 1\u00A0mei 2020 | niet genoemd | "
                        "(dashed) onbekend. Niet bekend.\n");
    EXPECT_SILENT(inside, "Bankjes");
    EXPECT_SILENT(inside, "Landelijk");
    EXPECT_SAYS(text("ruim"), "row | T2 | Bankjes. | raad | 2020 | (filled) beantwoord\n");
}

TEST_F(Report, lists_the_sources_of_what_it_shows)
{
    auto const all = text("binnen");
    EXPECT_SAYS(all, "row | GGD | Gezondheid in Dorpstad<https://voorbeeld.example>, 2012 en 2020 (waarden) "
                     "| december 2021 (maand bekend) | 2\u00A0januari 2026 | CC BY 4.0\n");
    EXPECT_SAYS(all, "row | CBS | Telling 2022 (waarden en weging)");
    EXPECT_SAYS(all, "row | Kadaster | Grenzen 2022 (grenzen)");
}

TEST_F(Report, figures_after_the_cut_off_are_counted_and_left_out)
{
    auto const all = text("binnen");
    EXPECT_SAYS(all, "Eén later cijfer is weggelaten.");
    EXPECT_SILENT(all, "99,0");
}

TEST_F(Report, says_which_other_areas_are_in_the_rest)
{
    EXPECT_SAYS(text("binnen"), "    note b: In de rest van Dorpstad tellen Ruim en De As mee.\n");
}

TEST_F(Report, says_how_its_regions_were_chosen)
{
    EXPECT_SAYS(text("binnen"),
                "Van de twee wijken van Dorpstad-Binnen is er één afgeleid uit namen: Zuid & Co.");
    EXPECT_SAYS(text("ruim"), "Opmerking bij de wijken: Ook het park hoort erbij.");
}

TEST_F(Report, every_chart_names_a_table_that_is_in_the_document)
{
    auto const made = document("binnen");
    std::set<std::string> tables;
    std::set<std::string> wanted;
    for (auto const& section : made.blocks) {
        auto const* inside = std::get_if<Section>(&section.node);
        auto const& blocks = inside == nullptr ? std::vector<Block>{section} : inside->blocks;
        for (auto const& block : blocks) {
            if (auto const* table = std::get_if<Table>(&block.node)) {
                tables.insert(table->id);
            } else if (auto const* figure = std::get_if<Figure>(&block.node)) {
                EXPECT_FALSE(figure->alternative.empty());
                EXPECT_NE(figure->alternative, plain(figure->headline));
                EXPECT_FALSE(figure->data.has_value());
                wanted.insert(figure->alternative_table);
            }
        }
    }
    EXPECT_EQ(wanted.size(), 2U);
    for (auto const& id : wanted) {
        EXPECT_TRUE(tables.contains(id)) << id;
    }
}

TEST_F(Report, every_row_of_a_table_fills_all_columns)
{
    for (auto const* id : {"binnen", "ruim", "as"}) {
        auto const made = document(id);
        for (auto const& block : made.blocks) {
            auto const* section = std::get_if<Section>(&block.node);
            for (auto const& inside : section == nullptr ? std::vector<Block>{} : section->blocks) {
                auto const* table = std::get_if<Table>(&inside.node);
                for (auto const& row : table == nullptr ? std::vector<Row>{} : table->body) {
                    std::size_t width = 0;
                    for (auto const& cell : row.cells) {
                        width += static_cast<std::size_t>(cell.column_span);
                        EXPECT_FALSE(plain(cell.text).empty()) << id << " " << table->id;
                    }
                    EXPECT_EQ(width, table->columns.size()) << id << " " << table->id;
                }
            }
        }
    }
}

TEST_F(Report, no_text_judges_a_change)
{
    for (auto const* id : {"binnen", "ruim", "as"}) {
        auto const all = " " + text(id);
        for (auto const* word : {" steeg", " daalde", " gestegen", " gedaald", " groter ", " kleiner ",
                                 " verbeterd", " verslechterd"}) {
            EXPECT_SILENT(all, word);
        }
    }
}

TEST_F(Report, is_the_same_twice)
{
    EXPECT_EQ(dump(document("binnen"), true), dump(document("binnen"), true));
}

} // namespace
} // namespace wijkpeil
