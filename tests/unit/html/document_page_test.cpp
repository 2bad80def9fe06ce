// SPDX-License-Identifier: EUPL-1.2
// Pages over all areas, and the ways to them.
#include "html/html.hpp"

#include "html/indicator_rows.hpp"
#include "html/reading.hpp"
#include "html/sample.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

class DocumentPage : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        Diagnostics diagnostics;
        figures_ = std::make_unique<Figures>(WIJKPEIL_SOURCE_DIR, diagnostics);
        ASSERT_FALSE(diagnostics.has_errors()) << render(diagnostics);
    }
    static void TearDownTestSuite() { figures_.reset(); }

    inline static std::unique_ptr<Figures> figures_;
};

ShownValue value_of(std::string const& indicator)
{
    ShownValue shown;
    shown.text = "1,0";
    shown.statistic.value = 1.0;
    shown.statistic.indicator = indicator;
    return shown;
}

Cell value_cell(std::string const& indicator)
{
    Run run;
    run.text = "1,0";
    run.shown = value_of(indicator);
    return {{run}, CellRole::data, 1, 1};
}

Row row_of(std::string const& name, std::vector<std::string> const& indicators)
{
    Row row{RowKind::normal, {{text_of(name), CellRole::row_head, 1, 1}}};
    for (auto const& one : indicators) {
        row.cells.push_back(value_cell(one));
    }
    return row;
}

TEST_F(DocumentPage, has_the_documents_headline_the_way_back_and_the_sites_notice)
{
    Document document;
    document.title = "Roker, alle gebieden";
    document.blocks = {{Heading{1, "", text_of("Roker: van 10 tot 20 procent")}},
                       {Paragraph{ParagraphRole::lead, text_of("Aandeel dat rookt.")}},
                       {Section{{2, "gebieden", text_of("Alle gebieden")}, {}}},
                       {Section{{2, "cijfers", text_of("Over deze cijfers")}, {}}}};
    auto const html = document_page(
        document, {"../../", {{"../../index.html", "Rondes"}, {"../index.html", "voorjaar 2027"}}, "Roker"},
        sample::frame(), *figures_);
    EXPECT_EQ(count_of(html, "<h1"), 1U);
    EXPECT_NE(html.find("<a href=\"../index.html\">voorjaar 2027</a>"), std::string::npos);
    EXPECT_NE(html.find("<li aria-current=\"page\">Roker</li>"), std::string::npos);
    EXPECT_NE(html.find("href=\"../../assets/wijkpeil.css\""), std::string::npos);
    EXPECT_NE(html.find("<a href=\"#gebieden\">Alle gebieden</a>"), std::string::npos);
    EXPECT_NE(html.find(sample::frame().notice), std::string::npos);
    EXPECT_LT(html.find("Aandeel dat rookt."), html.find("id=\"gebieden\"")) << "the lead is in the hero";
}

TEST_F(DocumentPage, round_page_leads_to_the_programme_and_each_indicator)
{
    auto const html = round_page(sample::areas(), {}, sample::themes(), sample::frame(), *figures_);
    EXPECT_EQ(count_of(html, "href=\"programma.html\""), 1U);
    EXPECT_EQ(count_of(html, "href=\"indicatoren/moeilijk-rondkomen.html\""), 1U);
    EXPECT_NE(html.find("Werk &amp; "), std::string::npos);
    EXPECT_NE(html.find("Geen indicator bij dit thema."), std::string::npos);
    auto const without = round_page(sample::areas(), {}, {}, sample::frame(), *figures_);
    EXPECT_EQ(without.find("programma.html"), std::string::npos);
}

TEST(IndicatorRows, name_leads_to_the_indicator_of_which_a_row_compares_places)
{
    auto row = row_of("Roker", {"roker", "roker"});
    row.cells[1].text[0].shown->statistic.subject = {SubjectKind::area, "oost"};
    row.cells[2].text[0].shown->statistic.subject = {SubjectKind::rest, "oost"};
    EXPECT_EQ(indicator_page(row, "../indicatoren/"), "../indicatoren/roker.html");
    EXPECT_EQ(indicator_page(row, ""), "");
    EXPECT_EQ(linked(row.cells[0], "x.html").text[0].link, "x.html");
    row.cells[0].role = CellRole::data;
    EXPECT_EQ(indicator_page(row, "../indicatoren/"), "");
}

TEST(IndicatorRows, row_of_one_place_is_no_indicator)
{
    EXPECT_EQ(indicator_page(row_of("Poelenburg", {"roker", "krap"}), "../indicatoren/"), "");
    EXPECT_EQ(indicator_page(row_of("Poelenburg", {"roker", "roker"}), "../indicatoren/"), "")
        << "several periods of one place";
}

} // namespace
} // namespace wijkpeil
