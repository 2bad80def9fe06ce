// SPDX-License-Identifier: EUPL-1.2
// Blocks of a letter: its head and who signs it.
#pragma once

#include "document/document.hpp"
#include "template/area_view.hpp"
#include "template/block_options.hpp"
#include "template/expander.hpp"

namespace wijkpeil {

[[nodiscard]] LetterHead letter_head(LetterOptions const& options, Expanded const& expanded,
                                     DocumentView const& view);
// "Directie: niet ingevuld · Kenmerk: …", for the pages after the first; empty if the letter asks for none.
[[nodiscard]] std::string running_head(LetterOptions const& options, Expanded const& expanded,
                                       DocumentView const& view);
[[nodiscard]] Closing closing(ClosingOptions const& options, Expanded const& expanded,
                              DocumentView const& view);

} // namespace wijkpeil
