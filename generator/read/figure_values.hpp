// SPDX-License-Identifier: EUPL-1.2
// One field of a figure file as a value or the reason why there is none.
#pragma once

#include "base/diagnostics.hpp"
#include "read/csv.hpp"
#include "read/parts.hpp"

namespace wijkpeil {

// `indicator` may be nullptr, if it is unknown. After a mistake the value is Missing.
[[nodiscard]] Value read_value(DeclaredFile const& declared, Indicator const* indicator,
                               CsvTable const& table, std::size_t row, std::size_t column,
                               Diagnostics& diagnostics);
// voorlopig, herzien, geschat, several of them with commas between, or nothing.
[[nodiscard]] Status read_status(CsvTable const& table, std::size_t row, std::size_t column,
                                 Diagnostics& diagnostics);

} // namespace wijkpeil
