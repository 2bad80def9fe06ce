// SPDX-License-Identifier: EUPL-1.2
#include "compute/margin.hpp"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>

namespace wijkpeil {
namespace {

// Boost would compute in long double, which takes twice the time for digits that no figure has.
using Plain = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

} // namespace

double z_value(double confidence)
{
    double const one_tail = (1 - confidence / 100) / 2;
    return boost::math::quantile(boost::math::complement(boost::math::normal{}, one_tail));
}

Interval wilson(double share, double cases, double confidence)
{
    double const p = std::clamp(share / 100, 0.0, 1.0);
    double const z = z_value(confidence);
    double const z2_n = z * z / cases;
    double const centre = (p + z2_n / 2) / (1 + z2_n);
    double const half = z / (1 + z2_n) * std::sqrt(p * (1 - p) / cases + z2_n / (4 * cases));
    // At 0 and 100 percent one limit is the share itself; the sum above misses it by a rounding error.
    return {p == 0 ? 0 : std::min(share, 100 * (centre - half)),
            p == 1 ? 100 : std::max(share, 100 * (centre + half))};
}

// Limits of a Poisson mean are quantiles of the gamma distribution: half of those of chi-squared with 2k and
// 2k + 2 degrees of freedom.
Interval poisson(double count, double confidence)
{
    double const one_tail = (1 - confidence / 100) / 2;
    double const k = std::max(count, 0.0);
    return {k == 0 ? 0 : boost::math::gamma_p_inv(k, one_tail, Plain{}),
            boost::math::gamma_q_inv(k + 1, one_tail, Plain{})};
}

Interval at_confidence(Interval margin, double value, double from, double to)
{
    if (from == to) {
        return margin;
    }
    double const ratio = z_value(to) / z_value(from);
    return {value - (value - margin.low) * ratio, value + (margin.high - value) * ratio};
}

Interval margin_of_mean(std::vector<WeightedPart> const& parts)
{
    double weight = 0;
    double weighted = 0;
    double below = 0; // squares of the weighted distances to the limits
    double above = 0;
    for (auto const& part : parts) {
        weight += part.weight;
        weighted += part.weight * part.value;
        below += std::pow(part.weight * (part.value - part.margin.low), 2);
        above += std::pow(part.weight * (part.margin.high - part.value), 2);
    }
    double const mean = weighted / weight;
    return {mean - std::sqrt(below) / weight, mean + std::sqrt(above) / weight};
}

Interval margin_of_difference(double a, Interval const& of_a, double b, Interval const& of_b)
{
    double const difference = a - b;
    return {difference - std::hypot(a - of_a.low, of_b.high - b),
            difference + std::hypot(of_a.high - a, b - of_b.low)};
}

} // namespace wijkpeil
