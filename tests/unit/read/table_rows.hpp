// SPDX-License-Identifier: EUPL-1.2
// Tables as short texts, to compare in tests.
#pragma once

#include "base/files.hpp"
#include "read/table.hpp"
#include "told.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>
#include <string>
#include <vector>

namespace wijkpeil {

using Rows = std::vector<std::string>;

inline Place declared_place()
{
    Place place;
    place.file = "geo/indicatoren.yaml";
    place.line = 12;
    place.column = 5;
    return place;
}

// The table, and what was said while it was opened and read.
struct ReadTable {
    Rows rows; // "row: a|b|c", the header first and without a number
    Told said;
    bool has_failed = false; // or could not be opened
};

inline ReadTable read_table(std::map<std::string, std::string> files, std::string const& main,
                            TableShape const& shape = {})
{
    Diagnostics diagnostics;
    ReadTable result;
    auto const table = open_table(std::move(files), main, shape, declared_place(), diagnostics);
    if (table) {
        result.rows.push_back(fmt::format("{}", fmt::join(table->columns(), "|")));
        while (table->next()) {
            std::vector<std::string_view> texts;
            for (std::size_t column = 0; column < table->columns().size(); ++column) {
                texts.push_back(table->text(column));
            }
            result.rows.push_back(fmt::format("{}: {}", table->row(), fmt::join(texts, "|")));
        }
    }
    result.has_failed = !table || table->has_failed();
    result.said = told(diagnostics);
    return result;
}

inline ReadTable read_table(std::string const& name, std::string content, TableShape const& shape = {})
{
    return read_table(std::map<std::string, std::string>{{name, std::move(content)}}, name, shape);
}

// What is wrong with a file that cannot be read.
inline Told mistakes_in_table(std::string const& name, std::string content, TableShape const& shape = {})
{
    auto result = read_table(name, std::move(content), shape);
    if (!result.has_failed) {
        result.said.emplace_back("(it was read)");
    }
    return result.said;
}

// Files that were collected for trials; they are not part of the project.
inline std::filesystem::path collected_data()
{
    return std::filesystem::path{WIJKPEIL_SOURCE_DIR} / "../shared/data";
}

} // namespace wijkpeil
