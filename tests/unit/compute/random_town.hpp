// SPDX-License-Identifier: EUPL-1.2
// A municipality of four wijken and two areas with figures, missing ones, margins, rules and definitions made
// at random, the same for the same seed.
#pragma once

#include "compute/small_dataset.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>

namespace wijkpeil::testing {

constexpr std::array k_periods{"2020", "2021", "2022"};
constexpr std::array k_wijken{"WK0101", "WK0102", "WK0103", "WK0104"};

class Town
{
public:
    explicit Town(std::uint32_t seed) : random_{seed}
    {
        auto& data = small_.data;
        data.observations.clear();
        data.settings.confidence = flip() ? 95 : 99;
        data.areas.push_back(SmallDataset::area("west", {{"WK0103", pick_fit()}}));
        data.areas[0].regions.resize(1 + below(2));
        data.indicators.push_back(indicator("score", UnitType::score));
        for (auto& one : data.indicators) {
            one.counted = flip();
            one.better = std::array{Direction::higher, Direction::lower, Direction::none}[below(3)];
            one.class_limits = {10, 15, 20, 25};
        }
        auto& share = data.indicators[1];
        share.weighting = Weighting{"inwoners", "", flip()};
        share.modelled = below(8) == 0;
        share.unit_type =
            std::array{UnitType::share, UnitType::rate, UnitType::mean, UnitType::money}[below(4)];
        share.missing_weight_threshold = flip() ? 0.05 : 0.4;
        if (below(4) == 0) {
            share.breaks = {{k_periods[below(3)], "andere vraag"}};
        }
        data.sources.resize(1);
        data.figure_files.back().source = data.sources[0].id = "bron";
        if (flip()) {
            data.sources[0].disclosure = DisclosureRule{whole(40), whole(200), whole(3) * 5, {}};
        }
        for (auto const* period : k_periods) {
            put_period(period);
        }
    }

    [[nodiscard]] Dataset& data() { return small_.data; }

private:
    std::size_t below(std::size_t most) { return random_() % most; }
    double whole(std::size_t most) { return static_cast<double>(below(most)); }
    bool flip() { return below(2) == 0; }
    Fit pick_fit() { return std::array{Fit::whole, Fit::whole, Fit::wider, Fit::part}[below(4)]; }

    void put_period(char const* period)
    {
        bool const few_missing = flip();
        for (auto const* code : k_wijken) {
            put("inwoners", period, code, few_missing, whole(flip() ? 60 : 20000));
            put("aandeel", period, code, few_missing, whole(10001) / 100);
            put("klasse", period, code, few_missing, 1 + whole(9));
            put("score", period, code, few_missing, whole(2001) / 10 - 100);
        }
        put("inwoners", period, "GM01", true, whole(80000));
        put("aandeel", period, "GM01", true, whole(10001) / 100);
        put("aandeel", period, "NL00", true, whole(10001) / 100);
    }
    void put(char const* indicator, char const* period, char const* code, bool few_missing, double value)
    {
        if (below(few_missing ? 50 : 6) == 0) {
            auto const reason = std::array{MissingReason::unknown, MissingReason::secret,
                                           MissingReason::not_collected}[below(3)];
            small_.put(indicator, period, {Entry{code, Missing{reason, "."}}});
            return;
        }
        small_.put(indicator, period, {Entry{code, value}});
        if (below(4) == 0) {
            double const width = whole(1000) / 100;
            small_.data.margins[static_cast<std::uint32_t>(small_.data.observations.size() - 1)] = {
                value - width, value + 2 * width};
        }
    }

    std::mt19937 random_; // NOLINT(cert-msc32-c,cert-msc51-cpp): the same towns every time
    SmallDataset small_;
};

} // namespace wijkpeil::testing
