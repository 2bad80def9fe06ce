// SPDX-License-Identifier: EUPL-1.2
// An area that is wider than it should be, one that takes parts, and one without any figure; and the start
// page.
#include "template/report_fixture.hpp"
#include "template/sources.hpp"

namespace wijkpeil {
namespace {

TEST_F(Report, wider_area_keeps_its_values_and_is_not_counted)
{
    auto const all = text("ruim");
    EXPECT_SAYS(all, "(benadering, ruimer dan het gebied)\n");
    EXPECT_SAYS(all, "tally | 2 niet meegeteld: ruimer dan het gebied | 2 marge onbekend");
    EXPECT_SAYS(all, "lead: De wijk waarin Ruim ligt, is ruimer dan het gebied.");
    EXPECT_SAYS(all, "grens bij benadering, dashed");
    EXPECT_SILENT(all, " unfavourable");
    EXPECT_SILENT(all, " favourable");
    EXPECT_SILENT(all, "oranje");
}

TEST_F(Report, partial_area_has_no_value_of_its_own_anywhere)
{
    auto const made = document("as");
    for (auto const& shown : shown_values(made)) {
        auto const kind = shown.statistic.subject.kind;
        EXPECT_FALSE(shown.measure == Measure::gap && !is_missing(shown.difference)) << shown.text;
        if (kind == SubjectKind::area || kind == SubjectKind::rest) {
            EXPECT_TRUE(is_missing(shown.statistic.value)) << shown.text;
        }
    }
    auto const all = dump(made);
    EXPECT_SAYS(all, "h1 #titel: Krap: ⟦10,0⟧ tot ⟦25,0⟧\u00A0procent in de wijken waarin De As ligt\n");
    EXPECT_SAYS(all, "h2 #wijken: De wijken waarin De As ligt\n");
    EXPECT_SAYS(all, "grens bij benadering, dashed");
    EXPECT_SILENT(all, "dumbbell");
    EXPECT_SILENT(all, "trend:");
    EXPECT_SILENT(all, "tally");
}

TEST_F(Report, start_page_has_a_finding_and_two_sentences_for_a_region)
{
    auto area = small_.data.areas.front();
    area.regions.push_back({"WK000105", Fit::whole, true, "", {}});
    auto const summary = templates_->area_summary(area, *statistics_);
    EXPECT_EQ(plain(summary.finding),
              "Krap: 22,0\u00A0procent in Dorpstad-Binnen, 13,4\u00A0procent in de rest van Dorpstad.");
    ASSERT_EQ(summary.regions.size(), 3U);
    EXPECT_EQ(plain(summary.regions.front()),
              "Krap: 25,0\u00A0procent in 2020; in heel Dorpstad 17,5. Blij: 40,0\u00A0procent in 2020; in "
              "heel Dorpstad 52,0.");
    EXPECT_EQ(plain(summary.regions.back()),
              "Krap: geen cijfer over 2020 (geheim volgens de bron); in heel Dorpstad 17,5. "
              "Blij: 55,0\u00A0procent in 2020; in heel Dorpstad 52,0.");
}

TEST_F(Report, area_without_any_figure_still_gets_a_report)
{
    small_.data.observations.clear();
    statistics_.emplace(small_.data, small_.data.settings.rounds.back());
    for (auto const* id : {"binnen", "ruim", "as"}) {
        auto const all = text(id);
        EXPECT_SAYS(all, "is nog geen cijfer gepubliceerd");
        EXPECT_SAYS(all, "notice: Nieuwste cijfer: geen.");
    }
}

} // namespace
} // namespace wijkpeil
