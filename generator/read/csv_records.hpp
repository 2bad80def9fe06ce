// SPDX-License-Identifier: EUPL-1.2
// The one CSV reader of the program: record after record over a text in memory, keeping only the one at hand.
#pragma once

#include "base/diagnostics.hpp"
#include "read/source_text.hpp"

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace wijkpeil {

struct CsvForm {
    char separator = 0; // ';' ',' or a tab; 0: the one the header has
    int skipped_lines = 0;
    int header_lines = 1;
    bool doubled_quotes = false; // another program wrote "" for ", or put a whole line in quotes
    Place declared;              // where the form can be declared, for hints; no file: nowhere
};

struct CsvField {
    std::string_view text; // without quotes and the spaces around it; valid until the next record
    std::size_t begin = 0; // offsets of what stands in the file, quotes included
    std::size_t end = 0;
    bool is_unescaped = false; // `text` is not in the file as it is: it had doubled quotes
};

class CsvRecords
{
public:
    // Goes on where the header is; blank lines are no records. `source` and `diagnostics` must outlive it.
    CsvRecords(SourceText const& source, CsvForm form, Diagnostics& diagnostics);

    // False at the end, or after a mistake that leaves nothing to trust behind it.
    [[nodiscard]] bool next();
    [[nodiscard]] bool has_failed() const { return has_failed_; }
    [[nodiscard]] std::vector<CsvField> const& fields() const { return fields_; }
    [[nodiscard]] int line() const { return line_; } // where the record begins, from 1
    [[nodiscard]] Place place() const { return source_->place(begin_, end_ - begin_); }
    // Says that the record at hand has not as many fields as the header.
    void report_ragged(std::size_t header_count);
    // Nothing but blank lines behind the record at hand.
    [[nodiscard]] bool is_last();

private:
    void skip_declared_lines();
    void skip_separator_line();
    void skip_blank_lines();
    [[nodiscard]] char separator_of_header() const;
    [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
    [[nodiscard]] bool at_line_end() const { return at_end() || text_[at_] == '\n' || text_[at_] == '\r'; }
    [[nodiscard]] bool is_blank(char character) const
    {
        return character == ' ' || (character == '\t' && separator_ != '\t');
    }
    [[nodiscard]] std::size_t skip_blanks(std::size_t at) const;
    [[nodiscard]] std::size_t end_of_line(std::size_t at) const;

    [[nodiscard]] bool read_fields();
    [[nodiscard]] bool read_field();
    void read_plain();
    [[nodiscard]] bool read_quoted(std::size_t start);
    [[nodiscard]] bool read_doubled(std::size_t start);
    [[nodiscard]] bool is_quoted_line(std::size_t start) const;
    [[nodiscard]] bool looks_doubled() const;
    std::string& scratch();
    void mistake(Place place, std::string message, std::string hint);
    void report_doubled();

    SourceText const* source_;
    std::string_view text_;
    CsvForm form_;
    Diagnostics* diagnostics_;
    char separator_ = ';';
    std::size_t at_ = 0;
    std::size_t begin_ = 0; // of the record at hand
    std::size_t end_ = 0;
    int line_ = 0;
    int next_line_ = 1;
    bool has_failed_ = false;
    std::vector<CsvField> fields_;
    std::deque<std::string> scratch_; // texts that are unescaped; reused for every record
    std::size_t scratch_used_ = 0;
};

// A table without even a header.
void report_empty_table(std::string const& file, Diagnostics& diagnostics);

} // namespace wijkpeil
