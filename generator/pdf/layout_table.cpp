// SPDX-License-Identifier: EUPL-1.2
#include "pdf/furniture.hpp"
#include "pdf/layout.hpp"
#include "pdf/table_grid.hpp"
#include "pdf/wide_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace wijkpeil {

namespace {

constexpr double k_note_gap_pt = 1.5;
constexpr double k_most_of_page = 0.9; // that one band of a table set in columns may take
constexpr double k_around_bands_pt = 24;
constexpr double k_least_band_pt = 44; // below what is on the page already

bool is_letter(std::string const& sign)
{
    return sign.size() == 1 && sign[0] >= 'a' && sign[0] <= 'z';
}

// Notes with a letter each on lines of their own, then the signs one behind the other; then the source.
LayoutFlow notes_flow(Table const& table, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const& style = context.styles.source;
    LayoutFlow flow;
    std::vector<Note const*> signs;
    for (auto const& note : table.notes) {
        if (!is_letter(note.sign)) {
            signs.push_back(&note);
            continue;
        }
        auto text = text_of(note.sign);
        text.front().superscript = true;
        text.emplace_back().text = "\u00A0";
        text.insert(text.end(), note.text.begin(), note.text.end());
        auto box = text_box(text, style, frame, context, {.no_short_end = true});
        for (auto& piece : box.pieces) {
            std::get<TextPiece>(piece).node = &note.text;
        }
        box.space_before = flow.empty() ? 5 : k_note_gap_pt;
        flow.push_back(std::move(box));
    }
    if (!signs.empty()) {
        auto strong = style;
        strong.weight = 700;
        std::vector<Text> names;
        names.reserve(signs.size());
        for (auto const* note : signs) {
            names.push_back(text_of(note->sign + "\u00A0"));
        }
        std::vector<InlinePair> pairs;
        for (std::size_t i = 0; i < signs.size(); ++i) {
            pairs.push_back({&names[i], &signs[i]->text});
        }
        auto box = inline_pairs_box(pairs, strong, style, frame, context);
        for (auto& piece : box.pieces) { // the sign is part of its note, and `names` does not outlive this
            auto& node = std::get<TextPiece>(piece).node;
            for (std::size_t i = 0; i < names.size(); ++i) {
                node = node == &names[i] ? &signs[i]->text : node;
            }
        }
        box.space_before = flow.empty() ? 5 : k_note_gap_pt;
        flow.push_back(std::move(box));
    }
    append(flow, source_flow(table.source, frame, context));
    for (std::size_t i = 0; i + 1 < flow.size(); ++i) {
        flow[i].keep_with_next = true;
    }
    return flow;
}

// Caption above and notes below the rows, with the room around the whole.
LayoutFlow around(Table const& table, LayoutFlow rows, LayoutFrame const& frame, LayoutContext const& context)
{
    auto flow = caption_flow({table.id, table.label, table.headline, table.subtitle}, frame, context);
    append(flow, std::move(rows));
    auto notes = notes_flow(table, frame, context);
    if (!notes.empty() && !flow.empty()) {
        flow.back().keep_with_next = true;
    }
    append(flow, std::move(notes));
    flow.front().space_before = 15;
    flow.back().space_after = 14;
    flow.back().keep_with_next = false;
    return flow;
}

using Repeated = std::shared_ptr<LayoutFlow const>;

Repeated repeated(LayoutBox const& head, LayoutBox const* group)
{
    LayoutFlow flow;
    if (!head.pieces.empty()) {
        flow.push_back(as_artifact(head));
    }
    if (group != nullptr) {
        flow.push_back(as_artifact(*group));
    }
    return flow.empty() ? nullptr : std::make_shared<LayoutFlow const>(std::move(flow));
}

// Where each column ends when rows from `first` on are set in columns no higher than `height`.
std::vector<std::size_t> filled_columns(LayoutFlow const& rows, std::size_t first, std::size_t columns,
                                        double height)
{
    std::vector<std::size_t> ends;
    for (auto i = first; i < rows.size() && ends.size() < columns;) {
        double used = 0;
        do { // a row higher than a column still takes its place
            used += rows[i++].height;
        } while (i < rows.size() && used + rows[i].height <= height);
        ends.push_back(i);
    }
    return ends;
}

// The same with columns as even as they get: the lowest height at which as many rows are set as at `most`.
std::vector<std::size_t> balanced_columns(LayoutFlow const& rows, std::size_t first, std::size_t columns,
                                          double most)
{
    constexpr double k_step_pt = 2;
    auto const all = filled_columns(rows, first, columns, most);
    double height = 0;
    for (auto i = first; i < all.back(); ++i) {
        height += rows[i].height / static_cast<double>(columns);
    }
    for (; height < most; height += k_step_pt) {
        auto const ends = filled_columns(rows, first, columns, height);
        if (ends.back() == all.back()) {
            return ends;
        }
    }
    return all;
}

} // namespace

