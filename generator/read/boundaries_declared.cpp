// SPDX-License-Identifier: EUPL-1.2
#include "read/boundaries_declared.hpp"

#include "base/messages.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace wijkpeil {

namespace {

constexpr char const* k_from_code = "uit_code";

// CBS gives land and water of a region as two features, and says which is which in one of these.
std::vector<std::string> const& water_properties()
{
    static std::vector<std::string> const k_names{"H2O", "WATER", "water"};
    return k_names;
}

// A property by its name in the file, and where that is written.
std::string property(YamlMap& map, std::string_view key, std::string const& usual,
                     BoundarySelection& selection)
{
    auto const name = map.text(key, usual);
    selection.places[name] = map.place(map.has(key) ? key : "bestand");
    return name;
}

void read_conditions(YamlMap& map, BoundarySelection& selection, Diagnostics& diagnostics)
{
    auto const* node = map.child("alleen");
    if (node == nullptr) {
        return;
    }
    YamlMap inner{*node, say("the values of \"alleen\""), diagnostics};
    for (auto const& [key, value] : node->entries) {
        selection.conditions[key.text] = inner.required_text(key.text);
        selection.places[key.text] = key.place;
    }
}

} // namespace

std::optional<DeclaredBoundaries> read_declared_boundaries(YamlMap& map, std::string_view key,
                                                           bool has_municipality, Diagnostics& diagnostics)
{
    auto const* node = map.child(key);
    if (node == nullptr) {
        return {};
    }
    DeclaredBoundaries declared;
    auto& selection = declared.selection;
    if (node->kind != YamlNode::Kind::map) {
        declared.is_plain = true;
        declared.file = map.required_text(key);
        selection.declared = map.place(key);
        return declared.file.empty() ? std::nullopt : std::optional{std::move(declared)};
    }
    YamlMap inner{*node, say("the boundaries"), diagnostics};
    declared.file = inner.required_text("bestand");
    selection.declared = inner.place("bestand");
    selection.layer = inner.text("laag");
    declared.code = property(inner, "code", declared.code, selection);
    declared.name = property(inner, "naam", declared.name, selection);
    if (has_municipality) {
        auto const name = inner.text("gemeente", declared.municipality);
        declared.municipality = name == k_from_code ? "" : property(inner, "gemeente", name, selection);
        declared.only_own_municipalities = inner.yes_no("alleen_gemeenten_van_het_project", false);
    }
    declared.prefix = inner.text("voorvoegsel");
    read_conditions(inner, selection, diagnostics);
    selection.optional = water_properties();
    inner.finish();
    return declared.file.empty() ? std::nullopt : std::optional{std::move(declared)};
}

std::optional<std::vector<DeclaredPlace>> read_declared_places(DeclaredBoundaries const& declared,
                                                               bool has_municipality, ProjectFiles& files,
                                                               Diagnostics& diagnostics)
{
    auto selection = declared.selection;
    auto const contents = files.read_table("geo", declared.file, selection.declared);
    if (contents.empty()) {
        return {};
    }
    selection.optional = water_properties();
    if (declared.is_plain) {
        selection.declared = {}; // mistakes in the file are shown in the file
    }
    std::vector<std::string> properties{declared.code, declared.name};
    if (has_municipality && !declared.municipality.empty()) {
        properties.push_back(declared.municipality);
    }
    auto const main = (std::filesystem::path{"geo"} / declared.file).lexically_normal().generic_string();
    auto boundaries = parse_boundaries(contents, main, properties, diagnostics, selection);
    if (!boundaries) {
        return {};
    }
    std::vector<DeclaredPlace> places;
    for (auto& boundary : *boundaries) {
        auto const read = std::exchange(boundary.properties, {});
        DeclaredPlace place;
        place.code = declared.prefix + read.at(declared.code);
        place.name = read.at(declared.name);
        if (has_municipality) {
            place.municipality = declared.municipality.empty() ? municipality_of_code(place.code)
                                                               : read.at(declared.municipality);
        }
        for (auto const& name : water_properties()) {
            place.water = place.water.empty() && read.contains(name) ? name : place.water;
        }
        place.boundary = std::move(boundary);
        places.push_back(std::move(place));
    }
    return places;
}

std::string municipality_of_code(std::string_view code)
{
    constexpr std::size_t k_length = 6; // two letters and four digits
    return code.size() >= k_length ? "GM" + std::string{code.substr(2, 4)} : std::string{};
}

} // namespace wijkpeil
