// SPDX-License-Identifier: EUPL-1.2
// What the user is told: a place, a sentence, the source line with a caret, and what to do about it.
// Readers and builders collect diagnostics and go on; nothing is written when one of them is an error.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace wijkpeil {

enum class Severity { information, warning, error };

// A span in a file the user edits. `line` and `column` are 1-based, 0 means "the file as a whole".
// `column` and `length` count characters (code points), not bytes. `file` is relative to the project folder.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;
    int length = 1;
    std::string source_line; // the text of that line, without its line end; empty if there is none to show

    bool operator==(Place const&) const = default;
};

struct Diagnostic {
    Severity severity = Severity::error;
    Place place;
    std::string message; // one lower-case sentence in the user's language, offending value in double quotes
    std::string hint;    // what a policy officer can do; may be empty

    bool operator==(Diagnostic const&) const = default;
};

// An ordered collection of diagnostics. Not thread-safe: each task collects its own and merges them
// afterwards.
class Diagnostics
{
public:
    void error(Place place, std::string message, std::string hint = {});
    void warning(Place place, std::string message, std::string hint = {});
    void information(Place place, std::string message, std::string hint = {});
    void add(Diagnostic one) { all_.push_back(std::move(one)); }
    void merge(Diagnostics other);
    // What is among these already is left out: one mistake that spoils several reports is told once.
    void merge_new(Diagnostics const& other);

    [[nodiscard]] bool has_errors() const { return count(Severity::error) > 0; }
    [[nodiscard]] std::size_t count(Severity severity) const;
    [[nodiscard]] std::vector<Diagnostic> const& all() const { return all_; }

private:
    std::vector<Diagnostic> all_;
};

// The place of `length_bytes` bytes at `offset` in `content`, a file of UTF-8 text.
[[nodiscard]] Place place_at(std::string file, std::string const& content, std::size_t offset,
                             std::size_t length_bytes = 1);
// The file as a whole.
[[nodiscard]] Place place_of_file(std::string file);

// One diagnostic as the user sees it (several lines, with a line end).
[[nodiscard]] std::string render(Diagnostic const& diagnostic);
// All of them, at most `most_per_file` for one file, then "and N more in FILE".
[[nodiscard]] std::string render(Diagnostics const& diagnostics, std::size_t most_per_file = 20);

} // namespace wijkpeil
