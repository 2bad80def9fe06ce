// SPDX-License-Identifier: EUPL-1.2
#include "html/html.hpp"

#include "html/reading.hpp"
#include "html/sample.hpp"

#include <gtest/gtest.h>

#include <set>

namespace wijkpeil {
namespace {

class PublicationPage : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        Diagnostics diagnostics;
        figures_ = std::make_unique<Figures>(WIJKPEIL_SOURCE_DIR, diagnostics);
        ASSERT_FALSE(diagnostics.has_errors()) << render(diagnostics);
    }
    static void TearDownTestSuite() { figures_.reset(); }

    PublicationPage()
    {
        entry_.publications = {{"gebiedsrapport", "gebiedsrapport", "gebieden/zaandam-oost.html",
                                "gebieden/zaandam-oost.pdf", 6},
                               {"raadsbrief", "raadsbrief", "raad/zaandam-oost-raadsbrief.html",
                                "raad/zaandam-oost-raadsbrief.pdf", 2},
                               {"factsheet", "factsheet", "", "raad/zaandam-oost-factsheet.pdf", 1}};
    }

    [[nodiscard]] std::string page(std::string const& publication) const
    {
        auto document = sample::document();
        document.publication = publication;
        return publication == "gebiedsrapport"
                   ? area_page(document, entry_, sample::frame(), *figures_)
                   : publication_page(document, entry_, sample::frame(), *figures_);
    }

    AreaEntry entry_ = sample::areas().front();
    inline static std::unique_ptr<Figures> figures_;
};

TEST_F(PublicationPage, the_report_leads_to_the_others_with_their_papers)
{
    auto const html = page("gebiedsrapport");
    EXPECT_NE(html.find("Ook als: <a href=\"../raad/zaandam-oost-raadsbrief.html\">raadsbrief"),
              std::string::npos);
    EXPECT_NE(html.find("PDF, 2 bladzijden</a>)"), std::string::npos);
    EXPECT_NE(html.find("(PDF, 1 bladzijde)</a>"), std::string::npos); // of the factsheet there is no page
    EXPECT_EQ(html.find(">gebiedsrapport"), std::string::npos);
}

TEST_F(PublicationPage, a_letter_leads_up_to_the_report_and_sideways_to_the_others)
{
    auto const html = page("raadsbrief");
    EXPECT_NE(html.find("<li><a href=\"../gebieden/zaandam-oost.html\">Zaandam-Oost</a></li>"),
              std::string::npos);
    EXPECT_NE(html.find("<li aria-current=\"page\">Raadsbrief</li>"), std::string::npos);
    EXPECT_NE(
        html.find("<a href=\"../raad/zaandam-oost-raadsbrief.pdf\">Voor papier (PDF, 2 bladzijden)</a>"),
        std::string::npos);
    EXPECT_NE(html.find("Ook als: <a href=\"../gebieden/zaandam-oost.html\">gebiedsrapport"),
              std::string::npos);
}

TEST_F(PublicationPage, without_a_report_its_name_stands_without_a_link)
{
    entry_.has_page = false;
    EXPECT_NE(page("raadsbrief").find("<li>Zaandam-Oost</li>"), std::string::npos);
}

TEST_F(PublicationPage, the_page_of_the_round_leads_only_to_what_is_there)
{
    auto areas = sample::areas();
    areas.front() = entry_;
    areas.front().has_page = false;
    std::set<std::string> const files{"gebieden/arnhem-oost.html"};
    auto frame = sample::frame();
    frame.files = &files;
    auto const html = round_page(areas, {}, sample::themes(), frame, *figures_);
    EXPECT_NE(html.find("<a href=\"raad/zaandam-oost-raadsbrief.html\">"), std::string::npos);
    EXPECT_NE(html.find("<a href=\"gebieden/arnhem-oost.html\">"), std::string::npos);
    EXPECT_EQ(html.find("<a href=\"gebieden/zaandam-oost.html\">Zaandam-Oost</a>"), std::string::npos);
    EXPECT_EQ(html.find("programma.html"), std::string::npos);
    EXPECT_EQ(html.find("indicatoren/"), std::string::npos);
}

TEST(LinksOfADocument, lead_only_to_files_that_are_there)
{
    Document document;
    auto const linked = [](std::string text, std::string link) {
        wijkpeil::Run run;
        run.text = std::move(text);
        run.link = std::move(link);
        return run;
    };
    document.blocks.push_back(Block{
        Paragraph{ParagraphRole::body,
                  {linked("a", "../gebieden/a.html#wk1"), linked("b", "../gebieden/b.html"),
                   linked("c", "#hier"), linked("d", "https://voorbeeld.example"), linked("e", "e.html")}}});
    auto const links = [](Document const& one) {
        std::vector<std::string> all;
        for (auto const& run : std::get<Paragraph>(one.blocks.front().node).text) {
            all.push_back(run.link);
        }
        return all;
    };
    auto page = document;
    std::set<std::string> const files{"gebieden/a.html", "indicatoren/e.html"};
    keep_links_to(page, "indicatoren/", &files);
    EXPECT_EQ(links(page), (std::vector<std::string>{"../gebieden/a.html#wk1", "", "#hier",
                                                     "https://voorbeeld.example", "e.html"}));
    keep_links_to(document, "indicatoren/", nullptr); // on paper
    EXPECT_EQ(links(document), (std::vector<std::string>{"", "", "#hier", "https://voorbeeld.example", ""}));
}

} // namespace
} // namespace wijkpeil
