// SPDX-License-Identifier: EUPL-1.2
// A document as a readable outline, for tests and for reading it without layout.
#pragma once

#include "document/document.hpp"

#include <string>

namespace wijkpeil {

// One line per leaf. A value stands between ⟦ ⟧ followed by what it shows: "⟦24,6⟧" with `values` false,
// "⟦24,6 area/zaandam-oost/moeilijk-rondkomen/2020⟧" with `values` true. Figures are listed with all they
// show.
[[nodiscard]] std::string dump(Document const& document, bool values = false);

// One text as in dump(): links as "text<#id>", marks as "(filled)".
[[nodiscard]] std::string dump(Text const& text, bool values = false);
[[nodiscard]] std::string dump(ShownValue const& shown, bool values = false);

} // namespace wijkpeil
