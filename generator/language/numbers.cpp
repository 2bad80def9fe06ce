// SPDX-License-Identifier: EUPL-1.2
#include "language/language.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace wijkpeil {
namespace {

constexpr char const* k_minus = "\u2212";

// The digits of a value that is not negative: 1.234,5.
std::string digits_text(double value, int decimals)
{
    std::string const plain = fmt::format("{:.{}f}", value, decimals);
    auto const point = plain.find('.');
    std::string whole = plain.substr(0, point);
    for (auto place = static_cast<long>(whole.size()) - 3; place > 0; place -= 3) {
        whole.insert(static_cast<std::size_t>(place), ".");
    }
    return point == std::string::npos ? whole : whole + ',' + plain.substr(point + 1);
}

} // anonymous namespace

std::string number_text(double value, int decimals)
{
    double const shown = rounded(value, decimals);
    return (shown < 0 ? k_minus : "") + digits_text(std::abs(shown), decimals);
}

std::string difference_text(double value, int decimals)
{
    return (rounded(value, decimals) > 0 ? "+" : "") + number_text(value, decimals);
}

std::string count_text(long count)
{
    static constexpr std::array<char const*, 21> k_words = {
        "nul",      "één",      "twee",    "drie",      "vier",     "vijf",      "zes",
        "zeven",    "acht",     "negen",   "tien",      "elf",      "twaalf",    "dertien",
        "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"};
    if (count >= 0 && count < static_cast<long>(k_words.size())) {
        return k_words[static_cast<std::size_t>(count)];
    }
    return number_text(static_cast<double>(count), 0);
}

} // namespace wijkpeil
