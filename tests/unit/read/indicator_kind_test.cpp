// SPDX-License-Identifier: EUPL-1.2
// How the values of an indicator behave, as geo/indicatoren.yaml says; rules of sources and of the project.
#include "small_project.hpp"

namespace wijkpeil {
namespace {

constexpr char const* k_indicators = "geo/indicatoren.yaml";
constexpr char const* k_sources = "geo/bronnen.yaml";
constexpr char const* k_weight = "    weging: {indicator: inwoners, periode: \"2020\"}\n";
constexpr char const* k_model = "    model: ja\n";
constexpr char const* k_counts = "    soort: aantal\n";

Dataset read_with(std::string const& file, std::string const& from, std::string const& to)
{
    auto texts = small_project();
    texts[file] = replaced(texts[file], from, to);
    Diagnostics diagnostics;
    auto dataset = read_texts(texts, diagnostics);
    EXPECT_EQ(told(diagnostics), Told{});
    return dataset;
}

TEST(indicator_kind, a_denominator_is_told_from_a_weight)
{
    auto const weight = small_project();
    Diagnostics diagnostics;
    EXPECT_FALSE(read_texts(weight, diagnostics).find_indicator("rondkomen")->weighting->is_denominator);
    auto const whole =
        read_with(k_indicators, k_weight, "    noemer: {indicator: inwoners, periode: \"2020\"}\n");
    auto const& weighting = whole.find_indicator("rondkomen")->weighting;
    ASSERT_TRUE(weighting);
    EXPECT_TRUE(weighting->is_denominator);
    EXPECT_EQ(weighting->indicator, "inwoners");
    EXPECT_EQ(weighting->period, "2020");
}

TEST(indicator_kind, a_denominator_may_be_the_id_alone)
{
    auto texts = small_project();
    texts[k_indicators] = replaced(texts[k_indicators], k_weight, "    noemer: inwoners\n");
    Diagnostics diagnostics;
    auto const dataset = read_texts(texts, diagnostics);
    EXPECT_TRUE(dataset.find_indicator("rondkomen")->weighting->is_denominator);
    EXPECT_EQ(dataset.find_indicator("rondkomen")->weighting->period, "");
    EXPECT_FALSE(diagnostics.has_errors());
}

TEST(indicator_kind, a_weight_and_a_denominator_are_one_too_many)
{
    EXPECT_EQ(
        spoiled(k_indicators, k_weight, std::string{k_weight} + "    noemer: inwoners\n").front(),
        "geo/indicatoren.yaml:25:13+8: \"rondkomen\" has both \"weging\" and \"noemer\" (keep \"noemer\" if "
        "it is what the value is a part or a mean of, and \"weging\" if it is only near that)");
}

TEST(indicator_kind, a_denominator_is_a_count_of_something_that_is_no_count)
{
    EXPECT_EQ(
        spoiled(k_indicators, k_weight, "    noemer: rondkomen\n"),
        Told{"geo/indicatoren.yaml:24:13+9: the denominator \"rondkomen\" is not a count (weigh with an "
             "indicator of \"soort: aantal\", such as the number of inhabitants)"});
    EXPECT_EQ(
        spoiled(k_indicators, k_weight, "    noemer: inwoner\n"),
        Told{"geo/indicatoren.yaml:24:13+7: unknown indicator \"inwoner\" (did you mean \"inwoners\"?)"});
    EXPECT_EQ(spoiled(k_indicators, k_counts, "    soort: aantal\n    noemer: inwoners\n").front(),
              "geo/indicatoren.yaml:11:13+8: an indicator of \"soort: aantal\" has no denominator (remove "
              "\"noemer\": counts add up, and classes are not averaged)");
    EXPECT_EQ(spoiled(k_indicators, k_weight, "    noemer: {indicator: inwoners, periode: vorig}\n").front(),
              "geo/indicatoren.yaml:24:44+5: \"vorig\" is not a period (write a year (2020), years "
              "(2018-2020), a half year (2020-H1), a quarter (2020-K3), a month (2020-04) or a week "
              "(2020-W23))");
}

TEST(indicator_kind, how_figures_were_found)
{
    auto const of = [](std::string const& words) {
        auto const dataset = read_with(k_indicators, k_model, words);
        auto const& indicator = *dataset.find_indicator("rondkomen");
        return std::string{indicator.counted ? "counted " : ""} + (indicator.modelled ? "modelled" : "");
    };
    EXPECT_EQ(of("    waarneming: model\n"), "modelled");
    EXPECT_EQ(of("    waarneming: model\n    model: ja\n"), "modelled");
    EXPECT_EQ(of("    waarneming: enquete\n"), "");
    EXPECT_EQ(of("    waarneming: enquete\n    model: nee\n"), "");
    auto const counts = read_with(k_indicators, k_counts, "    soort: aantal\n    waarneming: telling\n");
    EXPECT_TRUE(counts.find_indicator("inwoners")->counted);
}

TEST(indicator_kind, a_model_is_no_count)
{
    EXPECT_EQ(
        spoiled(k_indicators, k_model, "    model: ja\n    waarneming: enquete\n"),
        Told{"geo/indicatoren.yaml:26:12+2: \"model: ja\" contradicts \"waarneming: enquete\" (keep the "
             "one that is right; \"waarneming: model\" says the same as \"model: ja\")"});
    EXPECT_EQ(spoiled(k_indicators, k_model, "    model: nee\n    waarneming: model\n").size(), 1U);
    EXPECT_EQ(spoiled(k_indicators, k_model, "    waarneming: teling\n"),
              Told{"geo/indicatoren.yaml:26:17+6: \"teling\" is not a known value of \"waarneming\" (did you "
                   "mean \"telling\"?)"});
}

TEST(indicator_kind, only_what_has_cases_is_counted)
{
    EXPECT_EQ(spoiled(k_indicators, k_model, "    waarneming: telling\n"),
              Told{"geo/indicatoren.yaml:26:17+7: a share of counted cases needs its denominator (add "
                   "\"noemer: …\": the indicator that counts what this is a share of)"});
    for (auto const* type : {"geld", "index", "score", "klasse"}) {
        auto texts = small_project();
        texts[k_indicators] = replaced(texts[k_indicators], "    soort: aandeel\n",
                                       fmt::format("    soort: {}\n    waarneming: telling\n", type));
        texts[k_indicators] = replaced(texts[k_indicators], k_model, "");
        Diagnostics diagnostics;
        static_cast<void>(read_texts(texts, diagnostics));
        EXPECT_EQ(
            told(diagnostics),
            Told{fmt::format("geo/indicatoren.yaml:21:17+7: an indicator of \"soort: {}\" cannot be a "
                             "count of cases (remove \"waarneming: telling\": its margin must come from "
                             "its source)",
                             type)});
    }
}

TEST(indicator_kind, a_count_may_be_a_part_of_a_count)
{
    constexpr char const* k_young = "  - {id: jongeren, naam: J, definitie: D., soort: aantal, thema: wonen, "
                                    "deel_van: inwoners}\nbestanden:\n";
    EXPECT_EQ(read_with(k_indicators, "bestanden:\n", k_young).find_indicator("jongeren")->part_of,
              "inwoners");
    auto const with = [&](std::string const& from, std::string const& to) {
        return spoiled(k_indicators, "bestanden:\n", replaced(k_young, from, to));
    };
    EXPECT_EQ(
        with("deel_van: inwoners", "deel_van: inwoner"),
        Told{"geo/indicatoren.yaml:28:83+7: unknown indicator \"inwoner\" (did you mean \"inwoners\"?)"});
    EXPECT_EQ(
        with("deel_van: inwoners", "deel_van: jongeren"),
        Told{"geo/indicatoren.yaml:28:83+8: \"jongeren\" is called a part of itself (name the count that "
             "it is a part of, or remove \"deel_van\")"});
    EXPECT_EQ(
        with("deel_van: inwoners", "deel_van: rondkomen"),
        Told{"geo/indicatoren.yaml:28:83+9: \"rondkomen\" is not a count, so it is no part or whole of a "
             "count (\"deel_van\" is for two indicators of \"soort: aantal\"; for a share, name what it "
             "is a share of with \"noemer\")"});
    EXPECT_EQ(with("soort: aantal", "soort: index").size(), 1U);
}

TEST(indicator_kind, a_series_breaks_where_it_is_said)
{
    auto const dataset =
        read_with(k_indicators, k_model,
                  "    breuken: [{vanaf: \"2018\", reden: andere vraag}, {vanaf: \"2020\", reden: model}]\n");
    auto const& breaks = dataset.find_indicator("rondkomen")->breaks;
    ASSERT_EQ(breaks.size(), 2U);
    EXPECT_EQ(breaks[0].period, "2018");
    EXPECT_EQ(breaks[0].reason, "andere vraag");
    EXPECT_EQ(breaks[1].period, "2020");
    auto const of = [](std::string const& breaks_text) {
        return spoiled(k_indicators, k_model, "    breuken: [" + breaks_text + "]\n");
    };
    EXPECT_EQ(
        of("{vanaf: \"2020\", reden: a}, {vanaf: \"2020\", reden: b}"),
        Told{"geo/indicatoren.yaml:26:50+6: the breaks of a series do not ascend: \"2020\" does not come "
             "after \"2020\" (write the breaks from early to late, each once)"});
    EXPECT_EQ(of("{vanaf: \"2020\"}"),
              Told{"geo/indicatoren.yaml:26:16+5: \"reden\" is missing in a break of a "
                   "series (add a line \"reden: …\")"});
    EXPECT_EQ(of("{vanaf: toen, reden: a}").size(), 1U);
}

TEST(indicator_kind, themes_of_others_beside_those_of_the_project)
{
    constexpr char const* k_sets = R"(themasets:
  - id: manifest
    naam: Het manifest
    herkomst: "manifest van 2019, blz. 3"
    themas:
      - {naam: Thuis, themas: [wonen]}
      - {naam: Ondermijning, themas: []}
      - {naam: Werk}
bestanden:
)";
    auto const dataset = read_with(k_indicators, "bestanden:\n", k_sets);
    ASSERT_EQ(dataset.theme_sets.size(), 1U);
    auto const& set = dataset.theme_sets[0];
    EXPECT_EQ(set.id, "manifest");
    EXPECT_EQ(set.name, "Het manifest");
    EXPECT_EQ(set.origin, "manifest van 2019, blz. 3");
    ASSERT_EQ(set.entries.size(), 3U);
    EXPECT_EQ(set.entries[0].themes, std::vector<std::string>{"wonen"});
    EXPECT_TRUE(set.entries[1].themes.empty());
    EXPECT_EQ(set.entries[2].name, "Werk");
    auto const with = [&](std::string const& from, std::string const& to) {
        return spoiled(k_indicators, "bestanden:\n", replaced(k_sets, from, to));
    };
    EXPECT_EQ(
        with("[wonen]", "[woningen]"),
        Told{"geo/indicatoren.yaml:33:32+8: unknown theme \"woningen\" (known here: wonen, bevolking)"});
    EXPECT_EQ(with("    herkomst: \"manifest van 2019, blz. 3\"\n", ""),
              Told{"geo/indicatoren.yaml:29:5+2: \"herkomst\" is missing in a theme set (add a line "
                   "\"herkomst: …\")"});
}

TEST(indicator_kind, a_source_may_say_what_is_not_shown)
{
    auto const dataset = read_with(k_sources, "licentie: CC BY 4.0",
                                   "onthulling: {minimum: 10, minimum_noemer: 100, afronden_op: 5}");
    auto const& rule = dataset.find_source("cbs")->disclosure;
    ASSERT_TRUE(rule);
    EXPECT_EQ(rule->minimum_count, 10);
    EXPECT_EQ(rule->minimum_denominator, 100);
    EXPECT_EQ(rule->rounding_base, 5);
    EXPECT_EQ(rule->place.line, 3);
    auto const with = [](std::string const& text) {
        return spoiled(k_sources, "licentie: CC BY 4.0", "onthulling: " + text);
    };
    EXPECT_EQ(with("{minimum: 0}"),
              Told{"geo/bronnen.yaml:3:72+1: \"0\" of \"minimum\" is not above 0 (write a "
                   "number above 0, or remove \"minimum\")"});
    EXPECT_EQ(with("{}"), Told{"geo/bronnen.yaml:3:62+1: \"onthulling\" has no rule (add \"minimum\", "
                               "\"minimum_noemer\" or \"afronden_op\")"});
    EXPECT_EQ(with("{minimum: tien}").size(), 1U);
    EXPECT_EQ(with("{minimun: 10}").size(), 2U);
}

TEST(indicator_kind, the_project_has_one_confidence)
{
    EXPECT_EQ(read_with("wijkpeil.yaml", "taal: nl", "betrouwbaarheid: 99").settings.confidence, 99);
    EXPECT_EQ(read_with("wijkpeil.yaml", "taal: nl", "").settings.confidence, 95);
    EXPECT_EQ(spoiled("wijkpeil.yaml", "taal: nl", "betrouwbaarheid: 90"),
              Told{"wijkpeil.yaml:3:18+2: \"90\" is not a known value of \"betrouwbaarheid\" (did you mean "
                   "\"95\"?)"});
}

} // namespace
} // namespace wijkpeil
