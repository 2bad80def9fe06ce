// SPDX-License-Identifier: EUPL-1.2
#include "read/source_text.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <utility>

namespace wijkpeil {

namespace {

constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view k_no_break_space = "\xC2\xA0";
constexpr std::size_t k_block = 1024;
constexpr std::size_t k_most_shown = 20'000; // of a line: a file of JSON can be one of them

// What 0x80 to 0x9F stand for in Windows-1252 (unicode.org, CP1252.TXT); the other bytes are Latin-1.
constexpr std::array<char32_t, 32> k_windows_1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

std::string without_line_end(std::string_view content, std::size_t start)
{
    auto const end = content.find_first_of("\r\n", start);
    return std::string{content.substr(start, end == std::string_view::npos ? end : end - start)};
}

// The place of the first byte that is not UTF-8; the bytes before it are.
Place place_of_strange_byte(std::string const& file, std::string_view content, std::size_t offset,
                            int first_line)
{
    auto const before = content.substr(0, offset);
    auto const start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    Place place;
    place.file = file;
    place.line = first_line + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
    place.column = static_cast<int>(count_characters(before.substr(start))) + 1;
    place.source_line =
        std::string{before.substr(start)} + windows_1252_to_utf8(without_line_end(content, offset));
    return place;
}

bool is_utf16(std::string_view content)
{
    return content.starts_with("\xFF\xFE") || content.starts_with("\xFE\xFF");
}

bool is_forbidden_control(char byte)
{
    auto const code = static_cast<unsigned char>(byte);
    return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || code == 0x7F;
}

// Eight bytes at a time: most of a table is ASCII.
std::size_t skip_ascii(std::string_view text, std::size_t at)
{
    constexpr std::uint64_t k_high_bits = 0x8080808080808080U;
    std::uint64_t eight = 0;
    while (at + sizeof eight <= text.size()) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & k_high_bits) != 0) {
            break;
        }
        at += sizeof eight;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) {
        ++at;
    }
    return at;
}

std::optional<std::size_t> first_strange_byte(std::string_view text)
{
    for (auto at = skip_ascii(text, 0); at < text.size(); at = skip_ascii(text, at)) {
        auto const start = at;
        while (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80) {
            ++at;
        }
        if (auto const invalid = first_invalid_utf8(text.substr(start, at - start))) {
            return start + *invalid;
        }
    }
    return {};
}

std::size_t count_line_ends(std::string_view text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

SourceText::SourceText(std::string file, std::string content, int first_line)
    : file_{std::move(file)}, content_{std::move(content)}, first_line_{first_line}
{
    lines_before_.reserve(content_.size() / k_block + 1);
    for (std::size_t at = 0; at <= content_.size(); at += k_block) {
        lines_before_.push_back(line_count_ - 1);
        line_count_ += count_line_ends(text().substr(at, k_block));
    }
}

std::size_t SourceText::line_index(std::size_t offset) const
{
    auto const block = offset / k_block;
    return lines_before_[block] + count_line_ends(text().substr(block * k_block, offset - block * k_block));
}

std::size_t SourceText::line_start(std::size_t index) const
{
    if (index == 0) {
        return 0;
    }
    // The block with the line end before it.
    auto const after = std::lower_bound(lines_before_.begin(), lines_before_.end(), index);
    auto const block = static_cast<std::size_t>(after - lines_before_.begin()) - 1;
    auto end = content_.find('\n', block * k_block);
    for (auto line = lines_before_[block] + 1; line < index; ++line) {
        end = content_.find('\n', end + 1);
    }
    return end + 1;
}

std::string_view SourceText::line(std::size_t index) const
{
    auto const start = line_start(index);
    auto line = text().substr(start, content_.find('\n', start) - start);
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return line;
}

int SourceText::line_number(std::size_t offset) const
{
    return first_line_ + static_cast<int>(line_index(std::min(offset, content_.size())));
}

Place SourceText::place(std::size_t offset, std::size_t length_bytes) const
{
    auto const index = line_index(std::min(offset, content_.size()));
    auto const whole = line(index);
    auto const before = std::min(offset - line_start(index), whole.size());
    Place place;
    place.file = file_;
    place.line = first_line_ + static_cast<int>(index);
    place.column = static_cast<int>(count_characters(whole.substr(0, before))) + 1;
    place.length = std::max(1, static_cast<int>(count_characters(whole.substr(before, length_bytes))));
    place.source_line = whole.size() <= k_most_shown ? whole : std::string_view{};
    return place;
}

std::string_view without_padding(std::string_view text)
{
    text = trimmed(text);
    while (text.starts_with(k_no_break_space)) {
        text = trimmed(text.substr(k_no_break_space.size()));
    }
    while (text.ends_with(k_no_break_space)) {
        text = trimmed(text.substr(0, text.size() - k_no_break_space.size()));
    }
    return text;
}

std::string windows_1252_to_utf8(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 16);
    for (std::size_t at = 0; at < bytes.size();) {
        auto const end = skip_ascii(bytes, at);
        text.append(bytes, at, end - at);
        if (end < bytes.size()) {
            auto const code = static_cast<unsigned char>(bytes[end]);
            char32_t const character = code < 0xA0 ? k_windows_1252.at(code - 0x80U) : code;
            text += to_utf8({&character, 1});
        }
        at = end + 1;
    }
    return text;
}

std::optional<SourceText> checked_text(std::string const& file, std::string content, Diagnostics& diagnostics,
                                       int first_line, std::string const& not_utf8_hint)
{
    if (is_utf16(content)) {
        diagnostics.error(place_of_file(file), say("this file is UTF-16, not UTF-8"),
                          say("save the file as UTF-8 (in Excel: \"CSV UTF-8\")"));
        return {};
    }
    if (content.starts_with(k_byte_order_mark)) {
        content.erase(0, k_byte_order_mark.size());
    }
    if (auto const strange = first_strange_byte(content)) {
        diagnostics.error(place_of_strange_byte(file, content, *strange, first_line),
                          say("this file is not UTF-8: the first strange character is here"),
                          not_utf8_hint.empty() ? say("save the file as UTF-8 (in Excel: \"CSV UTF-8\")")
                                                : not_utf8_hint);
        return {};
    }
    SourceText source{file, std::move(content), first_line};
    auto const text = source.text();
    auto const control = std::find_if(text.begin(), text.end(), is_forbidden_control);
    if (control != text.end()) {
        diagnostics.error(source.place(static_cast<std::size_t>(control - text.begin())),
                          say("there is an invisible control character here"),
                          say("remove the character, or type the line again"));
        return {};
    }
    return source;
}

} // namespace wijkpeil
