// SPDX-License-Identifier: EUPL-1.2
// The form that asks for the texts about an area: its figures as they stand and questions, theme by theme.
// read/account_form.hpp reads it back. Private to this room.
#pragma once

#include "compute/statistics.hpp"
#include "template/phrases.hpp"
#include "template/programme_sentences.hpp"

#include <string>

namespace wijkpeil {

[[nodiscard]] std::string make_form(Area const& area, Statistics const& statistics, Phrases const& phrases);

[[nodiscard]] std::span<DeclaredSentence const> form_sentences();

} // namespace wijkpeil
