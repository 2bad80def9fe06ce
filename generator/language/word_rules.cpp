// SPDX-License-Identifier: EUPL-1.2
#include "language/word_rules.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {
namespace {

constexpr std::string_view k_space = " \n\r\t";

bool is_letter(char32_t one)
{
    return (one >= U'a' && one <= U'z') || (one >= U'A' && one <= U'Z') || (one >= 0xC0 && one <= 0x24F);
}

char32_t small(char32_t one)
{
    bool const capital = (one >= U'A' && one <= U'Z') || (one >= 0xC0 && one <= 0xDE);
    return capital ? one + 0x20 : one;
}

// Bytes of the character that begins with this one.
std::size_t width(char first)
{
    auto const byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// Only space between two words of one phrase.
bool joins(std::string_view text, Token const& before, Token const& after)
{
    auto const begin = before.offset + before.length;
    auto const between = text.substr(begin, after.offset - begin);
    return between.find_first_not_of(k_space) == std::string_view::npos;
}

bool starts(std::string_view text, std::vector<Token> const& tokens, std::size_t at,
            std::vector<std::string> const& phrase)
{
    for (std::size_t i = 0; i < phrase.size(); ++i) {
        if (at + i >= tokens.size() || tokens[at + i].word != phrase[i] ||
            (i > 0 && !joins(text, tokens[at + i - 1], tokens[at + i]))) {
            return false;
        }
    }
    return true;
}

WordRule rule_of(YamlNode const& node, Diagnostics& diagnostics)
{
    WordRule rule;
    YamlMap map(node, say("a rule for words"), diagnostics);
    map.require("woorden");
    rule.words = map.texts("woorden");
    rule.place = map.place("mag_als");
    map.require("mag_als");
    rule.claims = map.texts("mag_als");
    rule.claims_with_earlier = map.texts("bij_eerder");
    rule.field = map.required_text("veld");
    rule.with_name = map.yes_no("bij_naam", false);
    map.finish();
    return rule;
}

} // anonymous namespace

std::vector<Token> tokens_of(std::string_view text)
{
    std::vector<Token> tokens;
    bool inside = false;
    std::size_t bytes = 0;
    for (std::size_t at = 0; at < text.size(); at += bytes) {
        bytes = std::min(width(text[at]), text.size() - at);
        auto const letter = to_code_points(text.substr(at, bytes)).front();
        bool const joint =
            inside && (letter == U'-' || letter == U'\'' || letter == U'\u2019') &&
            at + bytes < text.size() &&
            is_letter(to_code_points(text.substr(at + bytes, width(text[at + bytes]))).front());
        if (!is_letter(letter) && !joint) {
            inside = false;
            continue;
        }
        if (!inside) {
            tokens.push_back({{}, at, 0});
        }
        inside = true;
        tokens.back().word += to_utf8(std::u32string(1, small(letter)));
        tokens.back().length = at + bytes - tokens.back().offset;
    }
    return tokens;
}

WordRules::WordRules(YamlNode const& node, Diagnostics& diagnostics)
{
    YamlMap map(node, say("the list of words"), diagnostics);
    for (auto const& one : map.list("regels")) {
        rules_.push_back(rule_of(one, diagnostics));
        for (auto const& phrase : rules_.back().words) {
            add(phrase, rules_.size() - 1);
        }
    }
    for (auto const& phrase : map.texts("onschuldig")) {
        add(phrase, k_harmless);
    }
    map.finish();
}

void WordRules::add(std::string const& phrase, std::size_t rule)
{
    Phrase one;
    one.rule = rule;
    for (auto& token : tokens_of(phrase)) {
        one.words.push_back(std::move(token.word));
    }
    if (!one.words.empty()) {
        phrases_[one.words.front()].push_back(std::move(one));
    }
}

std::vector<FoundWord> WordRules::find(std::string_view text) const
{
    std::vector<FoundWord> found;
    auto const tokens = tokens_of(text);
    for (std::size_t at = 0; at < tokens.size();) {
        auto const known = phrases_.find(tokens[at].word);
        Phrase const* longest = nullptr;
        if (known != phrases_.end()) {
            for (auto const& phrase : known->second) {
                bool const longer = longest == nullptr || phrase.words.size() > longest->words.size();
                longest = longer && starts(text, tokens, at, phrase.words) ? &phrase : longest;
            }
        }
        if (longest == nullptr) {
            ++at;
            continue;
        }
        auto const& last = tokens[at + longest->words.size() - 1];
        if (longest->rule != k_harmless) {
            found.push_back(
                {tokens[at].offset, last.offset + last.length - tokens[at].offset, &rules_[longest->rule]});
        }
        at += longest->words.size();
    }
    return found;
}

} // namespace wijkpeil
