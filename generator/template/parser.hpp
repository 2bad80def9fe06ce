// SPDX-License-Identifier: EUPL-1.2
// Template text → tree of tags. Strict: what is not one of the five kinds of tags is an error at its place.
#pragma once

#include "base/diagnostics.hpp"
#include "read/source_text.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace wijkpeil {

struct TemplateNode {
    enum class Kind {
        text,
        field,    // {{name}}
        section,  // {{#name}} … {{/name}}
        inverted, // {{^name}} … {{/name}}
        partial,  // {{> name}}
    };
    Kind kind = Kind::text;
    std::size_t offset = 0; // of the text, or of the name in its tag
    std::size_t length = 0; // bytes; a text of none stands at the begin of a line, before its first tag
    std::string name;
    std::size_t indent = 0;    // of a partial alone on its line: bytes of white space before its tag, …
    std::size_t indent_at = 0; // … and where they are
    std::vector<TemplateNode> children = {};
};

// One template file. Offsets of its nodes are in source.text(), in which line ends are LF.
struct ParsedTemplate {
    SourceText source;
    std::vector<TemplateNode> nodes;
};

constexpr std::size_t k_most_template_bytes = 512UL << 10U;
constexpr std::size_t k_most_template_depth = 20; // sections and partials within one another

// Nothing if the file cannot be read as text at all; otherwise all mistakes are in `diagnostics`.
// `first_line`: of a part of a file, the number of its first line there.
[[nodiscard]] std::optional<ParsedTemplate> parse_template(std::string const& file, std::string content,
                                                           Diagnostics& diagnostics, int first_line = 1);

} // namespace wijkpeil
