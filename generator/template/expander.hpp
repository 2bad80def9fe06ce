// SPDX-License-Identifier: EUPL-1.2
// Template → Markdown of one document. Every tag becomes one private-use character, so that a value is never
// read as Markdown or YAML; every span knows where it came from.
#pragma once

#include "template/template_set.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

class DocumentView;

class Expanded
{
public:
    void add_text(ParsedTemplate const& from, std::size_t offset, std::size_t length);
    void add_value(ParsedTemplate const& from, std::size_t offset, std::size_t length, Text value);
    // A place for the table of contents, which is known when all headings are.
    void add_contents(ParsedTemplate const& from, std::size_t offset, std::size_t length);
    void set_contents(Text const& contents);

    [[nodiscard]] std::string const& text() const { return text_; }
    // Text with its private characters replaced by what they stand for.
    [[nodiscard]] Text runs(std::string_view text) const;
    // Where a span of text() was written.
    [[nodiscard]] Place place(std::size_t offset, std::size_t length = 1) const;
    // Its file and line alone, to keep with what was made of it.
    [[nodiscard]] Place written_at(std::size_t offset) const;
    // Where the character at a line and column (1-based, in characters) of text() was written.
    [[nodiscard]] Place place_at_line(int line, int column, int length) const;
    [[nodiscard]] std::size_t line_start(int line) const; // offset of a 1-based line
    // The tags that stand in text(), in its order, with the name that was written.
    struct Written {
        std::size_t offset = 0; // in text()
        std::string_view name;
    };
    [[nodiscard]] std::vector<Written> written() const;
    [[nodiscard]] bool full() const; // there is no room for more

private:
    struct Span {
        std::size_t begin = 0; // in text_
        ParsedTemplate const* from = nullptr;
        std::size_t offset = 0;
        std::size_t length = 0; // in `from`; of a value the length of its name
        bool value = false;
    };

    std::string text_;
    std::vector<Span> spans_;
    std::vector<Text> values_;
    std::vector<std::size_t> contents_; // indices in values_
};

// `report`: one of the set. \pre check_names() found no errors
[[nodiscard]] Expanded expand(TemplateSet const& set, ParsedTemplate const& report, Schema const& schema,
                              DocumentView const& view, Diagnostics& diagnostics);
// Every branch once and every value empty: to check the blocks in branches that no area may take.
[[nodiscard]] Expanded expand_all_branches(TemplateSet const& set, ParsedTemplate const& report,
                                           Diagnostics& diagnostics);

} // namespace wijkpeil
