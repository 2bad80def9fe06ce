// SPDX-License-Identifier: EUPL-1.2
// What figures say of each other: sources that disagree, parts above their whole, denominators that are not
// there, weights that are not one.
#include "small_project.hpp"

namespace wijkpeil {
namespace {

constexpr char const* k_now = "geo/cijfers/nu.csv";
constexpr char const* k_then = "geo/cijfers/toen.csv";
constexpr char const* k_declared = "geo/indicatoren.yaml";
constexpr char const* k_steps = "geo/overgangen.csv";

// The small project with a second source, of which toen.csv is.
ProjectTexts two_sources(std::string const& figures, std::string const& published)
{
    auto texts = small_project();
    texts["geo/bronnen.yaml"] += "  - {id: ggd, uitgever: GGD, titel: Monitor}\n";
    texts[k_then] = figures;
    texts[k_declared] = replaced(texts[k_declared],
                                 "bron: cbs, codejaar: 2016, gepubliceerd: 2017-01-01, decimaalteken: punt",
                                 "bron: ggd, codejaar: 2022, gepubliceerd: " + published);
    return texts;
}

Told said(ProjectTexts const& texts)
{
    Diagnostics diagnostics;
    static_cast<void>(read_texts(texts, diagnostics));
    return told(diagnostics);
}

constexpr char const* k_head = "regio;indicator;periode;waarde\n";

TEST(plausible, two_sources_that_disagree_are_named)
{
    auto const figures = std::string{k_head} + "WK000101;rondkomen;2020;24,7\n";
    constexpr char const* k_mend =
        " (keep the figure of one source; if they measure different things, give one "
        "of them an indicator of its own)";
    EXPECT_EQ(
        said(two_sources(figures, "2019-01-01")),
        Told{std::string{"geo/cijfers/toen.csv:2:0+1: two sources disagree on \"WK000101\", \"rondkomen\", "
                         "\"2020\": \"ggd\" gives 24.7 here, \"cbs\" gives 24.6 at geo/cijfers/nu.csv:3"} +
             k_mend});
    // On one day.
    EXPECT_EQ(
        said(two_sources(figures, "2021-01-15")),
        Told{std::string{"geo/cijfers/toen.csv:2:25+4: two sources disagree on \"WK000101\", \"rondkomen\", "
                         "\"2020\": \"ggd\" gives 24.7 here, \"cbs\" gives 24.6 at geo/cijfers/nu.csv:3"} +
             k_mend});
}

TEST(plausible, two_sources_that_agree_are_fine)
{
    for (auto const* published : {"2019-01-01", "2021-01-15"}) {
        EXPECT_EQ(said(two_sources(std::string{k_head} + "WK000101;rondkomen;2020;24,6\n", published)),
                  Told{});
        EXPECT_EQ(said(two_sources(std::string{k_head} + "WK000101;rondkomen;2020;24,62\n", published)),
                  Told{}); // as printed
    }
    // Another region, another period, and a figure that one of them lacks.
    EXPECT_EQ(
        said(two_sources(std::string{k_head} + "WK000103;rondkomen;2020;20\nWK000101;rondkomen;2019;20\n"
                                               "WK000102;rondkomen;2020;20\n",
                         "2019-01-01")),
        Told{});
}

TEST(plausible, a_code_of_another_division_is_another_figure)
{
    auto texts = two_sources(std::string{k_head} + "WK000101;rondkomen;2020;30\n", "2019-01-01");
    texts[k_declared] = replaced(texts[k_declared], "bron: ggd, codejaar: 2022", "bron: ggd, codejaar: 2016");
    EXPECT_EQ(said(texts), Told{});
}

TEST(plausible, the_newest_delivery_of_each_source_is_held_against_the_other)
{
    auto texts = two_sources(std::string{k_head} + "WK000101;rondkomen;2020;24,7\n", "2021-02-01");
    texts[k_declared] +=
        "  - {bestand: cijfers/nieuw.csv, bron: cbs, codejaar: 2022, gepubliceerd: 2021-03-01}\n";
    texts["geo/cijfers/nieuw.csv"] = std::string{k_head} + "WK000101;rondkomen;2020;24,7\n";
    EXPECT_EQ(said(texts), Told{});
    texts["geo/cijfers/nieuw.csv"] = std::string{k_head} + "WK000101;rondkomen;2020;24,8\n";
    EXPECT_EQ(said(texts).size(), 1U);
}

ProjectTexts with_young_people(std::string const& young)
{
    auto texts = small_project();
    texts[k_declared] = replaced(
        texts[k_declared], "bestanden:\n",
        "  - {id: jongeren, naam: J, definitie: D., soort: aantal, thema: wonen, deel_van: inwoners}\n"
        "bestanden:\n");
    texts[k_now] += "WK000101;jongeren;2020;" + young + ";\r\n";
    return texts;
}

TEST(plausible, a_part_is_not_above_its_whole)
{
    EXPECT_EQ(said(with_young_people("1250")), Told{});
    EXPECT_EQ(
        said(with_young_people("1251")),
        Told{"geo/cijfers/nu.csv:8:0+1: \"jongeren\" of \"WK000101\" in 2020 is 1251, more than the "
             "\"inwoners\" that it is a part of: 1250 at geo/cijfers/nu.csv:2 (look which of the two is "
             "wrong; if \"jongeren\" is no part of \"inwoners\", remove \"deel_van\" from "
             "geo/indicatoren.yaml)"});
    EXPECT_EQ(said(with_young_people(".")), Told{});
    auto other_period = with_young_people("9999");
    other_period[k_now] = replaced(other_period[k_now], "jongeren;2020", "jongeren;2019");
    EXPECT_EQ(said(other_period), Told{});
}

TEST(plausible, the_newest_whole_counts)
{
    auto texts = with_young_people("1251");
    texts[k_declared] +=
        "  - {bestand: cijfers/nieuw.csv, bron: cbs, codejaar: 2022, gepubliceerd: 2021-03-01}\n";
    texts["geo/cijfers/nieuw.csv"] = std::string{k_head} + "WK000101;inwoners;2020;1255\n";
    EXPECT_EQ(said(texts), Told{});
}

TEST(plausible, a_denominator_without_any_figure_is_told)
{
    constexpr char const* k_weight = "    weging: {indicator: inwoners, periode: \"2020\"}\n";
    EXPECT_EQ(
        spoiled(k_declared, k_weight, "    noemer: inwoners\n"),
        Told{"warning geo/indicatoren.yaml:24:13+8: there is no figure of the denominator \"inwoners\" in "
             "2016: an area gets no value of \"rondkomen\" for 2016 (add those figures, or name a period "
             "that has them: \"noemer: {indicator: inwoners, periode: \"2020\"}\")"});
    EXPECT_EQ(spoiled(k_declared, k_weight, "    noemer: {indicator: inwoners, periode: \"2020\"}\n"),
              Told{});
    EXPECT_EQ(
        spoiled(k_declared, k_weight, "    noemer: {indicator: inwoners, periode: \"2019\"}\n"),
        Told{"warning geo/indicatoren.yaml:24:25+8: there is no figure of the denominator \"inwoners\" in "
             "2019: an area gets no value of \"rondkomen\" for 2016, 2020 (add those figures, or name a "
             "period that has them: \"noemer: {indicator: inwoners, periode: \"2020\"}\")"});
    // A mere weight may be missing: that has always been so.
    EXPECT_EQ(spoiled(k_declared, k_weight, "    weging: {indicator: inwoners, periode: \"2019\"}\n"),
              Told{});
}

TEST(plausible, a_file_that_is_not_there_is_told_once)
{
    auto texts = small_project();
    texts[k_declared] = replaced(texts[k_declared], "    weging: {indicator: inwoners, periode: \"2020\"}\n",
                                 "    noemer: inwoners\n");
    texts.erase(k_then);
    EXPECT_EQ(said(texts).size(), 1U);
}

TEST(plausible, weights_that_do_not_add_up_to_one)
{
    EXPECT_EQ(spoiled(k_steps, "0,25", "0,2"),
              Told{"warning geo/overgangen.csv:3:29+3: the weights of \"WK000109\" of 2016 to 2022 add up to "
                   "0.95: 0.05 of it joins no region (add a row for each region that the rest joins, so that "
                   "the weights add up to 1; what joins no region is left out of every figure)"});
    EXPECT_EQ(spoiled(k_steps, "0,25", "0,2500001"), Told{});
}

} // namespace
} // namespace wijkpeil
