// SPDX-License-Identifier: EUPL-1.2
#include "read/municipalities.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "read/boundaries_declared.hpp"
#include "read/parse.hpp"
#include "read/table.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>
#include <vector>

namespace wijkpeil {

namespace {

class MunicipalityReader
{
public:
    MunicipalityReader(Regions& regions, Diagnostics& diagnostics)
        : regions_{&regions}, diagnostics_{&diagnostics}
    {
    }

    void add(std::string const& code, std::string const& name, Place const& place)
    {
        if (!is_region_code(code)) {
            report_bad_code(place, code, *diagnostics_);
        }
        auto const [known, is_new] = names_.emplace(code, name);
        if (is_new) {
            regions_->add(plain_region(code, name, Level::gemeente, place));
        } else if (known->second != name) {
            diagnostics_->error(
                place,
                say("the municipality \"{}\" has two names: \"{}\" and \"{}\"", code, known->second, name),
                say("keep one of the two"));
        }
    }

    // Every record of a table or layer. CBS has two of a municipality with much water: that is no mistake.
    void read(DeclaredBoundaries const& declared, ProjectFiles& files)
    {
        auto const& place = declared.selection.declared;
        auto contents = files.read_table("geo", declared.file, place);
        file_ = (std::filesystem::path{"geo"} / declared.file).lexically_normal().generic_string();
        TableShape shape;
        shape.sheet = declared.selection.layer;
        auto const table =
            contents.empty() ? nullptr : open_table(std::move(contents), file_, shape, place, *diagnostics_);
        if (!table) {
            regions_->set_incomplete();
            return;
        }
        auto const code = column(*table, declared.code, declared);
        auto const name = column(*table, declared.name, declared);
        std::vector<std::pair<std::size_t, std::string>> conditions;
        for (auto const& [property, value] : declared.selection.conditions) {
            conditions.emplace_back(column(*table, property, declared).value_or(0), value);
        }
        while (code && name && table->next()) {
            bool const is_wanted =
                std::all_of(conditions.begin(), conditions.end(), [&](auto const& condition) {
                    return fits_condition(table->text(condition.first), condition.second);
                });
            if (is_wanted) {
                add(declared.prefix + std::string{table->text(*code)}, std::string{table->text(*name)},
                    table->place(*code));
            }
        }
    }

    [[nodiscard]] Municipalities take() && { return std::move(names_); }

private:
    std::optional<std::size_t> column(SourceTable const& table, std::string const& name,
                                      DeclaredBoundaries const& declared)
    {
        auto const found = table.column(name);
        if (!found) {
            diagnostics_->error(declared.selection.places.at(name), say("\"{}\" has no \"{}\"", file_, name),
                                spelling_hint(name, table.columns()));
        }
        return found;
    }

    Regions* regions_;
    Diagnostics* diagnostics_;
    std::string file_;
    Municipalities names_;
};

} // namespace

Municipalities read_municipalities(YamlMap& map, ProjectFiles& files, Regions& regions,
                                   Diagnostics& diagnostics)
{
    if (!map.require("gemeenten")) {
        return {};
    }
    MunicipalityReader reader{regions, diagnostics};
    auto const& node = *map.child("gemeenten");
    YamlMap inner{node, say("the list of municipalities"), diagnostics};
    if (inner.has("bestand")) {
        if (auto const declared = read_declared_boundaries(map, "gemeenten", false, diagnostics)) {
            reader.read(*declared, files);
        }
    } else {
        for (auto const& [key, value] : node.entries) {
            reader.add(key.text, inner.required_text(key.text), key.place);
        }
    }
    return std::move(reader).take();
}

Region plain_region(std::string code, std::string name, Level level, Place place)
{
    Region region;
    region.code = std::move(code);
    region.name = std::move(name);
    region.level = level;
    region.municipality = level == Level::land ? std::string{} : region.code;
    region.place = std::move(place);
    return region;
}

void report_bad_code(Place place, std::string const& code, Diagnostics& diagnostics)
{
    diagnostics.error(std::move(place), say("\"{}\" is not a region code", code),
                      say("a code is WK, GM, BU, NL or PV with digits or capitals, such as WK047912"));
}

} // namespace wijkpeil
