// SPDX-License-Identifier: EUPL-1.2
// When a period is. Its forms are those of read/period.hpp.
#pragma once

#include <string>

namespace wijkpeil {

// Where a period lies among years, to draw a line through: a year at itself, several years together at their
// middle, part of a year at its beginning ("2026-K3" at 2026.5).
[[nodiscard]] double place_in_years(std::string const& period);

// The two have days in common: "2018-2020" and "2019", "2020" and "2020-K1".
[[nodiscard]] bool overlap(std::string const& a, std::string const& b);

// The same part of the year a year before: "2019-K3" of "2020-K3", "2019" of "2020"; empty for several years
// and for no period.
[[nodiscard]] std::string a_year_before(std::string const& period);

} // namespace wijkpeil
