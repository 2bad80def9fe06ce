// SPDX-License-Identifier: EUPL-1.2
#include "compute/programme.hpp"

#include "compute/margin.hpp"
#include "compute/small_dataset.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace wijkpeil {
namespace {

using testing::Entry;
using testing::SmallDataset;

Subject const k_programme{SubjectKind::programme, ""};

// Six wijken that are an area each, and one that is none; every wijk has 100 inhabitants.
class Programme : public ::testing::Test
{
protected:
    Programme()
    {
        auto& data = small.data;
        data.areas.clear();
        std::vector<Entry> people;
        for (auto const* name : {"a", "b", "c", "d", "e", "f"}) {
            auto const code = std::string("WK02") + name;
            small.add_region(code, name, Level::wijk, "GM01");
            data.areas.push_back(SmallDataset::area(name, {{code, Fit::whole}}));
            people.emplace_back(code, 100);
        }
        data.indicators[0].levels = {Level::wijk};
        data.indicators[1].weighting = Weighting{"inwoners", "t", false};
        for (auto const* code : {"WK0101", "WK0102", "WK0103", "WK0104"}) {
            data.regions.erase(code);
        }
        small.add_region("WK0200", "rest", Level::wijk, "GM01");
        people.emplace_back("WK0200", 100);
        small.put("inwoners", "t", people);
    }
    Indicator& people() { return small.data.indicators[0]; }
    Indicator& share() { return small.data.indicators[1]; }
    Area& area(std::string const& id)
    {
        return *std::find_if(small.data.areas.begin(), small.data.areas.end(),
                             [&](Area const& one) { return one.id == id; });
    }
    void put(std::string const& name, Value value, std::string const& period = "t")
    {
        auto const code = "WK02" + name;
        if (auto const* known = std::get_if<double>(&value)) {
            small.put("aandeel", period, {{code, *known}});
        } else {
            small.put("aandeel", period, {{code, std::get<Missing>(value)}});
        }
    }
    // The last value gets this margin from its source.
    void margin(double half)
    {
        auto const index = static_cast<std::uint32_t>(small.data.observations.size() - 1);
        double const value = std::get<double>(small.data.observations[index].value);
        small.data.margins[index] = {value - half, value + half};
    }
    void put(std::string const& name, double value, double half)
    {
        put(name, value);
        margin(half);
    }
    Statistics statistics() { return {small.data, small.data.settings.rounds.front()}; }
    ProgrammeView view() { return programme_view(statistics(), share(), "t"); }
    static std::string order(ProgrammeView const& view)
    {
        std::string all;
        for (auto const& one : view.areas) {
            all += one.area->id + (one.rank > 0 ? std::to_string(one.rank) : "-") + " ";
        }
        return all;
    }
    static AreaStanding const& of(ProgrammeView const& view, std::string const& id)
    {
        return *std::find_if(view.areas.begin(), view.areas.end(),
                             [&](AreaStanding const& one) { return one.area->id == id; });
    }
    SmallDataset small;
};

TEST_F(Programme, ranks_by_the_printed_value_and_never_what_is_missing_or_wider)
{
    put("a", 30.0);
    put("b", 10.04);
    put("c", 9.96); // as b: 10.0
    put("d", Missing{MissingReason::secret, "x"});
    put("e", 5.0);
    put("f", 20.0);
    area("e").regions[0].fit = Fit::wider;
    EXPECT_EQ(order(view()), "b1 c1 f3 a4 e- d- ") << "lower is better";
    EXPECT_EQ(view().ranked, 4U);
    share().better = Direction::higher;
    EXPECT_EQ(order(view()), "a1 f2 b3 c3 e- d- ");
    share().better = Direction::none;
    EXPECT_EQ(order(view()), "a- f- b- c- e- d- ");
    EXPECT_EQ(view().ranked, 0U);
}

TEST_F(Programme, counts_have_no_rank)
{
    people().better = Direction::higher;
    auto const all = programme_view(statistics(), people(), "t");
    EXPECT_EQ(order(all), "a- b- c- d- e- f- ");
    EXPECT_EQ(all.unclear, 6U);
    EXPECT_EQ(all.unclear_favourable + all.unclear_unfavourable + all.unclear_equal, 0U)
        << "no gap of counts";
}

// Against the rest of the town: a −16.8, b +19.2, c 0, d +1.2 while e is missing.
TEST_F(Programme, without_margins_a_place_is_unclear)
{
    put("a", 10, 2);
    put("b", 40, 2);
    put("c", 24, 2);
    put("d", 25, 2);
    put("f", 20, 2);
    put("00", 25, 2);
    put("e", Missing{MissingReason::unknown, "."});
    area("f").regions[0].fit = Fit::wider;
    share().missing_weight_threshold = 0.5;
    auto const all = view();
    EXPECT_EQ(all.unclear, 4U) << "e is missing in the rest of each, so nobody knows its margin";
    EXPECT_EQ(all.unclear_favourable, 1U);
    EXPECT_EQ(all.unclear_unfavourable, 2U);
    EXPECT_EQ(all.unclear_equal, 1U);
    EXPECT_EQ(all.not_counted, 1U);
    EXPECT_EQ(all.without, 1U);
    EXPECT_EQ(all.better + all.worse + all.within_margin, 0U);
}

// Each gap has a margin of √(2² + 6 × 2² / 6²) = 2.16: a −16.5, b +18.5, c −0.2, d and e +1.0.
TEST_F(Programme, with_margins_every_area_stands_in_one_place)
{
    put("a", 10, 2);
    put("b", 40, 2);
    put("c", 24, 2);
    put("d", 25, 2);
    put("e", 25, 2);
    put("f", 20, 2);
    put("00", 25, 2);
    area("f").regions[0].fit = Fit::wider;
    auto const all = view();
    EXPECT_EQ(of(all, "a").standing, Standing::better);
    EXPECT_EQ(of(all, "b").standing, Standing::worse);
    EXPECT_EQ(of(all, "c").standing, Standing::within_margin);
    EXPECT_EQ(of(all, "f").standing, Standing::not_counted);
    EXPECT_EQ(all.better, 1U);
    EXPECT_EQ(all.worse, 1U);
    EXPECT_EQ(all.within_margin, 3U);
    EXPECT_EQ(all.not_counted, 1U);
    EXPECT_EQ(all.unclear + all.without, 0U);
    share().better = Direction::none;
    EXPECT_EQ(view().unclear, 5U) << "neither side is the better one";
}

TEST_F(Programme, the_mean_is_of_whole_areas_with_a_value_and_has_its_range)
{
    put("a", 10.0);
    put("b", 20.0);
    put("c", 60.0);
    put("d", 5.0);
    put("e", Missing{MissingReason::unknown, "."});
    put("f", 99.0);
    area("d").regions[0].fit = Fit::wider;
    area("f").regions[0].fit = Fit::part;
    auto const all = view();
    EXPECT_EQ(std::get<double>(all.mean.value), 30);
    EXPECT_EQ(all.mean.basis, Basis::mean);
    EXPECT_EQ(all.mean.observations.size(), 3U);
    EXPECT_EQ(all.mean.subject, k_programme);
    EXPECT_EQ(all.lowest, 10);
    EXPECT_EQ(all.highest, 60);
    EXPECT_EQ(all.without, 2U) << "e has no figure, f takes part of its wijk";
}

TEST_F(Programme, areas_weigh_as_many_as_live_there)
{
    put("a", 10.0);
    put("b", 20.0);
    small.put("inwoners", "t2", {{"WK02a", 100}, {"WK02b", 300}});
    share().weighting->period = "t2";
    EXPECT_EQ(std::get<double>(view().mean.value), 17.5);
}

TEST_F(Programme, a_sum_is_of_all_whole_areas_or_none)
{
    auto const sum = [&] { return statistics().at(k_programme, "inwoners", "t"); };
    EXPECT_EQ(std::get<double>(sum().value), 600) << "not of the rest";
    area("f").regions[0].fit = Fit::wider;
    EXPECT_EQ(std::get<double>(sum().value), 500);
    people().counted = true;
    EXPECT_EQ(sum().margin, poisson(500, 95));
    small.file(2022, {2024, 1, 1});
    small.put("inwoners", "t", {{"WK02a", Missing{MissingReason::secret, "x"}}});
    EXPECT_EQ(std::get<Missing>(sum().value).reason, MissingReason::incomplete);
    EXPECT_FALSE(sum().margin);
    EXPECT_EQ(sum().margin_basis, MarginBasis::none);
}

TEST_F(Programme, a_region_in_two_areas_counts_once)
{
    small.data.areas.push_back(SmallDataset::area("ab", {{"WK02a", Fit::whole}, {"WK02b", Fit::whole}}));
    EXPECT_EQ(std::get<double>(statistics().at(k_programme, "inwoners", "t").value), 600);
}

TEST_F(Programme, without_any_value_there_is_no_mean_or_range)
{
    put("a", Missing{MissingReason::not_collected, ""});
    for (auto const* name : {"b", "c", "d", "e", "f"}) {
        put(name, Missing{MissingReason::not_collected, ""});
    }
    auto const all = view();
    EXPECT_EQ(std::get<Missing>(all.mean.value).reason, MissingReason::not_collected);
    EXPECT_FALSE(all.lowest);
    EXPECT_FALSE(all.highest);
    EXPECT_EQ(all.without, 6U);
}

TEST_F(Programme, its_period_is_the_newest_of_those_with_most_areas)
{
    small.data.observations.clear();
    EXPECT_EQ(programme_period(statistics(), share()), "");
    put("a", 1.0, "2018");
    put("b", 1.0, "2018");
    put("a", 1.0, "2019");
    put("b", 1.0, "2019");
    put("a", 1.0, "2020");
    EXPECT_EQ(programme_period(statistics(), share()), "2019");
}

TEST_F(Programme, comparisons_are_counted_and_so_is_chance)
{
    small.data.observations.clear();
    for (auto const* period : {"2018", "2019", "2020"}) {
        for (auto const* name : {"a", "b", "c", "d", "e", "f", "00"}) {
            put(name, 10.0, period);
            margin(1);
        }
        small.put("inwoners", period,
                  {{"WK02a", 100},
                   {"WK02b", 1},
                   {"WK02c", 1},
                   {"WK02d", 1},
                   {"WK02e", 1},
                   {"WK02f", 1},
                   {"WK0200", 1}});
    }
    share().weighting->period.clear();
    auto const made = comparisons_made(statistics(), area("a"));
    EXPECT_EQ(made.with_margin, 3U + 2 + 2) << "gaps, changes of the value, changes of the gap";
    EXPECT_EQ(made.without_margin, 2U) << "changes of the number of inhabitants";
    EXPECT_NEAR(made.expected_by_chance, 7 * 0.05, 1e-12);
    share().breaks = {{"2020", "andere vraag"}};
    EXPECT_EQ(comparisons_made(statistics(), area("a")).with_margin, 3U + 1 + 1);
}

TEST_F(Programme, gaps_are_told_by_period)
{
    std::erase_if(small.data.observations, [](Observation const& one) { return one.period == "2020"; });
    put("a", 10.0, "2018");
    put("a", 12.0, "2019");
    for (auto const* name : {"b", "c", "d", "e", "f", "00"}) {
        put(name, 9.0, "2019");
    }
    auto const all = gap_by_period(statistics(), area("a"), "aandeel");
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].period, "2018");
    EXPECT_EQ(all[0].change_class, ChangeClass::not_yet);
    EXPECT_EQ(all[0].difference, 0);
    EXPECT_EQ(all[1].change_class, ChangeClass::margin_unknown);
    EXPECT_EQ(all[1].difference, 3);
}

} // namespace
} // namespace wijkpeil
