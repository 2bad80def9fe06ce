// SPDX-License-Identifier: EUPL-1.2
// A small CSV file as a whole, its columns all named: UTF-8 with or without a byte order mark, `;` `,` or
// tab, LF or CRLF, quotes. Large ones are read record after record (csv_records.hpp).
#pragma once

#include "base/diagnostics.hpp"
#include "read/csv_records.hpp"
#include "read/source_text.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

// A header and rows of as many fields. Rows and columns count from 0. Blank lines are left out.
class CsvTable
{
public:
    [[nodiscard]] std::vector<std::string> const& columns() const { return columns_; }
    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
    [[nodiscard]] std::size_t row_count() const { return fields_.size() / columns_.size() - 1; }
    // Without quotes and without the spaces around it.
    [[nodiscard]] std::string_view text(std::size_t row, std::size_t column) const;
    [[nodiscard]] Place place(std::size_t row, std::size_t column) const;
    [[nodiscard]] Place place_of_header(std::size_t column) const;
    // 1-based line of the file.
    [[nodiscard]] int line(std::size_t row) const;
    [[nodiscard]] SourceText const& source() const { return source_; }

private:
    friend std::optional<CsvTable> parse_csv(std::string const&, std::string, Diagnostics&);
    struct Field {
        std::size_t offset; // of the first byte, an opening quote included
        std::uint32_t length;
        bool quoted;
    };

    explicit CsvTable(SourceText source) : source_{std::move(source)} {}
    void add(std::vector<CsvField> const& record);
    [[nodiscard]] bool name_columns(Diagnostics& diagnostics);
    [[nodiscard]] std::string_view text_of(Field const& field) const;

    SourceText source_;
    std::vector<std::string> columns_;
    std::vector<Field> fields_;                    // row after row, the header first
    std::map<std::size_t, std::string> unescaped_; // by offset: quoted fields that hold doubled quotes
};

// Reads a whole table. The separator is the one of the header line: `;` if it has one, else tab or `,`.
// Ragged rows, duplicate or empty column names, an unclosed quote and an empty file are errors; then there is
// no table.
[[nodiscard]] std::optional<CsvTable> parse_csv(std::string const& file, std::string content,
                                                Diagnostics& diagnostics);

// Says what is wrong with the columns: a required one that is absent, one that is neither required nor
// optional. True if all required ones are there.
[[nodiscard]] bool check_columns(CsvTable const& table, std::vector<std::string> const& required,
                                 std::vector<std::string> const& optional, Diagnostics& diagnostics);

} // namespace wijkpeil
