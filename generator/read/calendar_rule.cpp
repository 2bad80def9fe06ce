// SPDX-License-Identifier: EUPL-1.2
#include "read/calendar_rule.hpp"

#include "base/text.hpp"
#include "read/parse.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace wijkpeil {
namespace {

constexpr std::array<std::string_view, 12> k_months = {"januari",   "februari", "maart",    "april",
                                                       "mei",       "juni",     "juli",     "augustus",
                                                       "september", "oktober",  "november", "december"};
constexpr std::array<std::string_view, 9> k_from_two = {"twee",  "drie", "vier",  "vijf", "zes",
                                                        "zeven", "acht", "negen", "tien"};
// Of a year that is no leap year: a day that every year has.
constexpr std::array<int, 12> k_days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
constexpr int k_february = 2;
constexpr int k_most_years = 10;

template <std::size_t N>
std::optional<int> place_in(std::array<std::string_view, N> const& words, std::string_view word)
{
    auto const found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional{static_cast<int>(found - words.begin())};
}

std::string small_letters(std::string_view text)
{
    std::string small{text};
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return replaced(replaced(small, "\u00A0", " "), "Ó", "ó");
}

std::vector<std::string> words_of(std::string_view text)
{
    std::vector<std::string> words;
    auto const small = small_letters(text);
    for (auto const word : split(small, ' ')) {
        if (!word.empty()) {
            words.emplace_back(word);
        }
    }
    return words;
}

// "elk jaar": 1, "elke 2 jaar": 2. The words that were used are taken away.
std::optional<int> take_years(std::vector<std::string>& words)
{
    std::optional<int> years;
    if (words.size() >= 2 && words[0] == "elk" && words[1] == "jaar") {
        years = 1;
        words.erase(words.begin(), words.begin() + 2);
    } else if (words.size() >= 3 && words[0] == "elke" && words[2] == "jaar") {
        auto const in_words = place_in(k_from_two, words[1]);
        years = in_words ? *in_words + 2 : parse_integer(words[1]);
        words.erase(words.begin(), words.begin() + 3);
    }
    return years && *years >= 1 && *years <= k_most_years ? years : std::nullopt;
}

// The last day of a month: 0 where it moves.
CalendarRule last_of(int years, int month)
{
    return {years, month, month == k_february ? 0 : k_days.at(static_cast<std::size_t>(month) - 1)};
}

// By `day` of `month`, that day not counted if `before`.
std::variant<CalendarRule, CalendarRuleMistake> until(int years, int day, int month, bool before)
{
    if (day < 1 || day > k_days.at(static_cast<std::size_t>(month) - 1)) {
        return CalendarRuleMistake::day;
    }
    if (!before) {
        return CalendarRule{years, month, day};
    }
    if (day > 1) {
        return CalendarRule{years, month, day - 1};
    }
    if (month == 1) {
        return CalendarRuleMistake::year_before;
    }
    return last_of(years, month - 1);
}

} // namespace

std::variant<CalendarRule, CalendarRuleMistake> parse_calendar_rule(std::string_view text)
{
    auto words = words_of(text);
    auto const years = take_years(words);
    auto const month = words.empty() ? std::nullopt : place_in(k_months, words.back());
    if (!years || !month) {
        return CalendarRuleMistake::form;
    }
    if (words.size() == 2 && words[0] == "in") {
        return last_of(*years, *month + 1);
    }
    auto const day = words.size() == 3 ? parse_integer(words[1]) : std::nullopt;
    bool const before = words[0] == "vóór" || words[0] == "voor";
    if (!day || (!before && words[0] != "uiterlijk")) {
        return CalendarRuleMistake::form;
    }
    return until(*years, *day, *month + 1, before);
}

} // namespace wijkpeil
