// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "language/language.hpp"

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
    if (letters.empty()) {
        return text;
    }
    bool const ij =
        letters.size() > 1 && letters[0] == U'i' && letters[1] == U'j'; // one letter: "IJsselmonde"
    bool const one = letters.starts_with(U"éé"); // a capital E drops its accent: "Eén wijk"
    letters[0] = one ? U'E' : upper(letters[0]);
    if (ij) {
        letters[1] = U'J';
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
