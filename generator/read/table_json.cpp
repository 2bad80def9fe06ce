// SPDX-License-Identifier: EUPL-1.2
// Records in JSON as a table. The file is read twice: first as a whole, for its columns and its mistakes,
// then record after record.
#include "read/table_kinds.hpp"

#include "base/messages.hpp"
#include "read/source_text.hpp"
#include "read/table_json_survey.hpp"

#include <optional>
#include <utility>

namespace wijkpeil {

namespace {

constexpr char const* k_key_column = "sleutel"; // of the keys in an object of objects
constexpr std::string_view k_blanks_and_comma = " \t\r\n,";

// One text, unescaped.
class TextReader final : public JsonHandler
{
public:
    explicit TextReader(std::string_view text) : JsonHandler{text, 0} {}

    [[nodiscard]] std::string const& found() const { return found_; }
    [[nodiscard]] JsonSpan span() const { return span_; }

private:
    bool value(std::string_view text, JsonSpan span) override
    {
        found_ = text;
        span_ = span;
        return true;
    }
    bool name_of_value(std::string const& /*name*/, JsonSpan /*span*/) override { return true; }
    bool begins(char /*bracket*/) override { return true; }
    bool ends() override { return true; }

    std::string found_;
    JsonSpan span_;
};

// One record after another into the same fields.
class RecordReader final : public JsonHandler
{
public:
    struct Field {
        std::string text;
        JsonSpan span;
        std::size_t record = 0; // the last one that had it
    };

    RecordReader(std::string_view text, JsonColumns const& columns)
        : JsonHandler{text, 0}, columns_{&columns}, fields_(columns.names().size())
    {
    }

    // At a record that was read without mistakes before.
    void read_record(std::size_t offset)
    {
        go_to(offset);
        ++record_;
        column_ = 0;
        twice_.reset();
        (void)read(false);
    }
    // nullptr if the record does not have it.
    [[nodiscard]] Field const* field(std::size_t column) const
    {
        return fields_[column].record == record_ ? &fields_[column] : nullptr;
    }
    // A key that the record has before.
    [[nodiscard]] std::optional<JsonSpan> twice() const { return twice_; }

private:
    bool value(std::string_view text, JsonSpan span) override
    {
        if (depth_ == 1) {
            auto& field = fields_[column_];
            field.text = without_padding(text);
            field.span = span;
            field.record = record_;
            ++column_; // the likely next one
        }
        return true;
    }
    bool name_of_value(std::string const& name, JsonSpan span) override
    {
        if (depth_ == 1) {
            column_ = columns_->find(name, column_);
            twice_ = field(column_) != nullptr ? span : twice_;
        }
        return true;
    }
    bool begins(char /*bracket*/) override
    {
        nested_from_ = depth_ == 1 ? at() - 1 : nested_from_;
        ++depth_;
        return true;
    }
    // A list or an object in a field is shown as it is written.
    bool ends() override
    {
        --depth_;
        return depth_ != 1 || value(text_.substr(nested_from_, at() - nested_from_), {nested_from_, at()});
    }

    JsonColumns const* columns_;
    std::vector<Field> fields_;
    std::size_t record_ = 0;
    std::size_t column_ = 0;
    int depth_ = 0;
    std::size_t nested_from_ = 0;
    std::optional<JsonSpan> twice_;
};

class JsonFile final : public SourceTable
{
public:
    JsonFile(TableOrigin origin, SourceText source)
        : origin_{std::move(origin)}, source_{std::move(source)}, survey_{source_.text()}, key_{
                                                                                               source_.text()}
    {
    }

