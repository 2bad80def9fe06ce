// SPDX-License-Identifier: EUPL-1.2
#include "read/margins.hpp"

#include "base/messages.hpp"
#include "read/region_column.hpp"

#include <algorithm>
#include <cmath>

namespace wijkpeil {

namespace {

std::optional<Interval> of_half_width(SourceTable const& table, std::size_t column, double value,
                                      double factor, FigureValues& values, Diagnostics& diagnostics)
{
    auto const half = values.read_limit(table, column, factor);
    if (!half.number) {
        return {};
    }
    if (table.text(column).starts_with('-') && *half.number != 0) {
        diagnostics.error(table.place(column), say("a margin of \"{}\" is not possible", table.text(column)),
                          say("a margin is how far the value may lie to either side: 0 or more"));
        return {};
    }
    double const width = std::abs(*half.number);
    return Interval{value - width, value + width};
}

} // namespace

std::optional<MarginColumns> find_margin(SourceTable const& table, DeclaredMargin const& declared,
                                         Diagnostics& diagnostics)
{
    MarginColumns margin;
    bool is_complete = true;
    auto const find = [&](ColumnName const& name) {
        auto const found = name.given() ? find_column(table, name, diagnostics) : std::nullopt;
        is_complete = is_complete && found.has_value() == name.given();
        return found;
    };
    margin.half = find(declared.half);
    margin.low = find(declared.low);
    margin.high = find(declared.high);
    return is_complete ? std::optional{margin} : std::nullopt;
}

std::optional<MarginColumns> find_plain_margin(SourceTable const& table, Diagnostics& diagnostics)
{
    MarginColumns const margin{table.column("marge"), table.column("ondergrens"), table.column("bovengrens")};
    if (margin.half && (margin.low || margin.high)) {
        diagnostics.error(table.place_of_header(*margin.half), say("there is a margin here, and limits too"),
                          say("keep \"marge\", or \"ondergrens\" and \"bovengrens\""));
        return {};
    }
    if (margin.low.has_value() != margin.high.has_value()) {
        diagnostics.error(table.place_of_header(margin.low ? *margin.low : *margin.high),
                          say("one limit of the margin is here, the other is not"),
                          say("name both columns: \"ondergrens\" and \"bovengrens\""));
        return {};
    }
    return margin;
}

std::optional<Interval> read_margin(SourceTable const& table, MarginColumns const& margin, double value,
                                    std::size_t column, double factor, FigureValues& values,
                                    Diagnostics& diagnostics)
{
    if (margin.half) {
        return of_half_width(table, *margin.half, value, factor, values, diagnostics);
    }
    auto const low = values.read_limit(table, *margin.low, factor);
    auto const high = values.read_limit(table, *margin.high, factor);
    if (low.is_wrong || high.is_wrong || (!low.number && !high.number)) {
        return {};
    }
    if (!low.number || !high.number) {
        diagnostics.error(table.place(low.number ? *margin.high : *margin.low),
                          say("this margin has one limit only"),
                          say("write both limits, or leave both fields empty"));
        return {};
    }
    auto const [least, most] = std::minmax(*low.number, *high.number);
    bool const is_turned = factor < 0; // a factor below 0 makes the highest the lowest
    if (least != most && (*low.number > *high.number) != is_turned) {
        diagnostics.error(table.place(*margin.low),
                          say("the lower limit \"{}\" is above the upper limit \"{}\"",
                              table.text(*margin.low), table.text(*margin.high)),
                          say("look whether \"ondergrens\" and \"bovengrens\" are the right way round"));
        return {};
    }
    if (value < least || value > most) {
        diagnostics.error(table.place(column),
                          say("\"{}\" does not lie between the limits of its margin, \"{}\" and \"{}\"",
                              table.text(column), table.text(*margin.low), table.text(*margin.high)),
                          say("look whether the three columns belong together"));
        return {};
    }
    return Interval{least, most};
}

} // namespace wijkpeil
