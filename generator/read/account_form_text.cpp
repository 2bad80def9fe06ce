// SPDX-License-Identifier: EUPL-1.2
// A form that was filled in → a text of templates/teksten, or what it changes in one that is there.
#include "read/account_form.hpp"
#include "read/yaml.hpp"
#include "read/yaml_write.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

using Lines = std::vector<std::string>; // with their line ends

Lines lines_of(std::string_view content)
{
    Lines lines;
    while (!content.empty()) {
        auto const end = content.find('\n');
        auto const length = end == std::string::npos ? content.size() : end + 1;
        lines.emplace_back(content.substr(0, length));
        content.remove_prefix(length);
    }
    return lines;
}

std::string body_of(Account const& section)
{
    return joined(section.paragraphs, "\n\n");
}

// The keys of a head that a form says, in this order.
std::vector<std::pair<std::string, std::string>> head_of(AccountForm const& form)
{
    return {{"auteur", quoted_yaml(form.author)}, {"datum", date_in_yaml(form.date)}, {"stand", "concept"}};
}

bool is_heading(std::string_view line)
{
    return trimmed(line).starts_with('#');
}

// A text that is there, taken apart into lines.
class TextEdit
{
public:
    explicit TextEdit(std::string_view content) : lines_{lines_of(content)}
    {
        auto const fence =
            std::find_if(lines_.begin() + std::min<std::ptrdiff_t>(1, std::ssize(lines_)), lines_.end(),
                         [](auto const& line) { return trimmed(line) == "---"; });
        fence_ = static_cast<std::size_t>(fence - lines_.begin());
        end_ = !lines_.empty() && lines_.front().ends_with("\r\n") ? "\r\n" : "\n";
    }

    [[nodiscard]] bool has_head() const
    {
        auto const mark = std::string_view("\xEF\xBB\xBF");
        std::string_view const first = lines_.empty() ? std::string_view() : lines_.front();
        return fence_ < lines_.size() &&
               trimmed(first.substr(first.starts_with(mark) ? mark.size() : 0)) == "---";
    }

    // Whether the file says another text there.
    bool put_section(Account const& section)
    {
        auto const [begin, end] = body(section.title);
        auto const text = replaced(body_of(section), "\n", end_);
        std::string was;
        for (auto i = begin; i < end; ++i) {
            was += lines_[i];
        }
        if (begin > 0 && trimmed(was) == trimmed(text)) {
            return false;
        }
        if (begin == 0) { // no such heading
            if (!lines_.empty() && !lines_.back().ends_with('\n')) {
                lines_.back() += end_;
            }
            lines_.push_back(end_ + "## " + section.title + end_);
            lines_.push_back(end_ + text + end_);
            return true;
        }
        auto first = begin;
        auto last = end;
        while (first < last && trimmed(lines_[first]).empty()) {
            ++first;
        }
        while (last > first && trimmed(lines_[last - 1]).empty()) {
            --last;
        }
        if (first == last) { // a heading without a text
            replace(begin, end, {end_, text + end_, end < lines_.size() ? end_ : std::string()});
        } else {
            replace(first, last, {text + end_});
        }
        return true;
    }

    [[nodiscard]] std::string head_value(std::string const& key) const
    {
        Diagnostics ignored;
        std::string head;
        for (std::size_t i = 1; i < fence_ && i < lines_.size(); ++i) {
            head += lines_[i];
        }
        auto const node = parse_yaml("", head, ignored);
        if (!node || node->kind != YamlNode::Kind::map) {
            return {};
        }
        YamlMap map{*node, "", ignored};
        return map.text(key);
    }

    // The key with this value, in place of what is there; without a value the key goes.
    void put_key(std::string const& key, std::string const& value)
    {
        auto begin = std::min<std::size_t>(1, fence_);
        while (begin < fence_ && !lines_[begin].starts_with(key + ":")) {
            ++begin;
        }
        auto end = begin < fence_ ? begin + 1 : begin;
        while (end < fence_ && end > begin && (lines_[end].front() == ' ' || lines_[end].front() == '\t')) {
            ++end;
        }
        auto const before = lines_.size();
        replace(begin, end, value.empty() ? Lines{} : Lines{key + ": " + value + end_});
        fence_ += lines_.size() - before;
    }

    [[nodiscard]] std::string content() const { return joined(lines_, ""); }

private:
    // The lines between its heading and the next one; 0, 0 if there is no such heading.
    [[nodiscard]] std::pair<std::size_t, std::size_t> body(std::string const& title) const
    {
        for (auto i = fence_ + 1; i < lines_.size(); ++i) {
            auto const line = trimmed(lines_[i]);
            if (!line.starts_with("## ") || trimmed(line.substr(3)) != title) {
                continue;
            }
            auto end = i + 1;
            while (end < lines_.size() && !is_heading(lines_[end])) {
                ++end;
            }
            return {i + 1, end};
        }
        return {0, 0};
    }

    void replace(std::size_t begin, std::size_t end, Lines const& now)
    {
        auto const at = lines_.erase(lines_.begin() + static_cast<std::ptrdiff_t>(begin),
                                     lines_.begin() + static_cast<std::ptrdiff_t>(end));
        lines_.insert(at, now.begin(), now.end());
    }

    Lines lines_;
    std::size_t fence_ = 0; // the second line ---
    std::string end_;
};

} // namespace

std::string text_of_form(AccountForm const& form)
{
    std::string text = "---\nformaat: 1\ngebied: " + form.area + "\nronde: " + form.round + "\n";
    for (auto const& [key, value] : head_of(form)) {
        text += key + ": " + value + "\n";
    }
    text += "---\n";
    for (auto const& section : form.sections) {
        text += "\n## " + section.title + "\n\n" + body_of(section) + "\n";
    }
    return text;
}

std::optional<std::string> with_form(std::string_view content, AccountForm const& form)
{
    TextEdit edit(content);
    if (!edit.has_head()) {
        return {};
    }
    bool changed =
        edit.head_value("auteur") != form.author || edit.head_value("datum") != date_in_yaml(form.date);
    for (auto const& section : form.sections) {
        changed = edit.put_section(section) || changed;
    }
    if (!changed) {
        return std::string(content);
    }
    edit.put_key("bevestigd", {});
    for (auto const& [key, value] : head_of(form)) {
        edit.put_key(key, value);
    }
    bool const as_asked = edit.head_value("auteur") == form.author && edit.head_value("stand") == "concept" &&
                          edit.head_value("bevestigd").empty();
    return as_asked ? std::optional{edit.content()} : std::nullopt;
}

} // namespace wijkpeil
