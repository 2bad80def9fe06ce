// SPDX-License-Identifier: EUPL-1.2
#include "read/csv.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {

// One pass over the text, a field at a time.
class CsvReader
{
public:
    CsvReader(SourceText source, Diagnostics& diagnostics)
        : table_{std::move(source)}, text_{table_.source_.text()}, diagnostics_{&diagnostics}
    {
    }

    [[nodiscard]] std::optional<CsvTable> read()
    {
        skip_blank_lines();
        if (at_end()) {
            diagnostics_->error(place_of_file(table_.source_.file()), say("this file is empty"),
                                say("write the names of the columns on the first line"));
            return {};
        }
        separator_ = separator_of_header();
        if (!read_row()) {
            return {};
        }
        name_columns();
        while (skip_blank_lines(), !at_end()) {
            if (!read_row()) {
                return {};
            }
        }
        return is_good_ ? std::optional{std::move(table_)} : std::nullopt;
    }

private:
    [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
    [[nodiscard]] bool at_line_end() const { return at_end() || text_[at_] == '\n' || text_[at_] == '\r'; }

    void mistake(Place place, std::string message, std::string hint)
    {
        diagnostics_->error(std::move(place), std::move(message), std::move(hint));
        is_good_ = false;
    }

    void skip_blank_lines()
    {
        auto const next = text_.find_first_not_of(" \t\r\n", at_);
        if (next == std::string_view::npos) {
            at_ = text_.size();
            return;
        }
        auto const line_end = text_.rfind('\n', next);
        if (line_end != std::string_view::npos && line_end >= at_) {
            at_ = line_end + 1; // the spaces before the first field stay
        }
    }

    // A separator inside quotes does not count.
    [[nodiscard]] char separator_of_header() const
    {
        bool in_quotes = false;
        for (auto at = at_; at < text_.size() && (in_quotes || text_[at] != '\n'); ++at) {
            if (text_[at] == '"') {
                in_quotes = !in_quotes;
            } else if (text_[at] == ';' && !in_quotes) {
                return ';';
            }
        }
        return ',';
    }

    // False if nothing after it can be trusted.
    [[nodiscard]] bool read_row()
    {
        auto const first_field = table_.fields_.size();
        auto const row_start = at_;
        while (true) {
            if (!read_field()) {
                return false;
            }
            if (at_line_end()) {
                break;
            }
            ++at_; // the separator
        }
        auto const row_end = at_;
        at_ += text_.substr(at_, 2) == "\r\n" ? 2 : 1;
        auto const count = table_.fields_.size() - first_field;
        if (first_field > 0 && count != table_.columns_.size()) {
            mistake(table_.source_.place(row_start, row_end - row_start),
                    say("fields in this row: {}, in the header: {}", count, table_.columns_.size()),
                    hint_for_ragged(count));
            table_.fields_.resize(first_field); // left out, so that the others keep their columns
        }
        return true;
    }

    [[nodiscard]] std::string hint_for_ragged(std::size_t count) const
    {
        if (separator_ == ',' && count > table_.columns_.size()) {
            return say(
                "put a value that holds a comma in double quotes, or separate the columns with semicolons");
        }
        return say("give every row as many fields as the header, also where a field is empty");
    }

    [[nodiscard]] bool read_field()
    {
        auto const start = text_.find_first_not_of(" \t", at_);
        if (start != std::string_view::npos && text_[start] == '"') {
            return read_quoted(start);
        }
        auto const end =
            std::min(text_.find_first_of(separator_ == ';' ? ";\r\n" : ",\r\n", at_), text_.size());
        auto const raw = text_.substr(at_, end - at_);
        auto const bare = trimmed(raw);
        auto const offset = bare.empty() ? at_ : at_ + static_cast<std::size_t>(bare.data() - raw.data());
        add({offset, static_cast<std::uint32_t>(bare.size()), false});
        at_ = end;
        return true;
    }

    [[nodiscard]] bool read_quoted(std::size_t start)
    {
        std::string unescaped;
        bool has_doubled = false;
        auto from = start + 1;
        auto end = text_.find('"', from);
        while (end != std::string_view::npos && text_.substr(end, 2) == "\"\"") {
            unescaped.append(text_, from, end + 1 - from);
            has_doubled = true;
            from = end + 2;
            end = text_.find('"', from);
        }
        if (end == std::string_view::npos) {
            mistake(table_.source_.place(start), say("a quote is opened here and not closed"),
                    say("close the quote at the end of the field, or write \"\" for a quote inside a field"));
            return false;
        }
        if (has_doubled) {
            unescaped.append(text_, from, end - from);
            table_.unescaped_.emplace(start, std::string{trimmed(unescaped)});
        }
        add({start, static_cast<std::uint32_t>(end + 1 - start), true});
        at_ = std::min(text_.find_first_not_of(" \t", end + 1), text_.size());
        if (!at_line_end() && text_[at_] != separator_) {
            mistake(table_.source_.place(at_), say("there is text after a closing quote"),
                    say("put the whole field between quotes, and write \"\" for a quote inside it"));
            return false;
        }
        return true;
    }

    void add(CsvTable::Field field) { table_.fields_.push_back(field); }

    void name_columns()
    {
        for (auto const& field : table_.fields_) {
            std::string const name{table_.text_of(field)};
            auto const place = table_.source_.place(field.offset, field.length);
            if (name.empty()) {
                mistake(place, say("this column has no name"), say("write a name, or remove the column"));
            } else if (std::find(table_.columns_.begin(), table_.columns_.end(), name) !=
                       table_.columns_.end()) {
                mistake(place, say("the column \"{}\" is here twice", name), say("keep one of the two"));
            }
            table_.columns_.push_back(name);
        }
    }

    CsvTable table_;
    std::string_view text_; // of table_'s source; not used once the table is handed over
    Diagnostics* diagnostics_;
    std::size_t at_ = 0;
    char separator_ = ';';
    bool is_good_ = true;
};

std::optional<std::size_t> CsvTable::column(std::string_view name) const
{
    auto const found = std::find(columns_.begin(), columns_.end(), name);
    return found == columns_.end() ? std::nullopt
                                   : std::optional{static_cast<std::size_t>(found - columns_.begin())};
}

std::string_view CsvTable::text_of(Field const& field) const
{
    auto const raw = source_.text().substr(field.offset, field.length);
    if (!field.quoted) {
        return raw;
    }
    if (auto const found = unescaped_.find(field.offset); found != unescaped_.end()) {
        return found->second;
    }
    return trimmed(raw.substr(1, raw.size() - 2));
}

std::string_view CsvTable::text(std::size_t row, std::size_t column) const
{
    return text_of(fields_[(row + 1) * columns_.size() + column]);
}

Place CsvTable::place(std::size_t row, std::size_t column) const
{
    auto const& field = fields_[(row + 1) * columns_.size() + column];
    return source_.place(field.offset, field.length);
}

Place CsvTable::place_of_header(std::size_t column) const
{
    return source_.place(fields_[column].offset, fields_[column].length);
}

int CsvTable::line(std::size_t row) const
{
    return source_.line_number(fields_[(row + 1) * columns_.size()].offset);
}

std::optional<CsvTable> parse_csv(std::string const& file, std::string content, Diagnostics& diagnostics)
{
    auto source = checked_text(file, std::move(content), diagnostics);
    return source ? CsvReader{std::move(*source), diagnostics}.read() : std::nullopt;
}

bool check_columns(CsvTable const& table, std::vector<std::string> const& required,
                   std::vector<std::string> const& optional, Diagnostics& diagnostics)
{
    auto known = required;
    known.insert(known.end(), optional.begin(), optional.end());
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
        auto const& name = table.columns()[i];
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            diagnostics.error(table.place_of_header(i), say("unknown column \"{}\"", name),
                              spelling_hint(name, known));
        }
    }
    bool is_complete = true;
    for (auto const& name : required) {
        if (!table.column(name)) {
            diagnostics.error(table.place_of_header(0), say("the column \"{}\" is missing", name),
                              say("the header of this file is: {}", joined(known, ";")));
            is_complete = false;
        }
    }
    return is_complete;
}

} // namespace wijkpeil
