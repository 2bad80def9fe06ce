// SPDX-License-Identifier: EUPL-1.2
#include "template/term.hpp"

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

Date end_of_month(int year, int month)
{
    static constexpr int k_days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return {year, month, month == 2 && is_leap(year) ? 29 : k_days[month - 1]};
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

// 2020, 2020-10, 2020-10-31
std::optional<Date> iso(std::string_view text)
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
        return Date{parts[0], 12, 31};
    }
    if (parts[1] < 1 || parts[1] > 12) {
        return {};
    }
    return parts.size() == 2 ? end_of_month(parts[0], parts[1]) : Date{parts[0], parts[1], parts[2]};
}

// The last month of what the words before a year name; 0: they name no part of a year.
int last_month_of(std::vector<std::string_view> const& words)
{
    if (words.size() == 1) {
        static constexpr std::array<std::string_view, 4> k_seasons = {"winter", "voorjaar", "zomer",
                                                                      "najaar"};
        auto const season = words[0] == "lente"    ? 2
                            : words[0] == "herfst" ? 4
                                                   : place_in(k_seasons, words[0]);
        return season == 1  ? 0
               : season > 0 ? season * 3
                            : place_in(k_months, words[0]); // a winter is of two years
    }
    if (words.size() == 2) {
        auto const which = place_in(k_ordinals, words[0]);
        return which > 0 && words[1] == "kwartaal" ? which * 3
               : which == 1 && words[1] == "helft" ? 6
               : which == 2 && words[1] == "helft" ? 12
                                                   : 0;
    }
    return 0;
}

} // anonymous namespace

std::optional<Date> last_day_of(std::string const& term)
{
    std::string small = replaced(term, "\u00A0", " ");
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char one) { return static_cast<char>(std::tolower(one)); });
    std::vector<std::string_view> words;
    for (auto const word : split(small, ' ')) {
        bool const filler = word.empty() || word == "van" || word == "in" || word == "het" || word == "de" ||
                            word == "eind" || word == "uiterlijk" || word == "vóór" || word == "voor";
        if (!filler) {
            words.push_back(word);
        }
    }
    if (words.empty()) {
        return {};
    }
    auto const year = iso(words.back());
    if (words.size() == 1 || !year || words.back().size() != 4) {
        return words.size() == 1 ? year : std::nullopt;
    }
    words.pop_back();
    if (words.size() == 2 && place_in(k_months, words[1]) > 0 && number(words[0])) {
        return Date{year->year, place_in(k_months, words[1]), *number(words[0])};
    }
    auto const month = last_month_of(words);
    return month == 0 ? std::nullopt : std::optional{end_of_month(year->year, month)};
}

bool is_overdue(Commitment const& commitment, Round const& round)
{
    bool const over = commitment.state == CommitmentState::done ||
                      commitment.state == CommitmentState::dropped ||
                      commitment.state == CommitmentState::unknown;
    auto const now = round.cutoff ? round.cutoff : round.deadline ? round.deadline : round.letter;
    auto const end = last_day_of(commitment.term);
    return !over && now && end && *end < *now;
}

} // namespace wijkpeil
