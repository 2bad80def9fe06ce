// SPDX-License-Identifier: EUPL-1.2
// Figures that a source announced: in, awaited, late, or not for this round.
#include "compute/expected.hpp"
#include "small_dataset.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

using testing::SmallDataset;

Missing secret()
{
    return {MissingReason::secret, "x"};
}

// A round that closes its figures on 1 March 2025, and a source that announced `indicators` of 2024.
class Announced : public ::testing::Test
{
protected:
    Announced()
    {
        town_.data.settings.rounds.front().cutoff = Date{2025, 3, 1};
        announce({2025, 2, 15}, {"inwoners"});
    }

    void announce(Date date, std::vector<std::string> indicators)
    {
        Source source;
        source.id = "bureau";
        source.expected = {{"2024", date, std::move(indicators), {}}};
        town_.data.sources = {source};
    }

    [[nodiscard]] Expectation first(std::optional<Date> today = {}) const
    {
        Statistics const statistics(town_.data, town_.data.settings.rounds.front());
        std::vector<Area const*> areas;
        for (auto const& area : town_.data.areas) {
            areas.push_back(&area);
        }
        return expectations(statistics, areas, today).at(0);
    }

    SmallDataset town_;
};

TEST_F(Announced, for_a_day_before_the_cut_off_is_awaited)
{
    auto const one = first();
    EXPECT_EQ(one.source, "bureau");
    EXPECT_EQ(one.state, ExpectedState::awaited);
    EXPECT_EQ(one.lacking, (std::map<std::string, std::vector<std::string>>{{"oost", {"inwoners"}}}));
}

TEST_F(Announced, on_the_cut_off_itself_is_awaited)
{
    announce({2025, 3, 1}, {"inwoners"});
    EXPECT_EQ(first().state, ExpectedState::awaited);
}

TEST_F(Announced, after_the_cut_off_is_not_for_this_round)
{
    announce({2025, 3, 2}, {"inwoners"});
    EXPECT_EQ(first().state, ExpectedState::after_cutoff);
    EXPECT_EQ(first(Date{2025, 6, 1}).state, ExpectedState::after_cutoff) << "nor late";
}

TEST_F(Announced, for_a_month_may_come_before_the_cut_off_in_it)
{
    announce({2025, 3, 0}, {"inwoners"});
    EXPECT_EQ(first().state, ExpectedState::awaited);
    EXPECT_EQ(first(Date{2025, 3, 20}).state, ExpectedState::awaited) << "the month is not over";
    EXPECT_EQ(first(Date{2025, 4, 1}).state, ExpectedState::late);
}

TEST_F(Announced, is_late_from_the_day_after)
{
    EXPECT_EQ(first(Date{2025, 2, 15}).state, ExpectedState::awaited);
    EXPECT_EQ(first(Date{2025, 2, 16}).state, ExpectedState::late);
}

TEST_F(Announced, after_the_first_day_of_a_month_that_is_the_cut_off_is_not_for_this_round)
{
    town_.data.settings.rounds.front().cutoff = Date{2025, 2, 0};
    EXPECT_EQ(first().state, ExpectedState::after_cutoff) << "its figures would be left out";
}

TEST_F(Announced, without_a_cut_off_every_day_is_in_time)
{
    town_.data.settings.rounds.front().cutoff.reset();
    announce({2099, 1, 1}, {"inwoners"});
    EXPECT_EQ(first().state, ExpectedState::awaited);
}

TEST_F(Announced, is_in_when_one_region_has_a_figure)
{
    town_.file(2022, {2025, 2, 15});
    town_.put("inwoners", "2024", {{"WK0102", 3100}});
    EXPECT_EQ(first().state, ExpectedState::in);
    EXPECT_TRUE(first().lacking.empty());
    EXPECT_EQ(first(Date{2025, 6, 1}).state, ExpectedState::in);
}

TEST_F(Announced, is_in_when_the_source_gives_a_reason)
{
    town_.file(2022, {2025, 2, 15});
    town_.put("inwoners", "2024", {{"WK0101", secret()}, {"WK0102", secret()}});
    EXPECT_EQ(first().state, ExpectedState::in);
}

TEST_F(Announced, is_in_when_the_figures_cannot_be_compared)
{
    town_.file(2024, {2025, 2, 15}); // of another division, and nothing says which wijk is which
    town_.put("inwoners", "2024", {{"WK010199", 1010}, {"WK010299", 3100}});
    EXPECT_EQ(first().state, ExpectedState::in) << "waiting longer does not help";
}

TEST_F(Announced, is_not_in_with_figures_of_elsewhere)
{
    town_.file(2022, {2025, 2, 15});
    town_.put("inwoners", "2024", {{"WK0103", 4100}, {"GM01", 8200}});
    EXPECT_EQ(first().state, ExpectedState::awaited);
}

TEST_F(Announced, names_only_the_indicators_that_lack)
{
    announce({2025, 2, 15}, {"inwoners", "aandeel"});
    town_.file(2022, {2025, 2, 15});
    town_.put("inwoners", "2024", {{"WK0101", 1010}});
    EXPECT_EQ(first().lacking.at("oost"), std::vector<std::string>{"aandeel"});
}

TEST_F(Announced, what_came_after_the_cut_off_is_not_for_this_round)
{
    town_.file(2022, {2025, 3, 20});
    town_.put("inwoners", "2024", {{"WK0101", 1010}, {"WK0102", 3100}});
    EXPECT_EQ(first().state, ExpectedState::awaited) << "of another source";
    town_.data.figure_files.back().source = "bureau";
    EXPECT_EQ(first().state, ExpectedState::after_cutoff);
}

TEST_F(Announced, of_an_indicator_without_wijken_the_municipality_counts)
{
    town_.data.indicators[0].levels = {Level::gemeente};
    EXPECT_EQ(first().state, ExpectedState::awaited);
    town_.file(2022, {2025, 2, 15});
    town_.put("inwoners", "2024", {{"GM01", 8200}});
    EXPECT_EQ(first().state, ExpectedState::in);
}

} // namespace
} // namespace wijkpeil
