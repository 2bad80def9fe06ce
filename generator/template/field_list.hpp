// SPDX-License-Identifier: EUPL-1.2
// All fields of a project with their value for one area: for `wijkpeil list fields` and the page of all
// fields.
#pragma once

#include "template/schema.hpp"
#include "template/template_set.hpp"

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace wijkpeil {

// A field as it is today for an area.
struct ListedField {
    std::string name; // "gebied.naam"; inside a list "naam"
    std::string list; // the list it stands in: "gebied.wijken"; empty if in none
    FieldKind kind = FieldKind::text;
    Text value;                     // of a field in a list: of each row, with commas between
    bool yes = false;               // as a section
    std::size_t rows = 0;           // of a list
    char const* what = "";          // messages to be translated: what it is, …
    char const* from = "";          // … and where it comes from
    std::vector<std::string> files; // figure files of the values in it
};

// \pre the schema is of documents like that of the view
[[nodiscard]] std::vector<ListedField> listed_fields(Schema const& schema, DocumentView const& view);

// The word for a kind, to be translated.
[[nodiscard]] char const* name_of(FieldKind kind);
// Where a field comes from, in a language: "berekend uit de cijfers (geo/cijfers/inkomen.csv)".
[[nodiscard]] std::string origin_of(ListedField const& field, std::string const& translated_from);

// Names a template and its parts use in any branch, "gebied.wijken/naam" inside a list.
[[nodiscard]] std::set<std::string> names_used(TemplateSet const& set, Schema const& schema);
// Whether a publication about the round has the template <name>, with or without ".md".
[[nodiscard]] bool is_of_round(std::string const& name, Dataset const& dataset);
// The names that templates/<name> uses; nothing after an error.
[[nodiscard]] std::optional<std::set<std::string>> names_used_by(std::filesystem::path const& project,
                                                                 std::string name, Dataset const& dataset,
                                                                 Diagnostics& diagnostics);

} // namespace wijkpeil
