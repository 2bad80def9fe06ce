// SPDX-License-Identifier: EUPL-1.2
// Regions put together from those of another division.
#include "compute/margin.hpp"
#include "compute/small_dataset.hpp"
#include "compute/statistics.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

using testing::SmallDataset;

Subject const k_region{SubjectKind::region, "WK0101"};
Subject const k_area{SubjectKind::area, "oost"};

// WK0101 of 2022 is 60 % of WK0191 and the whole of WK0192 of 2016.
class Divided : public ::testing::Test
{
protected:
    Divided()
    {
        small.file(2016, {2017, 1, 1});
        small.data.indicators[1].weighting = Weighting{"inwoners", "", false};
        small.data.transitions = {{{2016, "WK0191"}, {2022, "WK0101"}, 0.6, "kaart"},
                                  {{2016, "WK0192"}, {2022, "WK0101"}, 1, "kaart"}};
    }
    Indicator& share() { return small.data.indicators[1]; }
    void put_people() { small.put("inwoners", "2016", {{"WK0191", 1001}, {"WK0192", 500}, {"WK0102", 7}}); }
    void put_shares() { small.put("aandeel", "2016", {{"WK0191", 10}, {"WK0192", 20}}); }
    Statistic at(Subject const& subject, std::string const& indicator)
    {
        return Statistics(small.data, small.data.settings.rounds.front()).at(subject, indicator, "2016");
    }
    MissingReason reason(Subject const& subject, std::string const& indicator)
    {
        return std::get<Missing>(at(subject, indicator).value).reason;
    }
    SmallDataset small;
};

TEST_F(Divided, counts_add_up_by_weight_and_stay_fractional)
{
    put_people();
    auto const value = at(k_region, "inwoners");
    EXPECT_DOUBLE_EQ(std::get<double>(value.value), 0.6 * 1001 + 500);
    EXPECT_TRUE(value.divided);
    EXPECT_TRUE(value.status.estimated);
    EXPECT_EQ(value.basis, Basis::sum);
    EXPECT_EQ(value.observations.size(), 2U);
}

TEST_F(Divided, a_count_of_which_a_part_is_missing_is_incomplete)
{
    small.put("inwoners", "2016", {{"WK0191", 1000}});
    EXPECT_EQ(reason(k_region, "inwoners"), MissingReason::incomplete);
    small.put("inwoners", "2016", {{"WK0192", Missing{MissingReason::secret, "x"}}});
    EXPECT_EQ(reason(k_region, "inwoners"), MissingReason::incomplete);
}

TEST_F(Divided, without_a_figure_of_any_part_there_is_none)
{
    small.put("inwoners", "2016", {{"WK0195", 1000}});
    EXPECT_EQ(reason(k_region, "inwoners"), MissingReason::not_published);
}

TEST_F(Divided, shares_are_weighed_with_their_own_denominators)
{
    put_people();
    put_shares();
    auto const value = at(k_region, "aandeel");
    double const first = 0.6 * 1001;
    EXPECT_DOUBLE_EQ(std::get<double>(value.value), (first * 10 + 500 * 20) / (first + 500));
    EXPECT_TRUE(value.divided);
    EXPECT_EQ(value.basis, Basis::mean);
    EXPECT_EQ(value.weight_indicator, "inwoners");
    EXPECT_EQ(value.weight_period, "2016");
    EXPECT_EQ(value.weights.size(), 2U);
}

TEST_F(Divided, shares_without_denominators_are_not_comparable)
{
    put_shares();
    EXPECT_EQ(reason(k_region, "aandeel"), MissingReason::not_comparable) << "no inhabitants of 2016";
    small.put("inwoners", "2016", {{"WK0191", 1001}});
    EXPECT_EQ(reason(k_region, "aandeel"), MissingReason::not_comparable) << "not of WK0192";
    put_people();
    share().weighting.reset();
    EXPECT_EQ(reason(k_region, "aandeel"), MissingReason::not_comparable) << "no weighting declared";
}

TEST_F(Divided, indexes_scores_and_classes_join_only_whole)
{
    put_people();
    put_shares();
    for (auto const type : {UnitType::index, UnitType::score, UnitType::ordinal}) {
        share().unit_type = type;
        EXPECT_EQ(reason(k_region, "aandeel"), MissingReason::not_comparable);
    }
}

TEST_F(Divided, nobody_knows_the_margin_also_of_an_area_with_such_a_part)
{
    put_people();
    put_shares();
    small.put("aandeel", "2016", {{"WK0102", 5}});
    small.data.transitions.push_back({{2016, "WK0102"}, {2022, "WK0102"}, 1, "kaart"});
    for (auto& one : small.data.indicators) {
        one.counted = true;
    }
    share().weighting->is_denominator = true;
    for (auto const* indicator : {"inwoners", "aandeel"}) {
        for (auto const& subject : {k_region, k_area}) {
            auto const value = at(subject, indicator);
            EXPECT_FALSE(is_missing(value.value));
            EXPECT_FALSE(value.margin);
            EXPECT_TRUE(value.divided);
        }
    }
    EXPECT_TRUE(at({SubjectKind::region, "WK0102"}, "aandeel").margin) << "this one joins whole";
}

TEST_F(Divided, nor_of_what_is_held_against_a_divided_denominator)
{
    put_people();
    small.data.transitions.push_back({{2016, "WK0102"}, {2022, "WK0102"}, 1, "kaart"});
    share().counted = true;
    share().weighting->is_denominator = true;
    small.file(2022, {2017, 1, 1});
    small.put("aandeel", "2016", {{"WK0101", 10}, {"WK0102", 20}});
    EXPECT_FALSE(at(k_region, "aandeel").margin);
    EXPECT_FALSE(at(k_region, "aandeel").divided) << "the share itself is not";
    EXPECT_FALSE(at(k_area, "aandeel").margin);
    auto const last = static_cast<std::uint32_t>(small.data.observations.size() - 1);
    small.data.margins = {{last - 1, {9, 11}}, {last, {19, 21}}};
    EXPECT_TRUE(at(k_region, "aandeel").margin) << "of its source";
    EXPECT_FALSE(at(k_area, "aandeel").margin) << "its weights are estimates";
}

TEST_F(Divided, whole_regions_that_became_one_are_no_estimate)
{
    small.data.transitions[0].weight = 1;
    put_people();
    small.data.indicators[0].counted = true;
    auto const value = at(k_region, "inwoners");
    EXPECT_EQ(std::get<double>(value.value), 1501);
    EXPECT_FALSE(value.divided);
    EXPECT_FALSE(value.status.estimated);
    EXPECT_EQ(value.margin, poisson(1501, 95));
}

TEST_F(Divided, a_whole_region_of_another_year_comes_first)
{
    put_people();
    small.file(2014, {2015, 1, 1});
    small.put("inwoners", "2016", {{"WK0100", 1234}});
    small.data.transitions.push_back({{2014, "WK0100"}, {2022, "WK0101"}, 1, "kaart"});
    EXPECT_EQ(std::get<double>(at(k_region, "inwoners").value), 1234);
    EXPECT_FALSE(at(k_region, "inwoners").divided);
}

} // namespace
} // namespace wijkpeil
