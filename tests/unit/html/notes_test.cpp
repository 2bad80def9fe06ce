// SPDX-License-Identifier: EUPL-1.2
// Labels, the table of contents and the notes of a document.
#include "html/blocks.hpp"
#include "html/html.hpp"
#include "html/reading.hpp"
#include "html/sample.hpp"
#include "html/table.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace wijkpeil {
namespace {

Run sign(int note)
{
    auto result = sample::run(std::to_string(note));
    result.superscript = true;
    result.note = note;
    return result;
}

class Notes : public testing::Test
{
protected:
    [[nodiscard]] static std::string page_of(Document const& document)
    {
        Diagnostics diagnostics;
        Figures const figures(WIJKPEIL_SOURCE_DIR, diagnostics);
        return area_page(document, sample::areas().front(), sample::frame(), figures);
    }
    // Note 1 twice, of which once in a list, and note 2 right behind it.
    [[nodiscard]] static std::string page()
    {
        auto document = sample::document();
        List list;
        list.items = {{Block{Paragraph{ParagraphRole::body, {sample::run("punt"), sign(1)}}}}};
        document.blocks.push_back(
            {Paragraph{ParagraphRole::body,
                       {sample::run("Tekst"), sign(1), sample::run(","), sign(2), sample::run(".")}}});
        document.blocks.push_back({list});
        document.footnotes = {text_of("Eerste noot."), text_of("Tweede noot.")};
        return page_of(document);
    }
};

TEST_F(Notes, are_linked_from_the_text_and_back)
{
    auto const html = page();
    EXPECT_EQ(count_of(html, R"(role="doc-noteref")"), 3U);
    EXPECT_NE(
        html.find(
            R"(Tekst<sup><a id="noot-1-bij" href="#noot-1" role="doc-noteref" aria-label="noot 1">1</a>)"),
        std::string::npos);
    EXPECT_NE(html.find(R"(<li id="noot-1">Eerste noot. <a href="#noot-1-bij" role="doc-backlink" )"
                        R"(aria-label="Terug naar de tekst bij noot 1">)"),
              std::string::npos);
    EXPECT_NE(html.find(R"x(aria-label="Terug naar de tekst bij noot 1 (2)">)x"), std::string::npos);
    auto const ids = ids_of(html);
    for (auto const& address : addresses_of(html)) {
        if (address.starts_with("#")) {
            EXPECT_EQ(std::count(ids.begin(), ids.end(), address.substr(1)), 1) << address;
        }
    }
}

TEST_F(Notes, stand_in_a_section_of_their_own_before_the_wijken)
{
    auto const html = page();
    auto const notes = html.find(R"(<section class="endnotes" role="doc-endnotes" aria-labelledby="noten">)");
    ASSERT_NE(notes, std::string::npos);
    EXPECT_LT(html.find("Tekst<sup>"), notes);
    EXPECT_LT(notes, html.find(R"(id="wijk-voor-wijk")"));
}

TEST_F(Notes, leave_no_trace_if_there_are_none)
{
    EXPECT_EQ(page_of(sample::document()).find("doc-endnotes"), std::string::npos);
}

TEST_F(Notes, labels_come_before_headlines)
{
    auto document = sample::document();
    auto figure = sample::trend_figure();
    figure.label = text_of("Figuur 3");
    document.blocks = {Block{Heading{1, "kop", text_of("Kop")}}, Block{figure}};
    auto const html = page_of(document);
    EXPECT_NE(html.find(R"(<h2><span class="label">Figuur 3.</span> Moeilijk)"), std::string::npos);
    EXPECT_NE(words_of(html).find("Figuur 3. Moeilijk rondkomen"), std::string::npos);

    auto table = sample::words_table();
    table.label = text_of("Tabel 2");
    Ids ids;
    EXPECT_NE(
        table_html(table, "", ids)
            .find(R"(<span class="headline"><span class="label">Tabel 2.</span> Wat is toegezegd</span>)"),
        std::string::npos);
}

TEST_F(Notes, contents_are_a_named_list_of_links)
{
    auto document = sample::document();
    document.blocks.insert(document.blocks.begin() + 3,
                           Block{Contents{{{1, text_of("Alle indicatoren"), "alle-indicatoren"},
                                           {2, text_of("Onderkop"), "toezeggingen"}}}});
    auto const html = page_of(document);
    EXPECT_NE(html.find(R"(<nav class="in-report" aria-label="Inhoud van het rapport"><ol>)"),
              std::string::npos);
    EXPECT_NE(html.find(R"(<li><a href="#alle-indicatoren">Alle indicatoren</a></li>)"), std::string::npos);
    EXPECT_NE(html.find(R"(<li class="below"><a href="#toezeggingen">Onderkop</a></li>)"), std::string::npos);
}

TEST_F(Notes, table_heads_may_break_at_syllables_and_names_may_not)
{
    auto table = sample::numbers_table();
    table.head.back().cells.back().text = text_of("verschil gemeente");
    table.body.back() = {RowKind::normal, {sample::cell(text_of("Uitvindersbuurt"), CellRole::row_head, 1)}};
    Ids ids;
    auto const html = table_html(table, "", ids);
    EXPECT_NE(html.find("ver\u00ADschil ge\u00ADmeente"), std::string::npos);
    EXPECT_NE(html.find(">Uitvindersbuurt</th>"), std::string::npos);
}

} // namespace
} // namespace wijkpeil
