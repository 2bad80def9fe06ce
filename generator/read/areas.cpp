// SPDX-License-Identifier: EUPL-1.2
// geo/gebieden.yaml: the base division, its municipalities and outlines, and the areas made of its regions.
#include "read/boundaries.hpp"
#include "read/parse.hpp"
#include "read/parts.hpp"

#include "base/messages.hpp"

#include <filesystem>

namespace wijkpeil {

namespace {

constexpr char const* k_file = "geo/gebieden.yaml";

using Municipalities = std::map<std::string, std::string>; // code → name

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

Municipalities read_municipalities(YamlMap& map, Regions& regions, Diagnostics& diagnostics)
{
    Municipalities names;
    if (!map.require("gemeenten")) {
        return names;
    }
    auto const& node = *map.child("gemeenten");
    YamlMap inner{node, say("the list of municipalities"), diagnostics};
    for (auto const& [key, value] : node.entries) {
        if (!is_region_code(key.text)) {
            report_bad_code(key.place, key.text, diagnostics);
        }
        names[key.text] = inner.required_text(key.text);
        regions.add(plain_region(key.text, names[key.text], Level::gemeente, key.place));
    }
    return names;
}

void read_country(YamlMap& map, Regions& regions, Diagnostics& diagnostics)
{
    if (!map.require("land")) {
        return;
    }
    YamlMap inner{*map.child("land"), say("the country"), diagnostics};
    auto const code = inner.required_text("code");
    auto const name = inner.required_text("naam");
    if (!code.empty() && !is_region_code(code)) {
        report_bad_code(inner.place("code"), code, diagnostics);
    }
    regions.add(plain_region(code, name, Level::land, inner.place("code")));
    inner.finish();
}

// A boundary file with the files that belong to it: a Shapefile is four or five.
std::optional<std::vector<Boundary>> read_boundary_file(ProjectFiles& files, std::string const& name,
                                                        Place const& place,
                                                        std::vector<std::string> const& properties,
                                                        Diagnostics& diagnostics)
{
    auto content = files.read_declared("geo", name, place);
    if (!content) {
        return {};
    }
    auto const main = (std::filesystem::path{"geo"} / name).lexically_normal().generic_string();
    std::map<std::string, std::string> contents{{main, std::move(*content)}};
    if (main.ends_with(".shp")) {
        for (auto const* extension : {".dbf", ".shx", ".prj", ".cpg"}) {
            auto const part = std::filesystem::path{main}.replace_extension(extension).generic_string();
            if (auto bytes = files.read_optional(part)) {
                contents[part] = std::move(*bytes);
            }
        }
    }
    return parse_boundaries(contents, main, properties, diagnostics);
}

void add_wijk(Boundary boundary, Municipalities const& municipalities, Regions& regions,
              Diagnostics& diagnostics)
{
    Region region;
    region.code = boundary.properties["code"];
    region.name = without_wijk_number(boundary.properties["naam"]);
    region.municipality = boundary.properties["gemeente"];
    region.geometry = std::move(boundary.geometry);
    region.place = boundary.place;
    if (!is_region_code(region.code)) {
        report_bad_code(region.place, region.code, diagnostics);
        return;
    }
    if (!municipalities.empty() && !municipalities.contains(region.municipality)) {
        std::vector<std::string> codes;
        for (auto const& [code, name] : municipalities) {
            codes.push_back(code);
        }
        diagnostics.error(
            region.place,
            say("\"{}\" is in an unknown municipality \"{}\"", region.code, region.municipality),
            Known{codes}.hint(region.municipality));
    }
    if (region.geometry.empty()) {
        diagnostics.warning(
            region.place, say("\"{}\" ({}) has no outline", region.code, region.name),
            say("it is left out of the maps; export the boundaries again if it should be there"));
    }
    auto const place = region.place;
    auto const code = region.code;
    if (!regions.add(std::move(region))) {
        diagnostics.error(place, say("the region \"{}\" is here twice", code),
                          say("save each region as one feature"));
    }
}

void read_boundaries(YamlMap& map, ProjectFiles& files, Known const& sources,
                     Municipalities const& municipalities, AreasPart& part, Diagnostics& diagnostics)
{
    if (!map.require("grenzen")) {
        part.regions.set_incomplete();
        return;
    }
    YamlMap inner{*map.child("grenzen"), say("the boundaries"), diagnostics};
    auto const wijken = inner.required_text("wijken");
    auto boundaries = wijken.empty() ? std::nullopt
                                     : read_boundary_file(files, wijken, inner.place("wijken"),
                                                          {"code", "naam", "gemeente"}, diagnostics);
    if (!boundaries) {
        part.regions.set_incomplete();
    } else {
        for (auto& boundary : *boundaries) {
            add_wijk(std::move(boundary), municipalities, part.regions, diagnostics);
        }
    }
    if (auto const country = inner.text("land"); !country.empty()) {
        auto outlines =
            read_boundary_file(files, country, inner.place("land"), {"code", "naam"}, diagnostics);
        for (auto& outline : outlines.value_or(std::vector<Boundary>{})) {
            part.country.push_back(std::move(outline.geometry));
        }
    }
    part.boundary_source = inner.required_id("bron");
    if (!part.boundary_source.empty() && sources.lacks(part.boundary_source)) {
        diagnostics.error(inner.place("bron"), say("unknown source \"{}\"", part.boundary_source),
                          sources.hint(part.boundary_source));
    }
    inner.finish();
}

} // namespace

std::optional<AreasPart> read_areas(ProjectFiles& files, Known const& sources, Diagnostics& diagnostics)
{
    auto const content = files.read_required(
        k_file,
        say("make it with \"formaat: 1\", \"codejaar\", \"gemeenten\", \"grenzen\" and \"gebieden\""));
    auto const root = content ? parse_yaml(k_file, *content, diagnostics) : std::nullopt;
    if (!root) {
        return {};
    }
    AreasPart part;
    YamlMap map{*root, say("the list of areas"), diagnostics};
    check_format(map, diagnostics);
    part.code_year = map.required_integer("codejaar").value_or(0);
    read_country(map, part.regions, diagnostics);
    auto const municipalities = read_municipalities(map, part.regions, diagnostics);
    read_boundaries(map, files, sources, municipalities, part, diagnostics);
    part.areas = read_area_list(map.list("gebieden"), municipalities, part.regions, diagnostics);
    if (root->kind == YamlNode::Kind::map && map.list("gebieden").empty()) {
        diagnostics.error(map.place("gebieden"), say("this project has no areas"),
                          say("describe at least one area under \"gebieden\""));
    }
    map.finish();
    return part;
}

} // namespace wijkpeil
