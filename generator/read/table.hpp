// SPDX-License-Identifier: EUPL-1.2
// A table in a file of any kind, one record after another: CSV, workbook, layer of a geographic file, JSON.
// Only the record at hand is kept, so a file of a million records takes no memory of its own.
#pragma once

#include "base/diagnostics.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

// What a declaration says of the form of a file; what it leaves out is found out or usual.
struct TableShape {
    std::string sheet;           // of a spreadsheet, or the layer of a geographic file; empty: the only one
    int skipped_lines = 0;       // lines (rows of a sheet) before the header
    int header_lines = 1;        // several are joined per column: "Inkomen / Gemiddeld inkomen"
    char separator = 0;          // of CSV: ';' ',' or a tab; 0: the one the header has
    bool windows_1252 = false;   // the file is not UTF-8 but Windows-1252
    bool doubled_quotes = false; // another program wrote "" where " should be, around whole fields
};

// Columns count from 0. A column may be without a name, or have the name of another: nobody can ask for it
// then.
class SourceTable
{
public:
    virtual ~SourceTable() = default;
    SourceTable() = default;
    SourceTable(SourceTable const&) = delete;
    SourceTable& operator=(SourceTable const&) = delete;

    [[nodiscard]] virtual std::vector<std::string> const& columns() const = 0;
    // Goes to the next record, at first to the first one; false after the last one, or after a mistake that
    // leaves nothing to trust behind it (has_failed()).
    [[nodiscard]] virtual bool next() = 0;
    [[nodiscard]] virtual bool has_failed() const = 0;
    // Of the record at hand, without quotes and without the spaces around it. Valid until next().
    [[nodiscard]] virtual std::string_view text(std::size_t column) const = 0;
    [[nodiscard]] virtual Place place(std::size_t column) const = 0;
    [[nodiscard]] virtual Place place_of_header(std::size_t column) const = 0;
    // Where the record stands: a line of a text file, a row of a sheet, the number of a feature. From 1.
    [[nodiscard]] virtual int row() const = 0;

    // The column of this name; nothing if there is none, or more than one.
    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
};

// Opens the table in `main`, one of `files` (path in the project → content; a Shapefile has several). The
// extension says what it is: .csv .txt .tsv, .xlsx .ods, .gpkg .shp .geojson .fgb, .json, each also as .gz.
// `declared` is where the file is named, for mistakes of the declaration: a sheet that is not there.
// After a mistake there is no table, and a diagnostic.
[[nodiscard]] std::unique_ptr<SourceTable> open_table(std::map<std::string, std::string> files,
                                                      std::string const& main, TableShape const& shape,
                                                      Place const& declared, Diagnostics& diagnostics);

} // namespace wijkpeil
