// SPDX-License-Identifier: EUPL-1.2
#include "read/parse.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <string>

namespace wijkpeil {

namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool all_digits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

// A part of a date: exactly `width` digits.
std::optional<int> digits(std::string_view text, std::size_t width)
{
    return text.size() == width && all_digits(text) ? parse_integer(text) : std::nullopt;
}

} // namespace

std::optional<int> parse_integer(std::string_view text)
{
    int number = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{number} : std::nullopt;
}

std::optional<double> parse_decimal(std::string_view text, char decimal_sign)
{
    auto const unsigned_text = text.starts_with('-') ? text.substr(1) : text;
    auto const sign = unsigned_text.find(decimal_sign);
    auto const whole = unsigned_text.substr(0, sign);
    if (!all_digits(whole) ||
        (sign != std::string_view::npos && !all_digits(unsigned_text.substr(sign + 1)))) {
        return {};
    }
    std::string plain{text};
    std::replace(plain.begin(), plain.end(), decimal_sign, '.');
    double number = 0;
    auto const result = std::from_chars(plain.data(), plain.data() + plain.size(), number);
    return result.ec == std::errc{} ? std::optional{number + 0.0} : std::nullopt; // + 0.0: no negative zero
}

std::optional<Date> parse_date(std::string_view text)
{
    auto const year = digits(text.substr(0, 4), 4);
    if (!year || *year == 0) {
        return {};
    }
    if (text.size() == 4) {
        return Date{*year, 0, 0};
    }
    auto const month = text[4] == '-' ? digits(text.substr(5, 2), 2) : std::nullopt;
    if (!month || *month < 1 || *month > 12) {
        return {};
    }
    if (text.size() == 7) {
        return Date{*year, *month, 0};
    }
    auto const day = text.size() == 10 && text[7] == '-' ? digits(text.substr(8), 2) : std::nullopt;
    if (!day) {
        return {};
    }
    std::chrono::year_month_day const whole{std::chrono::year{*year},
                                            std::chrono::month(static_cast<unsigned>(*month)),
                                            std::chrono::day(static_cast<unsigned>(*day))};
    return whole.ok() ? std::optional{Date{*year, *month, *day}} : std::nullopt;
}

bool is_region_code(std::string_view text)
{
    static constexpr std::array<std::string_view, 5> k_kinds{"WK", "GM", "BU", "NL", "PV"};
    if (text.size() < 3 || std::find(k_kinds.begin(), k_kinds.end(), text.substr(0, 2)) == k_kinds.end()) {
        return false;
    }
    return std::all_of(text.begin() + 2, text.end(),
                       [](char c) { return is_digit(c) || (c >= 'A' && c <= 'Z'); });
}

std::string_view without_wijk_number(std::string_view name)
{
    constexpr std::string_view k_wijk = "Wijk ";
    if (!name.starts_with(k_wijk)) {
        return name;
    }
    auto const end = name.find(' ', k_wijk.size());
    if (end == std::string_view::npos || end + 1 == name.size() ||
        !all_digits(name.substr(k_wijk.size(), end - k_wijk.size()))) {
        return name;
    }
    return name.substr(end + 1);
}

} // namespace wijkpeil
