// SPDX-License-Identifier: EUPL-1.2
// A template can soften what the figures say, not harden it: for each area, at the word's place.
#include "template/report_fixture.hpp"

namespace wijkpeil {
namespace {

std::vector<Diagnostic> mistakes(std::string const& report, std::string const& area = "binnen",
                                 double half = 0)
{
    TemplateProject const project("# A\n\n" + report);
    SmallDataset small;
    if (half > 0) { // every figure of the survey has this margin
        for (std::uint32_t i = 0; i < small.data.observations.size(); ++i) {
            auto& one = small.data.observations[i];
            bool const secret = one.indicator == Name("krap") && is_missing(one.value);
            one.value = secret ? Value{12.0} : one.value; // a rest with a hole in it has no margin
            auto const* value = std::get_if<double>(&one.value);
            if (value != nullptr && small.data.observations[i].file == 0) {
                small.data.margins[i] = {*value - half, *value + half};
            }
        }
    }
    Diagnostics diagnostics;
    Templates const templates(project.folder(), small.data, diagnostics);
    EXPECT_FALSE(diagnostics.has_errors()) << render(diagnostics);
    Statistics const statistics(small.data, small.data.settings.rounds.back());
    static_cast<void>(templates.area_report(*small.data.find_area(area), statistics, diagnostics));
    return diagnostics.all();
}

std::string message(std::string const& report, std::string const& area = "binnen", double half = 0)
{
    auto const all = mistakes(report, area, half);
    EXPECT_LE(all.size(), 1U);
    return all.empty() ? "" : all.front().message;
}

TEST(WordCheck, a_verb_of_change_without_a_margin_is_a_mistake_at_its_place)
{
    auto const all = mistakes("In {{krap.jaar}} steeg het naar {{krap.waarde}} procent.\n");
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].message,
              "\"steeg\" says more than is known of \"Krap\" in Dorpstad-Binnen: the class is "
              "\"marge_onbekend\"");
    EXPECT_EQ(all[0].hint, "write {{krap.zin_verandering}}, which says what is known, or put the sentence in "
                           "{{#krap.gestegen}}…{{/krap.gestegen}}");
    EXPECT_EQ(all[0].place.file, "templates/gebiedsrapport.md");
    EXPECT_EQ(all[0].place.line, 3);
    EXPECT_EQ(all[0].place.column, 18);
    EXPECT_EQ(all[0].place.length, 5);
}

TEST(WordCheck, a_section_that_asks_for_the_class_is_the_mend)
{
    std::string const mended = "{{#krap.gestegen}}Het steeg naar {{krap.waarde}} procent.{{/krap.gestegen}}"
                               "{{#krap.gedaald}}Het daalde naar {{krap.waarde}} procent.{{/krap.gedaald}}"
                               "{{^krap.gestegen}}Het is {{krap.waarde}} procent.{{/krap.gestegen}}\n";
    EXPECT_EQ(message(mended), "");
    EXPECT_EQ(message(mended, "binnen", 0.5), "");
}

TEST(WordCheck, the_margin_decides)
{
    std::string const risen = "Het steeg van {{krap.waarde_eerder}} naar {{krap.waarde}} procent.\n";
    std::string const fallen = "Het daalde van {{krap.waarde_eerder}} naar {{krap.waarde}} procent.\n";
    EXPECT_EQ(message(fallen, "binnen", 0.5), "") << "27 became 22";
    EXPECT_SAYS(message(risen, "binnen", 0.5), "the class is \"lager\"");
    EXPECT_SAYS(message(fallen, "binnen", 40), "the class is \"binnen_de_marge\"");
    EXPECT_SAYS(message(fallen), "the class is \"marge_onbekend\"");
    EXPECT_EQ(message("Met {{krap.waarde}} procent ligt het hoger dan de rest.\n", "binnen", 0.5), "");
    EXPECT_SAYS(message("Met {{krap.waarde}} procent ligt het lager dan de rest.\n", "binnen", 0.5),
                "\"lager\" says more");
    EXPECT_SAYS(message("Met {{krap.waarde}} procent ligt het hoger dan de rest.\n"), "marge_onbekend");
}

