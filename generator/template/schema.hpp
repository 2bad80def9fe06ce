// SPDX-License-Identifier: EUPL-1.2
// The names a template may use, with their kind and how to get them for one area or for the round.
#pragma once

#include "document/text.hpp"
#include "model/dataset.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

class AreaView;
class DocumentView;
class RoundView;

enum class FieldKind {
    text,   // {{x}}; as a section: if it is not empty
    value,  // {{x}}: a number or why it is missing; as a section: if there is a number
    yes_no, // {{#x}} or {{^x}} only
    list,   // {{#x}} once for every item, {{^x}} if there is none
};

struct FieldValue;
using FieldRow = std::map<std::string, FieldValue, std::less<>>;

struct FieldValue {
    Text text;
    bool yes = false;           // yes_no, or: a text that is not empty, a value that is there
    std::vector<FieldRow> rows; // of a list
};

struct Field {
    std::string name; // without the group
    FieldKind kind = FieldKind::text;
    std::function<FieldValue(DocumentView const&)> get = {}; // empty: the table of contents, known at the end
    std::vector<Field> row = {};                             // of a list: the names inside it, without `get`
};

[[nodiscard]] FieldValue text_field(Text text);
[[nodiscard]] FieldValue text_field(std::string text);
[[nodiscard]] FieldValue yes_field(bool yes);
// Words instead of a sign when the value is missing: it stands in running text.
[[nodiscard]] FieldValue value_field(ShownValue shown);

// What gets a field of one area, or of the round, for a view that is known to be of that kind.
[[nodiscard]] std::function<FieldValue(DocumentView const&)>
of_area(std::function<FieldValue(AreaView const&)> get);
[[nodiscard]] std::function<FieldValue(DocumentView const&)>
of_round(std::function<FieldValue(RoundView const&)> get);

// All fields of documents about one area, or about the round: fixed groups, and a group for every indicator.
class Schema
{
public:
    explicit Schema(Dataset const& dataset, Publication::About about = Publication::About::area);
    // Of these groups and nothing else; fields of the group "" are used without a dot, outside lists.
    explicit Schema(std::map<std::string, std::vector<Field>> groups);

    // "gebied.naam" → its field; nullptr if there is none.
    [[nodiscard]] Field const* find(std::string_view name) const;
    [[nodiscard]] bool is_group(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> names() const; // all full names, sorted

private:
    void add(std::string const& group, std::vector<Field> fields);

    std::map<std::string, std::map<std::string, Field, std::less<>>, std::less<>> groups_;
};

// Groups of any document (document_fields.cpp): its round, project and publication.
[[nodiscard]] std::map<std::string, std::vector<Field>> document_fields();
// Those of an area besides (area_fields.cpp), and those of one indicator (indicator_fields.cpp).
[[nodiscard]] std::map<std::string, std::vector<Field>> area_groups();
// `choose` picks the indicator for an area; nullptr: there is none.
[[nodiscard]] std::vector<Field>
indicator_fields(std::function<Indicator const*(AreaView const&)> const& choose);
// The same of a document about the round (round_fields.cpp).
[[nodiscard]] std::map<std::string, std::vector<Field>> round_groups();
[[nodiscard]] std::vector<Field>
round_indicator_fields(std::function<Indicator const*(RoundView const&)> const& choose);

} // namespace wijkpeil
