// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <stdexcept>

namespace wijkpeil {
namespace {

// Length of the valid UTF-8 sequence at `text[at]`, 0 if there is none. Overlong forms, surrogates and values
// above U+10FFFF are invalid (Unicode 15, table 3-7).
std::size_t sequence_length(std::string_view text, std::size_t at)
{
    auto const byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i])
                                    : static_cast<unsigned char>(0);
    };
    auto const tail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    unsigned char const first = byte(0);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return tail(1) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        bool const overlong = first == 0xE0 && byte(1) < 0xA0;
        bool const surrogate = first == 0xED && byte(1) > 0x9F;
        return tail(1) && tail(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        bool const overlong = first == 0xF0 && byte(1) < 0x90;
        bool const too_large = first == 0xF4 && byte(1) > 0x8F;
        return tail(1) && tail(2) && tail(3) && !overlong && !too_large ? 4 : 0;
    }
    return 0;
}

} // namespace

std::size_t count_characters(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::optional<std::size_t> first_invalid_utf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const length = sequence_length(text, at);
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return std::nullopt;
}

std::u32string to_code_points(std::string_view text)
{
    std::u32string points;
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const length = std::max<std::size_t>(1, sequence_length(text, at));
        auto const first = static_cast<unsigned char>(text[at]);
        std::uint32_t point = length == 1 ? first : first & (0xFFU >> (length + 1));
        for (std::size_t i = 1; i < length; ++i) {
            point = (point << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
        }
        points.push_back(static_cast<char32_t>(point));
        at += length;
    }
    return points;
}

std::string to_utf8(std::u32string_view text)
{
    std::string bytes;
    for (char32_t const c : text) {
        auto const point = static_cast<std::uint32_t>(c);
        auto const put = [&](std::uint32_t byte) { bytes.push_back(static_cast<char>(byte)); };
        if (point < 0x80) {
            put(point);
        } else if (point < 0x800) {
            put(0xC0U | (point >> 6U));
            put(0x80U | (point & 0x3FU));
        } else if (point < 0x10000) {
            put(0xE0U | (point >> 12U));
            put(0x80U | ((point >> 6U) & 0x3FU));
            put(0x80U | (point & 0x3FU));
        } else {
            put(0xF0U | (point >> 18U));
            put(0x80U | ((point >> 12U) & 0x3FU));
            put(0x80U | ((point >> 6U) & 0x3FU));
            put(0x80U | (point & 0x3FU));
        }
    }
    return bytes;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    auto const first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t at = text.find(separator); at != std::string_view::npos;
         at = text.find(separator, start)) {
        parts.push_back(text.substr(start, at - start));
        start = at + 1;
    }
    parts.push_back(text.substr(start));
    return parts;
}

std::string joined(std::vector<std::string> const& parts, std::string_view between)
{
    std::string text;
    for (auto const& part : parts) {
        if (&part != &parts.front()) {
            text += between;
        }
        text += part;
    }
    return text;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

bool is_id(std::string_view text)
{
    return !text.empty() && text.front() != '-' && text.back() != '-' &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

std::string escaped_xml(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size());
    for (char const c : text) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

std::string sha256(std::string_view bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr) != 1) {
        throw std::runtime_error("SHA-256 is not available in this OpenSSL");
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < length; ++i) {
        text += digits[digest[i] >> 4U];
        text += digits[digest[i] & 0x0FU];
    }
    return text;
}

} // namespace wijkpeil
