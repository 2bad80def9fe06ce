// SPDX-License-Identifier: EUPL-1.2
#include "language/language.hpp"

#include <fmt/format.h>

#include <array>

namespace wijkpeil {
namespace {

constexpr char const* k_no_break_space = "\u00A0";

char const* month_name(int month)
{
    static constexpr std::array<char const*, 12> k_names = {"januari",   "februari", "maart",    "april",
                                                            "mei",       "juni",     "juli",     "augustus",
                                                            "september", "oktober",  "november", "december"};
    return k_names.at(static_cast<std::size_t>(month - 1));
}

} // anonymous namespace

std::string date_text(Date const& date)
{
    if (date.month == 0) {
        return fmt::format("{}", date.year);
    }
    if (date.day == 0) {
        return fmt::format("{} {}", month_name(date.month), date.year);
    }
    return fmt::format("{}{}{} {}", date.day, k_no_break_space, month_name(date.month), date.year);
}

std::string short_date_text(Date const& date)
{
    if (date.month == 0) {
        return fmt::format("{}", date.year);
    }
    if (date.day == 0) {
        return fmt::format("{}-{}", date.month, date.year);
    }
    return fmt::format("{}-{}-{}", date.day, date.month, date.year);
}

std::string iso_date(Date const& date)
{
    if (date.month == 0) {
        return fmt::format("{:04}", date.year);
    }
    if (date.day == 0) {
        return fmt::format("{:04}-{:02}", date.year, date.month);
    }
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

} // namespace wijkpeil
