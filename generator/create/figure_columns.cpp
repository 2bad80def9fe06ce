// SPDX-License-Identifier: EUPL-1.2
#include "create/figure_columns.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/text.hpp"
#include "read/table.hpp"
#include "read/yaml.hpp"

#include <algorithm>
#include <set>

namespace wijkpeil {
namespace {

bool is_among(std::string const& name, std::vector<std::string> const& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// The first column that has one of these names.
std::string column_of(std::vector<std::string> const& columns, std::vector<std::string> const& names)
{
    auto const found = std::find_if(columns.begin(), columns.end(),
                                    [&](std::string const& column) { return is_among(column, names); });
    return found == columns.end() ? std::string{} : *found;
}

// The sign that the first number with decimals has. Where none has any, both are right.
bool has_decimal_point(SourceTable& table,
                       std::vector<std::pair<KnownIndicator const*, std::string>> const& wanted)
{
    std::vector<std::size_t> numbers;
    for (auto const& [indicator, name] : wanted) {
        if (auto const column = table.column(name)) {
            numbers.push_back(*column);
        }
    }
    while (table.next()) {
        for (auto const column : numbers) {
            auto const text = table.text(column);
            auto const sign = text.find_first_of(".,");
            bool const is_number = sign != std::string_view::npos && sign > 0 && sign + 1 < text.size() &&
                                   text.find_first_not_of("-0123456789.,") == std::string_view::npos;
            if (is_number) {
                return text[sign] == '.';
            }
        }
    }
    return false;
}

// An indicator without its weight cannot be combined: then the weight must be in the table too.
void drop_those_without_weight(FigureColumns& found)
{
    std::set<std::string> there;
    for (auto const& [indicator, column] : found.columns) {
        there.insert(indicator->id);
    }
    std::erase_if(found.columns, [&](auto const& one) {
        bool const lacks = !one.first->needs.empty() && !there.contains(one.first->needs);
        if (lacks) {
            found.unknown.push_back(one.second);
        }
        return lacks;
    });
}

} // namespace

KnownIndicators read_known_indicators(std::string const& content)
{
    Diagnostics diagnostics;
    KnownIndicators known;
    auto const root = parse_yaml("catalogus.yaml", content, diagnostics);
    YamlMap map{*root, "catalogus.yaml", diagnostics};
    known.regions = map.texts("regio");
    known.names = map.texts("namen");
    for (auto const& node : map.list("indicatoren")) {
        YamlMap inner{node, "catalogus.yaml", diagnostics};
        KnownIndicator one;
        one.id = inner.required_id("id");
        one.columns = inner.texts("kolommen");
        one.needs = inner.text("weging");
        one.text = inner.required_text("tekst");
        known.all.push_back(std::move(one));
    }
    return known;
}

std::optional<FigureColumns> read_figure_columns(std::filesystem::path const& path,
                                                 KnownIndicators const& known, Diagnostics& diagnostics)
{
    if (!file_exists(path)) {
        diagnostics.error({}, say("there is no file \"{}\"", path.string()),
                          say("name a table of figures after --figures"));
        return {};
    }
    FigureColumns found;
    found.name = path.filename().string();
    found.bytes = read_file(path);
    auto const table = open_table({{found.name, found.bytes}}, found.name, {}, {}, diagnostics);
    if (!table) {
        return {};
    }
    auto const columns = table->columns();
    found.region = column_of(columns, known.regions);
    if (found.region.empty()) {
        diagnostics.error({}, say("no column of \"{}\" has codes of regions", path.string()),
                          say("name it \"code\"; it has codes such as WK022801 and GM0228"));
        return {};
    }
    std::set<std::string> used{known.names.begin(), known.names.end()};
    used.insert(found.region);
    for (auto const& indicator : known.all) {
        auto const column = column_of(columns, indicator.columns);
        if (!column.empty()) {
            found.columns.emplace_back(&indicator, column);
            used.insert(column);
        }
    }
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(found.unknown),
                 [&](std::string const& column) { return !used.contains(column); });
    drop_those_without_weight(found);
    if (found.columns.empty()) {
        std::vector<std::string> ids;
        for (auto const& indicator : known.all) {
            ids.push_back(indicator.id);
        }
        diagnostics.error(
            {}, say("no column of \"{}\" is a known indicator", path.string()),
            say("name the columns after these, or declare the file yourself later: {}", joined(ids, ", ")));
        return {};
    }
    found.decimal_point = has_decimal_point(*table, found.columns);
    return found;
}

} // namespace wijkpeil
