// SPDX-License-Identifier: EUPL-1.2
// Sentences of a report that editors write themselves (templates/zinnen.yaml), in the form of ICU
// MessageFormat:
// "{n, plural, one {één wijk} other {{n_woord} wijken}} van {gebied}". ICU reads the patterns; counts and
// words choose a form, texts and values are only put in place, so that no number is ever turned into text
// here.
#pragma once

#include "base/diagnostics.hpp"
#include "language/word_rules.hpp"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace wijkpeil {

enum class ArgumentKind {
    text,   // {gebied}
    value,  // {waarde}; with it comes the choice waarde_bekend: ja or nee
    count,  // {n, plural, …}; {n} is in digits, {n_woord} in words up to twenty
    choice, // {past, select, …}: one of `words`
};

struct SentenceArgument {
    std::string name;
    ArgumentKind kind = ArgumentKind::text;
    std::vector<std::string> words = {};
};

// A sentence that the program asks for: its name in zinnen.yaml and what may be used in it.
struct SentenceKind {
    std::string group; // "kop"
    std::string key;   // "heel"
    std::vector<SentenceArgument> arguments;
};

// A part of a sentence: text, or the place of a text or value argument.
struct SentencePiece {
    std::string text;
    std::string argument; // empty for text
};

// What chooses between forms: a count, or the word of a choice ("ja", "nee" for …_bekend).
using SentenceChoices = std::map<std::string, std::variant<long, std::string>, std::less<>>;

struct SentenceNode;

// What may be said in one form of a sentence: in {klasse, select, hoger {…}} that it is higher.
struct FormClaims {
    std::string argument; // empty: the whole sentence
    std::string selector;
    std::vector<std::string> claims;
};
// Of a sentence; empty: no form of it knows a class, so that verbs of change are refused if it holds a value.
using ClaimsOf = std::function<std::vector<FormClaims>(std::string_view group, std::string_view key)>;

class Sentences
{
public:
    // Reads zinnen.yaml: groups of key: pattern. Every kind must be there and nothing else.
    // Patterns are errors when they use an unknown name or form.
    Sentences(std::string const& file, std::string const& content, std::vector<SentenceKind> const& kinds,
              Diagnostics& diagnostics);
    Sentences(Sentences&&) noexcept;
    ~Sentences();

    // \pre the sentence was read without errors and all its counts and choices are given
    [[nodiscard]] std::vector<SentencePiece> pieces(std::string_view group, std::string_view key,
                                                    SentenceChoices const& choices) const;

    // Its line in the file; 0 if there is no such sentence.
    [[nodiscard]] int line(std::string_view group, std::string_view key) const;
    // The words that need a reason, from the group "woorden" of the same file; empty if it has none.
    [[nodiscard]] WordRules const& word_rules() const { return rules_; }
    // Words that harden a sentence: in a form whose class does not allow them. `content` is the file as read.
    void check_words(std::string const& content, ClaimsOf const& claims_of, Diagnostics& diagnostics) const;

private:
    friend class SentenceFile;
    struct Pattern;

    std::map<std::string, Pattern, std::less<>> patterns_; // "group.key"
    WordRules rules_;
};

} // namespace wijkpeil
