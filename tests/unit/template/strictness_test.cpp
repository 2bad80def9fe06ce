// SPDX-License-Identifier: EUPL-1.2
// Every mistake an editor can make in a template: message, place in characters, and what to do.
#include "template/fixture.hpp"

namespace wijkpeil {
namespace {

std::vector<Diagnostic> mistakes(std::string const& report, std::string const& part = {})
{
    TemplateProject project(report);
    if (!part.empty()) {
        project.write("onderdelen/deel.md", part);
    }
    SmallDataset const small;
    Diagnostics diagnostics;
    Templates const templates(project.folder(), small.data, diagnostics);
    if (!diagnostics.has_errors()) {
        Statistics const statistics(small.data, small.data.settings.rounds.back());
        static_cast<void>(templates.area_report(small.data.areas.front(), statistics, diagnostics));
    }
    return diagnostics.all();
}

struct Case {
    char const* name;
    char const* report;
    int line;
    int column;
    int length;
    char const* message;
    char const* hint;
};

// Gives a failing case a readable name.
void PrintTo(Case const& one, std::ostream* out)
{
    *out << one.name;
}

constexpr Case k_cases[] = {
    {"misspelt_field", "# A\n\nIn {{gebied.naan}} é\n", 3, 6, 11, "unknown field \"gebied.naan\"",
     "did you mean \"gebied.naam\"?"},
    {"position_counts_characters", "# A\n\néé één {{gebied.nam}}\n", 3, 10, 10,
     "unknown field \"gebied.nam\"", "did you mean \"gebied.naam\"?"},
    {"group_left_out", "# A\n\n{{naam}}\n", 3, 3, 4, "unknown field \"naam\"",
     "did you mean \"gebied.naam\"?"},
    {"outer_name_in_list", "# A\n\n{{#gebied.wijken}}{{gemeente}}{{/gebied.wijken}}\n", 3, 21, 8,
     "unknown field \"gemeente\"", "inside a list, write the whole name: \"gebied.gemeente\""},
    {"branch_not_taken", "# A\n\n{{#gebied.deel}}{{gebied.naan}}{{/gebied.deel}}\n", 3, 19, 11,
     "unknown field \"gebied.naan\"", "did you mean \"gebied.naam\"?"},
    {"group_as_value", "# A\n\n{{gebied}}\n", 3, 3, 6, "\"gebied\" is a group of fields, not a field",
     "write a field of it, for instance gebied.aantal_wijken"},
    {"yes_or_no_as_value", "# A\n\n{{gebied.deel}}\n", 3, 3, 11, "\"gebied.deel\" is yes or no, not a text",
     "write {{#gebied.deel}}…{{/gebied.deel}} around the text it decides on"},
    {"list_as_value", "# A\n\n{{gebied.wijken}}\n", 3, 3, 13, "\"gebied.wijken\" is a list, not a text",
     "write {{#gebied.wijken}}…{{/gebied.wijken}} around what is repeated"},
    {"unclosed_section", "# A\n\n{{#gebied.deel}}\ntekst\n", 3, 4, 11,
     "the section \"gebied.deel\" is opened here and not closed", "write {{/gebied.deel}} where it ends"},
    {"closed_not_open", "# A\n\n{{/gebied.deel}}\n", 3, 4, 11,
     "the section \"gebied.deel\" is closed here but not open", ""},
    {"crossing_sections", "# A\n\n{{#gebied.deel}}{{#gebied.ruimer}}{{/gebied.deel}}\n", 3, 20, 13,
     "the section \"gebied.ruimer\" is opened here and not closed",
     "write {{/gebied.ruimer}} before {{/gebied.deel}} on line 3"},
    {"unclosed_tag", "# A\n\n{{gebied.naam\n", 3, 1, 2, "a tag is opened here and not closed",
     "write }} behind the name"},
    {"triple_brackets", "# A\n\n{{{gebied.naam}}}\n", 3, 1, 17, "{{{ is not a tag of this program",
     "write {{name}}: values are never read as Markdown or HTML"},
    {"unescaped", "# A\n\n{{&gebied.naam}}\n", 3, 1, 16, "{{& is not a tag of this program",
     "write {{name}}: values are never read as Markdown or HTML"},
    {"other_brackets", "# A\n\n{{=<% %>=}}\n", 3, 1, 11, "{{= is not a tag of this program",
     "tags stand between {{ and }} everywhere"},
    {"empty_tag", "# A\n\n{{ }}\n", 3, 1, 5, "this tag has no name",
     "write the name of a field: {{gebied.naam}}"},
    {"bad_name", "# A\n\n{{gebied naam}}\n", 3, 3, 11, "\"gebied naam\" cannot be a name",
     "a name has small letters, digits, - and _, with dots between groups"},
    {"html", "# A\n\nIn <b>vet</b\n", 3, 4, 3, "HTML cannot be used in a template",
     "use Markdown: **bold**, [text](https://…); write \\< for the sign itself"},
    {"private_character", "# A\n\nab\uE000\n", 3, 3, 1,
     "this character is for private use and cannot be in a template",
     "delete it; it may have come along with copied text"},
    {"unknown_part", "# A\n\n{{> del}}\n", 3, 5, 3,
     "there is no part \"del\": templates/onderdelen/del.md is not there", "did you mean \"deel\"?"},
    {"unknown_block", "# A\n\n```tabl\n```\n", 3, 4, 4, "unknown block \"tabl\"", "did you mean \"tabel\"?"},
    {"block_without_kind", "# A\n\n```\nx\n```\n", 3, 1, 3, "a block needs a kind",
     "write it behind the three signs: ```tabel"},
    {"unclosed_block", "# A\n\n```kaart\n", 3, 4, 5, "the block \"kaart\" is opened here and not closed",
     "write ``` on a line of its own where it ends"},
    {"unknown_indicator", "# A\n\n```kaart\nindicator: krapp\n```\n", 4, 12, 5, "unknown indicator \"krapp\"",
     "did you mean \"krap\"?"},
    {"map_without_classes", "# A\n\n```kaart\nindicator: blij\n```\n", 4, 12, 4,
     "the indicator \"blij\" has no class limits for a map",
     "add a line \"klassen: [10, 15, 20]\" to it in geo/indicatoren.yaml"},
    {"block_in_branch_not_taken",
     "# A\n\n{{#gebied.deel}}\n```kaart\nindicator: krapp\n```\n{{/gebied.deel}}\n", 5, 12, 5,
     "unknown indicator \"krapp\"", "did you mean \"krap\"?"},
    {"too_many_key_values", "# A\n\n```kerncijfers\naantal: 9\n```\n", 4, 9, 1,
     "\"aantal\" must be from 1 to 4", ""},
    {"heading_skips", "# A\n\n### B\n", 3, 1, 1, "this heading skips a level", "write ## instead of ###"},
    {"heading_skips_in_columns", "# A\n\n```kolommen\n### B\n\nx\n```\n", 4, 1, 1,
     "this heading skips a level", "write ## instead of ###"},
    {"first_heading", "## B\n", 1, 1, 1, "the first heading must be the title, with one #",
     "write # instead of ##"},
    {"two_titles", "# A\n\n# B\n", 3, 1, 1, "a report has one title with one #",
     "write ## for a part of the report"},
    {"same_id", "# A\n\n## B {#x}\n\n## C {#x}\n", 5, 1, 1, "there is another heading with the id \"x\"",
     "give one of them an id of its own: {#id} at the end of the line"},
    {"bad_id", "# A\n\n## B {#X y}\n", 3, 1, 1, "\"X y\" cannot be an id",
     "use lower-case letters without accents, digits and hyphens"},
    {"typed_table", "# A\n\n| a | b |\n", 3, 1, 1, "tables cannot be typed in a template",
     "use a block ```tabel"},
    {"quotation", "# A\n\n> a\n", 3, 1, 1, "a quotation (>) cannot be used in a template",
     "begin the line without >"},
    {"line", "# A\n\n***\n", 3, 1, 1, "a line (---) cannot be used in a template",
     "a heading begins a new part"},
    {"unsafe_link", "# A\n\n[a](javascript:b)\n", 3, 1, 1, "the link \"javascript:b\" cannot be used",
     "a link begins with https: or mailto:, or is a place in this document: #id"},
    {"link_without_words", "# A\n\nZie [](https://a.example)\n", 3, 5, 1, "this link has no words",
     "write them between [ and ]"},
    {"misspelt_reference", "# A\n\né zie [](#bronen).\n\n## B {#bronnen}\n", 3, 10, 7,
     "nothing in the report has the id \"bronen\"", "did you mean \"bronnen\"?"},
    {"link_to_nothing", "# A {#a}\n\n[daar](#xyz)\n", 3, 8, 4, "nothing in the report has the id \"xyz\"",
     "known here: a"},
    {"reference_in_columns", "# A {#a}\n\n```kolommen\n## B {#b}\n\nzie [](#xyz)\n```\n", 6, 8, 4,
     "nothing in the report has the id \"xyz\"", "known here: a, b"},
    {"reference_to_what_this_area_has_not",
     "# A\n\nzie [](#x)\n\n{{#gebied.deel}}\n## X {#x}\n{{/gebied.deel}}\n", 3, 8, 2,
     "the report on \"Dorpstad-Binnen\" has nothing with the id \"x\"",
     "put the reference between {{#…}} and {{/…}}, so that it is only there when its target is"},
    {"reference_to_what_has_no_number", "# A\n\nzie [](#kerncijfers)\n\n```kerncijfers\n```\n", 3, 8, 12,
     "\"kerncijfers\" has no number and no heading to name it by",
     "write words of your own: [words](#kerncijfers)"},
    {"reference_in_heading", "# A\n\n## B {#b}\n\n## Zie [](#b) nu {#c}\n", 5, 1, 1,
     "a heading cannot hold a note or a reference", "put it in the text below"},
    {"note_in_heading", "# A\n\n## B[^a] {#b}\n\n[^a]: tekst\n", 3, 1, 1,
     "a heading cannot hold a note or a reference", "put it in the text below"},
    {"note_without_text", "# A\n\néén[^a]\n", 3, 4, 4, "there is no note \"a\"",
     "write [^a]: … on a line of its own"},
    {"misspelt_note", "# A\n\neen[^brom] en[^bron]\n\n[^bron]: tekst\n", 3, 4, 7, "there is no note \"brom\"",
     "did you mean \"bron\"?"},
    {"note_that_is_not_used", "# A\n\n[^a]: tekst\n", 3, 1, 4, "nothing refers to the note \"a\"",
     "write [^a] in the text where it belongs, or take the note away"},
    {"two_notes_of_one_name", "# A\n\neen[^a]\n\n[^a]: tekst\n\n[^a]: tekst\n", 7, 1, 4,
     "there is another note \"a\"", "give one of them a name of its own"},
    {"note_of_two_paragraphs", "# A\n\neen[^a]\n\n[^a]: tekst\n\n    meer\n", 5, 7, 1,
     "a note is one paragraph of running text", ""},
    {"note_in_note", "# A\n\neen[^a]\n\n[^a]: tekst[^b]\n\n[^b]: tekst\n", 5, 7, 1,
     "a note cannot have a note", ""},
    {"heading_without_words", "# A\n\n## {{gebied.ook_bekend_als}}\n", 3, 1, 1, "this heading has no words",
     "if they are not there for each area, put it between {{#…}} and {{/…}}"},
    {"contents_too_deep", "# A\n\n```inhoud\ndiepte: 3\n```\n", 4, 9, 1, "\"diepte\" must be from 1 to 2",
     ""},
    {"heading_skips_in_a_later_column", "# A\n\n```kolommen\n## B\n\n### C\n```\n", 6, 1, 1,
     "this heading skips a level", "write ## instead of ###"},
    {"heading_skips_behind_columns", "# A\n\n```kolommen\n## B\n```\n\n### C\n", 7, 1, 1,
     "this heading skips a level", "write ## instead of ###"},
    {"indented_code", "# A\n\n    code\n", 3, 5, 1, "a line that begins with four spaces would be code",
     "take the spaces away"},
    {"list_in_lead", "# A\n\n```intro\n- a\n```\n", 4, 1, 1, "only running text can stand here",
     "take out headings, lists and blocks"},
};

class Mistake : public ::testing::TestWithParam<Case>
{
};

TEST_P(Mistake, is_told_at_its_place)
{
    auto const& expected = GetParam();
    TemplateProject project(expected.report);
    project.write("onderdelen/deel.md", "tekst\n");
    SmallDataset const small;
    Diagnostics diagnostics;
    Templates const templates(project.folder(), small.data, diagnostics);
    if (!diagnostics.has_errors()) {
        Statistics const statistics(small.data, small.data.settings.rounds.back());
        static_cast<void>(templates.area_report(small.data.areas.front(), statistics, diagnostics));
    }
    ASSERT_FALSE(diagnostics.all().empty());
    auto const& found = diagnostics.all().front();
    EXPECT_EQ(found.message, expected.message);
    EXPECT_EQ(found.hint, expected.hint);
    EXPECT_EQ(found.place.file, "templates/gebiedsrapport.md");
    EXPECT_EQ(found.place.line, expected.line);
    EXPECT_EQ(found.place.column, expected.column);
    EXPECT_EQ(found.place.length, expected.length);
}

INSTANTIATE_TEST_SUITE_P(Template, Mistake, ::testing::ValuesIn(k_cases),
                         [](auto const& one) { return std::string(one.param.name); });

TEST(Strictness, all_mistakes_are_gathered)
{
    auto const found = mistakes("# A\n\n{{gebied.naan}} {{ronde.nam}}\n\n{{#gebied.deel}}\n");
    EXPECT_EQ(found.size(), 3U);
}

TEST(Strictness, a_mistake_in_a_part_is_told_in_the_part_once)
{
    auto const found = mistakes("# A\n\n{{> deel}}\n\n{{> deel}}\n", "é {{gebied.naan}}\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().place.file, "templates/onderdelen/deel.md");
    EXPECT_EQ(found.front().place.column, 5);
}

TEST(Strictness, a_part_that_nobody_uses_is_checked_too)
{
    EXPECT_EQ(mistakes("# A\n", "{{gebied.naan}}\n").size(), 1U);
}

TEST(Strictness, a_part_cannot_contain_itself)
{
    auto const found = mistakes("# A\n\n{{> deel}}\n", "{{> deel}}\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().message, "the part \"deel\" contains itself");
    EXPECT_EQ(found.front().place.file, "templates/onderdelen/deel.md");
}

TEST(Strictness, a_template_in_latin_1_is_told_with_its_place)
{
    auto const found = mistakes("# A\n\ncaf\xE9\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().place.line, 3);
    EXPECT_EQ(found.front().place.column, 4);
}

TEST(Strictness, a_template_of_a_megabyte_is_refused)
{
    auto const found = mistakes("# A\n\n" + std::string(1 << 20, 'a') + "\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().message, "this template is larger than 512 kB");
}

TEST(Strictness, sections_cannot_be_nested_without_end)
{
    std::string open;
    std::string close;
    for (int i = 0; i < 21; ++i) {
        open += "{{#gebied.geheel}}";
        close += "{{/gebied.geheel}}";
    }
    auto const found = mistakes("# A\n\n" + open + "x" + close + "\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().message, "sections are nested more than 20 deep");
}

TEST(Strictness, an_unknown_key_of_a_block_is_told_at_its_place)
{
    auto const found = mistakes("# A\n\n```kaart\nindikator: krap\n```\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().place.line, 4);
    EXPECT_EQ(found.front().place.column, 1);
    EXPECT_EQ(found.front().hint, "did you mean \"indicator\"?");
}

TEST(Strictness, a_missing_template_or_file_of_sentences_is_told)
{
    TemplateProject project("# A\n");
    std::filesystem::remove(project.folder() / "templates/gebiedsrapport.md");
    std::filesystem::remove(project.folder() / "templates/zinnen.yaml");
    SmallDataset const small;
    Diagnostics diagnostics;
    Templates const templates(project.folder(), small.data, diagnostics);
    ASSERT_EQ(diagnostics.all().size(), 2U);
    EXPECT_EQ(diagnostics.all()[0].message, "\"templates/gebiedsrapport.md\" is not there");
    EXPECT_EQ(diagnostics.all()[1].message, "\"templates/zinnen.yaml\" is not there");
}

TEST(Strictness, a_mistake_in_the_sentences_names_file_and_line)
{
    TemplateProject project("# A\n");
    auto sentences = read_file(TemplateProject::source() / "templates/zinnen.yaml");
    std::string const right = "\"Nieuwste cijfer: {jaar}\"";
    auto const at = sentences.find(right);
    ASSERT_NE(at, std::string::npos);
    sentences.replace(at, right.size(), "\"Nieuwste cijfer: {jaren}\"");
    project.write("zinnen.yaml", sentences);
    SmallDataset const small;
    Diagnostics diagnostics;
    Templates const templates(project.folder(), small.data, diagnostics);
    ASSERT_EQ(diagnostics.all().size(), 1U) << render(diagnostics);
    EXPECT_EQ(diagnostics.all()[0].message, "unknown name \"jaren\" in the sentence \"nieuwste.kort\"");
    EXPECT_EQ(diagnostics.all()[0].place.file, "templates/zinnen.yaml");
    EXPECT_GT(diagnostics.all()[0].place.line, 1);
}

} // namespace
} // namespace wijkpeil
