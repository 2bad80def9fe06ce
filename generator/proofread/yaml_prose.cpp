// SPDX-License-Identifier: EUPL-1.2
// The texts in YAML files of this project: "key: text", "key: >-" with lines below it, and lists of those.
#include "base/text.hpp"
#include "proofread/prose.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace wijkpeil {
namespace {

struct KeyOfLine {
    std::size_t indent = 0; // of the key
    std::string_view name;
    std::size_t value = 0; // offset of the value in the line
};

// `  - naam: waarde` → naam
std::optional<KeyOfLine> key_of(std::string_view line)
{
    auto const begin = line.find_first_not_of(" -");
    if (begin == std::string_view::npos) {
        return {};
    }
    auto end = begin;
    while (end < line.size() && ((line[end] >= 'a' && line[end] <= 'z') || line[end] == '_' ||
                                 (line[end] >= '0' && line[end] <= '9') || line[end] == '-')) {
        ++end;
    }
    if (end == begin || end >= line.size() || line[end] != ':' ||
        (end + 1 < line.size() && line[end + 1] != ' ')) {
        return {};
    }
    return KeyOfLine{begin, line.substr(begin, end - begin), end + 1};
}

// `take` says whether the text of a key is prose; `inside` covers what is no prose in it.
class YamlCover
{
public:
    using Take = std::function<bool(std::string_view)>;
    using Inside = std::function<void(std::string&, std::size_t, std::size_t)>;

    YamlCover(SourceText const& source, Take take, Inside inside)
        : take_(std::move(take)), inside_(std::move(inside))
    {
        prose_.source = &source;
        prose_.text = source.text();
    }

    Prose covered()
    {
        auto const& source = *prose_.source;
        for (std::size_t i = 0; i < source.line_count(); ++i) {
            auto const line = source.line(i);
            auto const begin = source.line_start(i);
            auto const end = begin + line.size();
            auto const first = line.find_first_not_of(' ');
            bool const continues = in_text_ && (first == std::string_view::npos || first > indent_);
            if (continues) {
                text_end_ = end;
            } else {
                finish();
                start(line, begin, end);
            }
            if (end < source.text().size() && source.text()[end] == '\r') {
                prose_.text[end] = ' ';
            }
        }
        finish();
        prose::cover_addresses(prose_);
        return std::move(prose_);
    }

private:
    void start(std::string_view line, std::size_t begin, std::size_t end)
    {
        auto const key = trimmed(line).starts_with('#') ? std::nullopt : key_of(line);
        // "kop:" alone begins a group, not a text.
        in_text_ = key && !trimmed(line.substr(key->value)).empty();
        if (!in_text_) {
            hide(begin, end);
            return;
        }
        indent_ = key->indent;
        wanted_ = take_(key->name);
        auto value = begin + key->value;
        auto const style = trimmed(line.substr(key->value));
        if (style.starts_with('>') || style.starts_with('|')) {
            value = end;
        }
        hide(begin, value);
        text_begin_ = value;
        text_end_ = end;
    }

    void finish()
    {
        if (!std::exchange(in_text_, false)) {
            return;
        }
        if (!wanted_) {
            hide(text_begin_, text_end_);
            return;
        }
        auto& text = prose_.text;
        for (auto at = text_begin_; at < text_end_; ++at) {
            if (text[at] == '\\') { // an escape in double quotes
                prose::cover(text, at, at + (at + 1 < text_end_ && text[at + 1] == 'u' ? 6 : 2), ' ');
            } else if (text[at] == '"') {
                text[at] = ' ';
            }
        }
        inside_(text, text_begin_, text_end_);
    }

    void hide(std::size_t begin, std::size_t end)
    {
        prose::cover(prose_.text, begin, end, ' ');
        if (begin < end && prose_.text[begin] != '\n') {
            prose_.text[begin] = k_break;
        }
    }

    Prose prose_;
    Take take_;
    Inside inside_;
    bool in_text_ = false;
    bool wanted_ = false;
    std::size_t indent_ = 0;
    std::size_t text_begin_ = 0;
    std::size_t text_end_ = 0;
};

// Covers what ICU MessageFormat reads: {name}, and {n, plural, one {…} other {…}} but for its forms.
class MessageCover
{
public:
    MessageCover(std::string& text, std::size_t end) : text_(text), end_(end) {}

    // From `at` to the brace that closes this text, or the end.
    std::size_t cover_text(std::size_t at)
    {
        while (at < end_ && text_[at] != '}') {
            if (text_[at] == '#') {
                text_[at] = k_field;
            }
            at = text_[at] == '{' ? cover_argument(at) : at + 1;
        }
        return at;
    }

private:
    std::size_t cover_argument(std::size_t begin)
    {
        auto const stop = text_.find_first_of(",}", begin);
        if (stop >= end_) {
            return end_;
        }
        if (text_[stop] == '}') {
            prose::cover(text_, begin, stop + 1, k_field);
            return stop + 1;
        }
        bool const grown = prose::is_letter_before(text_, begin);
        auto const comma = text_.find(',', stop + 1); // behind "plural" or "select"
        if (comma >= end_) {
            return end_;
        }
        prose::cover(text_, begin, comma + 1, ' ');
        text_[begin] = k_open;
        auto at = comma + 1;
        while (at < end_) {
            auto const next = text_.find_first_not_of(" \n\r", at);
            if (next >= end_) {
                return end_;
            }
            if (text_[next] == '}') {
                text_[next] = k_close;
                return next + 1;
            }
            auto const brace = text_.find('{', next);
            if (brace >= end_) {
                return end_;
            }
            prose::cover(text_, next, brace, ' ');
            text_[next] = k_branch;
            text_[brace] = grown ? k_glue : ' ';
            auto const close = cover_text(brace + 1);
            if (close < end_) {
                text_[close] = grown || is_grown_after(close) ? k_glue : ' ';
            }
            at = close + 1;
        }
        return end_;
    }

    // Whether letters follow the whole choice; `close` ends its last form.
    [[nodiscard]] bool is_grown_after(std::size_t close) const
    {
        auto const next = text_.find_first_not_of(" \n\r", close + 1);
        return next < end_ && text_[next] == '}' && prose::is_letter_at(text_, next + 1);
    }

    std::string& text_;
    std::size_t end_;
};

} // namespace

Prose sentence_prose(SourceText const& source)
{
    return YamlCover(
               // "woorden" lists words that are weighed elsewhere: no sentence.
               source, [](std::string_view key) { return key != "woorden"; },
               [](std::string& text, std::size_t begin, std::size_t end) {
                   MessageCover(text, end).cover_text(begin);
               })
        .covered();
}

Prose yaml_prose(SourceText const& source, std::vector<std::string_view> const& keys)
{
    return YamlCover(
               source,
               [&](std::string_view key) { return std::find(keys.begin(), keys.end(), key) != keys.end(); },
               [](std::string&, std::size_t, std::size_t) {})
        .covered();
}

} // namespace wijkpeil
