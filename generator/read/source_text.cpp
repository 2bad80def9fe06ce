// SPDX-License-Identifier: EUPL-1.2
#include "read/source_text.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {

namespace {

constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";

// Spreadsheets on Windows save Windows-1252; for a message its Latin-1 part is near enough.
std::string latin1_to_utf8(std::string_view bytes)
{
    std::u32string characters;
    for (char const byte : bytes) {
        characters.push_back(static_cast<unsigned char>(byte));
    }
    return to_utf8(characters);
}

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
    place.source_line = std::string{before.substr(start)} + latin1_to_utf8(without_line_end(content, offset));
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

} // namespace

SourceText::SourceText(std::string file, std::string content, int first_line)
    : file_{std::move(file)}, content_{std::move(content)}, line_starts_{0}, first_line_{first_line}
{
    for (auto end = content_.find('\n'); end != std::string::npos; end = content_.find('\n', end + 1)) {
        line_starts_.push_back(end + 1);
    }
}

std::size_t SourceText::line_index(std::size_t offset) const
{
    auto const after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
    return static_cast<std::size_t>(after - line_starts_.begin()) - 1;
}

std::string_view SourceText::line(std::size_t index) const
{
    auto const start = line_starts_[index];
    auto const end = index + 1 < line_starts_.size() ? line_starts_[index + 1] - 1 : content_.size();
    auto line = text().substr(start, end - start);
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return line;
}

int SourceText::line_number(std::size_t offset) const
{
    return first_line_ + static_cast<int>(line_index(offset));
}

Place SourceText::place(std::size_t offset, std::size_t length_bytes) const
{
    auto const index = line_index(std::min(offset, content_.size()));
    auto const whole = line(index);
    auto const before = std::min(offset - line_starts_[index], whole.size());
    Place place;
    place.file = file_;
    place.line = first_line_ + static_cast<int>(index);
    place.column = static_cast<int>(count_characters(whole.substr(0, before))) + 1;
    place.length = std::max(1, static_cast<int>(count_characters(whole.substr(before, length_bytes))));
    place.source_line = std::string{whole};
    return place;
}

std::optional<SourceText> checked_text(std::string const& file, std::string content, Diagnostics& diagnostics,
                                       int first_line)
{
    if (is_utf16(content)) {
        diagnostics.error(place_of_file(file), say("this file is UTF-16, not UTF-8"),
                          say("save the file as UTF-8 (in Excel: \"CSV UTF-8\")"));
        return {};
    }
    if (content.starts_with(k_byte_order_mark)) {
        content.erase(0, k_byte_order_mark.size());
    }
    if (auto const strange = first_invalid_utf8(content)) {
        diagnostics.error(place_of_strange_byte(file, content, *strange, first_line),
                          say("this file is not UTF-8: the first strange character is here"),
                          say("save the file as UTF-8 (in Excel: \"CSV UTF-8\")"));
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
