// SPDX-License-Identifier: EUPL-1.2
// A text can soften what the figures say, never harden it: a word such as "steeg" in a sentence of a template
// that shows a value needs a class that allows it, in this area.
#pragma once

#include "language/sentences.hpp"
#include "template/expander.hpp"

namespace wijkpeil {

class AreaView;
class RoundView;

// What the forms of a sentence of zinnen.yaml may say.
[[nodiscard]] std::vector<FormClaims> form_claims(std::string_view group, std::string_view key);
// Rules for words that name what does not exist.
void check_rules(WordRules const& rules, Diagnostics& diagnostics);
// Whether a tag ends its sentence itself: {{x.zin_verschil}}.
[[nodiscard]] bool is_sentence(std::string_view name);
// Where the sentence that begins at `from` ends: behind a full stop, at an empty line, before a list, a
// heading or a fence.
[[nodiscard]] std::size_t sentence_end(std::string_view text, std::size_t from);
// Each word of the list in each sentence that holds a value of an indicator.
void check_words(Expanded const& expanded, AreaView const& view, Diagnostics& diagnostics);
// Of all areas together nothing is known but what ready sentences say: a word of change or judgement beside
// the name of an indicator is an error.
void check_words(Expanded const& expanded, RoundView const& view, Diagnostics& diagnostics);

} // namespace wijkpeil
