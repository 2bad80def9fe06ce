// SPDX-License-Identifier: EUPL-1.2
#include "pdf/text_hyphens.hpp"

#include "base/text.hpp"
#include "language/language.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace wijkpeil {

namespace {

constexpr std::string_view k_soft_hyphen = "\u00AD";

// One word that must be broken: between the soft hyphens it has, and also if its first letter is a capital.
std::string hyphened_word(std::string word)
{
    if (word.find_first_of("/@") != std::string::npos) { // an address: a hyphen would seem to be part of it
        return word;
    }
    auto const first = word.empty() ? '\0' : word[0];
    auto const capital = first >= 'A' && first <= 'Z';
    if (capital) {
        word[0] = static_cast<char>(first - 'A' + 'a');
    }
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= word.size();) {
        auto const end = std::min(word.find(k_soft_hyphen, at), word.size());
        parts.push_back(hyphenated(word.substr(at, end - at)));
        at = end == word.size() ? end + 1 : end + k_soft_hyphen.size();
    }
    auto result = joined(parts, k_soft_hyphen);
    if (capital) {
        result[0] = first;
    }
    return result;
}

} // namespace

Text without_idle_hyphens(Text text, std::vector<int> const& run_starts, std::set<int> const& line_ends)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const& old = text[i].text;
        auto const start = run_starts[i];
        std::string clean;
        for (std::size_t at = 0; at < old.size();) {
            auto const hyphen = std::string_view{old}.substr(at).starts_with(k_soft_hyphen);
            auto const next = at + (hyphen ? k_soft_hyphen.size() : 1);
            if (!hyphen || line_ends.contains(start + static_cast<int>(next))) {
                clean += old.substr(at, next - at);
            }
            at = next;
        }
        text[i].text = clean;
    }
    return text;
}

Text without_hyphens_in_kept(Text text)
{
    for (auto& run : text) {
        if (run.no_break || run.superscript) {
            run.text = replaced(run.text, k_soft_hyphen, "");
        }
    }
    return text;
}

Text with_good_hyphens(Text text)
{
    constexpr std::size_t k_least_before = 2;
    constexpr std::size_t k_least_after = 4;
    for (auto& run : text) {
        if (run.text.find(k_soft_hyphen) == std::string::npos) {
            continue;
        }
        std::string good;
        for (auto const word : split(run.text, ' ')) {
            good += word.data() == run.text.data() ? "" : " ";
            auto const all = count_characters(replaced(std::string{word}, k_soft_hyphen, ""));
            std::size_t before = 0;
            for (std::size_t at = 0; at < word.size();) {
                auto const hyphen = word.substr(at).starts_with(k_soft_hyphen);
                auto const bytes = hyphen ? k_soft_hyphen.size() : 1;
                // Bytes 10xxxxxx go on with a letter.
                before += !hyphen && (static_cast<unsigned char>(word[at]) & 0xC0U) != 0x80U ? 1 : 0;
                if (!hyphen || (before >= k_least_before && all - before >= k_least_after)) {
                    good += word.substr(at, bytes);
                }
                at += bytes;
            }
        }
        run.text = good;
    }
    return text;
}

Text with_hyphens(Text text)
{
    for (auto& run : text) {
        std::vector<std::string> words;
        for (auto const word : split(run.text, ' ')) {
            words.push_back(hyphened_word(std::string{word}));
        }
        run.text = joined(words, " ");
    }
    return text;
}

Text with_long_words_hyphened(Text text)
{
    constexpr std::size_t k_long = 12;
    for (auto& run : text) {
        if (run.shown || run.no_break || !run.link.empty()) {
            continue;
        }
        std::vector<std::string> words;
        for (auto const word : split(run.text, ' ')) {
            auto const small = !word.empty() && word[0] >= 'a' && word[0] <= 'z';
            words.push_back(small && count_characters(word) >= k_long ? hyphened_word(std::string{word})
                                                                      : std::string{word});
        }
        run.text = joined(words, " ");
    }
    return text;
}

} // namespace wijkpeil
