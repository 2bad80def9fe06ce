// SPDX-License-Identifier: EUPL-1.2
// A CSV file as a table.
#include "read/table_kinds.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"
#include "read/csv_records.hpp"

#include <utility>

namespace wijkpeil {

namespace {

// More of the same would only hide what is wrong.
constexpr int k_most_ragged_rows = 100;

class CsvFile final : public SourceTable
{
public:
    CsvFile(TableOrigin origin, SourceText source)
        : origin_{std::move(origin)}, source_{std::move(source)}, records_{source_, form(),
                                                                           *origin_.diagnostics}
    {
    }

    [[nodiscard]] bool read_header()
    {
        std::vector<std::vector<std::string>> lines;
        for (int i = 0; i < origin_.shape.header_lines && records_.next(); ++i) {
            std::vector<std::string> names;
            for (auto const& field : records_.fields()) {
                auto const column = names.size();
                names.emplace_back(field.text);
                header_.resize(std::max(header_.size(), names.size()));
                if (!field.text.empty() || header_[column].end == 0) {
                    header_[column] = {field.begin, field.end};
                }
            }
            lines.push_back(std::move(names));
        }
        if (lines.empty() && !records_.has_failed()) {
            report_empty_table(origin_.name, *origin_.diagnostics);
        }
        columns_ = joined_header(lines);
        return !lines.empty() && !records_.has_failed();
    }

    [[nodiscard]] std::vector<std::string> const& columns() const override { return columns_; }

    [[nodiscard]] bool next() override
    {
        while (!has_failed() && records_.next()) {
            auto const& fields = records_.fields();
            if (fields.size() == columns_.size()) {
                return true;
            }
            if (fields.size() == 1 && is_source_note(fields.front().text) && records_.is_last()) {
                return false;
            }
            records_.report_ragged(columns_.size());
            ++ragged_rows_;
        }
        return false;
    }

    [[nodiscard]] bool has_failed() const override
    {
        return records_.has_failed() || ragged_rows_ >= k_most_ragged_rows;
    }
    [[nodiscard]] std::string_view text(std::size_t column) const override
    {
        return records_.fields()[column].text;
    }
    [[nodiscard]] Place place(std::size_t column) const override
    {
        auto const& field = records_.fields()[column];
        return source_.place(field.begin, field.end - field.begin);
    }
    [[nodiscard]] Place place_of_header(std::size_t column) const override
    {
        return source_.place(header_[column].begin, header_[column].end - header_[column].begin);
    }
    [[nodiscard]] int row() const override { return records_.line(); }

private:
    struct Span {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    [[nodiscard]] CsvForm form() const
    {
        auto const& shape = origin_.shape;
        return {shape.separator, shape.skipped_lines, shape.header_lines, shape.doubled_quotes,
                origin_.declared};
    }

    TableOrigin origin_;
    SourceText source_;
    CsvRecords records_; // of source_
    std::vector<std::string> columns_;
    std::vector<Span> header_; // per column the last line of the header that says something
    int ragged_rows_ = 0;
};

// Whether bytes that are no ASCII make UTF-8: no text in Windows-1252 does so by chance.
bool is_certainly_utf8(std::string_view content)
{
    return !first_invalid_utf8(content) && count_characters(content) < content.size();
}

// The text as UTF-8; nothing if it is not in the encoding that is declared.
std::optional<std::string> decoded(TableOrigin const& origin, std::string content)
{
    if (!origin.shape.windows_1252) {
        return content;
    }
    if (is_certainly_utf8(content)) {
        origin.declaration_error(say("\"{}\" is UTF-8, not Windows-1252", origin.name),
                                 say("remove \"tekenset\", or write \"tekenset: utf-8\""));
        return {};
    }
    if (content.find_first_of("\x81\x8D\x8F\x90\x9D") != std::string::npos) {
        origin.declaration_error(
            say("\"{}\" is not Windows-1252: it has bytes that stand for nothing there", origin.name),
            say("save the file as UTF-8 (in Excel: \"CSV UTF-8\")"));
        return {};
    }
    return windows_1252_to_utf8(content);
}

} // namespace

std::unique_ptr<SourceTable> open_csv_table(TableOrigin origin, std::string content)
{
    auto text = decoded(origin, std::move(content));
    if (!text) {
        return {};
    }
    auto const hint =
        origin.declared.file.empty()
            ? std::string{}
            : say("write \"tekenset: windows-1252\" where the file is declared ({}), or save it as UTF-8 "
                  "(in Excel: \"CSV UTF-8\")",
                  origin.declared_at());
    auto source = checked_text(origin.name, std::move(*text), *origin.diagnostics, 1, hint);
    if (!source) {
        return {};
    }
    auto table = std::make_unique<CsvFile>(std::move(origin), std::move(*source));
    return table->read_header() ? std::move(table) : nullptr;
}

} // namespace wijkpeil
