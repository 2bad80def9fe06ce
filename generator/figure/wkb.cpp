// SPDX-License-Identifier: EUPL-1.2
#include "figure/wkb.hpp"

#include <bit>
#include <cstdint>

namespace wijkpeil {

namespace {

enum class Kind : std::uint32_t { point = 1, line = 2, polygon = 3, lines = 5 };

template <typename Number>
void append(std::string& bytes, Number number) // least significant byte first
{
    for (std::size_t i = 0; i < sizeof number; ++i) {
        bytes += static_cast<char>((number >> (8 * i)) & 0xFFU);
    }
}

void append(std::string& bytes, Point point)
{
    append(bytes, std::bit_cast<std::uint64_t>(point.x));
    append(bytes, std::bit_cast<std::uint64_t>(point.y));
}

std::string header(Kind kind)
{
    std::string bytes(1, '\1'); // little-endian
    append(bytes, static_cast<std::uint32_t>(kind));
    return bytes;
}

std::uint32_t count_of(std::size_t size)
{
    return static_cast<std::uint32_t>(size);
}

} // namespace

std::string wkb_of_point(Point point)
{
    std::string bytes = header(Kind::point);
    append(bytes, point);
    return bytes;
}

std::string wkb_of_lines(std::vector<Ring> const& lines)
{
    std::string bytes = header(Kind::lines);
    append(bytes, count_of(lines.size()));
    for (auto const& line : lines) {
        bytes += header(Kind::line);
        append(bytes, count_of(line.size()));
        for (auto const& point : line) {
            append(bytes, point);
        }
    }
    return bytes;
}

std::string wkb_of_polygon(std::vector<Ring> const& rings)
{
    std::string bytes = header(Kind::polygon);
    append(bytes, count_of(rings.size()));
    for (auto const& ring : rings) {
        append(bytes, count_of(ring.size() + 1));
        for (auto const& point : ring) {
            append(bytes, point);
        }
        append(bytes, ring.front());
    }
    return bytes;
}

} // namespace wijkpeil
