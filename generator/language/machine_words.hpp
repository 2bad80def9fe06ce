// SPDX-License-Identifier: EUPL-1.2
// What the program computes, in fixed words for machines: in the figures' CSV and beside each number in HTML.
#pragma once

#include "compute/statistics.hpp"

#include <string>

namespace wijkpeil {

[[nodiscard]] std::string basis_word(Basis basis);                  // "gewogen_gemiddelde"; none: ""
[[nodiscard]] std::string margin_word(MarginBasis basis);           // "bron"; none: ""
[[nodiscard]] std::string class_word(ChangeClass change);           // "binnen_de_marge"
[[nodiscard]] std::string favour_word(Favour favour);               // "gunstig"; neutral: ""
[[nodiscard]] std::string status_words(Statistic const& statistic); // "voorlopig geschat"

} // namespace wijkpeil
