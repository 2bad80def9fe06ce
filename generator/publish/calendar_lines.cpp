// SPDX-License-Identifier: EUPL-1.2
#include "publish/calendar_lines.hpp"

#include <fmt/format.h>

namespace wijkpeil {
namespace {

constexpr std::size_t k_most_octets = 75; // without the end of the line

std::string escaped(std::string_view text)
{
    std::string safe;
    for (char const c : text) {
        if (c == '\n') {
            safe += "\\n";
        } else if (c != '\r') {
            if (c == '\\' || c == ';' || c == ',') {
                safe += '\\';
            }
            safe += c;
        }
    }
    return safe;
}

// The second and later octets of a letter in UTF-8.
bool continues_letter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

} // namespace

void CalendarLines::add(std::string_view name, std::string_view value)
{
    auto const line = fmt::format("{}:{}", name, value);
    std::size_t begin = 0;
    std::size_t room = k_most_octets;
    while (line.size() - begin > room) {
        auto end = begin + room;
        while (continues_letter(line[end])) {
            --end;
        }
        text_ += line.substr(begin, end - begin) + "\r\n "; // the space belongs to the next line
        begin = end;
        room = k_most_octets - 1;
    }
    text_ += line.substr(begin) + "\r\n";
}

void CalendarLines::add_text(std::string_view name, std::string_view text)
{
    add(name, escaped(text));
}

std::string calendar_date(Date const& date)
{
    return fmt::format("{:04}{:02}{:02}", date.year, date.month, date.day);
}

} // namespace wijkpeil
