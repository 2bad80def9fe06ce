// SPDX-License-Identifier: EUPL-1.2
// geo/doelen.yaml and geo/maatregelen.yaml.
#include "small_project.hpp"

namespace wijkpeil {
namespace {

constexpr char const* k_targets = "geo/doelen.yaml";
constexpr char const* k_measures = "geo/maatregelen.yaml";

ProjectTexts project()
{
    auto texts = small_project();
    texts[k_targets] = R"(formaat: 1
doelen:
  - id: rond-2030
    indicator: rondkomen
    gebied: oost
    over: waarde
    nulmeting: {periode: "2016", waarde: 26.1}
    streefwaarde: 20
    periode: "2030"
    mijlpalen:
      - {periode: "2020", waarde: 24}
      - {periode: "2025", waarde: 22}
    herkomst: Plan 2017, blz. 12
  - id: kloof-2030
    indicator: rondkomen
    over: kloof
    nulmeting: {periode: "2016"}
    streefwaarde: -2.5
    periode: "2030"
    herkomst: Plan 2017
)";
    texts[k_measures] = R"(formaat: 1
maatregelen:
  - id: geldloket
    naam: Geldloket
    soort: maatregel
    gebieden: [oost]
    thema: wonen
    indicatoren: [rondkomen]
    van: "2019"
    tot: 2021-06
    stand: in uitvoering
    herkomst: brief van 3 maart 2019
  - id: regio-deal
    naam: Regio Deal
    soort: geld
    thema: wonen
    bedrag: 8000000
    regeling: Regio Deal
    herkomst: convenant
  - {id: deur, naam: Deur open, soort: doorbraak, thema: bevolking, herkomst: nieuwsbrief}
)";
    return texts;
}

Told with(std::string const& file, std::string const& from, std::string const& to)
{
    auto texts = project();
    EXPECT_NE(texts.at(file).find(from), std::string::npos) << from;
    auto& text = texts.at(file);
    text.replace(text.find(from), from.size(), to);
    Diagnostics diagnostics;
    static_cast<void>(read_texts(texts, diagnostics));
    return told(diagnostics);
}

TEST(targets, are_read_with_all_they_say)
{
    Diagnostics diagnostics;
    auto const dataset = read_texts(project(), diagnostics);
    EXPECT_EQ(told(diagnostics), Told{});
    EXPECT_TRUE(dataset.inputs.contains(k_targets));
    ASSERT_EQ(dataset.targets.size(), 2U);
    auto const& target = dataset.targets[0];
    EXPECT_EQ(target.indicator, "rondkomen");
    EXPECT_EQ(target.area, "oost");
    EXPECT_EQ(target.of, Target::Of::value);
    EXPECT_EQ(target.baseline_period, "2016");
    EXPECT_EQ(target.baseline, 26.1);
    EXPECT_EQ(target.value, 20);
    EXPECT_EQ(target.period, "2030");
    ASSERT_EQ(target.milestones.size(), 2U);
    EXPECT_EQ(target.milestones[1].period, "2025");
    EXPECT_EQ(target.milestones[1].value, 22);
    EXPECT_EQ(target.origin, "Plan 2017, blz. 12");
    EXPECT_EQ(dataset.targets[1].area, "");
    EXPECT_EQ(dataset.targets[1].of, Target::Of::gap);
    EXPECT_EQ(dataset.targets[1].baseline, std::nullopt);
    EXPECT_EQ(dataset.targets[1].value, -2.5);
}

TEST(targets, refer_to_what_there_is)
{
    EXPECT_EQ(with(k_targets, "indicator: rondkomen", "indicator: rondkomn"),
              Told{"geo/doelen.yaml:4:16+8: unknown indicator \"rondkomn\" (did you mean \"rondkomen\"?)"});
    EXPECT_EQ(with(k_targets, "gebied: oost", "gebied: ost"),
              Told{"geo/doelen.yaml:5:13+3: unknown area \"ost\" (did you mean \"oost\"?)"});
    EXPECT_EQ(with(k_targets, "id: kloof-2030", "id: rond-2030"),
              Told{"geo/doelen.yaml:14:9+9: the id \"rond-2030\" is in use already, on line 3 (give each its "
                   "own id)"});
    EXPECT_EQ(with(k_targets, "over: waarde", "ovr: waarde").size(), 1U);
    EXPECT_EQ(with(k_targets, "    herkomst: Plan 2017, blz. 12\n", "").size(), 1U);
}

TEST(targets, need_a_direction)
{
    EXPECT_EQ(
        with(k_targets, "indicator: rondkomen\n    gebied: oost", "indicator: inwoners\n    gebied: oost"),
        Told{"geo/doelen.yaml:4:16+8: a target without direction: \"inwoners\" does not say whether "
             "higher or lower is better (add \"beter: hoger\" or \"beter: lager\" to this indicator, or "
             "remove the target)"});
}

