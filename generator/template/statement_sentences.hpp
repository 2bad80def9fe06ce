// SPDX-License-Identifier: EUPL-1.2
// The sentences about one indicator in one area (group "uitspraak" and what goes into them), and those of the
// main points. Private to this room.
#pragma once

#include "template/programme_sentences.hpp"

#include <span>

namespace wijkpeil {

[[nodiscard]] std::span<DeclaredSentence const> statement_sentences();

} // namespace wijkpeil