TEST(WordCheck, two_stated_values_may_be_compared_as_values)
{
    EXPECT_EQ(message("Met {{krap.waarde}} procent een hogere waarde dan de rest.\n"), "");
    EXPECT_SAYS(message("Met {{krap.waarde}} procent een lagere waarde dan de rest.\n"), "\"lagere waarde\"");
    EXPECT_SAYS(message("Met {{krap.waarde}} procent een hogere waarde dan de rest.\n", "binnen", 40),
                "binnen_de_marge");
}

TEST(WordCheck, an_earlier_value_makes_a_comparison_one_of_change)
{
    EXPECT_SAYS(
        message("Met {{krap.waarde}} procent hoger dan de {{krap.waarde_eerder}} van toen.\n", "binnen", 0.5),
        "the class is \"lager\"");
    EXPECT_EQ(
        message("Met {{krap.waarde}} procent lager dan de {{krap.waarde_eerder}} van toen.\n", "binnen", 0.5),
        "");
}

TEST(WordCheck, ordinary_words_are_left_alone)
{
    EXPECT_EQ(message("Meer informatie over de {{krap.waarde}} procent staat hieronder.\n"), "");
    EXPECT_EQ(message("Het aantal steeg. Meer is er niet.\n"), "") << "nothing of a figure of this project";
    EXPECT_EQ(message("Het is {{krap.waarde}} procent. Er is meer te zeggen.\n"), "") << "another sentence";
    EXPECT_EQ(message("{{krap.zin_verandering}} Meer staat hieronder.\n"), "")
        << "a field that is a sentence";
    EXPECT_EQ(message("- {{krap.waarde}} procent\n- meer nog\n"), "") << "another item";
    EXPECT_EQ(message("Meer over {{krap.naam_klein}} staat hieronder.\n"), "");
    EXPECT_EQ(message("In de lagere school is het {{krap.waarde}} procent.\n"), "");
}

TEST(WordCheck, a_name_is_enough_for_a_verb)
{
    EXPECT_SAYS(message("{{krap.naam}} steeg.\n"), "\"steeg\" says more");
    EXPECT_EQ(message("{{krap.naam}} is hoger.\n"), "");
}

TEST(WordCheck, of_two_indicators_the_nearest_counts)
{
    EXPECT_SAYS(message("Het is {{blij.waarde}} procent en {{krap.waarde}} procent is hoger.\n"), "\"Krap\"");
}

TEST(WordCheck, a_wider_region_says_nothing_of_the_area)
{
    EXPECT_SAYS(message("Met {{krap.waarde}} procent ligt het hoger dan de rest.\n", "ruim", 0.1),
                "the class is \"ruimer\"");
    EXPECT_EQ(message("{{krap.zin_verschil}}\n", "ruim", 0.1), "");
}

TEST(WordCheck, text_in_a_block_and_a_part_counts_too)
{
    auto const all = mistakes("```intro\nNaar {{krap.waarde}} procent\n gestegen.\n```\n");
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].place.line, 5);
    EXPECT_EQ(all[0].place.column, 2);
}

TEST(WordCheck, rules_that_name_what_does_not_exist_are_mistakes)
{
    TemplateProject project("# A\n");
    auto sentences = read_file(TemplateProject::source() / "templates/zinnen.yaml");
    auto const at = sentences.find("mag_als: [gestegen]");
    sentences.replace(at, std::string("mag_als: [gestegen]").size(), "mag_als: [gesteegen]");
    project.write("zinnen.yaml", sentences);
    SmallDataset const small;
    Diagnostics diagnostics;
    Templates const templates(project.folder(), small.data, diagnostics);
    ASSERT_EQ(diagnostics.all().size(), 1U) << render(diagnostics);
    EXPECT_EQ(diagnostics.all()[0].message, "\"gesteegen\" is nothing that can be known of a difference");
    EXPECT_EQ(diagnostics.all()[0].hint, "did you mean \"gestegen\"?");
}

} // namespace
} // namespace wijkpeil
