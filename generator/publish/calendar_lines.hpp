// SPDX-License-Identifier: EUPL-1.2
// Lines of an iCalendar file (RFC 5545, 3.1 and 3.3.11).
#pragma once

#include "model/date.hpp"

#include <string>
#include <string_view>

namespace wijkpeil {

// Lines end with CRLF and are folded: no line has more than 75 octets, and no letter is cut.
class CalendarLines
{
public:
    // `value` as it is: a date, a rule, a word of the standard.
    void add(std::string_view name, std::string_view value);
    // What people read: signs that the format uses itself are escaped.
    void add_text(std::string_view name, std::string_view text);
    [[nodiscard]] std::string const& text() const { return text_; }

private:
    std::string text_;
};

// 20270304 \pre the day is known
[[nodiscard]] std::string calendar_date(Date const& date);

} // namespace wijkpeil
