// SPDX-License-Identifier: EUPL-1.2
// A text can soften what the figures say, never harden it: a word such as "steeg" in a sentence of a template
// that shows a value needs a class that allows it, in this area.
#pragma once

#include "language/sentences.hpp"
#include "template/expander.hpp"

namespace wijkpeil {

class AreaView;

// What the forms of a sentence of zinnen.yaml may say.
[[nodiscard]] std::vector<FormClaims> form_claims(std::string_view group, std::string_view key);
// Rules for words that name what does not exist.
void check_rules(WordRules const& rules, Diagnostics& diagnostics);
// Each word of the list in each sentence that holds a value of an indicator.
void check_words(Expanded const& expanded, AreaView const& view, Diagnostics& diagnostics);

} // namespace wijkpeil
