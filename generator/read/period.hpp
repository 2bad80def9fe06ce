// SPDX-License-Identifier: EUPL-1.2
// What a period of a figure can be. All forms begin with the year, so periods of one form stand in the order
// of time when they are sorted as texts.
#pragma once

#include <string>
#include <string_view>

namespace wijkpeil {

// 2020, 2018-2020 (several years together), 2020-H1 (half a year), 2020-K3 (quarter), 2020-04 (month) or
// 2020-W23 (week).
[[nodiscard]] bool is_period(std::string_view text);
// The hint for a text that is none, with an example of each form.
[[nodiscard]] std::string period_hint();

// As sources write periods: "2024*" and "2023**" are provisional, "2012JJ00", "2018KW03" and "2016MM04" are a
// year, quarter and month of CBS. "2020-2" alone could be anything: `part` is 'H' or 'K' if the file's
// declaration says that it is a half year or a quarter, else 0.
struct SourcePeriod {
    std::string period; // "2024", "2018-K3", "2016-04"
    bool provisional = false;
};
[[nodiscard]] SourcePeriod period_of_source(std::string_view text, char part = '\0');

} // namespace wijkpeil
