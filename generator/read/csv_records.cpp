// SPDX-License-Identifier: EUPL-1.2
#include "read/csv_records.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace wijkpeil {

namespace {

constexpr std::string_view k_separators = ";,\t";

int count_line_ends(std::string_view text)
{
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

// Whether a text that begins or ends with this byte may have padding there: a blank, or one of the two bytes
// of a non-breaking space.
bool has_padding(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\xC2' || byte == '\xA0';
}

// Fields in one field: a separator between quotes, or beside one if it is none that prose has.
bool has_seam(std::string_view text)
{
    constexpr std::array<std::string_view, 5> k_seams{"\",\"", ";\"", "\";", "\t\"", "\"\t"};
    return std::any_of(k_seams.begin(), k_seams.end(),
                       [&](std::string_view seam) { return text.find(seam) != std::string_view::npos; });
}

} // namespace

void report_empty_table(std::string const& file, Diagnostics& diagnostics)
{
    diagnostics.error(place_of_file(file), say("this file is empty"),
                      say("write the names of the columns on the first line"));
}

CsvRecords::CsvRecords(SourceText const& source, CsvForm form, Diagnostics& diagnostics)
    : source_{&source}, text_{source.text()}, form_{std::move(form)}, diagnostics_{&diagnostics}
{
    skip_declared_lines();
    if (form_.separator == 0) {
        skip_separator_line();
    }
    skip_blank_lines();
    separator_ = form_.separator != 0 ? form_.separator : separator_of_header();
}

void CsvRecords::skip_declared_lines()
{
    for (int i = 0; i < form_.skipped_lines && !at_end(); ++i) {
        at_ = std::min(end_of_line(at_) + 1, text_.size());
        ++next_line_;
    }
}

// Excel writes a first line "sep=;" and leaves it out when it opens the file.
void CsvRecords::skip_separator_line()
{
    auto const line = text_.substr(at_, end_of_line(at_) - at_);
    auto const word = line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
    if (word.size() == 5 && word.starts_with("sep=") &&
        k_separators.find(word[4]) != std::string_view::npos) {
        form_.separator = word[4];
        at_ = std::min(at_ + line.size() + 1, text_.size());
        ++next_line_;
    }
}

std::size_t CsvRecords::end_of_line(std::size_t at) const
{
    return std::min(text_.find('\n', at), text_.size());
}

std::size_t CsvRecords::skip_blanks(std::size_t at) const
{
    while (at < text_.size() && is_blank(text_[at])) {
        ++at;
    }
    return at;
}

void CsvRecords::skip_blank_lines()
{
    if (at_end() || (text_[at_] != '\n' && text_[at_] != '\r' && text_[at_] != ' ' && text_[at_] != '\t')) {
        return; // nearly always
    }
    auto const next = text_.find_first_not_of(" \t\r\n", at_);
    if (next == std::string_view::npos) {
        at_ = text_.size();
        return;
    }
    auto const line_end = text_.rfind('\n', next);
    if (line_end != std::string_view::npos && line_end >= at_) {
        next_line_ += count_line_ends(text_.substr(at_, line_end + 1 - at_));
        at_ = line_end + 1; // the spaces before the first field stay
    }
}

// A separator inside quotes does not count. A title above several lines of header may have none.
char CsvRecords::separator_of_header() const
{
    int lines = form_.header_lines;
    int commas = 0;
    int tabs = 0;
    bool in_quotes = false;
    for (auto at = at_; at < text_.size() && lines > 0; ++at) {
        auto const character = text_[at];
        if (character == '"') {
            in_quotes = !in_quotes && !form_.doubled_quotes;
        } else if (!in_quotes) {
            if (character == ';') {
                return ';';
            }
            commas += character == ',' ? 1 : 0;
            tabs += character == '\t' ? 1 : 0;
            lines -= character == '\n' ? 1 : 0;
        }
    }
    return tabs > commas ? '\t' : ',';
}

bool CsvRecords::next()
{
    if (has_failed_) {
        return false;
    }
    if (is_last()) {
        return false;
    }
    line_ = next_line_;
    begin_ = at_;
    has_failed_ = !read_fields();
    return !has_failed_;
}

bool CsvRecords::is_last()
{
    skip_blank_lines();
    if (form_.doubled_quotes) { // which leaves quotes behind on a line of their own
        auto const line_end = end_of_line(at_);
        if (text_.substr(at_, line_end - at_).find_first_not_of("\"\r") == std::string_view::npos &&
            !at_end()) {
            at_ = std::min(line_end + 1, text_.size());
            ++next_line_;
            return is_last();
        }
    }
    return at_end();
}

bool CsvRecords::read_fields()
{
    fields_.clear();
    scratch_used_ = 0;
    if (form_.doubled_quotes && is_quoted_line(at_)) {
        ++at_;
    }
    while (true) {
        if (!read_field()) {
            return false;
        }
        if (at_line_end()) {
            break;
        }
        ++at_; // the separator
    }
    end_ = at_;
    at_ = std::min(at_ + (text_.substr(at_, 2) == "\r\n" ? 2 : 1), text_.size());
    ++next_line_;
    if (fields_.size() == 1 && fields_.front().is_unescaped && has_seam(fields_.front().text) &&
        !form_.doubled_quotes) {
        report_doubled();
        return false;
    }
    return true;
}

bool CsvRecords::read_field()
{
    auto const start = skip_blanks(at_);
    if (start >= text_.size() || text_[start] != '"') {
        read_plain();
        return true;
    }
    return form_.doubled_quotes ? read_doubled(start) : read_quoted(start);
}

void CsvRecords::read_plain()
{
    auto const* const from = text_.data();
    auto const size = text_.size();
    auto const start = at_;
    auto end = start;
    auto const separator = separator_;
    while (end < size && from[end] != separator && from[end] != '\n' && from[end] != '\r') {
        ++end;
    }
    at_ = end;
    if (form_.doubled_quotes) { // of a whole line in quotes
        while (end > start && at_line_end() && text_[end - 1] == '"') {
            --end;
        }
    }
    auto text = text_.substr(start, end - start);
    if (!text.empty() && (has_padding(text.front()) || has_padding(text.back()))) {
        text = without_padding(text);
    }
    auto const begin = text.empty() ? start : static_cast<std::size_t>(text.data() - from);
    fields_.push_back({text, begin, begin + text.size(), false});
}

bool CsvRecords::read_quoted(std::size_t start)
{
    auto from = start + 1;
    auto end = text_.find('"', from);
    std::string* unescaped = nullptr;
    while (end != std::string_view::npos && end + 1 < text_.size() && text_[end + 1] == '"') {
        unescaped = unescaped == nullptr ? &scratch() : unescaped;
        unescaped->append(text_, from, end + 1 - from);
        from = end + 2;
        end = text_.find('"', from);
    }
    if (end == std::string_view::npos) {
        if (looks_doubled()) {
            report_doubled();
        } else {
            mistake(source_->place(start), say("a quote is opened here and not closed"),
                    say("close the quote at the end of the field, or write \"\" for a quote inside a field"));
        }
        return false;
    }
    auto text = text_.substr(from, end - from);
    if (unescaped != nullptr) {
        unescaped->append(text);
        text = *unescaped;
    }
    fields_.push_back({without_padding(text), start, end + 1, unescaped != nullptr});
    next_line_ += count_line_ends(text_.substr(start, end - start));
    at_ = skip_blanks(end + 1);
    if (!at_line_end() && text_[at_] != separator_) {
        if (looks_doubled()) {
            report_doubled();
        } else {
            mistake(source_->place(at_), say("there is text after a closing quote"),
                    say("put the whole field between quotes, and write \"\" for a quote inside it"));
        }
        return false;
    }
    return true;
}

std::string& CsvRecords::scratch()
{
    if (scratch_used_ == scratch_.size()) {
        scratch_.emplace_back();
    }
    auto& text = scratch_[scratch_used_++];
    text.clear();
    return text;
}

void CsvRecords::mistake(Place place, std::string message, std::string hint)
{
    diagnostics_->error(std::move(place), std::move(message), std::move(hint));
}

void CsvRecords::report_ragged(std::size_t header_count)
{
    auto const count = fields_.size();
    auto const& first = fields_.front();
    bool const is_whole_line = count == 1 && text_[first.begin] == '"' && !form_.doubled_quotes &&
                               std::count(first.text.begin(), first.text.end(), separator_) + 1 >=
                                   static_cast<std::ptrdiff_t>(header_count);
    if (is_whole_line) {
        report_doubled();
        return;
    }
    mistake(place(), say("fields in this row: {}, in the header: {}", count, header_count),
            separator_ == ',' && count > header_count
                ? say("put a value that holds a comma in double quotes, or separate the columns with "
                      "semicolons")
                : say("give every row as many fields as the header, also where a field is empty"));
}

} // namespace wijkpeil
