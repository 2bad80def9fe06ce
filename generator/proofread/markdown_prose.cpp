// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "proofread/prose.hpp"

#include <algorithm>
#include <array>

namespace wijkpeil {
namespace {

// Blocks that hold running text; the others hold keys.
constexpr std::array<std::string_view, 6> k_prose_blocks{"bovenkop", "intro",    "mededeling",
                                                         "bron",     "kolommen", "feiten"};

class MarkdownCover
{
public:
    explicit MarkdownCover(SourceText const& source)
    {
        prose_.source = &source;
        prose_.text = source.text();
    }

    Prose covered()
    {
        cover_tags();
        cover_lines();
        prose::cover_addresses(prose_);
        return std::move(prose_);
    }

private:
    // {{name}} is a word; a section is a choice whose text may be left out.
    void cover_tags()
    {
        auto& text = prose_.text;
        for (auto begin = text.find("{{"); begin != std::string::npos; begin = text.find("{{", begin)) {
            auto const close = text.find("}}", begin);
            if (close == std::string::npos) {
                return;
            }
            auto const end = close + 2;
            char const sign = text[begin + 2];
            bool const before = prose::is_letter_before(text, begin);
            bool const after = prose::is_letter_at(text, end);
            auto const name =
                std::string(trimmed(std::string_view(text).substr(begin + 3, close - begin - 3)));
            bool const is_section = sign == '#' || sign == '^' || sign == '/';
            prose::cover(text, begin, end, is_section || sign == '!' || sign == '>' ? ' ' : k_field);
            if (is_section) {
                text[begin] = text[end - 1] = before && after ? k_glue : ' ';
                cover_section(sign, begin + 1, end, name);
            }
            begin = end;
        }
    }

    void cover_section(char sign, std::size_t at, std::size_t end, std::string const& name)
    {
        auto& text = prose_.text;
        if (sign == '/') {
            // {{/x}}{{^x}}: the other form of the same choice.
            auto const next = text.find_first_not_of(" \n", end);
            bool const turns = next != std::string::npos && text.compare(next, 3, "{{^") == 0 &&
                               text.compare(next + 3, name.size() + 2, name + "}}") == 0;
            text[at] = k_branch; // also: nothing at all
            if (!turns) {
                text[at + 1] = k_close;
            }
            turned_ = turns;
        } else if (sign == '^' && turned_) {
            turned_ = false;
            text[at] = k_branch;
        } else {
            text[at] = k_open;
            text[at + 1] = k_branch;
        }
    }

    void cover_lines()
    {
        auto const& source = *prose_.source;
        bool in_head = source.line_count() > 0 && trimmed(source.line(0)) == "---";
        bool in_block = false;
        bool is_prose = true;
        for (std::size_t i = 0; i < source.line_count(); ++i) {
            auto const begin = source.line_start(i);
            auto const line = source.line(i);
            auto const end = begin + line.size();
            if (in_head) {
                hide(begin, end);
                in_head = i == 0 || trimmed(line) != "---";
            } else if (trimmed(line).starts_with("```")) {
                in_block = !in_block;
                auto const kind = trimmed(trimmed(line).substr(3));
                is_prose = !in_block || std::find(k_prose_blocks.begin(), k_prose_blocks.end(), kind) !=
                                            k_prose_blocks.end();
                single_lines_ = in_block && kind == "feiten";
                hide(begin, end);
            } else if (!is_prose) {
                hide(begin, end);
            } else {
                cover_line(begin, end);
            }
            if (end < source.text().size() && source.text()[end] == '\r') {
                prose_.text[end] = ' ';
            }
        }
    }

    void hide(std::size_t begin, std::size_t end)
    {
        prose::cover(prose_.text, begin, end, ' ');
        if (begin < end) {
            prose_.text[begin] = k_break;
        }
    }

    void cover_line(std::size_t begin, std::size_t end)
    {
        auto& text = prose_.text;
        auto first = text.find_first_not_of(" \t", begin);
        if (first == std::string::npos || first >= end) {
            return;
        }
        if (text[first] == '#') {
            prose::cover(text, first, text.find_first_not_of('#', first), k_break);
            if (end < text.size()) {
                text[end] = k_break; // in place of the line end: the heading is a text of its own
            }
        } else if (single_lines_) {
            break_before(first);
        } else {
            cover_item(first, end);
        }
        cover_inside(begin, end);
    }

    // What must not be overwritten at the begin of a line gets its break one place earlier.
    void break_before(std::size_t first)
    {
        if (first > 0) {
            prose_.text[first - 1] = k_break;
        }
    }

    // "- ", "1. " and "[^note]: "
    void cover_item(std::size_t first, std::size_t end)
    {
        auto& text = prose_.text;
        auto after = first;
        if (std::string_view("-*+>").find(text[first]) != std::string_view::npos) {
            after = first + 1;
        } else if (text.compare(first, 2, "[^") == 0) {
            auto const close = text.find("]:", first);
            after = close < end ? close + 2 : first;
        } else {
            auto const digits = text.find_first_not_of("0123456789", first);
            after = digits != std::string::npos && digits > first && text[digits] == '.' ? digits + 1 : first;
        }
        if (after > first && after < end && text[after] == ' ') {
            prose::cover(text, first, after, k_break);
        }
    }

    void cover_inside(std::size_t begin, std::size_t end)
    {
        auto& text = prose_.text;
        for (auto at = begin; at < end; ++at) {
            if (text[at] == '\\') {
                text[at] = ' ';
            } else if (text[at] == '`') {
                auto const close = std::min(text.find('`', at + 1), end);
                prose::cover(text, at, std::min(close + 1, end), k_field);
            } else if (text.compare(at, 2, "{#") == 0) { // the fixed name of a heading
                auto const close = std::min(text.find('}', at), end);
                prose::cover(text, at, std::min(close + 1, end), ' ');
            } else if (text[at] == '[') {
                cover_link(at, end);
            }
        }
    }

    void cover_link(std::size_t at, std::size_t end)
    {
        auto& text = prose_.text;
        auto const close = text.find(']', at);
        if (close >= end) {
            return;
        }
        if (text[at + 1] == '^') { // a footnote's sign
            prose::cover(text, at, close + 1, ' ');
            return;
        }
        if (close + 1 >= end || text[close + 1] != '(') {
            return;
        }
        auto const last = std::min(text.find(')', close), end - 1);
        if (close == at + 1) { // [](#name) becomes words
            prose::cover(text, at, last + 1, k_field);
            return;
        }
        prose_.links.push_back({at + 1, close - at - 1, false});
        text[at] = ' ';
        prose::cover(text, close, last + 1, ' ');
    }

    Prose prose_;
    bool turned_ = false;       // {{/x}} is followed by {{^x}}
    bool single_lines_ = false; // each line is a text of its own
};

} // namespace

Prose markdown_prose(SourceText const& source)
{
    return MarkdownCover(source).covered();
}

} // namespace wijkpeil
