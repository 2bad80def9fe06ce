// SPDX-License-Identifier: EUPL-1.2
// The examples of geo/README.md are read without a word; those of `bestanden` and of boundaries have tests of
// their own.
#include "small_project.hpp"

namespace wijkpeil {
namespace {

// The fenced block that begins with these words.
std::string example(std::string const& beginning)
{
    auto const readme = read_file(std::filesystem::path{WIJKPEIL_SOURCE_DIR} / "geo/README.md");
    auto const at = readme.find("```" + beginning);
    if (at == std::string::npos) {
        ADD_FAILURE() << "no example " << beginning;
        return {};
    }
    auto const start = readme.find('\n', at) + 1;
    auto text = readme.substr(start, readme.find("```", start) - start);
    for (auto const& [from, to] :
         {std::pair{"zaandam-oost", "oost"}, std::pair{"moeilijk-rondkomen", "rondkomen"},
          std::pair{"werk-armoede-inclusie", "wonen"}, std::pair{"gezondheid", "bevolking"},
          std::pair{"WK047912", "WK000101"}, std::pair{"GM0479", "GM0001"},
          std::pair{"roker", "rondkomen"}}) {
        text = replaced(text, from, to);
    }
    return text;
}

Dataset read_quietly(ProjectTexts const& texts)
{
    Diagnostics diagnostics;
    auto dataset = read_texts(texts, diagnostics);
    EXPECT_EQ(told(diagnostics), Told{});
    return dataset;
}

TEST(readme_examples, denominator_observation_and_breaks)
{
    auto texts = small_project();
    auto& declared = texts["geo/indicatoren.yaml"];
    declared = replaced(declared, "bestanden:\n",
                        "  " + replaced(example("yaml\n- id: jeugdhulp"), "\n", "\n  ") + "\nbestanden:\n");
    auto const dataset = read_quietly(texts);
    auto const* care = dataset.find_indicator("jeugdhulp");
    ASSERT_NE(care, nullptr);
    EXPECT_TRUE(care->counted);
    EXPECT_EQ(care->weighting.value().indicator, "jongeren-15-25");
    EXPECT_EQ(care->breaks.at(0).period, "2018");
    EXPECT_EQ(dataset.find_indicator("jongeren-15-25")->part_of, "inwoners");
}

TEST(readme_examples, theme_sets)
{
    auto texts = small_project();
    auto& declared = texts["geo/indicatoren.yaml"];
    declared = replaced(declared, "bestanden:\n", example("yaml\nthemasets:") + "bestanden:\n");
    auto const dataset = read_quietly(texts);
    EXPECT_EQ(dataset.theme_sets.at(0).entries.size(), 2U);
    EXPECT_TRUE(dataset.theme_sets[0].entries[1].themes.empty());
}

TEST(readme_examples, what_a_source_may_not_show)
{
    auto texts = small_project();
    texts["geo/bronnen.yaml"] = "formaat: 1\nbronnen:\n" + example("yaml\n- id: cbs");
    EXPECT_EQ(read_quietly(texts).find_source("cbs")->disclosure.value().minimum_count, 10);
}

TEST(readme_examples, what_a_source_has_announced)
{
    auto texts = small_project();
    texts["geo/bronnen.yaml"] =
        "formaat: 1\nbronnen:\n" +
        example("yaml\n- id: cbs\n  uitgever: CBS\n  titel: Kerncijfers wijken en buurten\n  verwacht:");
    auto const dataset = read_quietly(texts);
    auto const& expected = dataset.find_source("cbs")->expected;
    ASSERT_EQ(expected.size(), 2U);
    EXPECT_EQ(expected[0].date, (Date{2027, 2, 15}));
    EXPECT_EQ(expected[0].indicators, (std::vector<std::string>{"inwoners", "rondkomen"}));
    EXPECT_EQ(expected[1].date, (Date{2027, 8, 0}));
    EXPECT_EQ(expected[1].indicators, std::vector<std::string>{"inwoners"});
}

TEST(readme_examples, targets_and_measures)
{
    auto texts = small_project();
    texts["geo/doelen.yaml"] = example("yaml\nformaat: 1\ndoelen:");
    texts["geo/maatregelen.yaml"] = example("yaml\nformaat: 1\nmaatregelen:");
    auto const dataset = read_quietly(texts);
    ASSERT_EQ(dataset.targets.size(), 1U);
    EXPECT_EQ(dataset.targets[0].of, Target::Of::gap);
    ASSERT_EQ(dataset.measures.size(), 2U);
    EXPECT_EQ(dataset.measures[1].amount, 8000000);
}

TEST(readme_examples, margins_in_our_own_form)
{
    auto texts = small_project();
    texts["geo/cijfers/nu.csv"] = example("\nregio;indicator;periode;waarde;ondergrens");
    auto const dataset = read_quietly(texts);
    EXPECT_EQ(dataset.margins.size(), 1U);
    EXPECT_EQ(dataset.margins.at(0), (Interval{21.0, 27.4}));
}

} // namespace
} // namespace wijkpeil
