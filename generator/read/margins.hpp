// SPDX-License-Identifier: EUPL-1.2
// The margin that a source gives beside a figure.
#pragma once

#include "read/figure_values.hpp"

#include <cstddef>
#include <optional>

namespace wijkpeil {

// Columns of one figure's margin; none of them: it has no margin.
struct MarginColumns {
    std::optional<std::size_t> half;
    std::optional<std::size_t> low;
    std::optional<std::size_t> high;

    [[nodiscard]] bool given() const { return half || low; }
};

// The columns that the declaration names; nothing and errors if one is not there.
[[nodiscard]] std::optional<MarginColumns>
find_margin(SourceTable const& table, DeclaredMargin const& declared, Diagnostics& diagnostics);
// Those of our own form, by their own names; nothing and an error if they do not belong together.
[[nodiscard]] std::optional<MarginColumns> find_plain_margin(SourceTable const& table,
                                                             Diagnostics& diagnostics);

// The margin of `value` in the record at hand. Nothing if the source gives none there, or after a mistake.
// `factor` multiplies, as it did the value that stands in `column`.
[[nodiscard]] std::optional<Interval> read_margin(SourceTable const& table, MarginColumns const& margin,
                                                  double value, std::size_t column, double factor,
                                                  FigureValues& values, Diagnostics& diagnostics);

} // namespace wijkpeil
