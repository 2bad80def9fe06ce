// SPDX-License-Identifier: EUPL-1.2
#include "publish/csv_origin.hpp"

#include "base/text.hpp"
#include "language/language.hpp"
#include "publish/csv_fields.hpp"
#include "publish/publish.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace wijkpeil {
namespace {

constexpr char const* k_between = " | ";

struct Cells {
    std::set<int> rows;
    std::set<int> columns;
};

void add(std::string& all, std::string const& more)
{
    all += (all.empty() ? "" : k_between) + more;
}

std::string numbers(std::set<int> const& all)
{
    std::string text;
    for (int const one : all) {
        text += (text.empty() ? "" : " ") + std::to_string(one);
    }
    return text;
}

std::string date_or_empty(std::optional<Date> const& date)
{
    return date ? iso_date(*date) : std::string{};
}

} // namespace

CsvOrigin csv_origin(std::vector<std::uint32_t> const& observations, Dataset const& dataset)
{
    std::map<std::uint32_t, Cells> cells_of; // by file, in the order of their declarations
    for (auto const index : observations) {
        auto const& one = dataset.observations[index];
        auto& cells = cells_of[one.file];
        cells.rows.insert(one.row);
        cells.columns.insert(one.column);
    }
    CsvOrigin origin;
    std::vector<std::string> told;
    for (auto const& [index, cells] : cells_of) {
        auto const& file = dataset.figure_files[index];
        add(origin.files, file.path);
        add(origin.rows, numbers(cells.rows));
        add(origin.columns, numbers(cells.columns));
        add(origin.published, iso_date(file.published));
        if (std::find(told.begin(), told.end(), file.source) != told.end()) {
            continue;
        }
        told.push_back(file.source);
        add(origin.sources, file.source);
        if (auto const* source = dataset.find_source(file.source)) {
            add(origin.references, source->reference);
            add(origin.retrieved, date_or_empty(source->retrieved));
            add(origin.licences, source->licence);
        }
    }
    return origin;
}

std::string sources_csv(Dataset const& dataset, std::string const& example_note)
{
    std::string text = k_byte_order_mark;
    add_line(text, {"voorbeeld", "bron", "uitgever", "titel", "betreft", "gepubliceerd",
                    "gepubliceerd_toelichting", "opgehaald", "licentie", "url", "bewerking", "bestanden"});
    for (auto const& source : dataset.sources) {
        std::vector<std::string> files;
        for (auto const& file : dataset.figure_files) {
            if (file.source == source.id) {
                files.push_back(file.path);
            }
        }
        add_line(text,
                 {quoted(example_note), source.id, quoted(source.publisher), quoted(source.title),
                  quoted(source.reference), date_or_empty(source.published), quoted(source.published_note),
                  date_or_empty(source.retrieved), quoted(source.licence), quoted(source.url),
                  quoted(source.processing), quoted(joined(files, k_between))});
    }
    return text;
}

} // namespace wijkpeil
