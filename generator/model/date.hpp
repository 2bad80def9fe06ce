// SPDX-License-Identifier: EUPL-1.2
// A day, or as much of one as is known.
#pragma once

#include <compare>

namespace wijkpeil {

// A day of the Gregorian calendar; month 0 means that only the year is known, day 0 that only the month is.
struct Date {
    int year = 0;
    int month = 0;
    int day = 0;

    auto operator<=>(Date const&) const = default;
};

} // namespace wijkpeil
