// SPDX-License-Identifier: EUPL-1.2
// A break in a series: nothing joins what lies before it with what follows.
#include "template/report_fixture.hpp"

namespace wijkpeil {
namespace {

class BrokenSeries : public Report
{
protected:
    BrokenSeries() { small_.data.indicators.front().breaks = {{"2020", "andere vraagstelling"}}; }

    std::string report(std::string const& id)
    {
        statistics_.emplace(small_.data, small_.data.settings.rounds.back());
        return text(id);
    }
};

TEST_F(BrokenSeries, the_introduction_does_not_tell_what_the_difference_was)
{
    auto const all = report("binnen");
    EXPECT_SAYS(all, "Het verschil is ⟦8,6⟧\u00A0procentpunt in 2020.");
    EXPECT_SILENT(all, "procentpunt in 2020; was");
}

TEST_F(BrokenSeries, both_values_stay_in_the_table_with_a_note)
{
    auto const all = report("binnen");
    EXPECT_SAYS(all, "⟦27,0⟧");
    EXPECT_SAYS(all,
                "Breuk in de reeks vanaf 2020: andere vraagstelling. Cijfers van ervoor en erna zijn niet te "
                "vergelijken.");
}

TEST_F(BrokenSeries, no_line_of_the_chart_crosses_it)
{
    auto const all = report("binnen");
    EXPECT_SAYS(all, "breuk in 2020: andere vraagstelling");
    EXPECT_SAYS(all, "Krap: ⟦22,0⟧\u00A0procent in 2020; in de rest ⟦13,4⟧");
}

TEST_F(BrokenSeries, the_change_over_it_is_not_comparable)
{
    auto const& binnen = small_.data.areas.front();
    statistics_.emplace(small_.data, small_.data.settings.rounds.back());
    auto const change = statistics_->gap_change(binnen, "krap", "2012", "2020");
    EXPECT_EQ(change.change_class, ChangeClass::not_comparable);
    EXPECT_TRUE(is_missing(change.difference));
}

} // namespace
} // namespace wijkpeil
