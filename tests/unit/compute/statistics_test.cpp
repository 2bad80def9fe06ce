// SPDX-License-Identifier: EUPL-1.2
#include "compute/statistics.hpp"

#include "compute/small_dataset.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace wijkpeil {
namespace {

using testing::SmallDataset;

Subject const k_area{SubjectKind::area, "oost"};
Subject const k_rest{SubjectKind::rest, "oost"};

MissingReason reason_of(Statistic const& statistic)
{
    return std::get<Missing>(statistic.value).reason;
}
double number(Statistic const& statistic)
{
    return std::get<double>(statistic.value);
}

class StatisticsOf : public ::testing::Test
{
protected:
    Statistics statistics() { return {small.data, small.data.settings.rounds.front()}; }
    SmallDataset small;
};

TEST_F(StatisticsOf, counts_of_an_area_add_up)
{
    auto const value = statistics().at(k_area, "inwoners", "2022");
    EXPECT_EQ(number(value), 4000);
    EXPECT_EQ(value.basis, Basis::sum);
    EXPECT_EQ(value.observations.size(), 2U);
}

TEST_F(StatisticsOf, a_share_is_weighted_and_names_its_weight_and_year)
{
    auto const value = statistics().at(k_area, "aandeel", "2020");
    EXPECT_DOUBLE_EQ(number(value), (1000 * 10.0 + 3000 * 20.0) / 4000);
    EXPECT_EQ(value.basis, Basis::mean);
    EXPECT_EQ(value.weight_indicator, "inwoners");
    EXPECT_EQ(value.weight_period, "2022");
    EXPECT_EQ(value.weights.size(), 2U);
}

TEST_F(StatisticsOf, the_rest_leaves_out_little_missing_weight_and_says_how_much)
{
    auto const value = statistics().at(k_rest, "aandeel", "2020"); // WK0104 has no figure: 100 of 4,100
    EXPECT_EQ(number(value), 30);
    EXPECT_DOUBLE_EQ(value.missing_weight_share, 100.0 / 4100);
}

TEST_F(StatisticsOf, more_missing_weight_than_the_threshold_gives_no_value)
{
    small.data.indicators[1].missing_weight_threshold = 0.02;
    EXPECT_EQ(reason_of(statistics().at(k_rest, "aandeel", "2020")), MissingReason::incomplete);
}

TEST_F(StatisticsOf, a_count_with_a_missing_part_is_missing)
{
    small.put("inwoners", "2023", {{"WK0101", 1}, {"WK0102", Missing{MissingReason::unknown, "."}}});
    EXPECT_EQ(reason_of(statistics().at(k_area, "inwoners", "2023")), MissingReason::incomplete);
}

TEST_F(StatisticsOf, parts_that_all_miss_for_one_reason_pass_it_on)
{
    small.put("aandeel", "2012",
              {{"WK0101", Missing{MissingReason::not_collected, ""}},
               {"WK0102", Missing{MissingReason::not_collected, ""}}});
    EXPECT_EQ(reason_of(statistics().at(k_area, "aandeel", "2012")), MissingReason::not_collected);
}

TEST_F(StatisticsOf, no_weight_means_no_value)
{
    small.data.indicators[1].weighting = Weighting{"inwoners", "1999"};
    EXPECT_EQ(reason_of(statistics().at(k_area, "aandeel", "2020")), MissingReason::no_weight);
    small.data.indicators[1].weighting.reset();
    EXPECT_EQ(reason_of(statistics().at(k_area, "aandeel", "2020")), MissingReason::no_weight);
}

TEST_F(StatisticsOf, classes_are_never_averaged)
{
    small.put("klasse", "2020", {{"WK0101", 3}, {"WK0102", 5}, {"WK0103", 7}});
    small.data.indicators[2].weighting = Weighting{"inwoners", "2022"};
    EXPECT_EQ(reason_of(statistics().at(k_area, "klasse", "2020")), MissingReason::no_weight);
    small.data.areas[0].regions.pop_back();
    EXPECT_EQ(number(statistics().at(k_area, "klasse", "2020")), 3) << "one region: its own class";
}

TEST_F(StatisticsOf, a_partial_area_has_no_value_gap_or_rest)
{
    small.data.areas[0].regions[1].fit = Fit::part;
    EXPECT_EQ(reason_of(statistics().at(k_area, "aandeel", "2020")), MissingReason::partial_area);
    EXPECT_EQ(reason_of(statistics().at(k_rest, "aandeel", "2020")), MissingReason::partial_area);
    EXPECT_TRUE(is_missing(statistics().gap(small.data.areas[0], "aandeel", "2020").difference));
}

TEST_F(StatisticsOf, a_wider_area_has_a_value_that_says_so)
{
    small.data.areas[0].regions[1].fit = Fit::wider;
    auto const value = statistics().at(k_area, "aandeel", "2020");
    EXPECT_TRUE(value.wider);
    EXPECT_FALSE(is_missing(value.value));
}

TEST_F(StatisticsOf, municipality_and_country_are_as_published)
{
    EXPECT_EQ(number(statistics().at({SubjectKind::municipality, "GM01"}, "aandeel", "2020")), 22.5);
    EXPECT_EQ(number(statistics().at({SubjectKind::country, "NL00"}, "aandeel", "2020")), 15);
    EXPECT_EQ(reason_of(statistics().at({SubjectKind::municipality, "GM01"}, "inwoners", "2022")),
              MissingReason::not_published)
        << "never added up from its regions";
}

TEST_F(StatisticsOf, a_municipal_figure_never_stands_for_an_area)
{
    small.data.indicators[1].levels = {Level::gemeente};
    EXPECT_TRUE(is_missing(statistics().at(k_area, "aandeel", "2020").value));
    EXPECT_TRUE(is_missing(statistics().at({SubjectKind::region, "WK0101"}, "aandeel", "2020").value));
}

TEST_F(StatisticsOf, a_code_of_another_year_joins_only_through_a_transition)
{
    small.file(2016, {2017, 1, 1});
    small.put("aandeel", "2016", {{"WK0101", 90}, {"WK0102", 80}});
    Subject const region{SubjectKind::region, "WK0101"};
    EXPECT_EQ(reason_of(statistics().at(region, "aandeel", "2016")), MissingReason::not_comparable);
    EXPECT_EQ(reason_of(statistics().at(k_area, "aandeel", "2016")), MissingReason::not_comparable);

    small.data.transitions.push_back({{2016, "WK0102"}, {2022, "WK0101"}, 1, "renumbered"});
    EXPECT_EQ(number(statistics().at(region, "aandeel", "2016")), 80)
        << "by transition, not by the same code";
}

TEST_F(StatisticsOf, a_source_without_the_municipality_has_no_figure_rather_than_one_on_other_boundaries)
{
    small.file(2016, {2017, 1, 1});
    small.put("aandeel", "2016", {{"WK9901", 90}});
    Subject const region{SubjectKind::region, "WK0101"};
    EXPECT_EQ(reason_of(statistics().at(region, "aandeel", "2016")), MissingReason::not_published);
}

TEST_F(StatisticsOf, part_of_a_region_does_not_stand_for_a_region)
{
    small.file(2016, {2017, 1, 1});
    small.put("aandeel", "2016", {{"WK0101", 90}});
    small.data.transitions.push_back({{2016, "WK0101"}, {2022, "WK0101"}, 0.6, "split"});
    EXPECT_EQ(reason_of(statistics().at({SubjectKind::region, "WK0101"}, "aandeel", "2016")),
              MissingReason::not_comparable);
}

TEST_F(StatisticsOf, the_own_division_of_a_municipality_can_be_asked_for)
{
    small.file(2016, {2017, 1, 1});
    small.put("klasse", "2016", {{"GM01", 6}});
    EXPECT_EQ(reason_of(statistics().at({SubjectKind::municipality, "GM01"}, "klasse", "2016")),
              MissingReason::not_comparable);
    EXPECT_EQ(statistics().own_years("GM01", "klasse"), std::vector<int>{2016});
    EXPECT_EQ(number(statistics().at_own_year({2016, "GM01"}, "klasse", "2016")), 6);
}

TEST_F(StatisticsOf, figures_after_the_cutoff_are_left_out_and_counted)
{
    small.data.settings.rounds[0].cutoff = Date{2023, 6, 1};
    small.file(2022, {2023, 6, 1});
    small.put("aandeel", "2021", {{"WK0101", 1}});
    small.file(2022, {2023, 6, 2});
    small.put("aandeel", "2022", {{"WK0101", 2}, {"WK0102", 3}});
    EXPECT_EQ(statistics().left_out(), 2U);
    EXPECT_EQ(statistics().periods("aandeel"), (std::vector<std::string>{"2020", "2021"}));
}

TEST_F(StatisticsOf, the_newest_delivery_before_the_cutoff_counts)
{
    small.file(2022, {2024, 1, 1});
    small.put("aandeel", "2020", {{"WK0101", 11}});
    small.file(2022, {2022, 1, 1});
    small.put("aandeel", "2020", {{"WK0101", 99}});
    Subject const region{SubjectKind::region, "WK0101"};
    EXPECT_EQ(number(statistics().at(region, "aandeel", "2020")), 11);
    small.data.settings.rounds[0].cutoff = Date{2023, 12, 31};
    EXPECT_EQ(number(statistics().at(region, "aandeel", "2020")), 10);
}

TEST_F(StatisticsOf, the_other_area_of_a_town_stays_in_the_rest)
{
    small.data.areas.push_back(SmallDataset::area("west", {{"WK0103", Fit::whole}}));
    EXPECT_EQ(statistics().rest_regions(small.data.areas[0]), (std::vector<std::string>{"WK0103", "WK0104"}));
}

TEST_F(StatisticsOf, the_gap_is_that_of_the_printed_values)
{
    small.put("aandeel", "2021", {{"WK0101", 10.04}, {"WK0102", 10.04}, {"WK0103", 5.96}, {"WK0104", 5.96}});
    auto const gap = statistics().gap(small.data.areas[0], "aandeel", "2021");
    EXPECT_DOUBLE_EQ(std::get<double>(gap.difference), 4.0) << "10.0 − 6.0, not 4.08";
    EXPECT_EQ(gap.change_class, ChangeClass::margin_unknown);
    EXPECT_EQ(gap.favour, Favour::unfavourable);
}

TEST_F(StatisticsOf, a_count_has_no_gap)
{
    EXPECT_TRUE(is_missing(statistics().gap(small.data.areas[0], "inwoners", "2022").difference));
}

TEST_F(StatisticsOf, the_lead_is_the_first_indicator_with_a_value)
{
    EXPECT_EQ(statistics().lead_indicator(small.data.areas[0])->id, "aandeel");
    small.data.indicators[1].weighting.reset();
    EXPECT_EQ(statistics().lead_indicator(small.data.areas[0])->id, "inwoners");
    small.data.areas[0].regions[0].fit = Fit::part;
    EXPECT_EQ(statistics().lead_indicator(small.data.areas[0])->id, "aandeel") << "its regions have values";
}

TEST_F(StatisticsOf, area_and_rest_make_the_whole_for_any_division)
{
    std::mt19937 random(20270301); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same cases every time
    std::uniform_int_distribution<int> size(0, 5000);
    std::uniform_real_distribution<double> share(0, 100);
    for (int trial = 0; trial < 200; ++trial) {
        SmallDataset town;
        double sum = 0;
        double weighted = 0;
        double low = 100;
        double high = 0;
        auto const period = "t";
        town.data.indicators[1].weighting = Weighting{"inwoners", period};
        for (auto const* code : {"WK0101", "WK0102", "WK0103", "WK0104"}) {
            double const people = 1 + size(random);
            double const value = share(random);
            town.put("inwoners", period, {{code, people}});
            town.put("aandeel", period, {{code, value}});
            sum += people;
            weighted += people * value;
            low = std::min(low, value);
            high = std::max(high, value);
        }
        Statistics const all(town.data, town.data.settings.rounds[0]);
        double const own = number(all.at(k_area, "inwoners", period));
        double const rest = number(all.at(k_rest, "inwoners", period));
        EXPECT_EQ(own + rest, sum) << "trial " << trial;
        double const own_share = number(all.at(k_area, "aandeel", period));
        double const rest_share = number(all.at(k_rest, "aandeel", period));
        EXPECT_NEAR((own * own_share + rest * rest_share) / sum, weighted / sum, 1e-9) << "trial " << trial;
        EXPECT_GE(own_share, low);
        EXPECT_LE(own_share, high);
    }
}

TEST(Rounding, is_half_away_from_zero_on_what_a_reader_sees)
{
    EXPECT_DOUBLE_EQ(rounded(24.65, 1), 24.7); // stored as 24.649999…
    EXPECT_DOUBLE_EQ(rounded(-24.65, 1), -24.7);
    EXPECT_DOUBLE_EQ(rounded(0.05, 1), 0.1);
    EXPECT_DOUBLE_EQ(rounded(2.5, 0), 3);
    EXPECT_DOUBLE_EQ(rounded(24.649, 1), 24.6);
    EXPECT_FALSE(std::signbit(rounded(-0.04, 1))) << "no minus zero";
}

TEST(MapClass, covers_every_value_once_and_a_limit_opens_its_class)
{
    std::vector<double> const limits{10, 15, 20, 25};
    EXPECT_EQ(map_class(9.999, limits), 0U);
    EXPECT_EQ(map_class(10, limits), 1U);
    EXPECT_EQ(map_class(24.9, limits), 3U);
    EXPECT_EQ(map_class(25, limits), 4U);
    EXPECT_EQ(map_class(-5, {}), 0U);
}

} // namespace
} // namespace wijkpeil
