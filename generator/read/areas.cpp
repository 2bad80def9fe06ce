// SPDX-License-Identifier: EUPL-1.2
// geo/gebieden.yaml: the base division, its municipalities and outlines, and the areas made of its regions.
#include "read/boundaries_declared.hpp"
#include "read/municipalities.hpp"
#include "read/parse.hpp"
#include "read/parts.hpp"

#include "base/messages.hpp"

#include <map>
#include <utility>

namespace wijkpeil {

namespace {

constexpr char const* k_file = "geo/gebieden.yaml";

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

void report_flaw(DeclaredPlace const& place, Diagnostics& diagnostics)
{
    if (!place.boundary.flaw.empty()) {
        diagnostics.warning(
            place.boundary.place,
            say("the outline of \"{}\" ({}) was not valid and is repaired: {}", place.code, place.name,
                place.boundary.flaw),
            say("repair it in the file, or ask its publisher to, so that every program draws the same"));
    }
}

// Each code is there once.
class TwiceChecker
{
public:
    TwiceChecker(DeclaredBoundaries const& declared, Diagnostics& diagnostics)
        : declared_{&declared}, diagnostics_{&diagnostics}
    {
    }

    [[nodiscard]] bool is_new(DeclaredPlace const& place)
    {
        Where const here{place.boundary.place, place.boundary.number};
        auto const [first, is_new] = seen_.emplace(place.code, here);
        if (!is_new) {
            report(place, first->second, here);
        }
        return is_new;
    }

private:
    struct Where {
        Place place;
        int number; // of the feature
    };

    void report(DeclaredPlace const& place, Where const& first, Where const& second)
    {
        bool const is_text = second.place.line != second.number && first.place.line != second.place.line;
        diagnostics_->error(
            second.place,
            is_text ? say("the region \"{}\" is here twice: also on line {}", place.code, first.place.line)
                    : say("the region \"{}\" is here twice: as feature {} and as feature {}", place.code,
                          first.number, second.number),
            hint(place));
    }

    [[nodiscard]] std::string hint(DeclaredPlace const& place) const
    {
        if (place.water.empty()) {
            return say("save each region as one feature");
        }
        return declared_->is_plain
                   ? say("land and water are two features here: write {{bestand: {}, alleen: {{{}: NEE}}}} "
                         "to leave the water out",
                         declared_->file, place.water)
                   : say("land and water are two features here: write \"alleen: {{{}: NEE}}\" to leave the "
                         "water out",
                         place.water);
    }

    DeclaredBoundaries const* declared_;
    Diagnostics* diagnostics_;
    std::map<std::string, Where> seen_;
};

// `grenzen`: outlines of the wijken, of the country and of what lies around.
class OutlineReader
{
public:
    OutlineReader(YamlMap& map, ProjectFiles& files, Municipalities const& municipalities, AreasPart& part,
                  Diagnostics& diagnostics)
        : map_{&map}, files_{&files}, municipalities_{&municipalities}, part_{&part}, diagnostics_{
                                                                                          &diagnostics}
    {
    }

    void read()
    {
        read_wijken();
        for (auto& place : places("land", false)) {
            report_flaw(place, *diagnostics_);
            part_->country.push_back(std::move(place.boundary.geometry));
        }
        read_surroundings();
    }

private:
    void read_wijken()
    {
        auto const declared = map_->require("wijken")
                                  ? read_declared_boundaries(*map_, "wijken", true, *diagnostics_)
                                  : std::nullopt;
        auto found = declared ? read_declared_places(*declared, true, *files_, *diagnostics_) : std::nullopt;
        if (!found) {
            part_->regions.set_incomplete();
            return;
        }
        TwiceChecker once{*declared, *diagnostics_};
        std::size_t count = 0;
        for (auto& place : *found) {
            bool const is_own = municipalities_->empty() || municipalities_->contains(place.municipality);
            if (!is_own && declared->only_own_municipalities) {
                continue;
            }
            ++count;
            if (!is_region_code(place.code)) {
                report_bad_code(place.boundary.place, place.code, *diagnostics_);
            } else if (once.is_new(place)) {
                if (!is_own) {
                    report_unknown_municipality(place);
                }
                add_wijk(std::move(place));
            }
        }
        if (count == 0) {
            diagnostics_->error(
                declared->selection.declared,
                say("no region in \"{}\" is in a municipality of this project", declared->file),
                say("compare the codes of the municipalities with those in the file"));
        }
    }

    void report_unknown_municipality(DeclaredPlace const& place)
    {
        std::vector<std::string> codes;
        for (auto const& [code, name] : *municipalities_) {
            codes.push_back(code);
        }
        diagnostics_->error(
            place.boundary.place,
            say("\"{}\" is in an unknown municipality \"{}\"", place.code, place.municipality),
            Known{codes}.hint(place.municipality));
    }

    void add_wijk(DeclaredPlace place)
    {
        Region region;
        region.code = place.code;
        region.name = without_wijk_number(place.name);
        region.municipality = place.municipality;
        region.place = place.boundary.place;
        if (place.boundary.geometry.empty()) {
            diagnostics_->warning(
                region.place, say("\"{}\" ({}) has no outline", region.code, region.name),
                say("it is left out of the maps; export the boundaries again if it should be there"));
        }
        report_flaw(place, *diagnostics_);
        region.geometry = std::move(place.boundary.geometry);
        if (!part_->regions.add(region)) {
            diagnostics_->error(
                region.place, say("the code \"{}\" is in use for a municipality or the country", region.code),
                say("give the boundaries of the wijken here"));
        }
    }

    // What lies around, for maps only: without an outline there is nothing to draw.
    void read_surroundings()
    {
        for (auto& place : places("omgeving", true)) {
            report_flaw(place, *diagnostics_);
            if (!place.boundary.geometry.empty()) {
                part_->surroundings.push_back({place.code, place.name, std::move(place.boundary.geometry)});
            }
        }
    }

    // Of a key that may be absent.
    std::vector<DeclaredPlace> places(std::string_view key, bool each_once)
    {
        auto const declared =
            map_->has(key) ? read_declared_boundaries(*map_, key, false, *diagnostics_) : std::nullopt;
        auto found = declared ? read_declared_places(*declared, false, *files_, *diagnostics_) : std::nullopt;
        if (!found) {
            return {};
        }
        TwiceChecker once{*declared, *diagnostics_};
        std::erase_if(*found, [&](DeclaredPlace const& place) { return each_once && !once.is_new(place); });
        return std::move(*found);
    }

    YamlMap* map_;
    ProjectFiles* files_;
    Municipalities const* municipalities_;
    AreasPart* part_;
    Diagnostics* diagnostics_;
};

void read_boundaries(YamlMap& map, ProjectFiles& files, Known const& sources,
                     Municipalities const& municipalities, AreasPart& part, Diagnostics& diagnostics)
{
    if (!map.require("grenzen")) {
        part.regions.set_incomplete();
        return;
    }
    YamlMap inner{*map.child("grenzen"), say("the boundaries"), diagnostics};
    OutlineReader{inner, files, municipalities, part, diagnostics}.read();
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
    auto const municipalities = read_municipalities(map, files, part.regions, diagnostics);
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
