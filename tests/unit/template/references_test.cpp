// SPDX-License-Identifier: EUPL-1.2
// Numbers of figures and tables, references, notes and the table of contents.
#include "document/walk.hpp"
#include "template/report_fixture.hpp"

#include <algorithm>
#include <set>

namespace wijkpeil {
namespace {

Document made(std::string const& report, std::string const& id = "binnen")
{
    TemplateProject const project(report);
    SmallDataset small;
    small.data.settings.notice.clear(); // a paragraph that no template asked for
    Diagnostics diagnostics;
    Templates const templates(project.folder(), small.data, diagnostics);
    Statistics const statistics(small.data, small.data.settings.rounds.back());
    auto document = templates.area_report(*small.data.find_area(id), statistics, diagnostics);
    EXPECT_FALSE(diagnostics.has_errors()) << render(diagnostics);
    return document;
}

std::string told(std::string const& report, std::string const& id = "binnen")
{
    return dump(made(report, id));
}

constexpr char const* k_blocks = "```kerncijfers\n```\n\n```grafiek\nsoort: kloof\n```\n\n```kaart\n```\n\n"
                                 "```tabel\nsoort: verloop\n```\n\n```tabel\nsoort: bronnen\n```\n";

TEST_F(Report, figures_and_tables_with_a_headline_are_counted_apart)
{
    for (auto const* id : {"binnen", "ruim", "as"}) {
        auto const report = document(id);
        int figures = 0;
        int tables = 0;
        for_each_node(report.blocks,
                      overloaded{
                          [&](Figure const& one) {
                              EXPECT_EQ(plain(one.label), "Figuur\u00A0" + std::to_string(++figures));
                          },
                          [&](Table const& one) {
                              EXPECT_FALSE(one.headline.empty()) << one.id;
                              EXPECT_EQ(plain(one.label), "Tabel\u00A0" + std::to_string(++tables));
                          },
                          [](auto const&) {},
                      });
        EXPECT_GT(figures, 1);
        EXPECT_GT(tables, 3);
    }
}

TEST_F(Report, every_id_is_there_once)
{
    auto const report = document("binnen");
    std::multiset<std::string> ids;
    for_each_node(report.blocks, [&ids](auto const& node) {
        if constexpr (requires { node.id; }) {
            ids.insert(node.id);
        }
    });
    ids.erase("");
    EXPECT_GT(ids.size(), 15U);
    for (auto const& id : ids) {
        EXPECT_EQ(ids.count(id), 1U) << id;
    }
}

TEST(Numbers, are_not_given_to_the_data_of_a_figure)
{
    auto const all = told("# A\n\n```grafiek\nsoort: kloof\n```\n\n```tabel\nsoort: bronnen\n```\n");
    EXPECT_SAYS(all, "  table #gegevens-grafiek-kloof: Twee indicatoren");
    EXPECT_SAYS(all, "table #tabel-bronnen: Tabel\u00A01. ");
}

TEST(Numbers, are_kept_by_two_tables_of_one_kind)
{
    auto const all = told("# A\n\n```tabel\nsoort: bronnen\n```\n\n```tabel\nsoort: bronnen\n```\n");
    EXPECT_SAYS(all, "table #tabel-bronnen: Tabel\u00A01. Eén bron van");
    EXPECT_SAYS(all, "table #tabel-bronnen-2: Tabel\u00A02. Eén bron van");
}

TEST(References, say_what_they_lead_to_before_and_after_it)
{
    std::string const text = "zie [](#kaart-krap), [](#tabel-alle-indicatoren) en **[](#tabel-bronnen)**.\n";
    auto const all = told("# A\n\nVooraf, " + text + "\n" + k_blocks + "\nAchteraf, " + text);
    std::string const said = "zie figuur\u00A03<#kaart-krap>, tabel\u00A02<#tabel-alle-indicatoren> en "
                             "tabel\u00A03<#tabel-bronnen>.\n";
    EXPECT_SAYS(all, "p: Vooraf, " + said);
    EXPECT_SAYS(all, "p: Achteraf, " + said);
}

TEST(References, stand_in_lists_columns_and_notes)
{
    auto const all = told(std::string("# A\n\n- punt [](#kaart-krap)\n\n```kolommen\n## B\n\nkolom "
                                      "[](#kaart-krap)[^n]\n```\n\n[^n]: noot [](#kaart-krap)\n\n") +
                          k_blocks);
    for (auto const* where : {"punt", "kolom", "noot"}) {
        EXPECT_SAYS(all, where + std::string(" figuur\u00A03<#kaart-krap>"));
    }
}

TEST(References, to_headings_quote_their_words)
{
    auto const document = made("# A\n\nZie [](#deel) en [](#dorp).\n\n## Het *hele* deel {#deel}\n\n"
                               "## In {{gebied.naam}}: {{krap.waarde}} {#dorp}\n");
    auto const& text = std::get<Paragraph>(document.blocks.at(1).node).text;
    EXPECT_EQ(plain(text), "Zie ‘Het hele deel’ en ‘In Dorpstad-Binnen: 22,0’.");
    EXPECT_TRUE(std::any_of(text.begin(), text.end(),
                            [](wijkpeil::Run const& run) { return run.shown && run.link == "#dorp"; }));
}

TEST(References, begin_a_paragraph_with_a_capital)
{
    auto const all = told(std::string("# A\n\n[](#kaart-krap) toont het, [](#ligging) ook.\n\n") + k_blocks);
    EXPECT_SAYS(all, "p: Figuur\u00A03<#kaart-krap> toont het, figuur\u00A01<#ligging> ook.\n");
}

TEST(References, with_words_of_their_own_keep_them)
{
    EXPECT_SAYS(told("# A\n\nZie [de kaart](#kaart-krap).\n\n```kaart\n```\n"),
                "p: Zie de kaart<#kaart-krap>.\n");
}

TEST(Notes, are_numbered_as_they_are_met)
{
    auto const document =
        made("# A\n\nEén[^b] en twee[^a], weer[^b].\n\n[^a]: noot *a*\n[^b]: noot {{gebied.naam}}\n");
    auto const all = dump(document);
    EXPECT_SAYS(all, "p: Eén[^1] en twee[^2], weer[^1].\n");
    EXPECT_SAYS(all, "footnote 1: noot Dorpstad-Binnen\nfootnote 2: noot a\n");
    auto const& text = std::get<Paragraph>(document.blocks.at(1).node).text;
    EXPECT_EQ(text.at(1).text, "1");
    EXPECT_EQ(text.at(1).note, 1);
    EXPECT_TRUE(text.at(1).superscript);
}

TEST(Notes, count_on_through_blocks_and_lists)
{
    auto const all =
        told("# A\n\n```intro\nIntro[^c]\n```\n\n- punt[^a]\n\n```kolommen\n## B\n\nkolom[^b] en[^a] "
             "en[^d]\n\n[^d]: noot d\n```\n\nslot[^b][^c]\n\n[^a]: noot a\n\n[^b]: noot b\n\n[^c]: noot c\n");
    EXPECT_SAYS(all, "lead: Intro[^1]\n");
    EXPECT_SAYS(all, "p: punt[^2]\n");
    EXPECT_SAYS(all, "p: kolom[^3] en[^2] en[^4]\n");
    EXPECT_SAYS(all, "p: slot[^3]^,[^1]\n");
    EXPECT_SAYS(all, "footnote 1: noot c\nfootnote 2: noot a\nfootnote 3: noot b\nfootnote 4: noot d\n");
}

TEST(Notes, of_a_branch_that_is_not_taken_are_left_out)
{
    std::string const report =
        "# A\n\nTekst[^a].{{#gebied.deel}} Deel[^b].{{/gebied.deel}}\n\n[^b]: noot b\n[^a]: noot a\n";
    EXPECT_SILENT(told(report), "noot b");
    EXPECT_SAYS(told(report, "as"), "footnote 1: noot a\nfootnote 2: noot b\n");
}

TEST(Notes, are_not_read_from_escaped_signs)
{
    EXPECT_SAYS(told("# A\n\nTyp \\[^a] voor een noot.\n"), "p: Typ [^a] voor een noot.\n");
}

TEST(Notes, show_values_that_count_as_used)
{
    EXPECT_SAYS(
        told("# A\n\nTekst[^a].\n\n[^a]: {{krap.waarde}} procent.\n\n```tabel\nsoort: bronnen\n```\n"),
        "row | GGD |");
}

TEST(Contents, list_the_main_sections_but_not_their_own)
{
    std::string const report = "# A\n\n## Inhoud\n\n```inhoud\n```\n\n## Een [b](#een) {#een}\n\n### Onder "
                               "{#onder}\n\n## Twee {#twee}\n";
    EXPECT_SAYS(told(report), "  contents\n    Een b #een\n    Twee #twee\n");
}

TEST(Contents, of_depth_two_list_the_headings_below_them)
{
    auto const all =
        told("# A\n\n```inhoud\ndiepte: 2\n```\n\n## Een {#een}\n\n### Onder {#onder}\n\n#### Dieper\n");
    EXPECT_SAYS(all, "contents\n  Een #een\n    Onder #onder\nh2");
}

TEST(Contents, are_left_out_of_a_report_without_sections)
{
    EXPECT_SILENT(told("# A\n\n```inhoud\n```\n"), "contents");
}

TEST(Typography, holds_for_templates_and_leaves_names_and_values)
{
    SmallDataset small;
    small.data.regions["WK000102"].name = "Zuid - 'Co'";
    TemplateProject const project("# A\n\nEen \"{{gebied.naam}}\" - met {{krap.verschil}} procent... in "
                                  "{{gebied.wijken_opsomming}}.\n");
    Diagnostics diagnostics;
    Templates const templates(project.folder(), small.data, diagnostics);
    Statistics const statistics(small.data, small.data.settings.rounds.back());
    auto const all = dump(templates.area_report(small.data.areas.front(), statistics, diagnostics));
    EXPECT_SAYS(all, "p: Een “Dorpstad-Binnen” – met ⟦8,6⟧\u00A0procent… in Noord en Zuid - 'Co'.\n");
}

} // namespace
} // namespace wijkpeil
