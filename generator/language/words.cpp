// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "language/language.hpp"

#include <string_view>

namespace wijkpeil {
namespace {

// Latin-1 is all that Dutch words and names in official use start with.
char32_t upper(char32_t letter)
{
    bool const small =
        (letter >= U'a' && letter <= U'z') || (letter >= 0xE0 && letter <= 0xFE && letter != 0xF7);
    return small ? letter - 0x20 : letter;
}

char32_t lower(char32_t letter)
{
    bool const capital =
        (letter >= U'A' && letter <= U'Z') || (letter >= 0xC0 && letter <= 0xDE && letter != 0xD7);
    return capital ? letter + 0x20 : letter;
}

bool is_apostrophe(char32_t letter)
{
    return letter == U'\'' || letter == U'\u2019' || letter == U'\u2018';
}

// Where the capital of a sentence goes: behind an opening quote, and in the word after 't, 's or 'n, which
// itself stays small ("'t Broek", "'s Avonds").
std::size_t first_to_raise(std::u32string_view letters)
{
    std::size_t at = 0;
    while (at < letters.size() && (letters[at] == U'"' || letters[at] == U'\u201C')) {
        ++at;
    }
    bool const quoted = at < letters.size() && is_apostrophe(letters[at]);
    bool const short_word =
        quoted && at + 2 < letters.size() &&
        std::u32string_view(U"tsnkmr").find(letters[at + 1]) != std::u32string_view::npos &&
        (letters[at + 2] == U' ' || letters[at + 2] == U'-');
    return short_word ? at + 3 : quoted ? at + 1 : at;
}

} // anonymous namespace

std::string list_text(std::vector<std::string> const& parts)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            text += i + 1 == parts.size() ? " en " : ", ";
        }
        text += parts[i];
    }
    return text;
}

std::string sentence_case(std::string text)
{
    std::u32string letters = to_code_points(text);
    std::size_t const at = first_to_raise(letters);
    if (at >= letters.size()) {
        return text;
    }
    auto const rest = std::u32string_view(letters).substr(at);
    bool const ij = rest.starts_with(U"ij");  // one letter: "IJsselmonde"
    bool const one = rest.starts_with(U"éé"); // a capital E drops its accent: "Eén wijk"
    letters[at] = one ? U'E' : upper(letters[at]);
    if (ij) {
        letters[at + 1] = U'J';
    }
    return to_utf8(letters);
}

std::string mid_sentence(std::string text)
{
    std::u32string letters = to_code_points(text);
    bool const abbreviation = letters.size() > 1 && lower(letters[1]) != letters[1]; // "WOZ-waarde"
    if (letters.empty() || abbreviation) {
        return text;
    }
    letters[0] = lower(letters[0]);
    return to_utf8(letters);
}

} // namespace wijkpeil
