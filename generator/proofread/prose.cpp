// SPDX-License-Identifier: EUPL-1.2
#include "proofread/prose.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace wijkpeil {
namespace {

// What one character is to a word. Bytes of a longer character are told by its first.
enum class Kind { other, letter, digit, inner, field };

constexpr std::string_view k_soft_hyphen = "\u00AD";
constexpr std::string_view k_apostrophe = "\u2019";

std::size_t length_of_character(std::string_view text, std::size_t at)
{
    auto const byte = static_cast<unsigned char>(text[at]);
    std::size_t const length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    return std::min(length, text.size() - at);
}

Kind kind_at(std::string_view text, std::size_t at)
{
    char const c = text[at];
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        return Kind::letter;
    }
    if (c >= '0' && c <= '9') {
        return Kind::digit;
    }
    if (c == '-' || c == '\'' || c == '.' || c == ',') {
        return Kind::inner;
    }
    if (c == k_field || c == k_glue) {
        return Kind::field;
    }
    auto const byte = static_cast<unsigned char>(c);
    auto const rest = text.substr(at);
    if (rest.starts_with(k_soft_hyphen)) {
        return Kind::letter; // inside a word only
    }
    if (rest.starts_with(k_apostrophe)) {
        return Kind::inner;
    }
    // U+00C0 to U+024F are letters, but for two signs.
    bool const latin = byte >= 0xC3 && byte <= 0xC9;
    return latin && !rest.starts_with("\u00D7") && !rest.starts_with("\u00F7") ? Kind::letter : Kind::other;
}

bool is_of_word(Kind kind)
{
    return kind == Kind::letter || kind == Kind::digit;
}

} // namespace

std::vector<Word> words_of(std::string_view prose)
{
    std::vector<Word> words;
    for (std::size_t at = 0; at < prose.size();) {
        if (!is_of_word(kind_at(prose, at))) {
            at += length_of_character(prose, at);
            continue;
        }
        Word word;
        word.offset = at;
        // 's avonds, 't Broek: the apostrophe belongs to the word.
        if (at > 0 && prose[at - 1] == '\'' && (at == 1 || !is_of_word(kind_at(prose, at - 2)))) {
            --word.offset;
        }
        auto end = at;
        while (end < prose.size()) {
            auto const kind = kind_at(prose, end);
            auto const next = end + length_of_character(prose, end);
            if (kind == Kind::inner) {
                // Between two digits anything; between letters no comma. A dot in "o.a." divides nothing.
                bool const goes_on = next < prose.size() && is_of_word(kind_at(prose, next));
                bool const digits = goes_on && kind_at(prose, next) == Kind::digit && end > 0 &&
                                    kind_at(prose, end - 1) == Kind::digit;
                if (!goes_on || (prose[end] == ',' && !digits)) {
                    break;
                }
            } else if (!is_of_word(kind)) {
                break;
            }
            word.has_digits = word.has_digits || kind == Kind::digit;
            end = next;
        }
        word.length = end - word.offset;
        auto const touches = [&](std::size_t place) {
            return place < prose.size() && (kind_at(prose, place) == Kind::field || prose[place] == k_open ||
                                            prose[place] == k_close);
        };
        bool const hyphen_after = end + 1 < prose.size() && prose[end] == '-' && touches(end + 1);
        bool const hyphen_before =
            word.offset > 1 && prose[word.offset - 1] == '-' && touches(word.offset - 2);
        word.is_part =
            (word.offset > 0 && touches(word.offset - 1)) || touches(end) || hyphen_after || hyphen_before;
        words.push_back(word);
        at = end;
    }
    return words;
}

std::string plain_word(std::string_view word)
{
    return replaced(replaced(std::string(word), k_soft_hyphen, ""), k_apostrophe, "'");
}

namespace prose {

void cover(std::string& text, std::size_t begin, std::size_t end, char sign)
{
    for (auto at = begin; at < std::min(end, text.size()); ++at) {
        if (text[at] != '\n') { // lines stay lines
            text[at] = sign;
        }
    }
}

void cover_addresses(Prose& prose)
{
    constexpr std::array<std::string_view, 3> starts{"https://", "http://", "www."};
    auto& text = prose.text;
    for (auto const start : starts) {
        for (auto at = text.find(start); at != std::string::npos; at = text.find(start, at)) {
            auto end = at;
            while (end < text.size() && static_cast<unsigned char>(text[end]) > ' ' &&
                   std::string_view("()<>\"{}").find(text[end]) == std::string_view::npos) {
                ++end;
            }
            while (end > at && std::string_view(".,;:!?").find(text[end - 1]) != std::string_view::npos) {
                --end;
            }
            prose.links.push_back({at, end - at, true});
            cover(text, at, end, k_field);
            at = end;
        }
    }
    for (auto at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1)) {
        auto const is_of_mail = [&](std::size_t place) {
            char const c = text[place];
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
                   c == '-' || c == '_';
        };
        auto begin = at;
        while (begin > 0 && is_of_mail(begin - 1)) {
            --begin;
        }
        auto end = at + 1;
        while (end < text.size() && is_of_mail(end)) {
            ++end;
        }
        cover(text, begin, end, k_field);
        at = end;
    }
}

bool is_letter_at(std::string_view text, std::size_t offset)
{
    return offset < text.size() && kind_at(text, offset) == Kind::letter;
}

bool is_letter_before(std::string_view text, std::size_t offset)
{
    if (offset == 0) {
        return false;
    }
    auto begin = offset - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80) {
        --begin;
    }
    return kind_at(text, begin) == Kind::letter;
}

} // namespace prose

} // namespace wijkpeil
