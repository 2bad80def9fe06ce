// SPDX-License-Identifier: EUPL-1.2
#include "compute/periods.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

TEST(Periods, lie_among_years)
{
    EXPECT_EQ(place_in_years("2020"), 2020);
    EXPECT_EQ(place_in_years("2018-2020"), 2019);
    EXPECT_EQ(place_in_years("2020-2021"), 2020.5);
    EXPECT_EQ(place_in_years("2020-H2"), 2020.5);
    EXPECT_EQ(place_in_years("2020-K4"), 2020.75);
    EXPECT_EQ(place_in_years("2020-01"), 2020);
    EXPECT_EQ(place_in_years("2020-07"), 2020.5);
    EXPECT_EQ(place_in_years("2020-W01"), 2020);
    EXPECT_LT(place_in_years("2020-W53"), 2021);
}

TEST(Periods, a_year_before_is_the_same_part_of_it_and_none_of_no_period)
{
    EXPECT_EQ(a_year_before("2020"), "2019");
    EXPECT_EQ(a_year_before("2020-K3"), "2019-K3");
    EXPECT_EQ(a_year_before("2018-2020"), "");
    EXPECT_EQ(a_year_before(""), ""); // of an indicator without any figure
}

TEST(Periods, overlap_when_they_have_days_in_common)
{
    EXPECT_TRUE(overlap("2020", "2020"));
    EXPECT_FALSE(overlap("2020", "2021"));
    EXPECT_TRUE(overlap("2018-2020", "2020-2022"));
    EXPECT_TRUE(overlap("2019", "2018-2020"));
    EXPECT_FALSE(overlap("2021", "2018-2020"));
    EXPECT_FALSE(overlap("2018-2020", "2021-2023"));
    EXPECT_TRUE(overlap("2020", "2020-K1"));
    EXPECT_TRUE(overlap("2020-04", "2018-2020"));
    EXPECT_FALSE(overlap("2020-K1", "2020-K2"));
    EXPECT_TRUE(overlap("2020-W23", "2020-W23"));
}

} // namespace
} // namespace wijkpeil
