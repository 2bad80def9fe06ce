// SPDX-License-Identifier: EUPL-1.2
// Whether the round may close, as a page of a draft → document. Private to this room.
#pragma once

#include "compute/statistics.hpp"
#include "document/document.hpp"
#include "template/phrases.hpp"
#include "template/programme_sentences.hpp"

#include <string>
#include <vector>

namespace wijkpeil {

// `kept_names`: as in AreaView. Says no days left: a page knows no today.
[[nodiscard]] Document make_readiness_page(Statistics const& statistics, Phrases const& phrases,
                                           std::vector<std::string> const& kept_names);

[[nodiscard]] std::span<DeclaredSentence const> readiness_sentences();

} // namespace wijkpeil
