// SPDX-License-Identifier: EUPL-1.2
#include "read/commitment_answers.hpp"

#include "base/text.hpp"
#include "read/commitment_words.hpp"
#include "read/yaml.hpp"

#include <algorithm>
#include <cctype>

namespace wijkpeil {
namespace {

constexpr std::string_view k_key = "antwoorden:";
constexpr std::string_view k_name = "antwoorden";
constexpr std::string_view k_blank = " \t\r\n";

// Lines with their line ends.
std::vector<std::string> lines_of(std::string_view content)
{
    std::vector<std::string> lines;
    while (!content.empty()) {
        auto const end = content.find('\n');
        auto const length = end == std::string_view::npos ? content.size() : end + 1;
        lines.emplace_back(content.substr(0, length));
        content.remove_prefix(length);
    }
    return lines;
}

std::optional<YamlNode> good_yaml(std::string const& content)
{
    Diagnostics ignored;
    auto node = parse_yaml("", content, ignored);
    return node && node->kind == YamlNode::Kind::map && !ignored.has_errors() ? node : std::nullopt;
}

YamlNode const* answers_in(YamlNode const& root)
{
    auto const found = std::find_if(root.entries.begin(), root.entries.end(),
                                    [](auto const& entry) { return entry.first.text == k_name; });
    return found == root.entries.end() ? nullptr : &found->second;
}

bool same(YamlNode const& a, YamlNode const& b)
{
    return a.kind == b.kind && a.text == b.text &&
           std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), same) &&
           std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(),
                      [](auto const& x, auto const& y) {
                          return same(x.first, y.first) && same(x.second, y.second);
                      });
}

// Nothing but `count` answers at the end of the list came to it.
bool only_added(YamlNode const& before, YamlNode const& after, std::size_t count)
{
    auto without = after;
    for (auto& [key, value] : without.entries) {
        if (key.text == k_name && value.items.size() >= count) {
            value.items.resize(value.items.size() - count);
        }
    }
    auto whole = before;
    auto const make_list = [](YamlNode& root) {
        for (auto& [key, value] : root.entries) {
            if (key.text == k_name && value.items.empty()) {
                value.kind = YamlNode::Kind::list;
            }
        }
    };
    make_list(whole);
    make_list(without);
    if (answers_in(before) == nullptr) {
        without.entries.pop_back(); // the key is new, and the last
    }
    return same(whole, without);
}

std::string scalar(std::string const& text)
{
    bool const plain = !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char one) {
        return std::isalnum(one) != 0 || one == '-' || one == '_' || one == '.';
    });
    return plain && text.front() != '-' ? text
                                        : "\"" + replaced(replaced(text, "\\", "\\\\"), "\"", "\\\"") + "\"";
}

std::vector<std::string> lines_for(std::vector<std::string> const& commitments, std::string const& round,
                                   std::string const& indent)
{
    std::vector<std::string> lines;
    for (auto const& id : commitments) {
        lines.push_back(indent + "- toezegging: " + scalar(id));
        lines.push_back(indent + "  ronde: " + scalar(round));
        lines.push_back(indent + "  stand: " + k_word_unanswered);
        lines.push_back(indent + "  tekst: \"\"");
    }
    return lines;
}

std::size_t indent_of(std::string const& line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

// Where the list goes on: the line after its last one, and how its items are indented.
struct ListEnd {
    std::size_t line = 0;
    std::string indent = "  ";
};

ListEnd end_of_list(std::vector<std::string> const& lines, std::size_t key)
{
    ListEnd end{key + 1, "  "};
    bool found = false;
    for (std::size_t i = key + 1; i < lines.size(); ++i) {
        auto const content = trimmed(lines[i]);
        auto const indent = indent_of(lines[i]);
        bool const is_item = content.starts_with("-");
        if (!found && is_item) {
            found = true;
            end.indent = lines[i].substr(0, indent);
        }
        if (indent == 0 && !content.empty() && !content.starts_with("#") && !is_item) {
            break; // the next key
        }
        // A comment of what follows the list is no part of it; one inside an item may be a line of its text.
        bool const is_apart = content.empty() || (content.starts_with("#") && indent <= end.indent.size());
        if (!is_apart) {
            end.line = i + 1;
        }
    }
    return end;
}

} // namespace

std::optional<AnswersAdded> with_empty_answers(std::string_view content,
                                               std::vector<std::string> const& commitments,
                                               std::string const& round)
{
    auto const before = good_yaml(std::string(content));
    if (!before) {
        return {};
    }
    AnswersAdded result{std::string(content), {}};
    if (commitments.empty()) {
        return result;
    }
    auto lines = lines_of(content);
    std::string const line_end = lines.front().ends_with("\r\n") ? "\r\n" : "\n";
    auto const key = static_cast<std::size_t>(
        std::find_if(lines.begin(), lines.end(),
                     [](std::string const& line) { return line.starts_with(k_key); }) -
        lines.begin());
    ListEnd end{lines.size(), "  "};
    if (key < lines.size()) {
        end = end_of_list(lines, key);
        auto const empty = lines[key].find("[]"); // a list without items, on one line
        if (empty != std::string::npos && answers_in(*before)->items.empty()) {
            lines[key].erase(empty, 2);
            auto const from = lines[key].find_last_not_of(k_blank);
            lines[key].erase(from + 1);
            lines[key] += line_end;
        }
    } else {
        result.added = {"", std::string(k_key)};
    }
    for (auto& line : lines_for(commitments, round, end.indent)) {
        result.added.push_back(std::move(line));
    }
    if (end.line > 0 && !lines[end.line - 1].ends_with('\n')) {
        lines[end.line - 1] += line_end;
    }
    std::string text;
    for (std::size_t i = 0; i <= lines.size(); ++i) {
        if (i == end.line) {
            for (auto const& line : result.added) {
                text += line + line_end;
            }
        }
        text += i < lines.size() ? lines[i] : "";
    }
    result.content = std::move(text);
    auto const after = good_yaml(result.content);
    bool const is_sound = after && answers_in(*after) != nullptr &&
                          answers_in(*after)->items.size() >= commitments.size() &&
                          only_added(*before, *after, commitments.size());
    return is_sound ? std::optional{std::move(result)} : std::nullopt;
}

} // namespace wijkpeil
