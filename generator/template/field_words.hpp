// SPDX-License-Identifier: EUPL-1.2
// What fields are, in words: for `wijkpeil list fields` and the page of all fields.
#pragma once

#include <string_view>
#include <vector>

namespace wijkpeil {

struct FieldWords {
    std::string_view name; // "gebied.naam", "*.waarde" of every indicator, "gebied.wijken/code" of a row
    char const* what;      // message to be translated
    char const* from;      // likewise, or the name of a file
};

[[nodiscard]] std::vector<FieldWords> all_field_words();
// nullptr if there are none.
[[nodiscard]] FieldWords const* words_of_field(std::string_view name);

} // namespace wijkpeil
