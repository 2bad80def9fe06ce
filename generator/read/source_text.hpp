// SPDX-License-Identifier: EUPL-1.2
// One text file as the user wrote it, with quick places in it.
#pragma once

#include "base/diagnostics.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

// Immutable. Offsets count bytes of text(), lines count from 0 here and from 1 in places. Keeps no memory per
// line: a file may have millions of them.
class SourceText
{
public:
    // `content` must be UTF-8. `first_line` is the number of its first line in the file.
    SourceText(std::string file, std::string content, int first_line = 1);

    [[nodiscard]] std::string const& file() const { return file_; }
    [[nodiscard]] std::string_view text() const { return content_; }
    [[nodiscard]] std::size_t line_count() const { return line_count_; }
    // Without its line end.
    [[nodiscard]] std::string_view line(std::size_t index) const;
    [[nodiscard]] std::size_t line_start(std::size_t index) const;
    // The number of the line in the file, 1-based.
    [[nodiscard]] int line_number(std::size_t offset) const;
    // A span that runs over the end of its line is cut off there. A very long line is not shown.
    [[nodiscard]] Place place(std::size_t offset, std::size_t length_bytes = 1) const;

private:
    [[nodiscard]] std::size_t line_index(std::size_t offset) const;

    std::string file_;
    std::string content_;
    std::vector<std::size_t> lines_before_; // each block of k_block bytes
    std::size_t line_count_ = 1;
    int first_line_;
};

// Checks that `content` is UTF-8 without control characters and takes off a byte order mark. Otherwise a
// diagnostic that says how to save the file, or what `not_utf8_hint` says, and nothing.
[[nodiscard]] std::optional<SourceText> checked_text(std::string const& file, std::string content,
                                                     Diagnostics& diagnostics, int first_line = 1,
                                                     std::string const& not_utf8_hint = {});

// Without spaces, tabs, line ends and non-breaking spaces at both ends: StatLine pads with all of them.
[[nodiscard]] std::string_view without_padding(std::string_view text);

// Every byte is a character there, but for five that Windows leaves open; those become U+FFFD.
[[nodiscard]] std::string windows_1252_to_utf8(std::string_view bytes);

} // namespace wijkpeil
