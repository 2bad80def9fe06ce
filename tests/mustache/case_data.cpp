// SPDX-License-Identifier: EUPL-1.2
#include "case_data.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

using nlohmann::json;

bool is_code(json const& value)
{
    return value.is_object() && value.contains("__tag__");
}

std::vector<Field> fields_of(json const& object, std::string const& before);

FieldRow row_of(json const& object);

FieldValue value_of(json const& value)
{
    FieldValue made;
    if (value.is_boolean()) {
        return yes_field(value.get<bool>());
    }
    if (!value.is_array()) {
        return text_field(value.is_string() ? value.get<std::string>()
                          : value.is_null() ? std::string{}
                                            : value.dump());
    }
    for (auto const& item : value) {
        made.rows.push_back(item.is_object() ? row_of(item) : FieldRow{});
    }
    return made;
}

FieldRow row_of(json const& object)
{
    FieldRow row;
    for (auto const& [name, value] : object.items()) {
        if (!value.is_object()) {
            row[name] = value_of(value);
        }
    }
    return row;
}

Field field_of(std::string name, json const& value)
{
    Field field{std::move(name), FieldKind::text};
    field.kind = value.is_boolean() ? FieldKind::yes_no
                 : value.is_array() ? FieldKind::list
                                    : FieldKind::text;
    field.get = [made = value_of(value)](DocumentView const&) { return made; };
    if (value.is_array() && !value.empty() && value.front().is_object()) {
        field.row = fields_of(value.front(), {});
    }
    return field;
}

// Fields of objects within one another have a name with dots.
std::vector<Field> fields_of(json const& object, std::string const& before)
{
    std::vector<Field> fields;
    for (auto const& [name, value] : object.items()) {
        if (is_code(value)) {
            continue;
        }
        if (value.is_object()) {
            auto inner = fields_of(value, before + name + ".");
            std::move(inner.begin(), inner.end(), std::back_inserter(fields));
        } else {
            fields.push_back(field_of(before + name, value));
        }
    }
    return fields;
}

} // anonymous namespace

Schema schema_of(json const& data)
{
    std::map<std::string, std::vector<Field>> groups;
    if (!data.is_object()) {
        return Schema(std::move(groups)); // a text or list that is data as a whole has no names
    }
    for (auto const& [name, value] : data.items()) {
        if (value.is_object() && !is_code(value)) {
            groups[name] = fields_of(value, {});
        } else if (!is_code(value)) {
            groups[""].push_back(field_of(name, value));
        }
    }
    return Schema(std::move(groups));
}

} // namespace wijkpeil
