// SPDX-License-Identifier: EUPL-1.2
#include "read/period.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"
#include "read/parse.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

constexpr std::size_t k_year = 4; // digits

bool all_digits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Exactly `width` digits that are a number from 1 to `most`.
bool is_number(std::string_view text, std::size_t width, int most)
{
    auto const number = text.size() == width && all_digits(text) ? parse_integer(text) : std::nullopt;
    return number && *number >= 1 && *number <= most;
}

bool is_year(std::string_view text)
{
    return is_number(text, k_year, 9999);
}

} // namespace

bool is_period(std::string_view text)
{
    auto const year = text.substr(0, k_year);
    if (!is_year(year)) {
        return false;
    }
    if (text.size() == k_year) {
        return true;
    }
    if (text[k_year] != '-') {
        return false;
    }
    auto const rest = text.substr(k_year + 1);
    if (rest.starts_with('H')) {
        return is_number(rest.substr(1), 1, 2);
    }
    if (rest.starts_with('K')) {
        return is_number(rest.substr(1), 1, 4);
    }
    if (rest.starts_with('W')) {
        return is_number(rest.substr(1), 2, 53);
    }
    return rest.size() == k_year ? is_year(rest) && rest > year : is_number(rest, 2, 12);
}

std::string period_hint()
{
    return say("write a year (2020), years (2018-2020), a half year (2020-H1), a quarter (2020-K3), a month "
               "(2020-04) or a week (2020-W23)");
}

SourcePeriod period_of_source(std::string_view text, char part)
{
    SourcePeriod result;
    while (text.ends_with('*')) {
        text.remove_suffix(1);
        result.provisional = true;
    }
    result.period = trimmed(text);
    constexpr std::size_t k_numbered = 6; // four digits, a hyphen, one digit
    if (part != '\0' && text.size() == k_numbered && text[k_year] == '-' &&
        all_digits(text.substr(k_year + 1))) {
        result.period.insert(k_year + 1, 1, part);
    }
    constexpr std::size_t k_length = 8; // four digits, two letters, two digits
    if (text.size() == k_length && all_digits(text.substr(0, 4)) && all_digits(text.substr(6))) {
        std::string const year{text.substr(0, 4)};
        auto const kind = text.substr(4, 2);
        if (kind == "JJ") {
            result.period = year;
        } else if (kind == "KW") {
            result.period = year + "-K" + std::string{text.substr(7)};
        } else if (kind == "MM") {
            result.period = year + "-" + std::string{text.substr(6)};
        }
    }
    return result;
}

} // namespace wijkpeil
