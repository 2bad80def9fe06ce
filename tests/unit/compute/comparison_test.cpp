// SPDX-License-Identifier: EUPL-1.2
#include "compute/comparison.hpp"

#include "compute/margin.hpp"
#include "compute/small_dataset.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace wijkpeil {
namespace {

using testing::SmallDataset;

Subject const k_area{SubjectKind::area, "oost"};
Subject const k_rest{SubjectKind::rest, "oost"};
Subject const k_region{SubjectKind::region, "WK0101"};

class Compared : public ::testing::Test
{
protected:
    Indicator& share() { return small.data.indicators[1]; }
    Area const& area() { return small.data.areas[0]; }
    Statistics statistics() { return {small.data, small.data.settings.rounds.front()}; }

    // A statistic that a source gave, of one observation.
    static Statistic given(std::string indicator, std::string period, Value value,
                           std::optional<Interval> margin = {}, Subject subject = k_region)
    {
        Statistic one;
        one.subject = std::move(subject);
        one.indicator = std::move(indicator);
        one.period = std::move(period);
        one.value = std::move(value);
        one.basis = Basis::published;
        one.observations = {0};
        one.margin = margin;
        return one;
    }
    Comparison share_change(double now, std::optional<Interval> margin_now, double before,
                            std::optional<Interval> margin_before)
    {
        return statistics().compare(given("aandeel", "2021", now, margin_now),
                                    given("aandeel", "2020", before, margin_before));
    }
    SmallDataset small;
};

double number(Comparison const& one)
{
    return std::get<double>(one.difference);
}

TEST_F(Compared, shares_differ_in_points_of_their_printed_values)
{
    auto const change = share_change(12.26, {}, 10.14, {});
    EXPECT_DOUBLE_EQ(number(change), 2.2) << "12.3 − 10.1, not 2.12";
    EXPECT_FALSE(change.relative);
    EXPECT_FALSE(change.margin);
    EXPECT_EQ(change.change_class, ChangeClass::margin_unknown);
    EXPECT_EQ(change.favour, Favour::unfavourable) << "lower is better";
}

TEST_F(Compared, the_unit_type_decides_whether_there_is_a_percentage)
{
    for (auto const type : {UnitType::count, UnitType::mean, UnitType::money, UnitType::rate}) {
        share().unit_type = type;
        EXPECT_DOUBLE_EQ(*share_change(30, {}, 40, {}).relative, -25);
        EXPECT_FALSE(share_change(30, {}, 0.04, {}).relative)
            << "nothing is a percentage of what prints as 0";
        EXPECT_FALSE(share_change(30, {}, -40, {}).relative) << "nor of less than nothing";
    }
    for (auto const type : {UnitType::share, UnitType::index, UnitType::score, UnitType::ordinal}) {
        share().unit_type = type;
        EXPECT_FALSE(share_change(30, {}, 40, {}).relative);
        EXPECT_DOUBLE_EQ(number(share_change(30, {}, 40, {})), -10);
    }
}

TEST_F(Compared, higher_and_lower_need_a_margin_beyond_0)
{
    auto const higher = share_change(20, Interval{19, 21}, 10, Interval{9, 11});
    EXPECT_EQ(higher.change_class, ChangeClass::higher);
    EXPECT_NEAR(higher.margin->low, 10 - std::sqrt(2), 1e-12);
    EXPECT_EQ(share_change(10, Interval{9, 11}, 20, Interval{19, 21}).change_class, ChangeClass::lower);
    EXPECT_EQ(share_change(10, Interval{9, 11}, 11, Interval{10, 12}).change_class,
              ChangeClass::within_margin)
        << "1 less, give or take 1.41";
    EXPECT_EQ(share_change(20, Interval{19, 21}, 10, {}).change_class, ChangeClass::margin_unknown);
    EXPECT_EQ(share_change(20, {}, 10, Interval{9, 11}).change_class, ChangeClass::margin_unknown);
}

TEST_F(Compared, what_prints_as_no_difference_lies_within_the_margin)
{
    auto const change = share_change(10.04, Interval{10.039, 10.041}, 9.96, Interval{9.959, 9.961});
    EXPECT_EQ(number(change), 0);
    EXPECT_GT(change.margin->low, 0) << "though it is surely higher";
    EXPECT_EQ(change.change_class, ChangeClass::within_margin);
    EXPECT_EQ(change.favour, Favour::equal);
}

TEST_F(Compared, a_missing_side_says_why)
{
    auto const against = [&](MissingReason reason) {
        auto const gone = given("aandeel", "2021", Missing{reason, {}});
        auto const there = given("aandeel", "2020", 10.0);
        auto const one = statistics().compare(gone, there);
        EXPECT_EQ(std::get<Missing>(one.difference).reason, reason);
        EXPECT_EQ(statistics().compare(there, gone).change_class, one.change_class);
        EXPECT_FALSE(one.relative);
        return one.change_class;
    };
    EXPECT_EQ(against(MissingReason::suppressed), ChangeClass::too_few);
    EXPECT_EQ(against(MissingReason::secret), ChangeClass::too_few);
    EXPECT_EQ(against(MissingReason::not_comparable), ChangeClass::not_comparable);
    for (auto const reason : {MissingReason::not_published, MissingReason::unknown, MissingReason::impossible,
                              MissingReason::not_collected, MissingReason::partial_area,
                              MissingReason::no_weight, MissingReason::incomplete}) {
        EXPECT_EQ(against(reason), ChangeClass::not_yet);
    }
}

TEST_F(Compared, classes_differ_only_between_single_observations)
{
    auto const now = given("klasse", "2021", 5.0, Interval{4, 6});
    auto before = given("klasse", "2020", 7.0, Interval{6, 8});
    EXPECT_EQ(number(statistics().compare(now, before)), -2);
    EXPECT_EQ(statistics().compare(now, before).change_class, ChangeClass::margin_unknown);
    EXPECT_FALSE(statistics().compare(now, before).margin) << "classes have none";
    before.observations = {0, 1};
    EXPECT_EQ(statistics().compare(now, before).change_class, ChangeClass::not_comparable);
    before.observations = {0};
    before.basis = Basis::mean;
    EXPECT_TRUE(is_missing(statistics().compare(now, before).difference));
}

TEST_F(Compared, other_indicators_are_not_comparable)
{
    EXPECT_EQ(statistics().compare(given("aandeel", "2020", 1.0), given("klasse", "2020", 1.0)).change_class,
              ChangeClass::not_comparable);
    EXPECT_EQ(statistics().compare(given("niets", "2020", 1.0), given("niets", "2020", 1.0)).change_class,
              ChangeClass::not_comparable);
}

TEST_F(Compared, a_break_parts_the_series)
{
    share().breaks = {{"2015", "andere vraag"}, {"2019", "andere telling"}};
    auto const all = statistics();
    auto const between = [&](char const* from, char const* to) -> std::string {
        auto const* found = all.break_between("aandeel", from, to);
        return found == nullptr ? "" : found->period;
    };
    EXPECT_EQ(between("2012", "2014"), "");
    EXPECT_EQ(between("2014", "2015"), "2015") << "the first period of the new series";
    EXPECT_EQ(between("2015", "2018"), "");
    EXPECT_EQ(between("2012", "2020"), "2015");
    EXPECT_EQ(between("2019", "2020"), "");
    EXPECT_EQ(between("2020", "2018"), "2019") << "in either order";
    EXPECT_EQ(all.break_between("niets", "2012", "2020"), nullptr);

    small.put("aandeel", "2018", {{"WK0101", 1}, {"WK0102", 1}, {"WK0103", 3}, {"WK0104", 4}});
    auto const broken = statistics();
    EXPECT_EQ(broken.change(k_area, "aandeel", "2018", "2020").change_class, ChangeClass::not_comparable);
    EXPECT_TRUE(is_missing(broken.change(k_area, "aandeel", "2018", "2020").difference));
    EXPECT_EQ(broken.gap_change(area(), "aandeel", "2018", "2020").change_class, ChangeClass::not_comparable);
    share().breaks.clear();
    EXPECT_FALSE(is_missing(broken.change(k_area, "aandeel", "2018", "2020").difference));
    EXPECT_FALSE(is_missing(broken.gap_change(area(), "aandeel", "2018", "2020").difference));
}

TEST_F(Compared, places_that_overlap_have_no_margin_in_one_period)
{
    small.data.areas.push_back(SmallDataset::area("west", {{"WK0103", Fit::whole}}));
    small.data.areas.push_back(
        SmallDataset::area("midden", {{"WK0102", Fit::whole}, {"WK0103", Fit::whole}}));
    small.add_region("GM02", "Dorp", Level::gemeente, "");
    small.add_region("WK0201", "Dorp", Level::wijk, "GM02");
    auto const all = statistics();
    auto const known = [&](Subject const& a, Subject const& b, char const* period = "2020") {
        auto const one = all.compare(given("aandeel", "2020", 10.0, Interval{9, 11}, a),
                                     given("aandeel", period, 20.0, Interval{19, 21}, b));
        EXPECT_EQ(one.change_class, one.margin ? ChangeClass::lower : ChangeClass::margin_unknown);
        EXPECT_EQ(number(one), -10);
        return one.margin.has_value();
    };
    Subject const town{SubjectKind::municipality, "GM01"};
    Subject const village{SubjectKind::municipality, "GM02"};
    Subject const country{SubjectKind::country, "NL00"};
    Subject const programme{SubjectKind::programme, ""};
    Subject const west{SubjectKind::area, "west"};
    Subject const middle{SubjectKind::area, "midden"};
    Subject const other_region{SubjectKind::region, "WK0103"};
    Subject const other_rest{SubjectKind::rest, "west"};

    EXPECT_TRUE(known(k_area, k_rest));
    EXPECT_TRUE(known(k_area, west));
    EXPECT_TRUE(known(k_area, other_region));
    EXPECT_TRUE(known(k_region, other_region));
    EXPECT_TRUE(known(k_area, village));
    EXPECT_TRUE(known(town, village));
    EXPECT_FALSE(known(k_area, middle)) << "WK0102 is in both";
    EXPECT_FALSE(known(k_area, k_region));
    EXPECT_FALSE(known(k_area, town));
    EXPECT_FALSE(known(k_rest, town));
    EXPECT_FALSE(known(k_region, town));
    EXPECT_FALSE(known(k_area, other_rest));
    EXPECT_FALSE(known(k_area, country));
    EXPECT_FALSE(known(village, country));
    EXPECT_FALSE(known(k_area, programme));
    EXPECT_FALSE(known(k_area, k_area));
    EXPECT_TRUE(known(k_area, k_area, "2021")) << "another period is another measurement";
    EXPECT_TRUE(known(k_area, town, "2021"));
    EXPECT_FALSE(known(k_area, k_area, "2019-2021")) << "2020 is one of its years";
}

} // namespace
} // namespace wijkpeil
