// SPDX-License-Identifier: EUPL-1.2
// Elements that say where they were written: in the preview, and nowhere else.
#include "html/html.hpp"
#include "html/sample.hpp"
#include "html/written.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

Document document()
{
    Document made;
    made.title = "Zaandam-Oost";
    Run sentence = sample::run("Het is minder geworden.");
    sentence.sentence_line = 120;
    List list;
    list.items = {{Block{Paragraph{ParagraphRole::body, text_of("Punt")}, {"templates/a.md", 9, 0, 0, {}}}}};
    made.blocks = {
        Block{Heading{1, "", text_of("Kop")}, {"templates/a.md", 1, 0, 0, {}}},
        Block{Section{{2, "deel", text_of("Deel")},
                      {Block{Paragraph{ParagraphRole::body, {sentence}}, {"templates/a.md", 5, 0, 0, {}}},
                       Block{list, {"templates/a.md", 9, 0, 0, {}}}}},
              {"templates/a.md", 3, 0, 0, {}}}};
    return made;
}

std::string page(bool places)
{
    Diagnostics diagnostics;
    Figures const figures(WIJKPEIL_SOURCE_DIR, diagnostics);
    SiteFrame frame;
    frame.places = places;
    return document_page(document(), {"../", {}, "Proef"}, frame, figures);
}

TEST(Written, a_page_of_the_preview_says_where_its_paragraphs_are)
{
    auto const html = page(true);
    for (auto const* wanted :
         {"<h1 data-plaats=\"templates/a.md:1\"", "<section data-plaats=\"templates/a.md:3\"",
          "<p data-plaats=\"templates/a.md:5\" data-zinnen=\"120\">Het is minder geworden.</p>",
          "<li data-plaats=\"templates/a.md:9\">Punt</li>"}) {
        EXPECT_NE(html.find(wanted), std::string::npos) << wanted << "\n" << html;
    }
}

TEST(Written, a_page_of_a_build_does_not)
{
    auto const html = page(false);
    EXPECT_EQ(html.find("data-"), std::string::npos);
    EXPECT_EQ(html.find("templates/"), std::string::npos);
}

TEST(Written, attributes_are_added_to_the_first_element_alone)
{
    EXPECT_EQ(with_place("\n<p class=\"a > b\">x <b>y</b></p>", {"a&b.md", 2, 0, 0, {}}, {}),
              "\n<p data-plaats=\"a&amp;b.md:2\" class=\"a > b\">x <b>y</b></p>");
    EXPECT_EQ(with_place("<p>x</p>", {}, {}), "<p>x</p>");
    EXPECT_EQ(with_place("", {"a.md", 2, 0, 0, {}}, {1}), "");
}

} // namespace
} // namespace wijkpeil
