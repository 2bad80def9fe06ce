// SPDX-License-Identifier: EUPL-1.2
#include "read/yaml_errors.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"

#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <optional>
#include <string>

namespace wijkpeil {

namespace {

std::size_t first_of_line(SourceText const& source, std::size_t index)
{
    auto const start = source.line(index).find_first_not_of(" \t");
    return source.line_start(index) + (start == std::string_view::npos ? 0 : start);
}

bool indented_with_tab(std::string_view line)
{
    auto const indentation = line.substr(0, line.find_first_not_of(" \t"));
    return indentation.size() < line.size() && indentation.find('\t') != std::string_view::npos;
}

// The tab that indents line `index` or the one before it.
std::optional<std::size_t> tab_near(SourceText const& source, std::size_t index)
{
    for (auto const at : {index, index == 0 ? 0 : index - 1}) {
        if (indented_with_tab(source.line(at))) {
            return source.line_start(at) + source.line(at).find('\t');
        }
    }
    return {};
}

// The first quote after `offset` that can open a text and is not closed on its own line.
std::optional<std::size_t> open_quote_after(std::string_view text, std::size_t offset)
{
    for (auto at = text.find_first_of("\"'", offset); at != std::string_view::npos;
         at = text.find_first_of("\"'", at + 1)) {
        bool const opens =
            at == 0 || std::string_view{" \t\n[{,"}.find(text[at - 1]) != std::string_view::npos;
        auto const next = text.find_first_of(std::string{text[at]} + '\n', at + 1);
        if (opens && (next == std::string_view::npos || text[next] == '\n')) {
            return at;
        }
        if (opens) {
            at = next;
        }
    }
    return {};
}

// The second ": " of a line, or where there is none, `offset`.
std::size_t second_colon(SourceText const& source, std::size_t line, std::size_t offset)
{
    auto const text = source.line(line);
    auto const first = text.find(": ");
    auto const second = first == std::string_view::npos ? first : text.find(": ", first + 2);
    return second == std::string_view::npos ? offset : source.line_start(line) + second;
}

void report_map_value(SourceText const& source, std::size_t line, std::size_t offset,
                      Diagnostics& diagnostics)
{
    diagnostics.error(source.place(second_colon(source, line, offset)),
                      say("there is a colon in the middle of a value"),
                      say("put the whole value in double quotes, or check the indentation"));
}

} // namespace

void report_yaml_mistake(SourceText const& source, YAML::Exception const& mistake, std::size_t last_offset,
                         Diagnostics& diagnostics)
{
    namespace Msg = YAML::ErrorMsg;
    auto const line =
        std::min(static_cast<std::size_t>(std::max(0, mistake.mark.line)), source.line_count() - 1);
    auto const offset =
        std::min(source.line_start(line) + static_cast<std::size_t>(std::max(0, mistake.mark.column)),
                 source.text().size());
    auto const is = [&](char const* message) { return mistake.msg == message; };

    if (auto const tab = tab_near(source, line)) {
        diagnostics.error(source.place(*tab), say("this line is indented with a tab"),
                          say("use spaces instead"));
        return;
    }
    if (is(Msg::EOF_IN_SCALAR) || is(Msg::DOC_IN_SCALAR) || is(Msg::END_OF_MAP) || is(Msg::END_OF_SEQ)) {
        if (auto const quote = open_quote_after(source.text(), last_offset)) {
            diagnostics.error(source.place(*quote), say("a quote is opened here and not closed"),
                              say("close the quote at the end of the text"));
            return;
        }
    }
    if (is(Msg::MAP_VALUE)) {
        report_map_value(source, line, offset, diagnostics);
    } else if (is(Msg::END_OF_MAP) || is(Msg::END_OF_SEQ) || is(Msg::MAP_KEY) || is(Msg::BLOCK_ENTRY)) {
        diagnostics.error(
            source.place(first_of_line(source, line)), say("this line does not fit the lines above it"),
            say("give keys of the same list the same indentation, and write each as \"key: value\""));
    } else if (is(Msg::END_OF_MAP_FLOW) || is(Msg::END_OF_SEQ_FLOW) || is(Msg::FLOW_END)) {
        diagnostics.error(source.place(offset), say("the brackets do not match here"),
                          say("close every [ with ] and every {{ with }}, with commas between the parts"));
    } else if (is(Msg::UNKNOWN_TOKEN) || is(Msg::CHAR_IN_SCALAR)) {
        diagnostics.error(source.place(offset), say("this character cannot stand here without quotes"),
                          say("put the whole text in double quotes"));
    } else if (mistake.msg.starts_with(Msg::INVALID_ESCAPE)) {
        diagnostics.error(source.place(std::min(offset, source.text().rfind('\\', offset))),
                          say("the backslash has a special meaning between double quotes"),
                          say("use single quotes, or write the backslash twice"));
    } else if (mistake.msg.starts_with(Msg::UNKNOWN_ANCHOR)) {
        diagnostics.error(source.place(offset), say("references to parts (*name) are not allowed here"),
                          say("put a text that begins with * in quotes"));
    } else {
        diagnostics.error(source.place(offset), say("this is not valid YAML: {}", mistake.msg),
                          say("check the quotes, the colons and the indentation near this line"));
    }
}

} // namespace wijkpeil
