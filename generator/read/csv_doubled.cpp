// SPDX-License-Identifier: EUPL-1.2
// Quotes that another program doubled: found out, and read when the file is declared to have them.
#include "read/csv_records.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

// How many quotes stand at `at`.
std::size_t quotes_at(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of('"', at), text.size()) - at;
}

// Twice as many quotes as the field was meant to have become as many.
std::string with_half_the_quotes(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        auto const quotes = quotes_at(text, at);
        result.append((quotes + 3) / 4, '"'); // a quote inside a field is two, doubled four
        at += quotes;
        auto const end = std::min(text.find('"', at), text.size());
        result.append(text, at, end - at);
        at = end;
    }
    return result;
}

// Of the quotes at the end of a field those that belong to its text. The last ones close it: two, or one if
// the field is as it should be, and one more if it ends a line in quotes.
std::size_t quotes_before_the_last(std::size_t closing, bool is_opened_by_one)
{
    if (closing % 2 == 0) {
        return (closing - 2) / 4;
    }
    return is_opened_by_one ? (closing - 1) / 2 : (closing - 1) / 4;
}

} // namespace

// A field ends at quotes before a separator or the end of its line, however many they are. Line ends inside
// a field cannot be told from others here.
bool CsvRecords::read_doubled(std::size_t start)
{
    auto const line_end = std::min(text_.find_first_of("\r\n", start), text_.size());
    auto const ends_field = [&](std::size_t at) {
        auto const behind = skip_blanks(at);
        return behind >= line_end || text_[behind] == separator_;
    };
    auto const opening = quotes_at(text_, start);
    auto const from = start + std::min<std::size_t>(opening, 2);
    if (ends_field(start + opening)) {
        at_ = skip_blanks(start + opening);
        fields_.push_back({{}, start, start + opening, false});
        return true;
    }
    auto end = text_.find('"', start + opening);
    while (end < line_end && !ends_field(end + quotes_at(text_, end))) {
        end = text_.find('"', end + quotes_at(text_, end));
    }
    if (end >= line_end) {
        mistake(source_->place(start), say("a quote is opened here and not closed on this line"),
                say("save the file as CSV again from the program that it came from"));
        return false;
    }
    auto const closing = quotes_at(text_, end);
    auto const inner = quotes_before_the_last(closing, opening == 1);
    auto text = text_.substr(from, end - from);
    bool const has_quotes = inner > 0 || text.find('"') != std::string_view::npos;
    if (has_quotes) {
        auto& own = scratch();
        own = with_half_the_quotes(text) + std::string(inner, '"');
        text = own;
    }
    fields_.push_back({without_padding(text), start, end + closing, has_quotes});
    at_ = skip_blanks(end + closing);
    return true;
}

// The line as a whole was put in quotes: `"""a"";12"` or `"12;""a"""`. StatLine's own first line is not, but
// has lost a quote: `"a"";""b"`.
bool CsvRecords::is_quoted_line(std::size_t start) const
{
    auto const line = text_.substr(start, end_of_line(start) - start);
    auto const opening = quotes_at(line, 0);
    if (opening != 1) {
        return opening % 2 == 1;
    }
    auto const second = line.find('"', 1);
    if (second == std::string_view::npos) {
        return false;
    }
    auto const behind = trimmed(line.substr(second + quotes_at(line, second)));
    if (behind.empty()) {
        return line.substr(0, second).find(separator_) != std::string_view::npos;
    }
    return line[second - 1] == separator_ && behind.front() != separator_;
}

// Two quotes at both sides of a separator, on the line where the record begins.
bool CsvRecords::looks_doubled() const
{
    auto const line = text_.substr(begin_, end_of_line(begin_) - begin_);
    auto const seam = std::string{"\"\""} + separator_ + "\"\"";
    return line.find(seam) != std::string_view::npos;
}

void CsvRecords::report_doubled()
{
    auto const& declared = form_.declared;
    mistake(source_->place(begin_), say("the quotes in this file were doubled by another program"),
            declared.file.empty()
                ? say("save the file as CSV again from the program that it came from")
                : say("write \"aanhalingstekens: verdubbeld\" where the file is declared ({}:{})",
                      declared.file, declared.line));
    has_failed_ = true;
}

} // namespace wijkpeil
