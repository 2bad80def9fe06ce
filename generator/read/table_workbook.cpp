// SPDX-License-Identifier: EUPL-1.2
// A sheet of a workbook as a table. GDAL reads it, every cell as text.
#include "read/table_kinds.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "read/csv_records.hpp"
#include "read/table_features.hpp"
#include "read/table_unpacked.hpp"

#include <cpl_conv.h>
#include <cpl_string.h>

#include <algorithm>
#include <utility>

namespace wijkpeil {

namespace {

// What GDAL is told for this thread only, until the end of the scope.
class ThreadOptions
{
public:
    ThreadOptions() : before_{CPLGetThreadLocalConfigOptions()}
    {
        for (auto const* kind : {"OGR_XLSX", "OGR_ODS"}) {
            CPLSetThreadLocalConfigOption((std::string{kind} + "_HEADERS").c_str(), "DISABLE");
            CPLSetThreadLocalConfigOption((std::string{kind} + "_FIELD_TYPES").c_str(), "STRING");
        }
    }
    ~ThreadOptions() { CPLSetThreadLocalConfigOptions(before_.List()); }
    ThreadOptions(ThreadOptions const&) = delete;
    ThreadOptions& operator=(ThreadOptions const&) = delete;

private:
    CPLStringList before_;
};

// "A", …, "Z", "AA".
std::string letters_of_column(std::size_t column)
{
    std::string letters;
    for (auto rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    }
    return letters;
}

// From `first` on.
bool is_empty(std::vector<std::string> const& row, std::ptrdiff_t first = 0)
{
    return std::all_of(row.begin() + first, row.end(), [](std::string const& text) { return text.empty(); });
}

class Sheet final : public SourceTable
{
public:
    Sheet(TableOrigin origin, std::string content, std::string const& kind)
        : origin_{std::move(origin)}, content_{std::move(content)},
          name_in_folder_{"book" + kind}, folder_{{{name_in_folder_, content_}}}
    {
    }

    // False after a mistake.
    [[nodiscard]] bool open()
    {
        GdalMessages const messages;
        ThreadOptions const options;
        if (!check_unpacked(origin_, content_, folder_.path(name_in_folder_))) {
            return false;
        }
        static constexpr char const* k_drivers[]{"XLSX", "ODS", nullptr};
        dataset_ = open_dataset(folder_.path(name_in_folder_), k_drivers);
        auto* layer = dataset_ ? chosen_sheet() : nullptr;
        if (layer != nullptr) {
            sheet_ = layer->GetName();
            rows_.emplace(*layer);
            read_header();
        }
        return is_well(messages) && has_chosen_ && has_header();
    }

    [[nodiscard]] std::vector<std::string> const& columns() const override { return columns_; }
    [[nodiscard]] bool next() override
    {
        while (next_row()) {
            if (!is_source_note(cells_.front()) || !is_empty(cells_, 1)) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool has_failed() const override { return false; } // all of it was read by open()
    [[nodiscard]] std::string_view text(std::size_t column) const override { return cells_[column]; }
    [[nodiscard]] Place place(std::size_t column) const override
    {
        return place_of(row(), column, cells_[column]);
    }
    [[nodiscard]] Place place_of_header(std::size_t column) const override
    {
        return place_of(header_rows_[column], column, columns_[column]);
    }
    [[nodiscard]] int row() const override { return row_; }

private:
    [[nodiscard]] bool is_well(GdalMessages const& messages)
    {
        auto const& failures = messages.failures();
        if (dataset_ && failures.empty()) {
            return true;
        }
        origin_.error(
            failures.empty() ? say("this is not a workbook: it is damaged, or a file of another kind")
                             : say("this workbook cannot be read: {}", failures.front()),
            say("open it in the program that it was made with, and save it again or save the sheet as "
                "CSV"));
        return false;
    }

    // The one that is declared, or the only one that is filled; nullptr if none is, or there is a choice.
    OGRLayer* chosen_sheet()
    {
        if (auto const& name = origin_.shape.sheet; !name.empty()) {
            auto* layer = layer_of_name(*dataset_, name);
            if (layer == nullptr) {
                origin_.declaration_error(say("\"{}\" has no sheet \"{}\"", origin_.name, name),
                                          hint_of_choice(name, names_of_layers(*dataset_)));
                has_chosen_ = false;
            }
            return layer;
        }
        std::vector<OGRLayer*> filled;
        std::vector<std::string> names;
        for (auto* layer : dataset_->GetLayers()) {
            if (layer->GetFeatureCount() > 0) {
                filled.push_back(layer);
                names.emplace_back(layer->GetName());
            }
        }
        if (filled.size() > 1) {
            origin_.declaration_error(
                say("\"{}\" has several sheets", origin_.name),
                say("write \"blad\" with one of them where the file is declared: {}", joined(names, ", ")));
            has_chosen_ = false;
        }
        return filled.size() == 1 ? filled.front() : nullptr;
    }

    [[nodiscard]] bool has_header()
    {
        if (columns_.empty()) {
            report_empty_table(origin_.name, *origin_.diagnostics);
        }
        return !columns_.empty();
    }

    void read_header()
    {
        std::vector<std::vector<std::string>> lines;
        auto const& shape = origin_.shape;
        while (static_cast<int>(lines.size()) < shape.header_lines && next_row()) {
            if (row_ <= shape.skipped_lines) {
                continue;
            }
            header_rows_.resize(cells_.size(), row_);
            for (std::size_t i = 0; i < cells_.size(); ++i) {
                header_rows_[i] = cells_[i].empty() ? header_rows_[i] : row_;
            }
            lines.push_back(cells_);
        }
        columns_ = joined_header(lines);
    }

    // To the next row that is not empty.
    bool next_row()
    {
        while (rows_->next()) {
            cells_ = rows_->texts();
            if (!is_empty(cells_)) {
                row_ = static_cast<int>(rows_->id());
                std::transform(cells_.begin(), cells_.end(), cells_.begin(), without_surplus_digits);
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] Place place_of(int row, std::size_t column, std::string const& text) const
    {
        auto place = place_of_file(origin_.name);
        place.line = row;
        place.source_line = say("sheet \"{}\", cell {}{}: {}", sheet_, letters_of_column(column), row, text);
        return place;
    }

    TableOrigin origin_;
    std::string content_;
    std::string name_in_folder_;
    MemoryFolder folder_; // of content_
    OpenDataset dataset_;
    bool has_chosen_ = true; // false: nobody can know which sheet, which has been said
    std::string sheet_;
    std::optional<FeatureTexts> rows_;
    std::vector<std::string> columns_;
    std::vector<int> header_rows_; // per column the last row of the header that says something
    std::vector<std::string> cells_;
    int row_ = 0;
};

} // namespace

std::unique_ptr<SourceTable> open_workbook(TableOrigin origin, std::string content, std::string const& kind)
{
    auto sheet = std::make_unique<Sheet>(std::move(origin), std::move(content), kind);
    return sheet->open() ? std::move(sheet) : nullptr;
}

} // namespace wijkpeil
