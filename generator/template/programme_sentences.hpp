// SPDX-License-Identifier: EUPL-1.2
// The sentences of the pages over all areas, as sentence_kinds.cpp declares the others. Private to this room.
#pragma once

#include <span>

namespace wijkpeil {

struct DeclaredSentence {
    char const* group;
    char const* key;
    // Names with spaces between them; "=" behind a name: a value, "#": a count, "?": yes or no, ":a|b": one
    // of these words; else a text.
    char const* arguments;
};

[[nodiscard]] std::span<DeclaredSentence const> programme_sentences();
[[nodiscard]] std::span<DeclaredSentence const> commitment_sentences();

} // namespace wijkpeil
