// SPDX-License-Identifier: EUPL-1.2
// What holds for any figures whatever: ten thousand small towns, made at random from a fixed seed.
#include "compute/comparison.hpp"
#include "compute/disclosure.hpp"
#include "compute/programme.hpp"
#include "compute/random_town.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iostream>
#include <limits>

namespace wijkpeil {
namespace {

using testing::k_periods;
using testing::k_wijken;
using testing::Town;

constexpr int k_towns = 10000;

// How often each property was put to the test.
struct Tally {
    std::size_t sums = 0, means = 0, values = 0, hidden = 0, rounded = 0, ranked = 0;
    std::array<std::size_t, 7> classes{};
};

std::optional<double> number(Value const& value)
{
    auto const* known = std::get_if<double>(&value);
    return known == nullptr ? std::nullopt : std::optional{*known};
}

// The number of the one class a value is in, counted by the limits themselves.
void expect_one_map_class(double value, std::vector<double> const& limits)
{
    std::size_t in = 0;
    bool agrees = true;
    for (std::size_t i = 0; i <= limits.size(); ++i) {
        double const low = i == 0 ? -std::numeric_limits<double>::infinity() : limits[i - 1];
        double const high = i == limits.size() ? std::numeric_limits<double>::infinity() : limits[i];
        bool const inside = value >= low && value < high;
        in += inside ? 1 : 0;
        agrees = agrees && (map_class(value, limits) == i) == inside;
    }
    ASSERT_TRUE(agrees && in == 1U) << value;
}

void check(Statistic const& statistic, Indicator const& indicator, Tally& tally)
{
    auto const value = number(statistic.value);
    ASSERT_EQ(statistic.basis == Basis::none, !value);
    ASSERT_EQ(statistic.margin.has_value(), statistic.margin_basis != MarginBasis::none);
    if (!value) {
        ASSERT_FALSE(statistic.margin);
        return;
    }
    ++tally.values;
    expect_one_map_class(rounded(*value, indicator.decimals), indicator.class_limits);
    if (statistic.margin) {
        ASSERT_LE(statistic.margin->low, *value + 1e-9);
        ASSERT_GE(statistic.margin->high, *value - 1e-9);
        ASSERT_NE(indicator.unit_type, UnitType::ordinal);
        ASSERT_FALSE(statistic.divided);
    }
}

void check(Comparison const& one, Tally& tally)
{
    auto const place = static_cast<std::size_t>(one.change_class);
    ASSERT_LT(place, tally.classes.size());
    ++tally.classes[place];
    auto const difference = number(one.difference);
    bool const has_number =
        one.change_class == ChangeClass::higher || one.change_class == ChangeClass::lower ||
        one.change_class == ChangeClass::within_margin || one.change_class == ChangeClass::margin_unknown;
    ASSERT_EQ(difference.has_value(), has_number)
        << "nothing is shown that is too few, missing or of another kind";
    if (!difference) {
        ASSERT_FALSE(one.margin);
        ASSERT_FALSE(one.relative);
        return;
    }
    ASSERT_EQ(one.margin.has_value(), one.change_class != ChangeClass::margin_unknown);
    if (one.change_class == ChangeClass::higher) {
        ASSERT_GT(*difference, 0);
        ASSERT_GT(one.margin->low, 0);
    } else if (one.change_class == ChangeClass::lower) {
        ASSERT_LT(*difference, 0);
        ASSERT_LT(one.margin->high, 0);
    }
    ASSERT_EQ(one.favour == Favour::equal, *difference == 0 && one.favour != Favour::neutral);
    if (one.relative) {
        ASSERT_EQ(*one.relative > 0, *difference > 0);
    }
}

// Area + rest = the sum of the wijken, of counts.
void check_sum(Statistics const& all, AreaAndRest const& both, Tally& tally)
{
    auto const own = number(both.own.value);
    auto const rest = number(both.rest.value);
    if (!own || !rest) {
        return;
    }
    double sum = 0;
    for (auto const* code : k_wijken) {
        auto const part = number(all.at({SubjectKind::region, code}, "inwoners", both.own.period).value);
        ASSERT_TRUE(part) << "a sum without one of its parts";
        sum += *part;
    }
    ASSERT_EQ(*own + *rest, sum);
    ++tally.sums;
}

void check_mean(Statistics const& all, Statistic const& whole, std::vector<std::string> const& codes,
                Tally& tally)
{
    auto const mean = number(whole.value);
    if (!mean) {
        return;
    }
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (auto const& code : codes) {
        if (auto const part =
                number(all.at({SubjectKind::region, code}, whole.indicator, whole.period).value)) {
            low = std::min(low, *part);
            high = std::max(high, *part);
        }
    }
    ASSERT_GE(*mean, low - 1e-9);
    ASSERT_LE(*mean, high + 1e-9);
    ++tally.means;
}

void check_ranks(Statistics const& all, Indicator const& indicator, char const* period, Tally& tally)
{
    auto const view = programme_view(all, indicator, period);
    ASSERT_EQ(view.areas.size(), all.dataset().areas.size());
    ASSERT_EQ(view.better + view.worse + view.within_margin + view.unclear + view.not_counted + view.without,
              view.areas.size());
    bool may_have_value = true;
    for (auto const& one : view.areas) {
        auto const value = number(one.own.value);
        ASSERT_TRUE(may_have_value || !value) << "missing ones come last";
        may_have_value = value.has_value();
        ASSERT_TRUE(one.rank == 0 || (value && !one.own.wider));
        ASSERT_LE(one.rank, view.ranked);
        tally.ranked += one.rank > 0 ? 1 : 0;
        bool const has_verdict = one.standing == Standing::better || one.standing == Standing::worse;
        ASSERT_TRUE(!has_verdict || one.gap.change_class == ChangeClass::higher ||
                    one.gap.change_class == ChangeClass::lower);
    }
}

// Looked at with other code than the rule is applied with: every observation against every denominator.
void check_disclosure(Dataset const& before, Dataset const& after, Tally& tally)
{
    ASSERT_EQ(before.observations.size(), after.observations.size());
    auto const& rule = before.sources[0].disclosure;
    Name const people{"inwoners"};
    for (std::size_t i = 0; i < before.observations.size(); ++i) {
        auto const& old = before.observations[i];
        auto const& now = after.observations[i];
        ASSERT_EQ(old.region, now.region);
        auto const value = number(old.value);
        if (!value) {
            ASSERT_EQ(old.value, now.value);
            continue;
        }
        auto const& indicator = *before.find_indicator(old.indicator);
        bool const has_denominator = indicator.weighting && indicator.weighting->is_denominator;
        std::optional<double> all_of_them;
        for (std::size_t j = 0; has_denominator && j < before.observations.size(); ++j) {
            auto const& other = before.observations[j];
            if (other.region == old.region && other.indicator == people && other.period == old.period) {
                bool const secret =
                    is_missing(other.value) && std::get<Missing>(other.value).reason == MissingReason::secret;
                all_of_them = secret ? std::optional{0.0} : number(other.value);
            }
        }
        bool few = false;
        if (rule && indicator.unit_type == UnitType::count) {
            few = *value < rule->minimum_count;
        } else if (rule && all_of_them) {
            double const part = indicator.unit_type == UnitType::share ? *value / 100 : 1;
            few =
                *all_of_them < rule->minimum_denominator || *all_of_them * part < rule->minimum_count - 1e-9;
        }
        ASSERT_EQ(is_missing(now.value), few) << *value;
        if (few) {
            ASSERT_EQ(std::get<Missing>(now.value).reason, MissingReason::suppressed);
            ASSERT_FALSE(after.margins.contains(static_cast<std::uint32_t>(i)));
            ++tally.hidden;
        } else if (rule && rule->rounding_base > 0 && indicator.unit_type == UnitType::count) {
            ASSERT_EQ(std::fmod(*number(now.value), rule->rounding_base), 0);
            ASSERT_LE(std::abs(*number(now.value) - *value), rule->rounding_base / 2);
            ++tally.rounded;
        } else {
            ASSERT_EQ(*number(now.value), *value);
        }
    }
}

// All comparisons of one area in one indicator.
void check_area(Statistics const& all, Area const& area, Indicator const& indicator, Tally& tally)
{
    std::optional<AreaAndRest> before;
    for (auto const* period : k_periods) {
        auto now = area_and_rest(all, area, indicator.id, period);
        check(now.own, indicator, tally);
        check(now.rest, indicator, tally);
        check(gap_of(all, now), tally);
        check(all.compare(now.own, all.at({SubjectKind::municipality, "GM01"}, indicator.id, period)), tally);
        if (before) {
            check(all.compare(now.own, before->own), tally);
            check(gap_change_of(all, *before, now), tally);
        }
        if (indicator.unit_type != UnitType::count) {
            check_mean(all, now.rest, all.rest_regions(area), tally);
        } else {
            check_sum(all, now, tally);
        }
        before = std::move(now);
    }
}

void check_town(Dataset const& data, Tally& tally)
{
    Statistics const all(data, data.settings.rounds.front());
    for (auto const& indicator : data.indicators) {
        for (auto const& area : data.areas) {
            check_area(all, area, indicator, tally);
        }
        auto const* newest = k_periods.back();
        check(all.at({SubjectKind::programme, ""}, indicator.id, newest), indicator, tally);
        check_ranks(all, indicator, newest, tally);
    }
}

TEST(Properties, hold_for_ten_thousand_towns)
{
    Tally tally;
    for (std::uint32_t seed = 1; seed <= k_towns; ++seed) {
        SCOPED_TRACE("town " + std::to_string(seed));
        Town town(seed);
        auto const before = town.data();
        Diagnostics diagnostics;
        apply_disclosure_rules(town.data(), diagnostics);
        check_disclosure(before, town.data(), tally);
        check_town(town.data(), tally);
        if (HasFatalFailure()) {
            return;
        }
    }
    std::cout << k_towns << " towns: " << tally.values << " values in one class, " << tally.sums << " sums, "
              << tally.means << " means, " << tally.hidden << " hidden, " << tally.rounded << " rounded, "
              << tally.ranked << " ranked\n";
    std::cout << "comparisons: higher " << tally.classes[0] << ", lower " << tally.classes[1]
              << ", within margin " << tally.classes[2] << ", margin unknown " << tally.classes[3]
              << ", too few " << tally.classes[4] << ", not comparable " << tally.classes[5] << ", not yet "
              << tally.classes[6] << '\n';
    for (auto const cases : tally.classes) {
        EXPECT_GT(cases, 1000U) << "a property that was hardly tried proves nothing";
    }
    for (auto const cases : {tally.sums, tally.means, tally.hidden, tally.rounded, tally.ranked}) {
        EXPECT_GT(cases, 1000U);
    }
}

} // namespace
} // namespace wijkpeil
