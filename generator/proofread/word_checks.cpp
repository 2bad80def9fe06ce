// SPDX-License-Identifier: EUPL-1.2
// Checks of single words, of links and of numbers.
#include "base/messages.hpp"
#include "base/text.hpp"
#include "language/language.hpp"
#include "proofread/checks.hpp"

#include <algorithm>
#include <array>

namespace wijkpeil {
namespace {

// Where a word stands first, and how often.
struct Found {
    std::string word;
    std::size_t offset = 0;
    std::size_t length = 0;
    unsigned long count = 0;
};

void count(std::vector<Found>& all, std::string word, std::size_t offset, std::size_t length)
{
    auto const same =
        std::find_if(all.begin(), all.end(), [&](Found const& one) { return one.word == word; });
    if (same == all.end()) {
        all.push_back({std::move(word), offset, length, 1});
    } else {
        ++same->count;
    }
}

std::string times(unsigned long count)
{
    return count == 1 ? std::string{} : " " + say_count("({} time)", "({} times)", count);
}

std::string in_small_letters(std::string_view text)
{
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return small;
}

std::string quoted_list(std::vector<std::string> const& words)
{
    std::vector<std::string> quoted;
    for (auto const& word : words) {
        quoted.push_back("\"" + word + "\"");
    }
    return joined(quoted, ", ");
}

// The words from `first` on, as many as are looked for, with one space between them; empty if there are not
// so many or something stands between them.
std::string phrase_at(std::string_view text, std::vector<Word> const& words, std::size_t first,
                      std::size_t how_many)
{
    if (first + how_many > words.size()) {
        return {};
    }
    std::string phrase;
    for (auto i = first; i < first + how_many; ++i) {
        if (i > first) {
            auto const end = words[i - 1].offset + words[i - 1].length;
            if (text.substr(end, words[i].offset - end).find_first_not_of(" \n") != std::string_view::npos) {
                return {};
            }
            phrase += ' ';
        }
        phrase += plain_word(text.substr(words[i].offset, words[i].length));
    }
    return in_small_letters(phrase);
}

std::size_t count_of_spaces(std::string_view text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
}

} // namespace

void check_spelling(Prose const& prose, Dictionary const& dictionary, Diagnostics& diagnostics)
{
    std::vector<Found> unknown;
    for (auto const& word : words_of(prose.text)) {
        auto const text = plain_word(std::string_view(prose.text).substr(word.offset, word.length));
        bool const dot = prose.text.compare(word.offset + word.length, 1, ".") == 0; // "nr.", "o.a."
        bool const known = dictionary.knows(text) || (dot && dictionary.knows(text + "."));
        if (!word.is_part && !word.has_digits && !known) {
            count(unknown, text, word.offset, word.length);
        }
    }
    for (auto const& one : unknown) {
        auto const near = dictionary.suggestions(one.word);
        diagnostics.warning(prose.place(one.offset, one.length),
                            say("\"{}\" is not in the dictionary", one.word) + times(one.count),
                            near.empty()
                                ? say("if it is right, put it in templates/woordenlijst.txt")
                                : say("did you mean {}? If it is right, put it in templates/woordenlijst.txt",
                                      quoted_list(near)));
    }
}

void check_avoided(Prose const& prose, Avoided const& avoided, Diagnostics& diagnostics)
{
    std::size_t longest = 0;
    for (auto const& [word, plainer] : avoided) {
        longest = std::max(longest, count_of_spaces(word) + 1);
    }
    auto const words = words_of(prose.text);
    std::vector<Found> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (auto how_many = longest; how_many > 0; --how_many) {
            auto const phrase = phrase_at(prose.text, words, i, how_many);
            if (phrase.empty() || !avoided.contains(phrase)) {
                continue;
            }
            auto const& last = words[i + how_many - 1];
            count(found, phrase, words[i].offset, last.offset + last.length - words[i].offset);
            break;
        }
    }
    for (auto const& one : found) {
        diagnostics.warning(prose.place(one.offset, one.length),
                            say("\"{}\" is harder to read than need be", one.word) + times(one.count),
                            say("plainer: {}", avoided.find(one.word)->second));
    }
}

void check_links(Prose const& prose, Diagnostics& diagnostics)
{
    constexpr std::array<std::string_view, 9> k_empty{"hier",          "klik hier",   "lees meer",
                                                      "meer",          "link",        "deze link",
                                                      "via deze link", "lees verder", "website"};
    for (auto const& link : prose.links) {
        auto const words = in_small_letters(trimmed(prose.source->text().substr(link.offset, link.length)));
        if (link.bare || words.starts_with("http") || words.starts_with("www.")) {
            diagnostics.warning(prose.place(link.offset, link.length),
                                say("an address stands where words should be"),
                                say("write [what is there](https://…)"));
        } else if (std::find(k_empty.begin(), k_empty.end(), words) != k_empty.end()) {
            diagnostics.warning(prose.place(link.offset, link.length),
                                say("\"{}\" does not say where this link leads", words),
                                say("let the words of a link name what is there"));
        }
    }
}

std::vector<TypedNumber> typed_numbers(Prose const& prose)
{
    std::string_view const text = prose.text;
    auto const words = words_of(text);
    std::vector<TypedNumber> numbers;
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto const& word = words[i];
        auto const number = text.substr(word.offset, word.length);
        if (word.is_part || number.find_first_not_of("0123456789.,") != std::string_view::npos) {
            continue;
        }
        auto const next =
            i + 1 < words.size() ? text.substr(words[i + 1].offset, words[i + 1].length) : std::string_view{};
        auto const after = text.substr(word.offset + word.length, 2);
        bool const has_unit = next == "procent" || next == "procentpunt" || next == "euro" ||
                              after.starts_with('%') || after == " %";
        bool const euro =
            text.substr(0, word.offset).ends_with("€ ") || text.substr(0, word.offset).ends_with("€");
        if (number.find_first_of(".,") != std::string_view::npos || has_unit || euro) {
            numbers.push_back({&prose, word.offset, std::string(number)});
        }
    }
    return numbers;
}

} // namespace wijkpeil
