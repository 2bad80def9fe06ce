// SPDX-License-Identifier: EUPL-1.2
#include "read/account_confirm.hpp"

#include "base/text.hpp"
#include "read/yaml.hpp"
#include "read/yaml_write.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view k_key = "bevestigd:";

// Lines with their line ends.
std::vector<std::string_view> lines_of(std::string_view content)
{
    std::vector<std::string_view> lines;
    while (!content.empty()) {
        auto const end = content.find('\n');
        auto const length = end == std::string_view::npos ? content.size() : end + 1;
        lines.push_back(content.substr(0, length));
        content.remove_prefix(length);
    }
    return lines;
}

std::vector<std::string> lines_for(Confirmation const& confirmation)
{
    std::vector<std::string> lines{std::string(k_key), "  ronde: " + confirmation.round};
    if (confirmation.date) {
        lines.push_back("  datum: " + date_in_yaml(*confirmation.date));
    }
    if (!confirmation.figures.empty()) {
        lines.emplace_back("  cijfers:");
    }
    for (auto const& figure : confirmation.figures) {
        lines.push_back("    " + figure.indicator + " " + figure.period + ": " + quoted_yaml(figure.shown));
    }
    return lines;
}

// The lines of the key that is there, first and one after the last; both the fence if it is not.
struct Extent {
    std::size_t begin = 0;
    std::size_t end = 0;
};

Extent old_lines(std::vector<std::string_view> const& lines, std::size_t fence)
{
    for (std::size_t i = 1; i < fence; ++i) {
        if (!lines[i].starts_with(k_key)) {
            continue;
        }
        auto end = i + 1;
        while (end < fence && (lines[end].front() == ' ' || lines[end].front() == '\t')) {
            ++end;
        }
        return {i, end};
    }
    return {fence, fence};
}

bool has_good_head(std::string const& content)
{
    auto const lines = lines_of(content);
    std::string head;
    for (std::size_t i = 1; i < lines.size() && trimmed(lines[i]) != "---"; ++i) {
        head += lines[i];
    }
    Diagnostics ignored;
    auto const node = parse_yaml("", head, ignored);
    return node && node->kind == YamlNode::Kind::map && !ignored.has_errors();
}

} // namespace

std::optional<ConfirmedText> with_confirmation(std::string_view content, Confirmation const& confirmation)
{
    auto const lines = lines_of(content);
    auto const fence =
        std::find_if(lines.begin() + std::min<std::ptrdiff_t>(1, std::ssize(lines)), lines.end(),
                     [](std::string_view line) { return trimmed(line) == "---"; });
    if (fence == lines.end()) {
        return {};
    }
    auto const first = lines.front().starts_with(k_byte_order_mark)
                           ? lines.front().substr(k_byte_order_mark.size())
                           : lines.front();
    if (trimmed(first) != "---") {
        return {};
    }
    std::string const line_end = first.ends_with("\r\n") ? "\r\n" : "\n";
    auto const old = old_lines(lines, static_cast<std::size_t>(fence - lines.begin()));
    ConfirmedText text;
    text.added = lines_for(confirmation);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == old.begin) {
            for (auto const& line : text.added) {
                text.content += line + line_end;
            }
        }
        if (i >= old.begin && i < old.end) {
            text.removed.emplace_back(lines[i].substr(0, lines[i].find_last_not_of("\r\n") + 1));
        } else {
            text.content += lines[i];
        }
    }
    return has_good_head(text.content) ? std::optional{std::move(text)} : std::nullopt;
}

} // namespace wijkpeil
