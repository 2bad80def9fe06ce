// SPDX-License-Identifier: EUPL-1.2
// The dates of the rounds and those of `kalender`, as a file that calendar programs read.
#pragma once

#include "model/dataset.hpp"

#include <string>

namespace wijkpeil {

inline constexpr char const* k_calendar_file = "kalender.ics"; // in output/, beside the start page

// iCalendar (RFC 5545), of which all days are whole days. Empty if not one day is known: an empty calendar is
// not allowed there. Rounds of which only facts are recorded are left out.
[[nodiscard]] std::string calendar_ics(Settings const& settings);

} // namespace wijkpeil
