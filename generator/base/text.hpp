// SPDX-License-Identifier: EUPL-1.2
// Small work on UTF-8 text, and the hash of bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

// Number of code points in valid UTF-8.
[[nodiscard]] std::size_t count_characters(std::string_view text);
// Offset of the first byte that is not valid UTF-8, if any.
[[nodiscard]] std::optional<std::size_t> first_invalid_utf8(std::string_view text);
// The code points of valid UTF-8, and back.
[[nodiscard]] std::u32string to_code_points(std::string_view text);
[[nodiscard]] std::string to_utf8(std::u32string_view text);

// Without spaces, tabs and line ends at both ends (the view points into `text`).
[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);
[[nodiscard]] std::string joined(std::vector<std::string> const& parts, std::string_view between);
[[nodiscard]] std::string replaced(std::string text, std::string_view from, std::string_view to);
// True for an id of this project: lower-case ASCII letters, digits and hyphens, starting with a letter or
// digit.
[[nodiscard]] bool is_id(std::string_view text);
// & < > " ' as XML character references, for HTML, SVG and XML alike.
[[nodiscard]] std::string escaped_xml(std::string_view text);

// SHA-256 of bytes, as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

} // namespace wijkpeil
