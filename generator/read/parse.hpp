// SPDX-License-Identifier: EUPL-1.2
// Words of project files as values. All of the text must fit, otherwise there is no value.
#pragma once

#include "model/dataset.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace wijkpeil {

[[nodiscard]] std::optional<int> parse_integer(std::string_view text);
// Digits with an optional minus and an optional fraction after `decimal_sign`; no exponent, no thousands
// sign.
[[nodiscard]] std::optional<double> parse_decimal(std::string_view text, char decimal_sign);
// 2021, 2021-03 or 2021-03-16, if there is such a day.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);
// WK047912, GM0479, BU…, PV…, NL00.
[[nodiscard]] bool is_region_code(std::string_view text);
// "Wijk 12 Poelenburg", as CBS writes it, → "Poelenburg".
[[nodiscard]] std::string_view without_wijk_number(std::string_view name);

} // namespace wijkpeil
