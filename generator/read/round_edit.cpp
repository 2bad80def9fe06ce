// SPDX-License-Identifier: EUPL-1.2
#include "read/round_edit.hpp"

#include "base/text.hpp"
#include "read/yaml.hpp"
#include "read/yaml_write.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

YamlNode const* value_of(YamlNode const& map, std::string_view key)
{
    auto const found = std::find_if(map.entries.begin(), map.entries.end(),
                                    [&](auto const& entry) { return entry.first.text == key; });
    return found == map.entries.end() ? nullptr : &found->second;
}

// Where line `line` begins; the end of the text after the last one.
std::size_t start_of_line(std::string const& content, int line)
{
    std::size_t at = 0;
    for (int i = 1; i < line && at < content.size(); ++i) {
        auto const end = content.find('\n', at);
        at = end == std::string::npos ? content.size() : end + 1;
    }
    return at;
}

std::size_t characters_on(std::string const& content, std::size_t from, int count)
{
    for (; count > 0 && from < content.size(); --count) {
        do {
            ++from;
        } while (from < content.size() && (static_cast<unsigned char>(content[from]) & 0xC0U) == 0x80U);
    }
    return from;
}

struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

Span span_of(std::string const& content, Place const& place)
{
    auto const begin = characters_on(content, start_of_line(content, place.line), place.column - 1);
    return {begin, characters_on(content, begin, place.length)};
}

std::string replaced_at(std::string content, Span span, std::string const& text)
{
    return content.replace(span.begin, span.end - span.begin, text);
}

std::string_view line_at(std::string const& content, std::size_t start)
{
    auto const end = content.find('\n', start);
    return std::string_view(content).substr(start, end == std::string::npos ? end : end - start);
}

std::size_t indent_of(std::string_view line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

bool is_content(std::string_view line)
{
    auto const text = trimmed(line);
    return !text.empty() && text.front() != '#';
}

// After the last line of the item that begins on line `first`, whose dash is at `indent`.
std::size_t end_of_item(std::string const& content, int first, std::size_t indent)
{
    auto at = start_of_line(content, first + 1);
    auto end = at;
    while (at < content.size()) {
        auto const line = line_at(content, at);
        if (is_content(line) && indent_of(line) <= indent) {
            break;
        }
        at = std::min(at + line.size() + 1, content.size());
        if (is_content(line)) {
            end = at;
        }
    }
    return end;
}

std::optional<YamlNode> parsed(std::string const& content)
{
    Diagnostics ignored;
    auto node = parse_yaml("", content, ignored);
    return ignored.has_errors() ? std::nullopt : std::move(node);
}

std::string line_end_of(std::string const& content)
{
    return content.find("\r\n") == std::string::npos ? "\n" : "\r\n";
}

std::string scalar(std::string const& text)
{
    bool const plain =
        !text.empty() &&
        std::all_of(text.begin(), text.end(),
                    [](unsigned char one) { return std::isalnum(one) != 0 || one == ' ' || one == '-'; }) &&
        text.front() != '-' && text.front() != ' ' && text.back() != ' ';
    return plain ? text : quoted_yaml(text);
}

} // namespace

std::string round_lines(Round const& round, std::string const& indent)
{
    auto text = indent + "- id: " + round.id + "\n" + indent + "  naam: " + scalar(round.name) + "\n";
    auto const date = [&](char const* key, std::optional<Date> const& day) {
        if (day) {
            text += indent + "  " + key + ": " + date_in_yaml(*day) + "\n";
        }
    };
    date("brief", round.letter);
    date("deadline", round.deadline);
    date("raad", round.council);
    date("cijfers_tot", round.cutoff);
    if (!round.previous.empty()) {
        text += indent + "  vorige: " + round.previous + "\n";
    }
    return text + indent + "  status: open\n";
}

std::optional<std::string> with_round(std::string const& content, Round const& round)
{
    auto const root = parsed(content);
    auto const* rounds = root ? value_of(*root, "rondes") : nullptr;
    auto const* current = root ? value_of(*root, "ronde") : nullptr;
    if (rounds == nullptr || rounds->items.empty() || current == nullptr) {
        return {};
    }
    int const line = rounds->items.back().place.line;
    auto const start = start_of_line(content, line);
    auto const first = line_at(content, start);
    auto const indent = indent_of(first);
    if (indent >= first.size() || first[indent] != '-') {
        return {}; // [a, b]
    }
    auto const end = end_of_item(content, line, indent);
    bool const apart = line > 1 && trimmed(line_at(content, start_of_line(content, line - 1))).empty();
    auto lines = (apart ? "\n" : "") + round_lines(round, std::string(indent, ' '));
    if (content[end - 1] != '\n') {
        lines.insert(0, "\n");
    }
    auto changed = content;
    changed.insert(end, replaced(lines, "\n", line_end_of(content)));
    // `ronde` may stand below the list as well.
    auto const again = parsed(changed);
    auto const* key = again ? value_of(*again, "ronde") : nullptr;
    if (key == nullptr) {
        return {};
    }
    changed = replaced_at(changed, span_of(changed, key->place), round.id);
    return parsed(changed) ? std::optional(std::move(changed)) : std::nullopt;
}

std::optional<std::string> with_status(std::string const& content, std::string const& round,
                                       std::string const& status)
{
    auto const root = parsed(content);
    auto const* rounds = root ? value_of(*root, "rondes") : nullptr;
    if (rounds == nullptr) {
        return {};
    }
    for (auto const& item : rounds->items) {
        auto const* id = value_of(item, "id");
        if (id == nullptr || id->text != round) {
            continue;
        }
        std::string changed;
        if (auto const* there = value_of(item, "status"); there != nullptr) {
            changed = replaced_at(content, span_of(content, there->place), status);
        } else {
            auto const after = span_of(content, id->place).end;
            auto const start = start_of_line(content, item.place.line);
            auto const before =
                trimmed(std::string_view(content).substr(start, span_of(content, item.place).begin - start));
            bool const flow = before.ends_with('{') || before.ends_with(',');
            auto const indent = std::string(static_cast<std::size_t>(item.place.column - 1), ' ');
            auto const text =
                flow ? ", status: " + status : line_end_of(content) + indent + "status: " + status;
            changed = replaced_at(content, {after, after}, text);
        }
        return parsed(changed) ? std::optional(std::move(changed)) : std::nullopt;
    }
    return {};
}

} // namespace wijkpeil
