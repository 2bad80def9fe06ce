// SPDX-License-Identifier: EUPL-1.2
#include "compute/statistics.hpp"

#include <algorithm>
#include <cmath>

namespace wijkpeil {

// A mean of decimals such as 24.65 is stored as 24.649999…: a reader who adds up the printed decimals would
// round it up. Twelve significant digits are more than any source gives and hide only the error of the
// representation.
double rounded(double value, int decimals)
{
    double const factor = std::pow(10.0, decimals);
    double const scaled = std::abs(value) * factor;
    double const slack = std::max(1.0, scaled) * 1e-12;
    double const whole = std::floor(scaled + 0.5 + slack);
    return whole == 0 ? 0.0 : std::copysign(whole / factor, value);
}

std::size_t map_class(double value, std::vector<double> const& limits)
{
    return static_cast<std::size_t>(std::upper_bound(limits.begin(), limits.end(), value) - limits.begin());
}

} // namespace wijkpeil
