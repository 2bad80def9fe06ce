// SPDX-License-Identifier: EUPL-1.2
#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/text.hpp"
#include "language/language.hpp"

#include <hyphen.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace wijkpeil {
namespace {

constexpr char const* k_dictionary = "/usr/share/hyphen/hyph_nl_NL.dic"; // package hyphen-nl, in ISO 8859-1
constexpr std::size_t k_shortest_word = 6;
constexpr std::size_t k_fewest_before = 2;
constexpr std::size_t k_fewest_after = 3;

struct FreeDictionary {
    void operator()(HyphenDict* dictionary) const { hnj_hyphen_free(dictionary); }
};

// Loaded at first use (safely from any thread), only read afterwards.
HyphenDict* dictionary()
{
    static std::unique_ptr<HyphenDict, FreeDictionary> const loaded(hnj_hyphen_load(k_dictionary));
    if (!loaded) {
        throw FileError(
            say("cannot read the hyphenation dictionary {} (Debian package hyphen-nl)", k_dictionary));
    }
    return loaded.get();
}

bool is_letter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') ||
           (c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7);
}

bool is_capital(char32_t c)
{
    return (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
}

// A word is what stands between spaces. Capitals mark names, hyphens a break of the writer's own.
bool may_break(std::u32string_view word)
{
    return word.size() >= k_shortest_word && std::all_of(word.begin(), word.end(), is_letter) &&
           std::none_of(word.begin(), word.end(), is_capital);
}

std::u32string broken(std::u32string_view word)
{
    std::string latin1;
    for (char32_t const c : word) {
        latin1 += static_cast<char>(static_cast<unsigned char>(c));
    }
    std::string marks(latin1.size() + 5, '0'); // libhyphen asks for five more
    char** replacements = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    std::u32string result;
    bool const failed = hnj_hyphen_hyphenate2(dictionary(), latin1.data(), static_cast<int>(latin1.size()),
                                              marks.data(), nullptr, &replacements, &positions, &cuts) != 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        result += word[i];
        bool const changes_spelling = replacements != nullptr && replacements[i] != nullptr;
        bool const odd = !failed && (static_cast<unsigned>(marks[i] - '0') & 1U) != 0;
        if (odd && !changes_spelling && i + 1 >= k_fewest_before && word.size() - i - 1 >= k_fewest_after) {
            result += U'\u00AD';
        }
    }
    for (std::size_t i = 0; replacements != nullptr && i < latin1.size(); ++i) {
        std::free(replacements[i]); // NOLINT: libhyphen allocates with malloc
    }
    std::free(replacements);
    std::free(positions);
    std::free(cuts);
    return result;
}

std::size_t word_end(std::u32string_view text, std::size_t start)
{
    std::size_t end = start;
    while (end < text.size() && text[end] != U' ' && text[end] != U'\n' && text[end] != U'\u00A0') {
        ++end;
    }
    return end;
}

// The word without punctuation at both ends; nothing else is stripped, so "a/b" stays whole.
std::u32string with_breaks(std::u32string_view chunk)
{
    auto const first = std::find_if(chunk.begin(), chunk.end(), is_letter);
    auto const last = std::find_if(chunk.rbegin(), chunk.rend(), is_letter).base();
    if (first >= last) {
        return std::u32string(chunk);
    }
    auto const before = chunk.substr(0, static_cast<std::size_t>(first - chunk.begin()));
    auto const word = chunk.substr(before.size(), static_cast<std::size_t>(last - first));
    auto const after = chunk.substr(before.size() + word.size());
    if (!may_break(word)) {
        return std::u32string(chunk);
    }
    return std::u32string(before) + broken(word) + std::u32string(after);
}

} // anonymous namespace

std::string hyphenated(std::string const& text)
{
    std::u32string const letters = to_code_points(text);
    std::u32string_view const view = letters;
    std::u32string result;
    for (std::size_t at = 0; at < view.size();) {
        auto const end = word_end(view, at);
        result += with_breaks(view.substr(at, end - at));
        if (end < view.size()) {
            result += view[end];
        }
        at = end + 1;
    }
    return to_utf8(result);
}

} // namespace wijkpeil
