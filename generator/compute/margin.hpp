// SPDX-License-Identifier: EUPL-1.2
// Margins of single values and of differences. All confidences are in percent (95, 99), two-sided.
#pragma once

#include "model/dataset.hpp"

#include <vector>

namespace wijkpeil {

// The standard normal quantile of a two-sided confidence: 1,96 for 95.
[[nodiscard]] double z_value(double confidence);

// Wilson's score interval of a share in percent (0 … 100) of `cases` counted cases (> 0). Wilson 1927;
// Newcombe 1998, method 3: without a correction for continuity.
[[nodiscard]] Interval wilson(double share, double cases, double confidence);

// The exact interval of a number of cases (≥ 0) that come independently. Garwood 1936.
[[nodiscard]] Interval poisson(double count, double confidence);

// The same margin at another confidence: its distances to the value are stretched by the ratio of z-values.
[[nodiscard]] Interval at_confidence(Interval margin, double value, double from, double to);

// Of Σ wᵢxᵢ / Σ wᵢ from the margins of independent parts: the distances squared and added.
struct WeightedPart {
    double value = 0;
    double weight = 0; // ≥ 0
    Interval margin;
};
[[nodiscard]] Interval margin_of_mean(std::vector<WeightedPart> const& parts);

// Of a − b, two independent values (Newcombe 1998, method 10; for means and counts the same rule).
[[nodiscard]] Interval margin_of_difference(double a, Interval const& of_a, double b, Interval const& of_b);

} // namespace wijkpeil
