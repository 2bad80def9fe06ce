// SPDX-License-Identifier: EUPL-1.2
// Cells and columns of tables, as LOOK asks: heads, earlier years soft, the newest strong.
#pragma once

#include "base/text.hpp"
#include "document/document.hpp"
#include "template/notes.hpp"
#include "template/phrases.hpp"

#include <string>
#include <utility>

namespace wijkpeil {

enum class Weight { plain, soft, strong, accent };

inline Cell text_cell(Text text, CellRole role = CellRole::data, int column_span = 1, int row_span = 1)
{
    return {std::move(text), role, column_span, row_span};
}

inline Cell head_cell(Text text, int column_span = 1, int row_span = 1)
{
    return text_cell(strong(std::move(text)), column_span > 1 ? CellRole::group_head : CellRole::column_head,
                     column_span, row_span);
}

inline Text superscript(std::string const& sign)
{
    auto text = text_of(sign);
    for (auto& run : text) {
        run.superscript = true;
    }
    return text;
}

// The value with the signs of what is said of it below the table: "12,3*".
inline Cell value_cell(ShownValue shown, Weight weight = Weight::plain)
{
    auto const flags =
        shown.measure == Measure::value ? joined(flags_of(shown.statistic), ", ") : std::string{};
    auto run = run_of(std::move(shown));
    run.soft = weight == Weight::soft;
    run.strong = weight == Weight::strong || weight == Weight::accent;
    run.accent = weight == Weight::accent;
    return text_cell(Text{std::move(run)} + superscript(flags));
}

inline Column words_column(double width_pt = 0)
{
    return {Align::left, width_pt, false};
}
inline Column numbers_column(double width_pt = 0, bool starts_group = false)
{
    return {Align::right, width_pt, starts_group};
}

} // namespace wijkpeil
