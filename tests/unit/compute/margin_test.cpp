// SPDX-License-Identifier: EUPL-1.2
// Against worked examples of the papers; tests/independent/margins.py compares a thousand cases with scipy.
#include "compute/margin.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace wijkpeil {
namespace {

void expect_near(Interval const& margin, double low, double high, double within)
{
    EXPECT_NEAR(margin.low, low, within);
    EXPECT_NEAR(margin.high, high, within);
}

TEST(margin, z_is_that_of_both_tails)
{
    EXPECT_NEAR(z_value(95), 1.959963984540054, 1e-12);
    EXPECT_NEAR(z_value(99), 2.575829303548901, 1e-12);
}

// Newcombe 1998, Statistics in Medicine 17: 857–872, table I, method 3.
TEST(margin, of_a_share_is_as_newcombe_prints_it)
{
    expect_near(wilson(100 * 81.0 / 263, 263, 95), 25.53, 36.62, 0.005);
    expect_near(wilson(100 * 15.0 / 148, 148, 95), 6.24, 16.05, 0.005);
    expect_near(wilson(0, 20, 95), 0, 16.11, 0.005);
    expect_near(wilson(100 * 1.0 / 29, 29, 95), 0.61, 17.18, 0.005);
}

TEST(margin, of_a_share_never_leaves_0_to_100_and_holds_the_share)
{
    EXPECT_EQ(wilson(0, 20, 95).low, 0);
    EXPECT_EQ(wilson(100, 20, 95).high, 100);
    EXPECT_LT(wilson(100, 20, 95).low, 100);
    for (double share = 0; share <= 100; share += 0.1) {
        auto const margin = wilson(share, 3, 99);
        EXPECT_LE(margin.low, share);
        EXPECT_GE(margin.high, share);
        EXPECT_GE(margin.low, 0);
        EXPECT_LE(margin.high, 100);
    }
}

// Tables of exact limits of a Poisson mean after Garwood 1936.
TEST(margin, of_a_count_is_as_tables_of_garwood_print_it)
{
    expect_near(poisson(0, 95), 0, 3.689, 0.0005);
    expect_near(poisson(5, 95), 1.623, 11.668, 0.0005);
    expect_near(poisson(10, 95), 4.795, 18.390, 0.0005);
    expect_near(poisson(0, 99), 0, 5.298, 0.0005);
}

TEST(margin, at_another_confidence_keeps_its_shape)
{
    auto const wider = at_confidence({8, 14}, 10, 95, 99);
    double const ratio = 2.575829303548901 / 1.959963984540054;
    expect_near(wider, 10 - 2 * ratio, 10 + 4 * ratio, 1e-12);
    EXPECT_EQ(at_confidence({8, 14}, 10, 95, 95), (Interval{8, 14}));
}

TEST(margin, of_a_weighted_mean_adds_squares)
{
    // 10 (8 … 12) weighs 1, 20 (16 … 23) weighs 3: mean 17.5, below √(2² + 12²) / 4, above √(2² + 9²) / 4.
    expect_near(margin_of_mean({{10, 1, {8, 12}}, {20, 3, {16, 23}}}), 17.5 - 3.0413812651,
                17.5 + 2.3048861143, 1e-9);
    expect_near(margin_of_mean({{10, 5, {8, 12}}, {90, 0, {0, 100}}}), 8, 12, 1e-12);
}

// Newcombe 1998, Statistics in Medicine 17: 873–890, table II (a), method 10: 56 of 70 less 48 of 80.
TEST(margin, of_a_difference_of_shares_is_as_newcombe_prints_it)
{
    auto const margin = margin_of_difference(80, wilson(80, 70, 95), 60, wilson(60, 80, 95));
    expect_near(margin, 5.24, 33.39, 0.005);
}

TEST(margin, of_a_difference_turns_round_with_its_sides)
{
    auto const margin = margin_of_difference(10, {7, 14}, 4, {0, 6});
    expect_near(margin, 6 - std::hypot(3, 2), 6 + std::hypot(4, 4), 1e-12);
    auto const other = margin_of_difference(4, {0, 6}, 10, {7, 14});
    expect_near(other, -margin.high, -margin.low, 1e-12);
}

} // namespace
} // namespace wijkpeil
