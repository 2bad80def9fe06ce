// SPDX-License-Identifier: EUPL-1.2
// Fields of a CSV file for Dutch spreadsheets: semicolons, decimal comma, CRLF, and never a formula.
#pragma once

#include <string>
#include <vector>

namespace wijkpeil {

inline constexpr char const* k_byte_order_mark = "\xEF\xBB\xBF";

// A field as CSV, and never a formula: a spreadsheet runs text that begins with one of = + - @.
[[nodiscard]] std::string quoted(std::string text);
// A number for machines: at most six decimals, no thousands, ASCII minus.
[[nodiscard]] std::string data_number(double value);
// One line of fields that are ready to be written.
void add_line(std::string& text, std::vector<std::string> const& fields);

} // namespace wijkpeil
