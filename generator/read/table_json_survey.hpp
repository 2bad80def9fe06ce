// SPDX-License-Identifier: EUPL-1.2
// The first reading of a JSON file: how its records stand in it, their columns, what is wrong.
#pragma once

#include "read/table_json_parts.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace wijkpeil {

enum class JsonForm {
    none,
    list,    // [{…}, {…}]
    odata,   // {"value": [{…}, {…}]}
    by_code, // {"WK000300": {…}, "WK000301": {…}}
};

class JsonSurvey final : public JsonHandler
{
public:
    static constexpr int k_deepest = 64;

    explicit JsonSurvey(std::string_view text) : JsonHandler{text, 0} {}

    [[nodiscard]] JsonForm form() const;
    [[nodiscard]] JsonColumns const& columns() const
    {
        return form() == JsonForm::by_code ? columns_by_code_ : columns_of_list_;
    }
    // Just behind the bracket that the records are in.
    [[nodiscard]] std::size_t first_record() const { return first_record_; }
    // The first thing that is no record where all others must be.
    [[nodiscard]] std::optional<JsonSpan> strange_part() const;
    // Where a service says that the records go on.
    [[nodiscard]] std::optional<JsonSpan> next_link() const { return next_link_; }
    [[nodiscard]] bool is_too_deep() const { return depth_ >= k_deepest; }

private:
    bool value(std::string_view text, JsonSpan span) override;
    bool name_of_value(std::string const& name, JsonSpan span) override;
    bool begins(char bracket) override;
    bool ends() override;
    // Of a record in a list: [{ is 2, {"value": [{ is 3.
    [[nodiscard]] int depth_of_listed() const { return is_list_ ? 2 : 3; }
    void note(std::optional<JsonSpan>& first, JsonSpan span) { first = first ? first : std::optional{span}; }

    int depth_ = 0; // of brackets that are open
    bool is_list_ = false;
    bool has_values_ = false;   // a list under "value"
    bool is_in_values_ = false; // and this is inside it
    bool has_objects_ = false;  // in the object that is all of the file
    bool is_in_object_ = false; // and this is inside one
    std::string key_;           // in that object
    std::size_t first_record_ = 0;
    JsonColumns columns_of_list_;
    JsonColumns columns_by_code_;
    std::optional<JsonSpan> strange_in_list_;
    std::optional<JsonSpan> strange_by_code_;
    std::optional<JsonSpan> next_link_;
};

} // namespace wijkpeil
