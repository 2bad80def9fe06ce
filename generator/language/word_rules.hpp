// SPDX-License-Identifier: EUPL-1.2
// Words of change and judgement ("steeg", "hoger") and what must be known before one may be said: the group
// "woorden" of zinnen.yaml. What "gestegen" means for an area is decided elsewhere; here they are words.
#pragma once

#include "base/diagnostics.hpp"
#include "read/yaml.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

struct WordRule {
    std::vector<std::string> words;
    std::vector<std::string> claims;              // mag_als: one of these must hold
    std::vector<std::string> claims_with_earlier; // bij_eerder: instead, where an earlier value is told too
    std::string field;                            // veld: the ready sentence, without its group
    bool with_name = false; // bij_naam: also where only the name of an indicator is told
    Place place;
};

struct FoundWord {
    std::size_t offset = 0; // bytes
    std::size_t length = 0;
    WordRule const* rule = nullptr;
};

class WordRules
{
public:
    WordRules() = default;
    // The group "woorden": `regels` and `onschuldig` (words in which a listed one means nothing).
    WordRules(YamlNode const& node, Diagnostics& diagnostics);

    // Words and phrases of the list in a text, whatever their capitals; the longest of those that begin at
    // one place.
    [[nodiscard]] std::vector<FoundWord> find(std::string_view text) const;
    [[nodiscard]] std::vector<WordRule> const& all() const { return rules_; }
    [[nodiscard]] bool empty() const { return rules_.empty(); }

private:
    static constexpr std::size_t k_harmless = static_cast<std::size_t>(-1);
    struct Phrase {
        std::vector<std::string> words;
        std::size_t rule = k_harmless;
    };
    void add(std::string const& phrase, std::size_t rule);

    std::vector<WordRule> rules_;
    std::map<std::string, std::vector<Phrase>, std::less<>> phrases_; // by their first word
};

// The words of a text in small letters, with their place. A hyphen or apostrophe inside belongs to its word.
struct Token {
    std::string word;
    std::size_t offset = 0;
    std::size_t length = 0;
};
[[nodiscard]] std::vector<Token> tokens_of(std::string_view text);

} // namespace wijkpeil
