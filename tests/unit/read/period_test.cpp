// SPDX-License-Identifier: EUPL-1.2
#include "read/period.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

TEST(period, periods_of_sources_become_periods_of_ours)
{
    auto const of = [](std::string_view text) {
        auto const period = period_of_source(text);
        return period.period + (period.provisional ? " provisional" : "");
    };
    EXPECT_EQ(of("2024"), "2024");
    EXPECT_EQ(of("2024*"), "2024 provisional");
    EXPECT_EQ(of("2023**"), "2023 provisional");
    EXPECT_EQ(of("2012JJ00"), "2012");
    EXPECT_EQ(of("2018KW03"), "2018-K3");
    EXPECT_EQ(of("2016MM04"), "2016-04");
    EXPECT_EQ(of("2020-W23"), "2020-W23");
    EXPECT_EQ(of("2016XX04"), "2016XX04");
}

TEST(period, a_number_behind_a_year_is_what_the_declaration_says)
{
    EXPECT_EQ(period_of_source("2020-2", 'H').period, "2020-H2");
    EXPECT_EQ(period_of_source("2020-2*", 'K').period, "2020-K2");
    EXPECT_TRUE(period_of_source("2020-2*", 'K').provisional);
    EXPECT_EQ(period_of_source("2020", 'K').period, "2020");
    EXPECT_EQ(period_of_source("2020-02", 'K').period, "2020-02");
    EXPECT_EQ(period_of_source("2020-2").period, "2020-2"); // and that is no period
}

TEST(period, a_period_is_a_year_or_a_known_part_of_one)
{
    for (auto const* period : {"2020", "2018-2020", "2020-H1", "2020-H2", "2020-K1", "2020-K4", "2020-01",
                               "2020-12", "2020-W01", "2020-W53"}) {
        EXPECT_TRUE(is_period(period)) << period;
    }
}

TEST(period, what_only_begins_with_a_year_is_no_period)
{
    for (auto const* text :
         {"",          "vorig jaar", "20",      "0000",      "2020-",         "2020-1",     "2020-13",
          "2020-00",   "2020-K5",    "2020-K0", "2020-K",    "2020-H3",       "2020-W54",   "2020-W1",
          "2020-2018", "2020-2020",  "20201",   "2020/2021", "2020-voorjaar", "2020-04-01", "2020 ",
          "2020XX04",  "2020-0000",  "2020--1"}) {
        EXPECT_FALSE(is_period(text)) << text;
    }
}

} // namespace
} // namespace wijkpeil
