// SPDX-License-Identifier: EUPL-1.2
// The kinds of tables behind open_table(), and what they share.
#pragma once

#include "read/table.hpp"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

// What every kind is opened with. `name` is the file's path in the project, for places; `diagnostics` lives
// as long as the table.
struct TableOrigin {
    std::string name;
    TableShape shape;
    Place declared;
    Diagnostics* diagnostics;

    void error(std::string message, std::string hint) const;             // about the file as a whole
    void declaration_error(std::string message, std::string hint) const; // about what is declared of it
    // "geo/indicatoren.yaml:12".
    [[nodiscard]] std::string declared_at() const;
};

[[nodiscard]] std::unique_ptr<SourceTable> open_csv_table(TableOrigin origin, std::string content);
// `kind` is ".xlsx" or ".ods".
[[nodiscard]] std::unique_ptr<SourceTable> open_workbook(TableOrigin origin, std::string content,
                                                         std::string const& kind);
// `files`: name in a folder → content; `main` is the one to open.
[[nodiscard]] std::unique_ptr<SourceTable>
open_layer(TableOrigin origin, std::map<std::string, std::string> files, std::string const& main);
[[nodiscard]] std::unique_ptr<SourceTable> open_json_table(TableOrigin origin, std::string content);

// The lines of a header as one name per column: their parts with " / " between them, empty ones left out.
[[nodiscard]] std::vector<std::string> joined_header(std::vector<std::vector<std::string>> const& lines);
// "Bron: CBS", as StatLine ends its tables.
[[nodiscard]] bool is_source_note(std::string_view text);
// For a name that a file does not have: the nearest one that it has, and all of them.
[[nodiscard]] std::string hint_of_choice(std::string const& name, std::vector<std::string> const& names);

} // namespace wijkpeil
