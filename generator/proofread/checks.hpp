// SPDX-License-Identifier: EUPL-1.2
// What a careful reader marks in a text: each check adds warnings with their place, and never an error.
#pragma once

#include "proofread/dictionary.hpp"
#include "proofread/prose.hpp"

#include <map>
#include <string>
#include <vector>

namespace wijkpeil {

constexpr std::size_t k_most_words = 25; // in a sentence

// Words that no list has: each once a file, at its first place, with the number of times.
void check_spelling(Prose const& prose, Dictionary const& dictionary, Diagnostics& diagnostics);

// A word or words to avoid, in small letters → what is plainer.
using Avoided = std::map<std::string, std::string, std::less<>>;
// Each once a file, as in check_spelling().
void check_avoided(Prose const& prose, Avoided const& avoided, Diagnostics& diagnostics);

// Sentences of too many words. Of a choice the longest form counts.
void check_length(Prose const& prose, Diagnostics& diagnostics);
// "worden … gekozen" at the end of a clause; of "is … gekozen" only with "door".
void check_passive(Prose const& prose, Diagnostics& diagnostics);

// "klik hier", and addresses where words should be.
void check_links(Prose const& prose, Diagnostics& diagnostics);

// A number that a field might hold: with a decimal comma or a point for thousands, or in percent or euro.
struct TypedNumber {
    Prose const* prose = nullptr;
    std::size_t offset = 0;
    std::string text; // "24,6"
};
[[nodiscard]] std::vector<TypedNumber> typed_numbers(Prose const& prose);

} // namespace wijkpeil
