// SPDX-License-Identifier: EUPL-1.2
// One ICU MessageFormat pattern → a small tree, checked against the arguments its sentence offers.
#pragma once

#include "base/diagnostics.hpp"
#include "language/sentences.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace wijkpeil {

struct SentenceBranch {
    std::string selector; // "one", "=0", "ja", "other"
    std::vector<SentenceNode> nodes;
};

struct SentenceNode {
    enum class Kind {
        text,
        argument, // a text or value, put in place by the caller
        digits,   // a count: {n}, or # in its forms
        words,    // a count in words: {n_woord}
        plural,
        select,
    };
    Kind kind = Kind::text;
    std::string text; // the text itself, or the name of the argument
    std::vector<SentenceBranch> branches;
    std::size_t offset = 0; // of a text: where it begins in the pattern, in bytes
};

// `place` is of the pattern in its file; `name` is "group.key".
[[nodiscard]] std::vector<SentenceNode> parse_sentence(std::string const& pattern, SentenceKind const& kind,
                                                       Place const& place, Diagnostics& diagnostics);

} // namespace wijkpeil
