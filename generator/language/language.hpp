// SPDX-License-Identifier: EUPL-1.2
// Dutch for reports: numbers, dates, lists, reasons. The only place where a number becomes text.
#pragma once

#include "compute/statistics.hpp"
#include "model/dataset.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// 1.234,5 with a no-break-safe minus (U+2212). Rounded half away from zero.
[[nodiscard]] std::string number_text(double value, int decimals);
// The same with + or − (a difference); zero has no sign.
[[nodiscard]] std::string difference_text(double value, int decimals);
// Whole numbers up to twenty in words ("acht"), else digits.
[[nodiscard]] std::string count_text(long count);
// 16 maart 2021; maart 2021; 2021 (as much as is known); no-break space between day and month.
[[nodiscard]] std::string date_text(Date const& date);
// 16-3-2021
[[nodiscard]] std::string short_date_text(Date const& date);
// 2021-03-16, 2021-03 or 2021, for machines.
[[nodiscard]] std::string iso_date(Date const& date);
// "a, b en c"
[[nodiscard]] std::string list_text(std::vector<std::string> const& parts);
// First letter of the sentence as a capital: "de Pijp" → "De Pijp"; after 't, 's and 'n that of the next
// word:
// "'s avonds" → "'s Avonds".
[[nodiscard]] std::string sentence_case(std::string text);
// First letter of a name inside a sentence as a small one: "Moeilijk rondkomen" → "moeilijk rondkomen"; an
// abbreviation stays ("WOZ-waarde").
[[nodiscard]] std::string mid_sentence(std::string text);

// Why there is no value: a sign for a narrow cell ("n.g.", "."), and words ("in dat jaar niet gevraagd").
[[nodiscard]] std::string reason_sign(Missing const& missing);
[[nodiscard]] std::string reason_text(Missing const& missing);
// Two words at most, for a value's place in a list: "niet gevraagd".
[[nodiscard]] std::string reason_brief(Missing const& missing);
// The word in CSV and manifest: "niet_gevraagd".
[[nodiscard]] std::string reason_id(MissingReason reason);

// What a difference of this unit is in: "procentpunt", "klassen", else the unit.
[[nodiscard]] std::string difference_unit(Indicator const& indicator);
// The unit in a sentence, after a number: "procent", "duizend euro", "inwoners".
[[nodiscard]] std::string unit_in_sentence(Indicator const& indicator);

// Soft hyphens (U+00AD) where Dutch words may break. Words with a capital inside or a hyphen are left whole.
[[nodiscard]] std::string hyphenated(std::string const& text);

} // namespace wijkpeil