namespace {

// Head and rows. `part`: of which part of a wider table they are.
LayoutFlow rows_flow(Table const& table, TablePart const* part, LayoutFrame const& frame,
                     LayoutContext const& context)
{
    auto const grid = table_grid(table, frame, table.style, context);
    auto head = table_head_box(table, grid, context);
    if (part != nullptr) {
        show_originals(head, *part);
    }
    auto repeat = repeated(head, nullptr);
    auto const head_alone = repeat;
    LayoutFlow rows;
    auto const count = table.body.size();
    for (std::size_t i = 0; i < count; ++i) {
        auto const& row = table.body[i];
        auto box = table_row_box(row, grid, i + 1 == count, context);
        if (part != nullptr) {
            show_originals(box, *part);
        }
        if (row.kind == RowKind::group) {
            box.repeat = head_alone;
            repeat = repeated(head, &box);
        } else {
            box.repeat = repeat;
        }
        // No page begins or ends with one row of the table.
        box.keep_with_next = box.keep_with_next || (count > 2 && (i == 0 || i + 2 == count));
        rows.push_back(std::move(box));
    }
    if (!head.pieces.empty()) {
        rows.insert(rows.begin(), std::move(head));
    }
    return rows;
}

// "Tabel 2, vervolg": above a further part, for the eye only.
LayoutBox continued_box(Table const& table, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const name = plain(table.label).empty() ? plain(table.headline) : plain(table.label);
    auto box = as_artifact(
        text_box(text_of(fmt::format(k_continued, name)), context.styles.subtitle, frame, context));
    box.space_before = 15;
    box.space_after = 3;
    box.tight = true;
    box.keep_with_next = true;
    return box;
}

} // namespace

// Too many columns for an upright page: then on its side; too many for that too: in parts.
LayoutFlow table_flow(Table const& table, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const least = least_widths(table, context);
    auto needed = std::accumulate(least.begin(), least.end(), 0.0);
    for (std::size_t i = 1; i < table.columns.size(); ++i) {
        needed += table.columns[i].starts_group ? context.styles.group_gap_pt : 0;
    }
    if (needed <= frame.width) {
        return around(table, rows_flow(table, nullptr, frame, context), frame, context);
    }
    auto wide = frame;
    auto const on_its_side = frame.kind == FrameKind::page && !frame.in_list;
    if (on_its_side) {
        wide.width = context.styles.on_its_side().text_width_pt();
    }
    LayoutFlow rows;
    if (needed <= wide.width) {
        rows = rows_flow(table, nullptr, wide, context);
    } else {
        for (auto const& part : table_parts(table, least, wide.width)) {
            if (!rows.empty()) {
                rows.push_back(continued_box(table, wide, context));
            }
            append(rows, rows_flow(part.table, &part, wide, context));
        }
    }
    auto flow = around(table, std::move(rows), wide, context);
    for (auto& box : flow) {
        box.landscape = on_its_side;
    }
    return flow;
}

LayoutFlow side_by_side_flow(Table const& table, LayoutFrame const& frame, LayoutContext const& context)
{
    auto const& styles = context.styles;
    auto const columns = static_cast<std::size_t>(table.columns_side_by_side);
    auto const count = static_cast<double>(columns);
    auto const width = (frame.width - (count - 1) * styles.column_gap_pt) / count;
    auto const grid = table_grid(table, {frame.x, width}, TableStyle::dense, context);
    auto const head = table_head_box(table, grid, context);
    LayoutFlow rows;
    for (auto const& row : table.body) {
        rows.push_back(table_row_box(row, grid, false, context));
    }
    // What a full page takes, and what is left of the page on which the section begins.
    auto const most = styles.text_height_pt() * k_most_of_page - head.height;
    auto const left =
        styles.text_height_pt() - context.used_height - k_around_bands_pt - head.height -
        flow_height(caption_flow({table.id, table.label, table.headline, table.subtitle}, frame, context));
    auto const first_most = context.used_height > 0 && left >= k_least_band_pt ? std::min(left, most) : most;
    LayoutFlow bands;
    for (std::size_t first = 0; first < rows.size();) {
        auto const ends = balanced_columns(rows, first, columns, first == 0 ? first_most : most);
        LayoutBox band;
        for (std::size_t column = 0; column < ends.size(); ++column) {
            auto const x = static_cast<double>(column) * (width + styles.column_gap_pt);
            place(band, first == 0 && bands.empty() ? head : as_artifact(head), x, 0);
            double y = head.height;
            for (; first < ends[column]; ++first) {
                auto const height = rows[first].height;
                place(band, std::move(rows[first]), x, y);
                y += height;
            }
        }
        band.space_after = first < rows.size() ? 12 : 0;
        bands.push_back(std::move(band));
    }
    return around(table, std::move(bands), frame, context);
}

} // namespace wijkpeil
