// SPDX-License-Identifier: EUPL-1.2
#include "read/term.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <string_view>
#include <vector>

namespace wijkpeil {
namespace {

constexpr std::array<std::string_view, 12> k_months = {"januari",   "februari", "maart",    "april",
                                                       "mei",       "juni",     "juli",     "augustus",
                                                       "september", "oktober",  "november", "december"};
constexpr std::array<std::string_view, 4> k_ordinals = {"eerste", "tweede", "derde", "vierde"};

bool is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{value} : std::nullopt;
}

template <std::size_t N>
int place_in(std::array<std::string_view, N> const& words, std::string_view word)
{
    auto const found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? 0 : static_cast<int>(found - words.begin()) + 1;
}

// The days that a term names. Not firm: when they begin is not agreed (a season), only by when they are over.
struct Days {
    Date first;
    Date last;
    bool firm = true;
};

Days months(int year, int from, int to)
{
    return {{year, from, 1}, end_of_month(year, to)};
}

std::optional<Days> one_day(int year, int month, int day)
{
    bool const exists = month >= 1 && month <= 12 && day >= 1 && day <= end_of_month(year, month).day;
    return exists ? std::optional{Days{{year, month, day}, {year, month, day}}} : std::nullopt;
}

Date day_before(Date const& date)
{
    return date.day > 1     ? Date{date.year, date.month, date.day - 1}
           : date.month > 1 ? end_of_month(date.year, date.month - 1)
                            : Date{date.year - 1, 12, 31};
}

// 2020, 2020-10, 2020-10-31
std::optional<Days> iso(std::string_view text)
{
    std::vector<int> parts;
    for (auto const part : split(text, '-')) {
        auto const value = number(part);
        if (!value) {
            return {};
        }
        parts.push_back(*value);
    }
    if (parts.empty() || parts.size() > 3 || parts[0] < 1900 || parts[0] > 2200) {
        return {};
    }
    if (parts.size() == 1) {
        return months(parts[0], 1, 12);
    }
    if (parts[1] < 1 || parts[1] > 12) {
        return {};
    }
    return parts.size() == 2 ? months(parts[0], parts[1], parts[1]) : one_day(parts[0], parts[1], parts[2]);
}

// What the words before a year name: a season, a month, a quarter, a half, a day.
std::optional<Days> part_of(int year, std::vector<std::string_view> const& words)
{
    if (words.size() == 1) {
        static constexpr std::array<std::string_view, 4> k_seasons = {"winter", "voorjaar", "zomer",
                                                                      "najaar"};
        auto const season = words[0] == "lente"    ? 2
                            : words[0] == "herfst" ? 4
                                                   : place_in(k_seasons, words[0]);
        if (season > 1) { // a winter is of two years
            auto days = months(year, season * 3 - 2, season * 3);
            days.firm = false;
            return days;
        }
        auto const month = place_in(k_months, words[0]);
        return month > 0 ? std::optional{months(year, month, month)} : std::nullopt;
    }
    if (words.size() != 2) {
        return {};
    }
    if (auto const month = place_in(k_months, words[1]); month > 0) {
        auto const day = number(words[0]);
        return day ? one_day(year, month, *day) : std::nullopt;
    }
    auto const which = place_in(k_ordinals, words[0]);
    int const length = words[1] == "kwartaal" ? 3 : words[1] == "helft" ? 6 : 0;
    bool const exists = which > 0 && length > 0 && which * length <= 12;
    return exists ? std::optional{months(year, (which - 1) * length + 1, which * length)} : std::nullopt;
}

std::optional<Days> days_of(std::vector<std::string_view> words)
{
    if (words.empty()) {
        return {};
    }
    auto const last = iso(words.back());
    if (words.size() == 1) {
        return last;
    }
    if (!last || words.back().size() != 4) {
        return {};
    }
    words.pop_back();
    return part_of(last->last.year, words);
}

} // anonymous namespace

Date end_of_month(int year, int month)
{
    static constexpr int k_days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return {year, month, month == 2 && is_leap(year) ? 29 : k_days[month - 1]};
}

std::optional<Date> last_day_of(std::string const& term)
{
    std::string small = replaced(term, "\u00A0", " ");
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char one) { return static_cast<char>(std::tolower(one)); });
    std::vector<std::string_view> words;
    bool is_before = false;
    bool is_end = false;
    for (auto const word : split(small, ' ')) {
        bool const filler = word.empty() || word == "van" || word == "in" || word == "het" || word == "de" ||
                            word == "uiterlijk";
        if (word == "vóór" || word == "voor") {
            is_before = true;
        } else if (word == "eind") {
            is_end = true;
        } else if (!filler) {
            words.push_back(word);
        }
    }
    auto const days = days_of(words);
    if (!days || (is_before && !is_end && !days->firm)) {
        return {};
    }
    return is_before && !is_end ? day_before(days->first) : days->last;
}

} // namespace wijkpeil
