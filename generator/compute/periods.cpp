// SPDX-License-Identifier: EUPL-1.2
#include "compute/periods.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string_view>

namespace wijkpeil {
namespace {

int number_at(std::string const& period, std::size_t start, std::size_t length)
{
    int number = 0;
    auto const text = std::string_view{period}.substr(std::min(start, period.size()), length);
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

bool is_of_years(std::string const& period)
{
    return period.size() == std::string_view{"2018-2020"}.size();
}

int first_year(std::string const& period)
{
    return number_at(period, 0, 4);
}

int last_year(std::string const& period)
{
    return is_of_years(period) ? number_at(period, 5, 4) : first_year(period);
}

bool is_year(std::string const& period)
{
    return period.size() == std::string_view{"2020"}.size();
}

} // namespace

double place_in_years(std::string const& period)
{
    if (is_year(period) || is_of_years(period)) {
        return (first_year(period) + last_year(period)) / 2.0;
    }
    double const year = first_year(period);
    switch (period.size() > 5 ? period[5] : ' ') {
    case 'H':
        return year + (number_at(period, 6, 1) - 1) / 2.0;
    case 'K':
        return year + (number_at(period, 6, 1) - 1) / 4.0;
    case 'W':
        return year + (number_at(period, 6, 2) - 1) / 53.0;
    default:
        return year + (number_at(period, 5, 2) - 1) / 12.0;
    }
}

bool overlap(std::string const& a, std::string const& b)
{
    bool const whole_years = is_year(a) || is_of_years(a) || is_year(b) || is_of_years(b);
    return whole_years ? first_year(a) <= last_year(b) && first_year(b) <= last_year(a) : a == b;
}

std::string a_year_before(std::string const& period)
{
    bool const none = period.empty() || is_of_years(period);
    return none ? std::string{} : std::to_string(first_year(period) - 1) + period.substr(4);
}

} // namespace wijkpeil
