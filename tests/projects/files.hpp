// SPDX-License-Identifier: EUPL-1.2
// Files of a project test: bytes in, bytes out.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace project_test {

[[nodiscard]] std::string read_bytes(std::filesystem::path const& path);
void write_bytes(std::filesystem::path const& path, std::string const& bytes); // makes the folders above it
// Every regular file below a folder: relative path → bytes; empty if there is no folder.
[[nodiscard]] std::map<std::string, std::string> read_tree(std::filesystem::path const& folder);

[[nodiscard]] std::string replaced_all(std::string text, std::string const& from, std::string const& to);
// Each line is "old => new"; old must occur exactly once in the file (\n in either stands for a line end).
void edit_file(std::filesystem::path const& path, std::vector<std::string> const& replacements);
// UTF-8 → Latin-1; throws for a character that Latin-1 does not have.
[[nodiscard]] std::string to_latin1(std::string const& utf8);
// \r, \t, \xHH (a byte) and \\ become what they stand for; throws for another one.
[[nodiscard]] std::string unescaped(std::string const& text);
// The text again and again, until there are at least so many bytes.
[[nodiscard]] std::string repeated(std::string const& text, std::size_t bytes);

} // namespace project_test
