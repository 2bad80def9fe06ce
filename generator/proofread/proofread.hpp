// SPDX-License-Identifier: EUPL-1.2
// The room `proofread`: reads what people wrote (templates, parts, sentences, texts, commitments) as an
// editor would, and says what to look at. Nothing it finds is an error, and nothing of it is in an output.
#pragma once

#include "base/diagnostics.hpp"
#include "compute/statistics.hpp"
#include "proofread/dictionary.hpp"
#include "template/template.hpp"

#include <filesystem>

namespace wijkpeil {

struct ProofreadOptions {
    std::filesystem::path project = ".";
    std::filesystem::path dictionary = k_dictionary_folder;
};

// Spelling, long and passive sentences, words to avoid, links without words, and numbers typed by hand where
// a field has that value today. That there is no dictionary is told as information.
void proofread(ProofreadOptions const& options, Statistics const& statistics, Templates const& templates,
               Diagnostics& diagnostics);

} // namespace wijkpeil
