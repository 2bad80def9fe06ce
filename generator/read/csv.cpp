// SPDX-License-Identifier: EUPL-1.2
#include "read/csv.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <utility>

namespace wijkpeil {

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
    return without_padding(raw.substr(1, raw.size() - 2));
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

void CsvTable::add(std::vector<CsvField> const& record)
{
    for (auto const& field : record) {
        bool const quoted = source_.text().substr(field.begin, 1) == "\"";
        fields_.push_back({field.begin, static_cast<std::uint32_t>(field.end - field.begin), quoted});
        if (field.is_unescaped) {
            unescaped_.emplace(field.begin, field.text);
        }
    }
}

bool CsvTable::name_columns(Diagnostics& diagnostics)
{
    bool is_good = true;
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        std::string const name{text_of(fields_[i])};
        if (name.empty()) {
            diagnostics.error(place_of_header(i), say("this column has no name"),
                              say("write a name, or remove the column"));
            is_good = false;
        } else if (column(name)) {
            diagnostics.error(place_of_header(i), say("the column \"{}\" is here twice", name),
                              say("keep one of the two"));
            is_good = false;
        }
        columns_.push_back(name);
    }
    return is_good;
}

std::optional<CsvTable> parse_csv(std::string const& file, std::string content, Diagnostics& diagnostics)
{
    auto source = checked_text(file, std::move(content), diagnostics);
    if (!source) {
        return {};
    }
    CsvTable table{std::move(*source)};
    CsvRecords records{table.source_, {}, diagnostics};
    if (!records.next()) {
        if (!records.has_failed()) {
            report_empty_table(file, diagnostics);
        }
        return {};
    }
    table.add(records.fields());
    bool is_good = table.name_columns(diagnostics);
    while (records.next()) {
        if (records.fields().size() == table.columns_.size()) {
            table.add(records.fields());
        } else {
            records.report_ragged(table.columns_.size());
            is_good = false;
        }
    }
    return is_good && !records.has_failed() ? std::optional{std::move(table)} : std::nullopt;
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
