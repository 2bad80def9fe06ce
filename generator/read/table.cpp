// SPDX-License-Identifier: EUPL-1.2
#include "read/table.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "read/table_gzip.hpp"
#include "read/table_kinds.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace wijkpeil {

namespace {

constexpr std::string_view k_gzip = ".gz";

std::string in_lower_case(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

// ".csv" of "Kerncijfers.CSV".
std::string kind_of(std::string const& name)
{
    return in_lower_case(std::filesystem::path{name}.extension().string());
}

// Those that are packed as they are unpacked, under their names without ".gz". False after a mistake.
bool unpack(std::map<std::string, std::string>& files, Diagnostics& diagnostics)
{
    std::map<std::string, std::string> unpacked;
    for (auto& [name, content] : files) {
        if (kind_of(name) != k_gzip) {
            unpacked[name] = std::move(content);
            continue;
        }
        auto plain = unpacked_gzip(name, content, k_most_unpacked_bytes, diagnostics);
        if (!plain) {
            return false;
        }
        content.clear();
        unpacked[name.substr(0, name.size() - k_gzip.size())] = std::move(*plain);
    }
    files = std::move(unpacked);
    return true;
}

bool is_one_of(std::string const& kind, std::initializer_list<char const*> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace

void TableOrigin::error(std::string message, std::string hint) const
{
    diagnostics->error(place_of_file(name), std::move(message), std::move(hint));
}

void TableOrigin::declaration_error(std::string message, std::string hint) const
{
    diagnostics->error(declared.file.empty() ? place_of_file(name) : declared, std::move(message),
                       std::move(hint));
}

std::string TableOrigin::declared_at() const
{
    return declared.file + ":" + std::to_string(declared.line);
}

std::optional<std::size_t> SourceTable::column(std::string_view name) const
{
    auto const& names = columns();
    auto const found = std::find(names.begin(), names.end(), name);
    if (name.empty() || found == names.end() || std::find(found + 1, names.end(), name) != names.end()) {
        return {};
    }
    return static_cast<std::size_t>(found - names.begin());
}

std::vector<std::string> joined_header(std::vector<std::vector<std::string>> const& lines)
{
    std::vector<std::string> names;
    for (auto const& line : lines) {
        names.resize(std::max(names.size(), line.size()));
        for (std::size_t i = 0; i < line.size(); ++i) {
            names[i] += (names[i].empty() || line[i].empty() ? "" : " / ") + line[i];
        }
    }
    return names;
}

bool is_source_note(std::string_view text)
{
    return text.starts_with("Bron:") || text.starts_with("Source:") || text.starts_with("©");
}

std::string hint_of_choice(std::string const& name, std::vector<std::string> const& names)
{
    auto const near = nearest(name, names);
    auto const all = joined(names, ", ");
    return near ? say("did you mean \"{}\"? There are: {}", *near, all) : say("there are: {}", all);
}

std::unique_ptr<SourceTable> open_table(std::map<std::string, std::string> files, std::string const& main,
                                        TableShape const& shape, Place const& declared,
                                        Diagnostics& diagnostics)
{
    TableOrigin origin{main, shape, declared, &diagnostics};
    if (!unpack(files, diagnostics)) {
        return {};
    }
    auto const name = kind_of(main) == k_gzip ? main.substr(0, main.size() - k_gzip.size()) : main;
    auto const kind = kind_of(name);
    if (is_one_of(kind, {".csv", ".txt", ".tsv"})) {
        if (kind == ".tsv" && origin.shape.separator == 0) {
            origin.shape.separator = '\t';
        }
        return open_csv_table(std::move(origin), std::move(files.at(name)));
    }
    if (is_one_of(kind, {".xlsx", ".ods"})) {
        return open_workbook(std::move(origin), std::move(files.at(name)), kind);
    }
    if (is_one_of(kind, {".gpkg", ".shp", ".geojson", ".fgb"})) {
        return open_layer(std::move(origin), std::move(files), name);
    }
    if (kind == ".json") {
        return open_json_table(std::move(origin), std::move(files.at(name)));
    }
    origin.declaration_error(say("\"{}\" is not a kind of file that figures are read from", kind),
                             say("save it as CSV, .xlsx, .ods, GeoPackage, GeoJSON or JSON"));
    return {};
}

} // namespace wijkpeil
