// SPDX-License-Identifier: EUPL-1.2
// What returns every so many years, as people write it: "elk jaar vóór 1 april".
#pragma once

#include <string>
#include <string_view>
#include <variant>

namespace wijkpeil {

// The last day of each time. Day 0: the last day of February, which moves.
struct CalendarRule {
    int every_years = 1;
    int month = 0;
    int day = 0;

    bool operator==(CalendarRule const&) const = default;
};

enum class CalendarRuleMistake {
    form,        // not one of the forms
    day,         // no day that every year has: 31 april, 29 februari
    year_before, // vóór 1 januari: its last day is in the year before
};

// "elk jaar" or "elke 2 jaar" (to ten, also in words), then "vóór 1 april" (the last day is 31 March),
// "uiterlijk 15 maart" or "in november" (30 November). Capitals and "voor" without accents are understood.
[[nodiscard]] std::variant<CalendarRule, CalendarRuleMistake> parse_calendar_rule(std::string_view text);

} // namespace wijkpeil
