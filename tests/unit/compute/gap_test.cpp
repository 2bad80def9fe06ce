// SPDX-License-Identifier: EUPL-1.2
// Differences between an area and the rest of its municipality, and how they change.
#include "compute/comparison.hpp"
#include "compute/margin.hpp"
#include "compute/small_dataset.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>

namespace wijkpeil {
namespace {

using testing::SmallDataset;

Subject const k_area{SubjectKind::area, "oost"};
Subject const k_rest{SubjectKind::rest, "oost"};

class Gap : public ::testing::Test
{
protected:
    Indicator& people() { return small.data.indicators[0]; }
    Indicator& share() { return small.data.indicators[1]; }
    Area const& area() { return small.data.areas[0]; }
    Statistics statistics() { return {small.data, small.data.settings.rounds.front()}; }

    // Values of area and rest with margins of `half`, in one period.
    AreaAndRest both(std::string const& period, double own, double rest, std::optional<double> half)
    {
        auto const margin = [&](double value) {
            return half ? std::optional{Interval{value - *half, value + *half}} : std::nullopt;
        };
        return {share_of(period, own, margin(own), k_area), share_of(period, rest, margin(rest), k_rest)};
    }

    SmallDataset small;

private:
    static Statistic share_of(std::string const& period, double value, std::optional<Interval> margin,
                              Subject subject)
    {
        Statistic one;
        one.subject = std::move(subject);
        one.indicator = "aandeel";
        one.period = period;
        one.value = value;
        one.basis = Basis::published;
        one.margin = margin;
        return one;
    }
};

double number(Comparison const& one)
{
    return std::get<double>(one.difference);
}

TEST_F(Gap, a_gap_has_a_class_when_margins_are_known)
{
    share().counted = true;
    share().weighting->is_denominator = true;
    small.put("aandeel", "2020", {{"WK0104", 30}});
    auto const gap = statistics().gap(area(), "aandeel", "2020");
    EXPECT_DOUBLE_EQ(number(gap), -12.5);
    EXPECT_EQ(gap.margin, margin_of_difference(17.5, wilson(17.5, 4000, 95), 30, wilson(30, 4100, 95)));
    EXPECT_EQ(gap.change_class, ChangeClass::lower);
    EXPECT_EQ(gap.favour, Favour::favourable);
}

TEST_F(Gap, counts_and_classes_have_no_gap_but_counts_change)
{
    people().counted = true;
    small.put("inwoners", "2021", {{"WK0101", 900}, {"WK0102", 2900}, {"WK0103", 1}, {"WK0104", 1}});
    EXPECT_EQ(statistics().gap(area(), "inwoners", "2022").change_class, ChangeClass::not_comparable);
    EXPECT_EQ(statistics().gap(area(), "klasse", "2020").change_class, ChangeClass::not_comparable);
    EXPECT_EQ(statistics().gap_change(area(), "inwoners", "2021", "2022").change_class,
              ChangeClass::not_comparable);
    auto const change = statistics().change(k_area, "inwoners", "2021", "2022");
    EXPECT_EQ(number(change), 200);
    EXPECT_NEAR(*change.relative, 100 * 200.0 / 3800, 1e-12);
    EXPECT_EQ(change.change_class, ChangeClass::higher);
    EXPECT_EQ(change.favour, Favour::neutral) << "no direction declared";
}

TEST_F(Gap, a_gap_that_shrinks_or_an_advantage_that_grows_is_favourable)
{
    auto const favour = [&](double before, double after) {
        auto const one =
            gap_change_of(statistics(), both("2020", 20 + before, 20, {}), both("2021", 20 + after, 20, {}));
        EXPECT_NEAR(number(one), after - before, 1e-9);
        EXPECT_EQ(one.change_class, ChangeClass::margin_unknown);
        EXPECT_FALSE(one.relative);
        return one.favour;
    };
    EXPECT_EQ(favour(9.5, 7.2), Favour::favourable) << "lower is better";
    EXPECT_EQ(favour(7.2, 9.5), Favour::unfavourable);
    EXPECT_EQ(favour(-2, -5), Favour::favourable);
    EXPECT_EQ(favour(-5, -2), Favour::unfavourable);
    EXPECT_EQ(favour(2, -2), Favour::favourable);
    EXPECT_EQ(favour(3, 3), Favour::equal);
    share().better = Direction::higher;
    EXPECT_EQ(favour(-9.5, -7.2), Favour::favourable);
    share().better = Direction::none;
    EXPECT_EQ(favour(-9.5, -7.2), Favour::neutral);
}

TEST_F(Gap, the_margin_of_a_change_of_gaps_is_of_all_four_values)
{
    auto const change = gap_change_of(statistics(), both("2020", 30, 20, 1), both("2021", 25, 20, 1));
    EXPECT_NEAR(change.margin->low, -5 - 2, 1e-12) << "√(1 + 1 + 1 + 1)";
    EXPECT_NEAR(change.margin->high, -5 + 2, 1e-12);
    EXPECT_EQ(change.change_class, ChangeClass::lower);
    EXPECT_EQ(gap_change_of(statistics(), both("2020", 30, 20, 3), both("2021", 25, 20, 3)).change_class,
              ChangeClass::within_margin);
    EXPECT_EQ(gap_change_of(statistics(), both("2020", 30, 20, {}), both("2021", 25, 20, 1)).change_class,
              ChangeClass::margin_unknown);
    EXPECT_FALSE(gap_change_of(statistics(), both("2019-2021", 30, 20, 1), both("2021", 25, 20, 1)).margin)
        << "2021 is in both";
}

// 10.06 − 9.94 = 0.12 prints as 10.1 − 9.9 = 0.2; 10.14 − 9.95 = 0.19 prints as 10.1 − 10.0 = 0.1.
TEST_F(Gap, rounding_never_turns_the_words_round)
{
    auto const change =
        gap_change_of(statistics(), both("2020", 10.06, 9.94, 0.001), both("2021", 10.14, 9.95, 0.001));
    EXPECT_DOUBLE_EQ(number(change), -0.1);
    EXPECT_GT(change.margin->low, 0) << "the gap surely grew, but a reader sees that it shrank";
    EXPECT_EQ(change.change_class, ChangeClass::within_margin);
}

TEST_F(Gap, a_change_of_gaps_is_missing_with_either_gap)
{
    auto const gone = [&](MissingReason reason) {
        auto before = both("2020", 30, 20, 1);
        before.rest.value = Missing{reason, {}};
        auto const one = gap_change_of(statistics(), before, both("2021", 25, 20, 1));
        EXPECT_TRUE(is_missing(one.difference));
        auto const other = gap_change_of(statistics(), both("2021", 25, 20, 1), before);
        EXPECT_EQ(one.change_class, other.change_class);
        return one.change_class;
    };
    EXPECT_EQ(gone(MissingReason::suppressed), ChangeClass::too_few);
    EXPECT_EQ(gone(MissingReason::not_comparable), ChangeClass::not_comparable);
    EXPECT_EQ(gone(MissingReason::not_published), ChangeClass::not_yet);
}

} // namespace
} // namespace wijkpeil
