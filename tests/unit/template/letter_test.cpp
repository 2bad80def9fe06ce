// SPDX-License-Identifier: EUPL-1.2
// Letters, memos and sheets out of blocks that editors write.
#include "document/dump.hpp"
#include "template/fixture.hpp"

namespace wijkpeil {
namespace {

struct Made {
    Document document;
    std::string text;
    Diagnostics diagnostics;
};

Made made(std::string const& report, bool example = true, std::size_t area = 0)
{
    TemplateProject project(report);
    project.add_default_parts();
    SmallDataset small;
    small.data.settings.example = example;
    Made made;
    Templates const templates(project.folder(), small.data, made.diagnostics);
    if (!made.diagnostics.has_errors()) {
        Statistics const statistics(small.data, small.data.settings.rounds.back());
        made.document = templates.area_report(small.data.areas.at(area), statistics, made.diagnostics);
        made.text = dump(made.document);
    }
    return made;
}

std::string const k_head = "```briefhoofd\n"
                           "afzender: College\n"
                           "aan: [Aan de raad, van Dorpstad]\n"
                           "kenmerken:\n"
                           "  Zaaknummer:\n"
                           "  Bijlage: geen\n"
                           "regels:\n"
                           "  Datum: 2\u00A0maart\n"
                           "onderwerp: \"Voortgang van {{gebied.naam}}\"\n"
                           "```\n";

#define EXPECT_SAYS(text, wanted)                                                                            \
    EXPECT_NE((text).find(wanted), std::string::npos) << (wanted) << "\nnot in\n" << (text)

TEST(Letter, head_holds_what_the_editor_wrote_in_that_order)
{
    auto const letter = made(k_head + "\n## Deel\n\nTekst.\n");
    EXPECT_TRUE(letter.diagnostics.all().empty()) << render(letter.diagnostics);
    EXPECT_SAYS(letter.text,
                "letter head\n  sender: College\n  to: Aan de raad\n  to: van Dorpstad\n"
                "  Zaaknummer: niet ingevuld (voorbeeld)\n  Bijlage: geen\n  Datum: 2\u00A0maart\n"
                "  Onderwerp:\n  h1 #titel: Voortgang van");
}

TEST(Letter, notice_of_the_project_stands_below_the_head_unless_the_template_says_one)
{
    EXPECT_SAYS(made(k_head + "\nBeste raad,\n").text, "notice: Dit is een proef.\np: Beste raad,");
    auto const own = made(k_head + "\n```mededeling\nAnders.\n```\n");
    EXPECT_SAYS(own.text, "notice: Anders.");
    EXPECT_EQ(own.text.find("Dit is een proef."), std::string::npos);
}

TEST(Letter, subject_written_first_stands_first)
{
    auto const memo = made("```briefhoofd\nbetreft: Wijken\nregels:\n  Van: A\n  Aan: B\n```\n");
    EXPECT_SAYS(memo.text, "  Betreft:\n  h1 #titel: Wijken\n  Van: A\n  Aan: B\n");
}

TEST(Letter, open_line_is_a_warning_where_it_is_no_example)
{
    auto const letter = made(k_head, false);
    EXPECT_FALSE(letter.diagnostics.has_errors());
    ASSERT_EQ(letter.diagnostics.all().size(), 1U) << render(letter.diagnostics);
    EXPECT_EQ(letter.diagnostics.all().front().message,
              "\"Zaaknummer\" in the head of the letter is not filled in");
    EXPECT_SAYS(letter.text, "  Zaaknummer: niet ingevuld\n");
}

TEST(Letter, sections_have_numbers_but_an_annex_has_none)
{
    auto const memo =
        made("```pagina\nvorm: brief\nnummers: ja\n```\n\n" + k_head +
             "\n## Een\n\nA.\n\n## Twee\n\nB.\n\n```bijlage\nBijlage\n```\n\n## De wijken\n\nC.\n");
    EXPECT_EQ(memo.document.form, DocumentForm::letter);
    EXPECT_SAYS(memo.text, "1\u00A0\u00A0Een");
    EXPECT_SAYS(memo.text, "2\u00A0\u00A0Twee");
    EXPECT_SAYS(memo.text, "annex: Bijlage\n");
    EXPECT_SAYS(memo.text, ": De wijken\n");
}

TEST(Letter, closing_has_functions_and_says_that_an_example_is_not_signed)
{
    std::string const closing = "```afsluiting\ngroet: Dag,\nnamens: het college,\n"
                                "ondertekenaars: [de secretaris, de burgemeester]\n```\n";
    EXPECT_SAYS(made(k_head + closing).text, "closing: Dag, het college,\n  geen handtekening: dit is een "
                                             "voorbeeld / de secretaris\n");
    EXPECT_SAYS(made(k_head + closing, false).text, "  / de secretaris\n");
}

TEST(Letter, commitments_can_be_a_list_with_marks)
{
    auto const letter = made(k_head + "\n```toezeggingen\nvorm: lijst\n```\n");
    EXPECT_SAYS(letter.text, "marked list\n");
}

TEST(Sheet, takes_as_many_pages_as_it_asks_and_names_all_sources_once)
{
    auto const sheet = made("```pagina\nvorm: factsheet\nbladzijden: 1\n```\n\n# {{zin.kop}}\n\n"
                            "```kerncijfers\nvorm: rij\n```\n\n```grafiek\nsoort: kloof\nvorm: klein\n"
                            "hoogstens: 1\n```\n\n```kaart\nvorm: klein\nhoogstens: 1\n```\n");
    EXPECT_FALSE(sheet.diagnostics.has_errors()) << render(sheet.diagnostics);
    EXPECT_EQ(sheet.document.form, DocumentForm::sheet);
    EXPECT_EQ(sheet.document.most_pages, 1);
    EXPECT_EQ(sheet.document.pages_asked.line, 3);
    auto const first = sheet.text.find("\nsource: Bron:");
    EXPECT_NE(first, std::string::npos) << sheet.text;
    EXPECT_EQ(sheet.text.find("\nsource: Bron:", first + 20), std::string::npos) << sheet.text;
    EXPECT_SAYS(sheet.text, "columns, first wide\n");
    EXPECT_SAYS(sheet.text, "En één andere wijk");
    EXPECT_SAYS(sheet.text, "; het grootste van twee verschillen");
    EXPECT_SAYS(sheet.text, "Bij beide indicatoren is de waarde ongunstiger dan in de rest van");
}

struct Case {
    char const* name;
    char const* report;
    int line;
    int column;
    char const* message;
    char const* hint;
};

void PrintTo(Case const& one, std::ostream* out)
{
    *out << one.name;
}

constexpr Case k_cases[] = {
    {"no_subject", "```briefhoofd\nregels:\n  Van: A\n```\n", 2, 1,
     "\"onderwerp\" is missing in the block \"briefhoofd\"", "add a line \"onderwerp: …\""},
    {"two_subjects", "```briefhoofd\nonderwerp: A\nbetreft: B\n```\n", 3, 10,
     "a letter has one subject: \"onderwerp\" or \"betreft\"", "take one of the two out"},
    {"rows_as_list", "```briefhoofd\nonderwerp: A\nregels: [Van, Aan]\n```\n", 3, 10,
     "\"regels\" holds lines \"label: text\"", "write each on a line of its own, two spaces further in"},
    {"title_before_the_head", "# A\n\n```briefhoofd\nonderwerp: B\n```\n", 3, 4,
     "the head of a letter must come before all headings",
     "its subject is the title: take the heading with one # out"},
    {"nobody_signs", "# A\n\n```afsluiting\nondertekenaars: []\n```\n", 4, 17, "nobody signs this letter",
     "write functions, never names: [secretaris, burgemeester]"},
    {"unknown_shape", "# A\n\n```kaart\nvorm: klien\n```\n", 4, 7,
     "\"klien\" is not a known value of \"vorm\"", "did you mean \"klein\"?"},
    {"no_pages", "```pagina\nbladzijden: 0\n```\n\n# A\n", 2, 13, "\"bladzijden\" must be from 1 to 100", ""},
    {"rows_of_a_large_map", "# A\n\n```kaart\nhoogstens: 3\n```\n", 4, 1,
     "unknown key \"hoogstens\" in the block \"kaart\"", "known here: indicator, jaar, tabel, vorm"},
};

class LetterMistakes : public ::testing::TestWithParam<Case>
{
};

TEST_P(LetterMistakes, are_told_with_place_and_mend)
{
    auto const& expected = GetParam();
    auto const found = made(expected.report).diagnostics.all();
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().place.line, expected.line);
    EXPECT_EQ(found.front().place.column, expected.column);
    EXPECT_EQ(found.front().message, expected.message);
    EXPECT_EQ(found.front().hint, expected.hint);
}

INSTANTIATE_TEST_SUITE_P(All, LetterMistakes, ::testing::ValuesIn(k_cases),
                         [](auto const& one) { return std::string(one.param.name); });

} // namespace
} // namespace wijkpeil
