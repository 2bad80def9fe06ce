// SPDX-License-Identifier: EUPL-1.2
// Which values have a margin, and which one.
#include "compute/margin.hpp"
#include "compute/small_dataset.hpp"
#include "compute/statistics.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace wijkpeil {
namespace {

using testing::SmallDataset;

Subject const k_area{SubjectKind::area, "oost"};
Subject const k_rest{SubjectKind::rest, "oost"};
Subject const k_region{SubjectKind::region, "WK0101"};

class MarginOf : public ::testing::Test
{
protected:
    MarginOf()
    {
        share().counted = true;
        share().weighting->is_denominator = true;
        people().counted = true;
    }
    Indicator& people() { return small.data.indicators[0]; }
    Indicator& share() { return small.data.indicators[1]; }
    Statistic at(Subject const& subject, std::string const& indicator, std::string const& period)
    {
        return Statistics(small.data, small.data.settings.rounds.front()).at(subject, indicator, period);
    }
    // A margin of the source for the observation that was put last.
    void give_margin(Interval margin) { give_margin(0, margin); }
    void give_margin(std::size_t back, Interval margin)
    {
        small.data.margins[static_cast<std::uint32_t>(small.data.observations.size() - 1 - back)] = margin;
    }
    SmallDataset small;
};

TEST_F(MarginOf, a_count_of_cases_is_by_chance)
{
    auto const one = at(k_region, "inwoners", "2022");
    EXPECT_EQ(one.margin_basis, MarginBasis::poisson);
    EXPECT_EQ(one.margin, poisson(1000, 95));
    auto const sum = at(k_area, "inwoners", "2022");
    EXPECT_EQ(sum.margin_basis, MarginBasis::poisson);
    EXPECT_EQ(sum.margin, poisson(4000, 95)) << "of the sum, not of its parts";
}

TEST_F(MarginOf, a_share_of_cases_is_by_chance_of_its_denominator)
{
    auto const one = at(k_region, "aandeel", "2020");
    EXPECT_EQ(one.margin_basis, MarginBasis::wilson);
    EXPECT_EQ(one.margin, wilson(10, 1000, 95));
    auto const mean = at(k_area, "aandeel", "2020");
    EXPECT_EQ(mean.margin_basis, MarginBasis::wilson);
    EXPECT_EQ(mean.margin, wilson(17.5, 4000, 95));
    small.data.settings.confidence = 99;
    EXPECT_EQ(at(k_area, "aandeel", "2020").margin, wilson(17.5, 4000, 99));
}

TEST_F(MarginOf, a_municipality_needs_its_own_denominator)
{
    Subject const town{SubjectKind::municipality, "GM01"};
    EXPECT_FALSE(at(town, "aandeel", "2020").margin);
    small.put("inwoners", "2022", {{"GM01", 8100}});
    EXPECT_EQ(at(town, "aandeel", "2020").margin, wilson(22.5, 8100, 95));
}

TEST_F(MarginOf, nothing_that_is_not_counted_has_one_by_chance)
{
    share().weighting->is_denominator = false;
    EXPECT_FALSE(at(k_area, "aandeel", "2020").margin) << "weighed with something near it";
    EXPECT_FALSE(at(k_region, "aandeel", "2020").margin);
    share().weighting->is_denominator = true;
    share().counted = false;
    people().counted = false;
    EXPECT_FALSE(at(k_area, "aandeel", "2020").margin);
    EXPECT_FALSE(at(k_area, "inwoners", "2022").margin);
    share().counted = true;
    share().modelled = true;
    EXPECT_FALSE(at(k_area, "aandeel", "2020").margin);
    share().modelled = false;
    for (auto& one : small.data.observations) {
        one.status.estimated = true;
    }
    EXPECT_FALSE(at(k_region, "aandeel", "2020").margin);
}

TEST_F(MarginOf, rates_means_indexes_and_classes_have_none_by_chance)
{
    for (auto const type : {UnitType::rate, UnitType::mean, UnitType::money, UnitType::index, UnitType::score,
                            UnitType::ordinal}) {
        share().unit_type = type;
        EXPECT_FALSE(at(k_region, "aandeel", "2020").margin);
        EXPECT_FALSE(at(k_area, "aandeel", "2020").margin);
    }
}

TEST_F(MarginOf, a_source_is_believed_first_and_its_confidence_converted)
{
    small.put("aandeel", "2021", {{"WK0101", 10}});
    give_margin({8, 13});
    auto const one = at(k_region, "aandeel", "2021");
    EXPECT_EQ(one.margin_basis, MarginBasis::source);
    EXPECT_EQ(one.margin, (Interval{8, 13}));
    small.data.figure_files.back().confidence = 99;
    EXPECT_EQ(at(k_region, "aandeel", "2021").margin, at_confidence({8, 13}, 10, 99, 95));
    give_margin({0.5, 99.5});
    small.data.figure_files.back().confidence = 95;
    small.data.settings.confidence = 99;
    EXPECT_EQ(at(k_region, "aandeel", "2021").margin, (Interval{0, 100})) << "a share stays one";
    share().modelled = true;
    EXPECT_TRUE(at(k_region, "aandeel", "2021").margin) << "a model that publishes its margin";
    share().unit_type = UnitType::ordinal;
    EXPECT_FALSE(at(k_region, "aandeel", "2021").margin) << "classes have none";
}

TEST_F(MarginOf, a_mean_of_parts_with_margins_adds_their_squares)
{
    share().counted = false;
    share().weighting->is_denominator = false;
    small.put("aandeel", "2021", {{"WK0101", 10}, {"WK0102", 20}});
    give_margin(1, {8, 12});
    EXPECT_FALSE(at(k_area, "aandeel", "2021").margin) << "of one part nobody knows it";
    give_margin(0, {16, 24});
    auto const mean = at(k_area, "aandeel", "2021");
    EXPECT_EQ(mean.margin_basis, MarginBasis::parts);
    double const half = std::sqrt(2.0 * 2 + 12 * 12) / 4;
    EXPECT_NEAR(mean.margin->low, 17.5 - half, 1e-12);
    EXPECT_NEAR(mean.margin->high, 17.5 + half, 1e-12);
}

TEST_F(MarginOf, a_part_without_one_of_its_source_gets_one_by_chance_if_it_may)
{
    small.put("aandeel", "2021", {{"WK0101", 10}, {"WK0102", 20}});
    give_margin(1, {8, 12});
    auto const mean = at(k_area, "aandeel", "2021");
    EXPECT_EQ(mean.margin_basis, MarginBasis::parts);
    EXPECT_EQ(mean.margin, margin_of_mean({{10, 1000, {8, 12}}, {20, 3000, wilson(20, 3000, 95)}}));
}

TEST_F(MarginOf, a_sum_of_parts_with_margins_adds_their_squares)
{
    small.put("inwoners", "2021", {{"WK0101", 100}, {"WK0102", 200}});
    give_margin(1, {90, 110});
    EXPECT_FALSE(at(k_area, "inwoners", "2021").margin) << "one part of a sample, the other without";
    give_margin(0, {180, 230});
    auto const sum = at(k_area, "inwoners", "2021");
    EXPECT_EQ(sum.margin_basis, MarginBasis::parts);
    EXPECT_NEAR(sum.margin->low, 300 - std::hypot(10, 20), 1e-9);
    EXPECT_NEAR(sum.margin->high, 300 + std::hypot(10, 30), 1e-9);
}

TEST_F(MarginOf, one_region_keeps_its_own)
{
    small.data.areas[0].regions.pop_back();
    EXPECT_EQ(at(k_area, "aandeel", "2020").margin, wilson(10, 1000, 95));
    small.put("inwoners", "2021", {{"WK0101", 100}});
    give_margin({90, 115});
    EXPECT_EQ(at(k_area, "inwoners", "2021").margin, (Interval{90, 115}));
    EXPECT_EQ(at(k_area, "inwoners", "2021").margin_basis, MarginBasis::source);
}

TEST_F(MarginOf, nobody_knows_it_when_a_part_is_missing)
{
    auto const rest = at(k_rest, "aandeel", "2020"); // 100 of 4,100 have no figure: within the threshold
    EXPECT_FALSE(is_missing(rest.value));
    EXPECT_FALSE(rest.margin);
    EXPECT_EQ(rest.margin_basis, MarginBasis::none);
    small.put("aandeel", "2020", {{"WK0104", 50}});
    EXPECT_EQ(at(k_rest, "aandeel", "2020").margin, wilson((4000 * 30.0 + 100 * 50) / 4100, 4100, 95));
}

TEST_F(MarginOf, what_has_no_value_has_no_margin)
{
    small.put("aandeel", "2021", {{"WK0101", Missing{MissingReason::unknown, "."}}});
    give_margin({8, 13});
    EXPECT_FALSE(at(k_region, "aandeel", "2021").margin);
    EXPECT_FALSE(at(k_area, "aandeel", "2021").margin);
}

} // namespace
} // namespace wijkpeil
