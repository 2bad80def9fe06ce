// SPDX-License-Identifier: EUPL-1.2
// The sentences of zinnen.yaml with values put in: what blocks and fields say.
#pragma once

#include "document/text.hpp"
#include "language/sentences.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wijkpeil {

// A run that shows a value.
[[nodiscard]] Run run_of(ShownValue shown);
// Equal neighbours joined, and the space between a number and its unit made unbreakable ("24,6 procent").
[[nodiscard]] Text tidied(Text text);
[[nodiscard]] Text operator+(Text left, Text const& right);
// The same text in the style of small type, or strong.
[[nodiscard]] Text soft(Text text);
[[nodiscard]] Text strong(Text text);

// A word that chooses between the forms of a sentence: {klasse, select, hoger {…} other {…}}.
struct Choice {
    std::string word;
};

// What is put in for an argument of a sentence.
struct Argument {
    // Implicit, so that a list of arguments reads well.
    Argument(char const* words) : text(text_of(words)) {}             // NOLINT
    Argument(std::string const& words) : text(text_of(words)) {}      // NOLINT
    Argument(Text runs) : text(std::move(runs)) {}                    // NOLINT
    Argument(ShownValue const& shown);                                // NOLINT
    Argument(bool yes) : choice(yes ? "ja" : "nee") {}                // NOLINT
    Argument(Choice chosen) : choice(std::move(chosen.word)) {}       // NOLINT
    Argument(long count) : choice(count) {}                           // NOLINT
    Argument(int count) : choice(static_cast<long>(count)) {}         // NOLINT
    Argument(std::size_t count) : choice(static_cast<long>(count)) {} // NOLINT

    Text text;
    std::variant<long, std::string> choice = std::string{}; // of a value: whether it is known
    bool is_value = false;
};
using Arguments = std::vector<std::pair<std::string_view, Argument>>;

class Phrases
{
public:
    explicit Phrases(Sentences sentences) : sentences_(std::move(sentences)) {}

    // Begins with a capital.
    [[nodiscard]] Text sentence(std::string_view group, std::string_view key,
                                Arguments const& arguments = {}) const;
    // As it stands, for a part of a line: a column head, a label.
    [[nodiscard]] Text phrase(std::string_view group, std::string_view key,
                              Arguments const& arguments = {}) const;

    [[nodiscard]] WordRules const& word_rules() const { return sentences_.word_rules(); }

private:
    Sentences sentences_;
};

// All sentences the program asks for (sentence_kinds.cpp).
[[nodiscard]] std::vector<SentenceKind> const& sentence_kinds();

} // namespace wijkpeil
