// SPDX-License-Identifier: EUPL-1.2
// Break one thing in a good project, and expect the exact words.
#include "small_project.hpp"

namespace wijkpeil {
namespace {

constexpr char const* k_settings = "wijkpeil.yaml";
constexpr char const* k_sources = "geo/bronnen.yaml";
constexpr char const* k_indicators = "geo/indicatoren.yaml";
constexpr char const* k_areas = "geo/gebieden.yaml";
constexpr char const* k_promises = "templates/toezeggingen.yaml";
constexpr char const* k_text = "templates/teksten/2021-voorjaar/oost.md";

Told without(std::string const& file)
{
    auto texts = small_project();
    EXPECT_EQ(texts.erase(file), 1U);
    Diagnostics diagnostics;
    static_cast<void>(read_texts(texts, diagnostics));
    return told(diagnostics);
}

// A mistake that is shown whole, as the user sees it.
TEST(project_mistakes, a_mistake_shows_its_line_a_caret_and_a_hint)
{
    auto texts = small_project();
    texts[k_areas] = replaced(texts[k_areas], "WK000102, past: ruimer", "WK000120, past: ruimer");
    Diagnostics diagnostics;
    static_cast<void>(read_texts(texts, diagnostics));
    EXPECT_EQ(render(diagnostics), "geo/gebieden.yaml:19:16: error: unknown region code \"WK000120\"\n"
                                   "   19 |       - {code: WK000120, past: ruimer, opmerking: groter}\n"
                                   "      |                ^^^^^^^^\n"
                                   "hint: did you mean \"WK000102\" (Haven)?\n");
}

TEST(project_mistakes, no_project_in_this_folder)
{
    EXPECT_EQ(without(k_settings),
              Told{"wijkpeil.yaml: this file is missing (run the program in a project folder, or "
                   "name one with --project FOLDER)"});
}

TEST(project_mistakes, a_missing_file_hides_no_mistake_and_makes_none)
{
    EXPECT_EQ(without(k_sources),
              Told{"geo/bronnen.yaml: this file is missing (make it with \"formaat: 1\" and a list "
                   "\"bronnen\")"});
    EXPECT_EQ(without(k_indicators).size(), 1U);
    EXPECT_EQ(without(k_areas).size(), 1U);
}

TEST(project_mistakes, the_format_is_named_and_known)
{
    EXPECT_EQ(spoiled(k_settings, "formaat: 1\n", ""),
              Told{"wijkpeil.yaml:1:1+5: the version of the format is missing (make \"formaat: 1\" the first "
                   "line)"});
    EXPECT_EQ(spoiled(k_areas, "formaat: 1", "formaat: 2"),
              Told{"geo/gebieden.yaml:1:10+1: format 2 is not known; this program reads format 1 (use a "
                   "newer version "
                   "of wijkpeil, or correct the number)"});
}

TEST(project_mistakes, rounds_that_do_not_fit)
{
    EXPECT_EQ(spoiled(k_settings, "ronde: 2021-voorjaar", "ronde: 2021-voorjaa"),
              Told{"wijkpeil.yaml:8:8+12: unknown round \"2021-voorjaa\" (did you mean \"2021-voorjaar\"?)"});
    EXPECT_EQ(spoiled(k_settings, "vorige: 2020-najaar", "vorige: 2020-njaar"),
              Told{"wijkpeil.yaml:16:13+10: unknown round \"2020-njaar\" (did you mean \"2020-najaar\"?)"});
    EXPECT_EQ(spoiled(k_settings, "vorige: 2020-najaar", "vorige: 2021-voorjaar"),
              Told{"wijkpeil.yaml:16:13+13: the round \"2021-voorjaar\" comes before itself (name the round "
                   "before it, or "
                   "leave \"vorige\" out for the first round)"});
    EXPECT_EQ(spoiled(k_settings, "brief: 2020-10,", "vorige: 2021-voorjaar,").size(), 2U);
    EXPECT_EQ(
        spoiled(k_settings, "- id: 2021-voorjaar", "- id: 2020-najaar").at(0),
        "wijkpeil.yaml:12:9+11: the id \"2020-najaar\" is in use already, on line 11 (give each its own id)");
}

TEST(project_mistakes, unknown_leading_indicator_and_key)
{
    EXPECT_EQ(spoiled(k_settings, "[rondkomen]", "[inwoners, rondkome]"),
              Told{"wijkpeil.yaml:9:21+8: unknown indicator \"rondkome\" (did you mean \"rondkomen\"?)"});
    EXPECT_EQ(
        spoiled(k_settings, "titel:", "tittel:"),
        (Told{"wijkpeil.yaml:1:1+7: \"titel\" is missing in the settings (add a line \"titel: …\")",
              "wijkpeil.yaml:2:1+6: unknown key \"tittel\" in the settings (did you mean \"titel\"?)"}));
    EXPECT_EQ(spoiled(k_settings, "taal: nl", "taal: fr").size(), 1U);
}

TEST(project_mistakes, an_area_twice_and_a_region_twice)
{
    EXPECT_EQ(
        spoiled(k_areas, "- id: west", "- id: oost").at(0),
        "geo/gebieden.yaml:20:9+4: the id \"oost\" is in use already, on line 12 (give each its own id)");
    EXPECT_EQ(
        spoiled(k_areas, "WK000102, past: ruimer", "WK000101, past: ruimer"),
        Told{
            "geo/gebieden.yaml:19:16+8: the region \"WK000101\" is in \"oost\" already, on line 18 (a region "
            "belongs to one area, or to each with \"past: deel\")"});
    EXPECT_EQ(
        spoiled(k_areas, "    gemeente: GM0002\n    regios: [{code: WK000201, past: deel}]",
                "    gemeente: GM0001\n    regios: [{code: WK000101, past: deel}]"),
        Told{
            "geo/gebieden.yaml:23:21+8: the region \"WK000101\" is in \"oost\" already, on line 18 (a region "
            "belongs to one area, or to each with \"past: deel\")"});
}

TEST(project_mistakes, two_areas_can_each_take_a_part_of_a_region)
{
    auto texts = small_project();
    texts[k_areas] = replaced(texts[k_areas], "WK000102, past: ruimer", "WK000103, past: deel");
    texts[k_areas] +=
        "  - {id: kade, naam: Kade, gemeente: GM0001, regios: [{code: WK000103, past: deel}]}\n";
    Diagnostics diagnostics;
    static_cast<void>(read_texts(texts, diagnostics));
    EXPECT_EQ(told(diagnostics), Told{});
}

TEST(project_mistakes, areas_and_municipalities_that_do_not_fit)
{
    EXPECT_EQ(spoiled(k_areas, "gemeente: GM0002", "gemeente: GM0003"),
              Told{"geo/gebieden.yaml:22:15+6: unknown municipality \"GM0003\" (did you mean \"GM0001\"?)"});
    EXPECT_EQ(
        spoiled(k_areas, "gemeente: GM0002", "gemeente: GM0001"),
        Told{"geo/gebieden.yaml:23:21+8: \"WK000201\" (Hof) is in municipality GM0002, the area is in GM0001 "
             "(correct the code of the region or \"gemeente\" of the area)"});
    EXPECT_EQ(spoiled(k_areas, "WK000201, past", "GM0002, past"),
              Told{"geo/gebieden.yaml:23:21+6: an area is made of wijken, \"GM0002\" (Tweestad) is something "
                   "else (name "
                   "the wijken of the area by their codes)"});
    EXPECT_EQ(spoiled(k_areas, "past: deel", "past: half"),
              Told{"geo/gebieden.yaml:23:37+4: \"half\" is not a known value of \"past\" (known here: "
                   "geheel, ruimer, "
                   "deel)"});
    EXPECT_EQ(spoiled(k_areas, "  GM0002: Tweestad\n", "").size(), 2U);
}

TEST(project_mistakes, a_project_without_areas)
{
    auto texts = small_project();
    auto& areas = texts[k_areas];
    areas = areas.substr(0, areas.find("gebieden:")) + "gebieden: []\n";
    texts.erase(k_promises);
    texts.erase(k_text);
    Diagnostics diagnostics;
    static_cast<void>(read_texts(texts, diagnostics));
    EXPECT_EQ(told(diagnostics),
              Told{"geo/gebieden.yaml:11:11+1: this project has no areas (describe at least one area "
                   "under \"gebieden\")"});
}

TEST(project_mistakes, boundaries_that_do_not_fit)
{
    EXPECT_EQ(
        spoiled(k_areas, "grenzen/wijken.geojson", "grenzen/wijk.geojson"),
        Told{"geo/gebieden.yaml:8:11+20: the file \"geo/grenzen/wijk.geojson\" does not exist (did you mean "
             "\"grenzen/wijken.geojson\"?)"});
    EXPECT_EQ(spoiled(k_areas, "grenzen/wijken.geojson", "../../wijken.geojson"),
              Told{"geo/gebieden.yaml:8:11+20: \"../../wijken.geojson\" is outside the project (copy the "
                   "file into the "
                   "folder \"geo\" of the project)"});
    EXPECT_EQ(spoiled("geo/grenzen/wijken.geojson", "\"WK000103\"", "\"WK000102\""),
              Told{"geo/grenzen/wijken.geojson:4:41+10: the region \"WK000102\" is here twice: also on "
                   "line 3 (save each region as one feature)"});
    EXPECT_EQ(spoiled("geo/grenzen/wijken.geojson", "\"Kade\",\"gemeente\":\"GM0001\"",
                      "\"Kade\",\"gemeente\":\"GM01\""),
              Told{"geo/grenzen/wijken.geojson:4:41+10: \"WK000103\" is in an unknown municipality \"GM01\" "
                   "(did you mean "
                   "\"GM0001\"?)"});
    EXPECT_EQ(spoiled("geo/grenzen/wijken.geojson",
                      R"({"type":"Polygon","coordinates":[[[20,0],[30,0],[30,10],[20,0]]]})", "null"),
              Told{"warning geo/grenzen/wijken.geojson:4:41+10: \"WK000103\" (Kade) has no outline (it is "
                   "left out of the "
                   "maps; export the boundaries again if it should be there)"});
}

TEST(project_mistakes, broken_boundaries_make_no_code_unknown)
{
    auto const said = spoiled("geo/grenzen/wijken.geojson", "[30,0]", "[30,0");
    ASSERT_EQ(said.size(), 1U);
    EXPECT_TRUE(said[0].starts_with("geo/grenzen/wijken.geojson:")) << said[0];
}

TEST(project_mistakes, references_of_indicators)
{
    EXPECT_EQ(spoiled(k_indicators, "thema: wonen", "thema: woonen"),
              Told{"geo/indicatoren.yaml:22:12+6: unknown theme \"woonen\" (did you mean \"wonen\"?)"});
    EXPECT_EQ(
        spoiled(k_indicators, "{indicator: inwoners,", "{indicator: inwoner,"),
        Told{"geo/indicatoren.yaml:24:25+7: unknown indicator \"inwoner\" (did you mean \"inwoners\"?)"});
    EXPECT_EQ(spoiled(k_indicators, "{indicator: inwoners,", "{indicator: rondkomen,"),
              Told{"geo/indicatoren.yaml:24:25+9: the weight \"rondkomen\" is not a count (weigh with an "
                   "indicator of "
                   "\"soort: aantal\", such as the number of inhabitants)"});
    EXPECT_EQ(spoiled(k_indicators, "bron: cbs\n", "bron: csb\n"),
              Told{"geo/indicatoren.yaml:30:11+3: unknown source \"csb\" (did you mean \"cbs\"?)"});
    EXPECT_EQ(spoiled(k_indicators, "[10, 15, 20.5]", "[10, 15, 15]"),
              Told{"geo/indicatoren.yaml:27:23+2: the limits of the classes do not ascend: 15 does not come "
                   "after 15 "
                   "(write the limits from low to high, each once)"});
    EXPECT_EQ(spoiled(k_indicators, "soort: aandeel", "soort: aandel"),
              Told{"geo/indicatoren.yaml:20:12+6: \"aandel\" is not a known value of \"soort\" (did you mean "
                   "\"aandeel\"?)"});
    EXPECT_EQ(
        spoiled(k_indicators, "[wijk, gemeente]", "[wijk, buurt]"),
        Told{"geo/indicatoren.yaml:23:21+5: \"buurt\" is not a known value of \"niveaus\" (known here: wijk, "
             "gemeente, land)"});
}

TEST(project_mistakes, what_a_figure_file_must_declare)
{
    EXPECT_EQ(spoiled(k_indicators, "    codejaar: 2022\n", ""),
              Told{"geo/indicatoren.yaml:29:14+14: the code year of \"cijfers/nu.csv\" is not declared (add "
                   "\"codejaar: "
                   "…\": the year of the CBS division that its region codes belong to)"});
    EXPECT_EQ(
        spoiled(k_indicators, "gepubliceerd: 2021-01-15", "gepubliceerd: 2021-01"),
        Told{"geo/indicatoren.yaml:32:19+7: this date must have a day (write year, month and day, such as "
             "2021-03-16)"});
    EXPECT_EQ(
        spoiled(k_indicators, "cijfers/nu.csv", "cijfers/nuu.csv"),
        Told{"geo/indicatoren.yaml:29:14+15: the file \"geo/cijfers/nuu.csv\" does not exist (did you mean "
             "\"cijfers/nu.csv\"?)"});
    EXPECT_EQ(spoiled(k_indicators, "cijfers/toen.csv", "cijfers/nu.csv"),
              Told{"geo/indicatoren.yaml:34:15+14: the file \"cijfers/nu.csv\" is in the list already, on "
                   "line 29 (keep "
                   "one of the two)"});
    EXPECT_EQ(spoiled(k_indicators, "\".\": onbekend", "\".\": weetniet").size(), 1U);
}

TEST(project_mistakes, promises_and_texts_about_unknown_areas_and_rounds)
{
    EXPECT_EQ(
        spoiled(k_promises, "[west]", "[wst]"),
        Told{"templates/toezeggingen.yaml:4:76+3: unknown area \"wst\" (did you mean \"west\"? or, if the "
             "area is gone, take it out of \"gebieden\")"});
    EXPECT_EQ(spoiled(k_promises, "id: T2", "id: T1"),
              Told{"templates/toezeggingen.yaml:4:10+2: the id \"T1\" is in use already, on line 3 (give "
                   "each its own "
                   "id)"});
    EXPECT_EQ(spoiled(k_text, "gebied: oost", "gebied: oots"),
              Told{std::string{k_text} + ":3:9+4: unknown area \"oots\" (did you mean \"oost\"?)"});
    EXPECT_EQ(spoiled(k_text, "gebied: oost", "gebied: west"),
              Told{std::string{k_text} +
                   ":3:9+4: this file is called after the area \"oost\", but is about \"west\" "
                   "(rename the file or correct the area)"});
    EXPECT_EQ(spoiled(k_text, "ronde: 2021-voorjaar", "ronde: 2021-vorjaar"),
              Told{std::string{k_text} +
                   ":4:8+12: unknown round \"2021-vorjaar\" (did you mean \"2021-voorjaar\"?)"});
    EXPECT_EQ(spoiled(k_text, "ronde: 2021-voorjaar", "ronde: 2020-najaar").size(), 1U);
}

TEST(project_mistakes, texts_without_head_or_heading)
{
    EXPECT_EQ(spoiled(k_text, "---\nformaat", "formaat"),
              Told{std::string{k_text} +
                   ":1:1+1: this text has no head between two lines with --- (begin with a line "
                   "---, then formaat, gebied and ronde, then a line ---)"});
    EXPECT_EQ(spoiled(k_text, "## Wonen\n", ""),
              Told{std::string{k_text} +
                   ":10:1+9: this text has no heading (put a heading above it: \"## \" and a theme "
                   "or another title)"});
    EXPECT_EQ(spoiled(k_text, "## Wonen", "# Wonen"),
              Told{std::string{k_text} +
                   ":9:1+7: this heading is not \"## \" and a title (write \"## Wonen\": two number "
                   "signs, a space, a theme or another title)"});
    EXPECT_EQ(spoiled(k_text, "Nog een tekst.\n", ""),
              Told{"warning " + std::string{k_text} +
                   ":16:1+13: there is no text under this heading (write a text, or "
                   "remove the heading)"});
}

TEST(project_mistakes, all_are_gathered_in_one_run)
{
    auto texts = small_project();
    texts[k_settings] = "titel: \"open\nronde: x: y\n";
    texts[k_sources] += "  - {id: cbs, uitgever: X, titel: Y}\n";
    texts[k_areas] = replaced(texts[k_areas], "GM0002\n    regios", "GM0009\n    regios");
    texts["geo/cijfers/nu.csv"] = replaced(texts["geo/cijfers/nu.csv"], "1250", "veel");
    texts[k_promises] = replaced(texts[k_promises], "[west]", "[wst]");
    Diagnostics diagnostics;
    static_cast<void>(read_texts(texts, diagnostics));
    std::set<std::string> files;
    for (auto const& diagnostic : diagnostics.all()) {
        files.insert(diagnostic.place.file);
    }
    EXPECT_EQ(diagnostics.all().size(), 5U);
    EXPECT_EQ(files.size(), 5U);
}

TEST(project_mistakes, a_control_total_has_a_period)
{
    EXPECT_EQ(
        spoiled(k_indicators, "    gepubliceerd: 2021-01-15\n",
                "    gepubliceerd: 2021-01-15\n    controle: [{indicator: inwoners, regio: NL00, periode: "
                "vorig jaar, waarde: 17407585, herkomst: CBS}]\n"),
        Told{"geo/indicatoren.yaml:33:60+10: \"vorig jaar\" is not a period (write a year (2020), years "
             "(2018-2020), a half year (2020-H1), a quarter (2020-K3), a month (2020-04) or a week "
             "(2020-W23))"});
}

} // namespace
} // namespace wijkpeil
