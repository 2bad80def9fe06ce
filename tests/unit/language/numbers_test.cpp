// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "language/language.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace wijkpeil {
namespace {

// The number a reader would type over.
double read_back(std::string text)
{
    text = replaced(replaced(replaced(text, ".", ""), ",", "."), "\u2212", "-");
    return std::stod(text);
}

TEST(Numbers, are_written_the_dutch_way)
{
    EXPECT_EQ(number_text(1234.5, 1), "1.234,5");
    EXPECT_EQ(number_text(17942942, 0), "17.942.942");
    EXPECT_EQ(number_text(999, 0), "999");
    EXPECT_EQ(number_text(1000, 0), "1.000");
    EXPECT_EQ(number_text(0.5, 2), "0,50");
}

TEST(Numbers, have_a_true_minus_sign)
{
    EXPECT_EQ(number_text(-7.1, 1), "\u22127,1");
    EXPECT_EQ(number_text(-1234567, 0), "\u22121.234.567");
}

TEST(Numbers, that_round_to_zero_have_no_sign)
{
    EXPECT_EQ(number_text(-0.04, 1), "0,0");
    EXPECT_EQ(difference_text(0.04, 1), "0,0");
    EXPECT_EQ(difference_text(-0.04, 1), "0,0");
    EXPECT_EQ(difference_text(0, 0), "0");
}

TEST(Numbers, half_is_rounded_away_from_zero)
{
    EXPECT_EQ(number_text(0.25, 1), "0,3");
    EXPECT_EQ(number_text(-0.25, 1), "\u22120,3");
    EXPECT_EQ(number_text(2.5, 0), "3");
}

TEST(Numbers, a_difference_has_a_sign)
{
    EXPECT_EQ(difference_text(9.5, 1), "+9,5");
    EXPECT_EQ(difference_text(-9.5, 1), "\u22129,5");
}

TEST(Numbers, read_back_as_what_was_written)
{
    std::mt19937 random(20270301);
    std::uniform_real_distribution<double> values(-2e7, 2e7);
    for (int i = 0; i < 2000; ++i) {
        double const value = values(random);
        for (int decimals = 0; decimals <= 3; ++decimals) {
            auto const text = number_text(value, decimals);
            EXPECT_EQ(read_back(text), rounded(value, decimals)) << text;
            EXPECT_EQ(text.starts_with("\u2212"), rounded(value, decimals) < 0) << text;
            EXPECT_EQ(difference_text(value, decimals).starts_with('+'), rounded(value, decimals) > 0)
                << text;
        }
    }
}

TEST(Numbers, groups_between_points_have_three_digits)
{
    for (double value = 1; value < 1e12; value *= 7) {
        auto const text = number_text(value, 0);
        auto const groups = split(text, '.');
        EXPECT_LE(groups.front().size(), 3U) << text;
        for (std::size_t i = 1; i < groups.size(); ++i) {
            EXPECT_EQ(groups[i].size(), 3U) << text;
        }
    }
}

TEST(Numbers, counts_are_words_up_to_twenty)
{
    EXPECT_EQ(count_text(0), "nul");
    EXPECT_EQ(count_text(1), "één");
    EXPECT_EQ(count_text(8), "acht");
    EXPECT_EQ(count_text(14), "veertien");
    EXPECT_EQ(count_text(20), "twintig");
    EXPECT_EQ(count_text(21), "21");
    EXPECT_EQ(count_text(1500), "1.500");
}

TEST(Numbers, units_of_shares_and_of_their_differences)
{
    Indicator share;
    share.unit = "%";
    EXPECT_EQ(unit_in_sentence(share), "procent");
    EXPECT_EQ(difference_unit(share), "procentpunt");
    Indicator money;
    money.unit = "× € 1.000";
    money.unit_type = UnitType::money;
    EXPECT_EQ(unit_in_sentence(money), "duizend euro");
    EXPECT_EQ(difference_unit(money), "duizend euro");
    Indicator grade;
    grade.unit = "klasse";
    grade.unit_type = UnitType::ordinal;
    EXPECT_EQ(difference_unit(grade), "klassen");
}

} // namespace
} // namespace wijkpeil
