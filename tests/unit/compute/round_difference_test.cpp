// SPDX-License-Identifier: EUPL-1.2
#include "compute/record.hpp"
#include "compute/round_difference.hpp"

#include "compute/small_dataset.hpp"

#include <gtest/gtest.h>

#include <random>

namespace wijkpeil {
namespace {

using testing::SmallDataset;

RoundRecord record_of(SmallDataset const& small)
{
    return record_of(Statistics(small.data, small.data.settings.rounds.front()));
}

// Cause of the change of a value; nullopt: it did not change.
std::optional<ChangeCause> cause(RoundDifference const& difference, std::string const& id)
{
    for (auto const& one : difference.values) {
        if (one.key.id() == id) {
            return one.cause;
        }
    }
    return {};
}

TEST(RoundDifference, is_nothing_between_a_record_and_itself)
{
    SmallDataset const small;
    auto const record = record_of(small);
    ASSERT_GT(record.values.size(), 10U);
    auto const difference = difference_of(record, record, small.data);
    EXPECT_TRUE(difference.values.empty());
    EXPECT_TRUE(difference.limits.empty());
    EXPECT_TRUE(difference.definitions.empty());
    EXPECT_TRUE(difference.boundaries.empty());
    EXPECT_EQ(difference.all.no_newer + difference.all.missing, small.data.indicators.size());
}

TEST(RoundDifference, says_why_a_value_is_another_one)
{
    SmallDataset small;
    auto const before = record_of(small);
    small.file(2022, {2024, 1, 1});
    small.put("aandeel", "2020", {{"WK0103", 33}});
    small.put("aandeel", "2022", {{"WK0101", 11}, {"WK0102", 21}});
    auto const revised = difference_of(before, record_of(small), small.data);
    EXPECT_EQ(cause(revised, "wijk/WK0103/aandeel/2020"), ChangeCause::revised);
    EXPECT_EQ(cause(revised, "wijk/WK0101/aandeel/2020"), std::nullopt);
    EXPECT_EQ(cause(revised, "wijk/WK0101/aandeel/2022"), ChangeCause::new_period);
    EXPECT_EQ(cause(revised, "gebied/oost/aandeel/2022"), ChangeCause::new_period);

    SmallDataset weighted;
    weighted.data.indicators[1].weighting->is_denominator = true;
    weighted.data.indicators[1].decimals = 0;
    auto const defined = difference_of(before, record_of(weighted), weighted.data);
    EXPECT_EQ(cause(defined, "gebied/oost/aandeel/2020"), ChangeCause::definition);
    EXPECT_EQ(defined.definitions, std::vector<std::string>{"aandeel"});

    SmallDataset drawn;
    drawn.data.areas.front().regions.pop_back();
    auto const moved = difference_of(before, record_of(drawn), drawn.data);
    EXPECT_EQ(cause(moved, "gebied/oost/aandeel/2020"), ChangeCause::boundary);
    EXPECT_EQ(cause(moved, "wijk/WK0102/aandeel/2020"), std::nullopt);
    EXPECT_EQ(moved.boundaries, std::vector<std::string>{"oost"});
}

TEST(RoundDifference, counts_better_and_worse_only_beyond_the_margin)
{
    SmallDataset small;
    auto before = record_of(small);
    auto after = before;
    ValueKey const then{"gebied/oost", "aandeel", "2020"};
    ValueKey const now{"gebied/oost", "aandeel", "2022"};
    auto const counted = [&](double value, double low, double high) {
        before.values[then] = {20.0, false, false, false, false, 19.0, 21.0};
        after.values[now] = {value, false, false, false, false, low, high};
        return difference_of(before, after, small.data).developments.at("oost");
    };
    EXPECT_EQ(counted(10, 9, 11).better, 1U); // lower is favourable
    EXPECT_EQ(counted(30, 29, 31).worse, 1U);
    EXPECT_EQ(counted(20.5, 19, 22).within_margin, 1U);
    small.data.indicators[1].better = Direction::none;
    EXPECT_EQ(counted(30, 29, 31).moved, 1U);
    small.data.indicators[1].breaks = {{"2021", "andere vraag"}};
    EXPECT_EQ(counted(30, 29, 31).not_comparable, 1U);
    after.values[now].low.reset();
    small.data.indicators[1].breaks.clear();
    EXPECT_EQ(difference_of(before, after, small.data).developments.at("oost").unclear, 1U);
    after.values[now].wider = true;
    EXPECT_EQ(difference_of(before, after, small.data).developments.at("oost").not_comparable, 1U);
}

// Whatever changed: every value that differs is told once, with one cause, and no other is; each indicator
// counts once for each area.
TEST(RoundDifference, tells_every_changed_value_once_in_random_pairs)
{
    std::mt19937 random(20271);
    SmallDataset const small;
    auto const whole = record_of(small);
    auto const some = [&](int of) { return static_cast<int>(random() % static_cast<unsigned>(of)); };
    for (int round = 0; round < 500; ++round) {
        auto a = whole;
        auto b = whole;
        for (auto* record : {&a, &b}) {
            for (auto it = record->values.begin(); it != record->values.end();) {
                if (some(4) == 0) {
                    it = record->values.erase(it);
                    continue;
                }
                if (some(3) == 0) {
                    it->second.value = some(2) == 0 ? Value(Missing{MissingReason::unknown, {}})
                                                    : Value(static_cast<double>(some(3)));
                }
                ++it;
            }
            record->definitions["aandeel"] = some(2) == 0 ? "x" : "y";
            record->boundaries["oost"] = some(2) == 0 ? "x" : "y";
        }
        auto const difference = difference_of(a, b, small.data);
        std::set<ValueKey> told;
        for (auto const& one : difference.values) {
            EXPECT_TRUE(told.insert(one.key).second);
        }
        auto all = a.values;
        all.insert(b.values.begin(), b.values.end());
        for (auto const& [key, any] : all) {
            auto const shown = [&key](RoundRecord const& record) -> std::optional<double> {
                auto const found = record.values.find(key);
                auto const* value =
                    found == record.values.end() ? nullptr : std::get_if<double>(&found->second.value);
                return value == nullptr ? std::nullopt : std::optional(*value);
            };
            if (shown(a) != shown(b)) {
                EXPECT_TRUE(told.contains(key)) << key.id();
            }
            if (a.values.contains(key) && b.values.contains(key) && a.values[key] == b.values[key]) {
                EXPECT_FALSE(told.contains(key)) << key.id();
            }
        }
        EXPECT_EQ(difference.all.all(), small.data.indicators.size());
    }
}

} // namespace
} // namespace wijkpeil
