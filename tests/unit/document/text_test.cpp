// SPDX-License-Identifier: EUPL-1.2
#include "document/document.hpp"
#include "document/dump.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

Run value(std::string text)
{
    Run run;
    run.text = text;
    run.shown = ShownValue{};
    run.shown->text = std::move(text);
    run.shown->statistic.subject = {SubjectKind::rest, "zaandam-oost"};
    run.shown->statistic.indicator = "roker";
    run.shown->statistic.period = "2020";
    return run;
}

TEST(Text, plain_is_its_runs_without_style)
{
    Text text = text_of("In ");
    text.front().strong = true;
    text.push_back(value("24,6"));
    EXPECT_EQ(plain(text), "In 24,6");
    EXPECT_TRUE(text_of("").empty());
}

TEST(Dump, marks_values_links_and_shapes)
{
    Text text = text_of("stand");
    text.front().mark = Mark::dashed;
    text.front().link = "#stand";
    text.push_back(value("24,6"));
    EXPECT_EQ(dump(text), "(dashed) stand<#stand>⟦24,6⟧");
    EXPECT_EQ(dump(text, true), "(dashed) stand<#stand>⟦24,6 rest/zaandam-oost/roker/2020⟧");
}

TEST(Dump, shows_every_level_of_the_tree)
{
    Document document;
    document.area = "a";
    Section section{{2, "deel", text_of("Deel")}, {Block{Paragraph{ParagraphRole::body, text_of("Tekst")}}}};
    document.blocks = {Block{Heading{1, "t", text_of("Titel")}}, Block{std::move(section)}};
    EXPECT_NE(dump(document).find("h1 #t: Titel\nh2 #deel: Deel\n  p: Tekst\n"), std::string::npos)
        << dump(document);
}

} // namespace
} // namespace wijkpeil
