// SPDX-License-Identifier: EUPL-1.2
#include "html/provenance_section.hpp"

#include "html/table.hpp"
#include "html/wording.hpp"
#include "language/language.hpp"

#include <algorithm>
#include <initializer_list>

namespace wijkpeil {
namespace {

Cell words(std::string text, CellRole role = CellRole::data)
{
    return {text_of(std::move(text)), role};
}

// A key as it stands in the attributes: without the hyphens of print.
Cell key_cell(std::string text)
{
    auto cell = words(std::move(text), CellRole::row_head);
    for (auto& run : cell.text) {
        run.no_break = true;
    }
    return cell;
}

Row head_of(std::initializer_list<std::string_view> names)
{
    Row row;
    for (auto const name : names) {
        row.cells.push_back(words(std::string{name}, CellRole::column_head));
    }
    return row;
}

Text source_text(Source const& source)
{
    auto text = text_of(source.publisher + ", ");
    auto title = text_of(source.title);
    if (!title.empty()) {
        title.front().link = source.url;
    }
    text.insert(text.end(), title.begin(), title.end());
    return text;
}

std::string known(std::optional<Date> const& date)
{
    return date ? date_text(*date) : std::string{k_not_known};
}

// "1 december 2021 (jaar bekend; maand en dag aangenomen)"
std::string delivered_text(FigureFile const& file, Source const* source)
{
    auto text = date_text(file.published);
    if (source != nullptr && source->published == file.published && !source->published_note.empty()) {
        text += " (" + source->published_note + ")";
    }
    return text;
}

Table files_table(Provenance const& provenance)
{
    auto const& dataset = *provenance.dataset();
    Table table;
    table.id = "herkomst-bestanden";
    table.headline = text_of(std::string{k_provenance_files});
    table.columns.resize(8);
    table.head = {
        head_of({k_key, k_file, k_source, k_about, k_delivered, k_retrieved, k_licence, k_code_year})};
    for (auto const index : provenance.files()) {
        auto const& file = dataset.figure_files[index];
        auto const* source = dataset.find_source(file.source);
        Row row;
        row.cells = {key_cell(file_key(index)), words(file.path)};
        row.cells.push_back(source != nullptr ? Cell{source_text(*source)} : words(file.source));
        auto const given = [&](std::string Source::*field) {
            bool const empty = source == nullptr || (source->*field).empty();
            return words(empty ? std::string{k_not_known} : source->*field);
        };
        row.cells.push_back(given(&Source::reference));
        row.cells.push_back(words(delivered_text(file, source)));
        row.cells.push_back(words(known(source == nullptr ? std::nullopt : source->retrieved)));
        row.cells.push_back(given(&Source::licence));
        row.cells.push_back(words(std::to_string(file.code_year)));
        table.body.push_back(std::move(row));
    }
    return table;
}

// What was done to each source before it was read, once for all its files.
std::string processing_html(Provenance const& provenance)
{
    auto const& dataset = *provenance.dataset();
    std::vector<Source const*> sources;
    for (auto const index : provenance.files()) {
        auto const* source = dataset.find_source(dataset.figure_files[index].source);
        if (source != nullptr && !source->processing.empty() &&
            std::find(sources.begin(), sources.end(), source) == sources.end()) {
            sources.push_back(source);
        }
    }
    std::string items;
    for (auto const* source : sources) {
        items += element("div", element("dt", escaped_xml(source->title)) +
                                    element("dd", escaped_xml(source->processing)));
    }
    return items.empty()
               ? items
               : element("p", k_processing) + "\n" + element("dl", {{"class", "facts"}}, items) + "\n";
}

Table weights_table(Provenance const& provenance)
{
    Table table;
    table.id = "herkomst-wegingen";
    table.headline = text_of(std::string{k_provenance_weights});
    table.columns.resize(4);
    table.head = {head_of({k_weight, k_what, k_of_whom, k_where})};
    for (auto const& [key, rows] : provenance.weights()) {
        auto const* indicator = provenance.dataset()->find_indicator(key.indicator);
        Row row;
        row.cells = {key_cell(key.indicator + "/" + key.period),
                     words((indicator == nullptr ? key.indicator : indicator->name) + ", " + key.period),
                     words(key.subject), words(rows)};
        table.body.push_back(std::move(row));
    }
    return table;
}

Table lists_table(Provenance const& provenance)
{
    Table table;
    table.id = "herkomst-regels";
    table.headline = text_of(std::string{k_provenance_lists});
    table.columns.resize(2);
    table.head = {head_of({k_key, k_where})};
    auto const& lists = provenance.long_lists();
    for (std::size_t i = 0; i < lists.size(); ++i) {
        Row row;
        row.cells = {key_cell(list_key(i)), words(lists[i])};
        table.body.push_back(std::move(row));
    }
    return table;
}

} // namespace

std::string provenance_section(BlockWriter& writer)
{
    auto const& provenance = writer.provenance();
    if (provenance.files().empty()) {
        return {};
    }
    std::string const id = k_provenance_id; // the writer kept it free
    auto const heading = writer.heading(2, id, text_of(std::string{k_provenance}));
    auto content = element("p", k_provenance_explained) + "\n";
    content += table_html(files_table(provenance), std::string{k_provenance_files}, writer.ids());
    if (!provenance.weights().empty()) {
        content += table_html(weights_table(provenance), std::string{k_provenance_weights}, writer.ids());
    }
    if (!provenance.long_lists().empty()) {
        content += table_html(lists_table(provenance), std::string{k_provenance_lists}, writer.ids());
    }
    content += processing_html(provenance);
    auto const summary = element("summary", k_provenance_summary);
    return element("section", {{"aria-labelledby", id}},
                   "\n" + heading + element("p", k_provenance_short) + "\n" +
                       element("details", summary + "\n" + content) + "\n") +
           "\n";
}

} // namespace wijkpeil
