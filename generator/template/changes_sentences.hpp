// SPDX-License-Identifier: EUPL-1.2
// The sentences of the page that says what changed. Private to this room.
#pragma once

#include "template/programme_sentences.hpp"

namespace wijkpeil {

[[nodiscard]] std::span<DeclaredSentence const> changes_sentences();

} // namespace wijkpeil
