// SPDX-License-Identifier: EUPL-1.2
#include "compute/figure_index.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

Observation one_of(int year, std::string const& code, std::string const& period, std::uint32_t file)
{
    Observation one;
    one.region = {year, code};
    one.indicator = "bijstand";
    one.period = period;
    one.file = file;
    return one;
}

TEST(figure_index, the_newest_delivery_counts_and_of_one_day_the_first)
{
    Dataset dataset;
    dataset.figure_files = {{"oud", "a", 2022, {2021, 1, 1}}, {"nieuw", "a", 2022, {2022, 1, 1}}};
    dataset.observations = {one_of(2022, "WK1", "2020", 1), one_of(2022, "WK1", "2020", 0),
                            one_of(2022, "WK1", "2020", 1)};
    FigureIndex index{dataset};
    for (std::uint32_t i : {1U, 0U, 2U}) {
        index.add(i);
    }
    EXPECT_EQ(index.find({{2022, "WK1"}, "bijstand", "2020"}), 0U);
}

TEST(figure_index, each_part_of_the_key_matters)
{
    Dataset dataset;
    dataset.figure_files = {{"een", "a", 2022, {2021, 1, 1}}};
    dataset.observations = {one_of(2022, "WK1", "2020", 0)};
    FigureIndex index{dataset};
    index.add(0);
    EXPECT_EQ(index.find({{2022, "WK1"}, "bijstand", "2020"}), 0U);
    EXPECT_FALSE(index.find({{2020, "WK1"}, "bijstand", "2020"}));
    EXPECT_FALSE(index.find({{2022, "WK2"}, "bijstand", "2020"}));
    EXPECT_FALSE(index.find({{2022, "WK1"}, "werk", "2020"}));
    EXPECT_FALSE(index.find({{2022, "WK1"}, "bijstand", "2021"}));
}

TEST(figure_index, finds_every_one_of_many_figures)
{
    Dataset dataset;
    dataset.figure_files = {{"een", "a", 2022, {2021, 1, 1}}};
    for (int i = 0; i < 20000; ++i) {
        dataset.observations.push_back(
            one_of(2022, "WK" + std::to_string(i / 8), std::to_string(2010 + i % 8), 0));
    }
    FigureIndex index{dataset};
    for (std::uint32_t i = 0; i < dataset.observations.size(); ++i) {
        index.add(i);
    }
    for (std::uint32_t i = 0; i < dataset.observations.size(); ++i) {
        auto const& wanted = dataset.observations[i];
        ASSERT_EQ(index.find({wanted.region, wanted.indicator, wanted.period}), i);
    }
    EXPECT_FALSE(index.find({{2022, "WK2500"}, "bijstand", "2010"}));
}

} // namespace
} // namespace wijkpeil
