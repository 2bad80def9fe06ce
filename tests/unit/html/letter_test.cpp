// SPDX-License-Identifier: EUPL-1.2
// Letters on a page: the same parts in the same order as on paper, and the subject as its one title.
#include "html/blocks.hpp"
#include "html/reading.hpp"
#include "html/sample.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

Figures const& figures()
{
    static Diagnostics diagnostics;
    static Figures const k_figures{WIJKPEIL_SOURCE_DIR, diagnostics};
    return k_figures;
}

LetterHead sample_head()
{
    LetterHead head;
    head.sender = text_of("College van <Peilstad>");
    head.addressee = {text_of("Aan de gemeenteraad"), text_of("van Peilstad")};
    head.reference = {{text_of("Zaaknummer"), text_of("niet ingevuld")}};
    head.above = {{text_of("Datum"), text_of("2 maart 2027")}};
    head.subject_label = text_of("Onderwerp");
    head.subject = {1, "titel", text_of("Voortgang van Oost")};
    return head;
}

TEST(LetterPage, head_has_its_parts_in_order_and_one_title)
{
    BlockWriter writer{figures()};
    auto const html = writer.block({sample_head()});
    auto const at = [&](std::string const& words) { return html.find(words); };
    EXPECT_NE(at("College van &lt;Peilstad&gt;"), std::string::npos) << html;
    EXPECT_LT(at("Aan de gemeenteraad"), at("<dt>Zaaknummer</dt><dd>niet ingevuld</dd>"));
    EXPECT_LT(at("Zaaknummer"), at("<dt>Datum</dt>"));
    EXPECT_LT(at("Datum"), at("<h1 id=\"titel\">Voortgang van Oost</h1>"));
    EXPECT_EQ(between(html, "<h1", "</h1>").size(), 1U);
}

TEST(LetterPage, headings_below_it_are_of_the_second_level)
{
    BlockWriter writer{figures()};
    auto const html = writer.blocks({{sample_head()}, {Section{{2, "deel", text_of("Wat volgt")}, {}}}});
    EXPECT_NE(html.find("<h2 id=\"deel\">Wat volgt</h2>"), std::string::npos) << html;
}

TEST(LetterPage, who_signs_stands_by_function_with_the_mark_of_an_example)
{
    BlockWriter writer{figures()};
    Closing closing{text_of("Met groet,"), text_of("het college,"), {}};
    closing.signatures = {{text_of("geen handtekening"), text_of("de secretaris")},
                          {{}, text_of("de burgemeester")}};
    auto const html = writer.block({closing});
    EXPECT_NE(html.find("geen handtekening</p><p>de secretaris</p>"), std::string::npos) << html;
    EXPECT_NE(html.find("<div><p>de burgemeester</p></div>"), std::string::npos) << html;
}

TEST(LetterPage, marked_list_has_the_class_that_takes_its_bullets_away)
{
    BlockWriter writer{figures()};
    List list;
    list.marked = true;
    wijkpeil::Run run;
    run.text = "onbekend";
    run.mark = Mark::dashed;
    list.items = {{{Paragraph{ParagraphRole::body, {run}}}}};
    EXPECT_NE(writer.block({list}).find("<ul class=\"marked\">"), std::string::npos);
    list.marked = false;
    EXPECT_NE(writer.block({list}).find("<ul>"), std::string::npos);
}

} // namespace
} // namespace wijkpeil
