// SPDX-License-Identifier: EUPL-1.2
#include "document/typeset.hpp"

#include "document/dump.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

Run run(std::string text)
{
    Run run;
    run.text = std::move(text);
    return run;
}

Run value(std::string text)
{
    auto result = run(text);
    result.shown = ShownValue{};
    result.shown->text = std::move(text);
    return result;
}

TEST(Typeset, sees_over_the_ends_of_runs)
{
    auto bold = run("woord");
    bold.strong = true;
    auto const text = typeset(Text{run("een \""), bold, run("\" van "), value("24,6"), run(" procent")});
    EXPECT_EQ(plain(text), "een “woord” van 24,6\u00A0procent");
    ASSERT_EQ(text.size(), 5U);
    EXPECT_TRUE(text[1].strong);
}

TEST(Typeset, leaves_values_links_and_names)
{
    auto link = run("'hier'");
    link.link = "https://a.example/2012-2016";
    auto const text = typeset(Text{value("-5"), run(" in 'Huis - Tuin' "), link}, {"'Huis - Tuin'"});
    EXPECT_EQ(plain(text), "-5 in 'Huis - Tuin' ‘hier’");
    EXPECT_EQ(text[2].link, "https://a.example/2012-2016");
}

TEST(Typeset, reaches_every_text_of_a_document)
{
    auto const typed = text_of("...");
    Table table{"t", typed, typed, typed, TableStyle::normal, 1, {}, {}, {}, {{"a", typed}}, typed};
    table.head = {{RowKind::normal, {{typed}}}};
    table.body = table.head;
    Figure figure;
    figure.label = figure.headline = figure.subtitle = figure.source = typed;
    figure.data = table;
    Document document;
    document.footnotes = {typed};
    document.blocks = {
        {Heading{1, "", typed}},
        {Paragraph{ParagraphRole::body, typed}},
        {List{false, {{{Paragraph{ParagraphRole::body, typed}}}}}},
        {KeyValues{"k", {{typed, typed, "", {{KeyRow::Kind::normal, typed, typed}}}}, {figure}}},
        {Tally{{{typed, typed}}}},
        {Facts{{{typed, typed}}}},
        {Contents{{{1, typed, "x"}}}},
        {Columns{false, {{{Paragraph{ParagraphRole::body, typed}}}}}},
        {Accounts{"a", {{"", typed, {typed}, typed, false}}}},
        {Section{{2, "", typed}, {{table}}}}};
    auto const all = dump(typeset(document, {}));
    EXPECT_EQ(all.find("..."), std::string::npos) << all;
    EXPECT_NE(all.find("footnote 1: …"), std::string::npos);
}

TEST(Dump, shows_labels_and_notes)
{
    Document document;
    Table table;
    table.id = "t";
    table.label = text_of("Tabel 1");
    table.headline = text_of("Kop");
    auto sign = run("1");
    sign.superscript = true;
    sign.note = 1;
    document.blocks = {{table}, {Paragraph{ParagraphRole::body, {run("tekst"), sign}}}};
    document.footnotes = {text_of("noot")};
    EXPECT_NE(dump(document).find("table #t: Tabel 1. Kop\np: tekst[^1]\nfootnote 1: noot\n"),
              std::string::npos)
        << dump(document);
}

} // namespace
} // namespace wijkpeil