    // False after a mistake.
    [[nodiscard]] bool open()
    {
        if (!survey_.read(true)) {
            report_no_json();
            return false;
        }
        auto const strange = survey_.strange_part();
        if (survey_.form() == JsonForm::none || survey_.columns().names().empty() || strange) {
            origin_.diagnostics->error(strange ? place_of(*strange) : place_of_file(origin_.name),
                                       strange
                                           ? say("a record is expected here: an object with keys and values")
                                           : say("there is no table in this JSON"),
                                       say("use a list of objects, a list of objects under \"value\", or an "
                                           "object with an object for "
                                           "each code"));
            return false;
        }
        if (auto const link = survey_.next_link()) {
            origin_.diagnostics->warning(
                place_of(*link), say("this file is only the first page: the service has more"),
                say("download the other pages too and put them in one file, or download the table as CSV"));
        }
        columns_ = survey_.columns().names();
        has_keys_ = survey_.form() == JsonForm::by_code;
        if (has_keys_) {
            columns_.insert(columns_.begin(), k_key_column);
        }
        records_.emplace(source_.text(), survey_.columns());
        at_ = survey_.first_record();
        return true;
    }

    [[nodiscard]] std::vector<std::string> const& columns() const override { return columns_; }
    [[nodiscard]] bool next() override
    {
        auto const text = source_.text();
        at_ = text.find_first_not_of(k_blanks_and_comma, at_);
        if (text[at_] == ']' || text[at_] == '}') {
            return false;
        }
        begin_ = at_;
        if (has_keys_) {
            key_.go_to(at_);
            (void)key_.read(false);
            at_ = text.find('{', key_.at());
        }
        records_->read_record(at_);
        at_ = records_->at();
        if (auto const twice = records_->twice()) {
            origin_.diagnostics->error(place_of(*twice), say("this key is twice in one record"),
                                       say("keep one of the two"));
        }
        return true;
    }
    [[nodiscard]] bool has_failed() const override { return false; } // all of it was read by open()
    [[nodiscard]] std::string_view text(std::size_t column) const override
    {
        if (has_keys_ && column == 0) {
            return key_.found();
        }
        auto const* field = records_->field(column - (has_keys_ ? 1 : 0));
        return field != nullptr ? std::string_view{field->text} : std::string_view{};
    }
    [[nodiscard]] Place place(std::size_t column) const override
    {
        if (has_keys_ && column == 0) {
            return place_of(key_.span());
        }
        auto const* field = records_->field(column - (has_keys_ ? 1 : 0));
        return place_of(field != nullptr ? field->span : JsonSpan{begin_, begin_ + 1});
    }
    [[nodiscard]] Place place_of_header(std::size_t column) const override
    {
        if (has_keys_ && column == 0) {
            return place_of_file(origin_.name);
        }
        return place_of(survey_.columns().first(column - (has_keys_ ? 1 : 0)));
    }
    [[nodiscard]] int row() const override { return source_.line_number(begin_); }

private:
    [[nodiscard]] Place place_of(JsonSpan span) const
    {
        return source_.place(span.begin, span.end - span.begin);
    }

    void report_no_json() const
    {
        auto const hint = say("download or save the file again; it may be cut off or edited by hand");
        if (survey_.is_too_deep()) {
            origin_.error(say("this JSON is nested deeper than {} levels", JsonSurvey::k_deepest), hint);
        } else {
            origin_.diagnostics->error(place_of(survey_.mistake()), say("this is not JSON any more"), hint);
        }
    }

    TableOrigin origin_;
    SourceText source_;
    JsonSurvey survey_;
    std::vector<std::string> columns_;
    bool has_keys_ = false;
    TextReader key_;
    std::optional<RecordReader> records_;
    std::size_t at_ = 0;
    std::size_t begin_ = 0; // of the record at hand
};

} // namespace

std::unique_ptr<SourceTable> open_json_table(TableOrigin origin, std::string content)
{
    auto source = checked_text(origin.name, std::move(content), *origin.diagnostics);
    if (!source) {
        return {};
    }
    auto file = std::make_unique<JsonFile>(std::move(origin), std::move(*source));
    return file->open() ? std::move(file) : nullptr;
}

} // namespace wijkpeil
