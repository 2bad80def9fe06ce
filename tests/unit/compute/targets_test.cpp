// SPDX-License-Identifier: EUPL-1.2
#include "compute/targets.hpp"

#include "compute/small_dataset.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

using testing::SmallDataset;

// From 30 in 2020 to 20 in 2030, lower is better: 27 is expected in 2023.
class Targets : public ::testing::Test
{
protected:
    Targets()
    {
        small.data.areas[0].regions.pop_back(); // one wijk
        small.data.observations.clear();
        share().weighting = Weighting{"inwoners", "w", false};
        small.put("inwoners", "w", {{"WK0102", 1}, {"WK0103", 1}, {"WK0104", 1}});
        target.id = "s1";
        target.indicator = "aandeel";
        target.baseline_period = "2020";
        target.baseline = 30;
        target.period = "2030";
        target.value = 20;
    }
    Indicator& share() { return small.data.indicators[1]; }
    void put(std::string const& period, double value, std::optional<Interval> margin = {})
    {
        small.put("aandeel", period, {{"WK0101", value}});
        if (margin) {
            small.data.margins[static_cast<std::uint32_t>(small.data.observations.size() - 1)] = *margin;
        }
    }
    void put_rest(std::string const& period, double value)
    {
        small.put("aandeel", period, {{"WK0102", value}, {"WK0103", value}, {"WK0104", value}});
    }
    TargetProgress progress()
    {
        return progress_of(target, small.data.areas[0],
                           Statistics(small.data, small.data.settings.rounds.front()));
    }
    TargetState state(double value, std::optional<Interval> margin = {})
    {
        put("2023", value, margin);
        auto const result = progress().state;
        small.data.margins.clear();
        small.data.observations.pop_back();
        return result;
    }
    SmallDataset small;
    Target target;
};

TEST_F(Targets, the_line_runs_straight_from_baseline_to_target)
{
    put("2023", 28);
    auto const now = progress();
    EXPECT_EQ(now.from, 30);
    EXPECT_TRUE(is_missing(now.baseline.value)) << "the agreement gave it";
    EXPECT_EQ(now.realised, 28);
    EXPECT_EQ(now.now.period, "2023");
    EXPECT_EQ(now.expected, 27);
}

TEST_F(Targets, the_line_runs_over_the_milestones_and_stays_at_the_target)
{
    target.milestones = {{"2022", 29}, {"2024", 24}};
    auto const expected = [&](std::string const& period) {
        put(period, 28);
        return *progress().expected;
    };
    EXPECT_DOUBLE_EQ(expected("2021"), 29.5);
    EXPECT_DOUBLE_EQ(expected("2022"), 29);
    EXPECT_DOUBLE_EQ(expected("2023"), 26.5);
    EXPECT_DOUBLE_EQ(expected("2025"), 23.3) << "24 − 4 / 6 as printed";
    EXPECT_DOUBLE_EQ(expected("2030"), 20);
    EXPECT_DOUBLE_EQ(expected("2031"), 20);
}

TEST_F(Targets, parts_of_a_year_lie_on_the_line_too)
{
    target.baseline_period = "2020-01";
    target.period = "2021-01";
    put("2020-07", 26);
    EXPECT_DOUBLE_EQ(*progress().expected, 25);
    target.baseline_period = "2020-K1";
    target.period = "2021-K1";
    small.data.observations.clear();
    put("2020-K4", 26);
    EXPECT_DOUBLE_EQ(*progress().expected, 22.5);
    target.baseline_period = "2020-H1";
    target.period = "2021-H1";
    small.data.observations.clear();
    put("2020-H2", 26);
    EXPECT_DOUBLE_EQ(*progress().expected, 25);
}

TEST_F(Targets, the_state_follows_the_printed_value_and_the_margin)
{
    EXPECT_EQ(state(20), TargetState::reached);
    EXPECT_EQ(state(20.04), TargetState::reached) << "prints as 20.0";
    EXPECT_EQ(state(20.06), TargetState::on_track);
    EXPECT_EQ(state(27.04), TargetState::on_track) << "prints as 27.0";
    EXPECT_EQ(state(28), TargetState::unclear) << "nobody knows its margin";
    EXPECT_EQ(state(28, Interval{26.9, 29}), TargetState::unclear);
    EXPECT_EQ(state(28, Interval{27.1, 29}), TargetState::behind);
    share().counted = true;
    EXPECT_EQ(state(28), TargetState::behind) << "every case was counted";
    EXPECT_EQ(state(28, Interval{26.9, 29}), TargetState::unclear) << "a sample after all";
    share().modelled = true;
    EXPECT_EQ(state(28), TargetState::unclear);
}

TEST_F(Targets, higher_may_be_better)
{
    share().better = Direction::higher;
    target.value = 40; // 33 is expected
    EXPECT_EQ(state(40), TargetState::reached);
    EXPECT_EQ(state(33), TargetState::on_track);
    EXPECT_EQ(state(32, Interval{31, 32.9}), TargetState::behind);
    EXPECT_EQ(state(32, Interval{31, 33.1}), TargetState::unclear);
}

TEST_F(Targets, the_baseline_may_be_measured)
{
    target.baseline.reset();
    put("2023", 28);
    EXPECT_EQ(progress().state, TargetState::no_value) << "no baseline";
    EXPECT_EQ(progress().realised, 28);
    put("2020", 30.04);
    EXPECT_EQ(progress().from, 30.0);
    EXPECT_EQ(std::get<double>(progress().baseline.value), 30.04);
    EXPECT_EQ(progress().expected, 27);
}

TEST_F(Targets, nothing_measured_after_the_baseline_is_no_value)
{
    put("2020", 30);
    EXPECT_EQ(progress().state, TargetState::no_value);
    EXPECT_FALSE(progress().realised);
    small.put("aandeel", "2023", {{"WK0101", Missing{MissingReason::secret, "x"}}});
    EXPECT_EQ(progress().state, TargetState::no_value);
    put("2022", 28);
    EXPECT_EQ(progress().now.period, "2022") << "the newest with a value";
}

TEST_F(Targets, a_value_over_a_break_says_nothing_of_the_baseline)
{
    put("2022", 28);
    put("2024", 10);
    share().breaks = {{"2023", "andere vraag"}};
    EXPECT_EQ(progress().now.period, "2022");
    EXPECT_NE(progress().state, TargetState::reached);
}

TEST_F(Targets, a_gap_may_be_the_target)
{
    target.of = Target::Of::gap;
    target.baseline = 10;
    target.value = 0; // 7 is expected
    put("2023", 25);
    EXPECT_EQ(progress().state, TargetState::no_value) << "no rest, no gap";
    put_rest("2023", 20);
    EXPECT_EQ(progress().realised, 5);
    EXPECT_EQ(progress().expected, 7);
    EXPECT_EQ(progress().state, TargetState::on_track);
    target.baseline.reset();
    put("2020", 35);
    put_rest("2020", 22);
    EXPECT_EQ(progress().from, 13);
    EXPECT_EQ(progress().expected, 9.1);
}

TEST_F(Targets, an_area_has_its_own_and_those_of_all)
{
    Target of_all = target;
    Target of_other = target;
    target.area = "oost";
    of_other.area = "west";
    small.data.targets = {of_all, of_other, target};
    auto const own = targets_of(small.data, small.data.areas[0]);
    ASSERT_EQ(own.size(), 2U);
    EXPECT_EQ(own[0], &small.data.targets[0]);
    EXPECT_EQ(own[1], &small.data.targets[2]);
}

} // namespace
} // namespace wijkpeil