TEST(targets, come_after_their_baseline)
{
    EXPECT_EQ(
        with(k_targets, "periode: \"2030\"\n    mijl", "periode: \"2016\"\n    mijl").front(),
        "geo/doelen.yaml:9:14+6: the target is for 2016, which is not after its baseline of 2016 (write "
        "the period by which the target must be reached)");
    EXPECT_EQ(with(k_targets, "{periode: \"2025\", waarde: 22}", "{periode: \"2020\", waarde: 22}"),
              Told{"geo/doelen.yaml:12:19+6: the milestone of 2020 does not come after 2020 (write the "
                   "milestones from early to late, all after the baseline)"});
    EXPECT_EQ(with(k_targets, "{periode: \"2025\", waarde: 22}", "{periode: \"2030\", waarde: 22}"),
              Told{"geo/doelen.yaml:12:19+6: the milestone of 2030 does not come before the target of 2030 "
                   "(write milestones of periods before that of the target)"});
    EXPECT_EQ(with(k_targets, "periode: \"2016\", waarde: 26.1", "periode: ooit, waarde: 26.1").size(), 1U);
}

TEST(targets, have_possible_values)
{
    EXPECT_EQ(with(k_targets, "streefwaarde: 20", "streefwaarde: -1"),
              Told{"geo/doelen.yaml:8:19+2: \"-1\" is not possible for the share \"rondkomen\" (write a "
                   "percentage, from 0 to 100)"});
    EXPECT_EQ(with(k_targets, "streefwaarde: -2.5", "streefwaarde: -101").size(), 1U);
    EXPECT_EQ(with(k_targets, "waarde: 22", "waarde: 122").size(), 1U);
    EXPECT_EQ(with(k_targets, "streefwaarde: 20", "streefwaarde: 26.1"),
              Told{"geo/doelen.yaml:8:19+4: the target of 26.1 is not better than the baseline of 26.1 (of "
                   "\"rondkomen\" lower is better: look which of the two is wrong)"});
}

TEST(targets, of_a_gap_need_a_gap)
{
    auto texts = project();
    texts["geo/indicatoren.yaml"] = replaced(texts["geo/indicatoren.yaml"], "    soort: aantal\n",
                                             "    soort: aantal\n    beter: hoger\n");
    texts[k_targets] = replaced(texts[k_targets], "indicator: rondkomen\n    over: kloof",
                                "indicator: inwoners\n    over: kloof");
    Diagnostics diagnostics;
    static_cast<void>(read_texts(texts, diagnostics));
    EXPECT_EQ(told(diagnostics), Told{"geo/doelen.yaml:16:11+5: \"inwoners\" has no gap: counts and classes "
                                      "have none (write \"over: waarde\")"});
}

TEST(measures, are_read_with_all_they_say)
{
    Diagnostics diagnostics;
    auto const dataset = read_texts(project(), diagnostics);
    EXPECT_TRUE(dataset.inputs.contains(k_measures));
    ASSERT_EQ(dataset.measures.size(), 3U);
    auto const& measure = dataset.measures[0];
    EXPECT_EQ(measure.kind, PolicyMeasure::Kind::measure);
    EXPECT_EQ(measure.areas, std::vector<std::string>{"oost"});
    EXPECT_EQ(measure.indicators, std::vector<std::string>{"rondkomen"});
    EXPECT_EQ(measure.from, "2019");
    EXPECT_EQ(measure.until, "2021-06");
    EXPECT_EQ(measure.state, "in uitvoering");
    EXPECT_EQ(measure.origin, "brief van 3 maart 2019");
    EXPECT_EQ(measure.amount, std::nullopt);
    EXPECT_EQ(dataset.measures[1].kind, PolicyMeasure::Kind::funding);
    EXPECT_EQ(dataset.measures[1].amount, 8000000);
    EXPECT_EQ(dataset.measures[1].scheme, "Regio Deal");
    EXPECT_TRUE(dataset.measures[1].areas.empty());
    EXPECT_EQ(dataset.measures[2].kind, PolicyMeasure::Kind::breakthrough);
}

TEST(measures, mistakes_are_told_with_their_place)
{
    EXPECT_EQ(with(k_measures, "[oost]", "[ost]"),
              Told{"geo/maatregelen.yaml:6:16+3: unknown area \"ost\" (did you mean \"oost\"?)"});
    EXPECT_EQ(
        with(k_measures, "[rondkomen]", "[rond]"),
        Told{"geo/maatregelen.yaml:8:19+4: unknown indicator \"rond\" (known here: inwoners, rondkomen)"});
    EXPECT_EQ(with(k_measures, "thema: wonen", "thema: wonn"),
              Told{"geo/maatregelen.yaml:7:12+4: unknown theme \"wonn\" (did you mean \"wonen\"?)"});
    EXPECT_EQ(with(k_measures, "    bedrag: 8000000\n", ""),
              Told{"geo/maatregelen.yaml:15:12+4: money without an amount (add \"bedrag: …\" in euros, or "
                   "write \"soort: maatregel\")"});
    EXPECT_EQ(with(k_measures, "8000000", "-5"),
              Told{"geo/maatregelen.yaml:17:13+2: an amount of -5 euros is not possible (write what was "
                   "granted as a number of 0 or more)"});
    EXPECT_EQ(with(k_measures, "    herkomst: convenant\n", ""),
              Told{"geo/maatregelen.yaml:13:5+2: \"herkomst\" is missing in a measure (add a line "
                   "\"herkomst: …\")"});
    EXPECT_EQ(with(k_measures, "tot: 2021-06", "tot: \"2018\""),
              Told{"geo/maatregelen.yaml:10:10+6: the measure ends in 2018, before it begins in 2019 (look "
                   "which of the two is wrong)"});
    EXPECT_EQ(with(k_measures, "van: \"2019\"", "van: vroeger").size(), 1U);
}

} // namespace
} // namespace wijkpeil
