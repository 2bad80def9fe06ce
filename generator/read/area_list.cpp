// SPDX-License-Identifier: EUPL-1.2
// `gebieden` of geo/gebieden.yaml.
#include "read/parse.hpp"
#include "read/parts.hpp"
#include "read/unique.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"

namespace wijkpeil {

namespace {

using Municipalities = std::map<std::string, std::string>;

AreaRegion read_area_region(YamlNode const& node, Diagnostics& diagnostics)
{
    static constexpr Fit k_fits[]{Fit::whole, Fit::wider, Fit::part};
    AreaRegion region;
    YamlMap map{node, say("a region of an area"), diagnostics};
    region.code = map.required_text("code");
    region.place = map.place("code");
    map.require("past");
    region.fit = k_fits[map.one_of("past", {"geheel", "ruimer", "deel"}, 0)];
    region.documented = map.one_of("grondslag", {"gedocumenteerd", "afgeleid"}, 1) == 0;
    region.remark = map.text("opmerking");
    map.finish();
    return region;
}

void check_region(AreaRegion const& member, Area const& area, Municipalities const& municipalities,
                  Regions const& regions, Diagnostics& diagnostics)
{
    if (!is_region_code(member.code)) {
        diagnostics.error(member.place, say("\"{}\" is not a region code", member.code),
                          regions.hint(member.code));
        return;
    }
    if (regions.lacks(member.code)) {
        diagnostics.error(member.place, say("unknown region code \"{}\"", member.code),
                          regions.hint(member.code));
        return;
    }
    auto const* region = regions.find(member.code);
    if (region == nullptr) {
        return; // the boundaries could not be read
    }
    if (region->level != Level::wijk) {
        diagnostics.error(
            member.place,
            say("an area is made of wijken, \"{}\" ({}) is something else", member.code, region->name),
            say("name the wijken of the area by their codes"));
    } else if (region->municipality != area.municipality_code &&
               municipalities.contains(area.municipality_code)) {
        diagnostics.error(member.place,
                          say("\"{}\" ({}) is in municipality {}, the area is in {}", member.code,
                              region->name, region->municipality, area.municipality_code),
                          say("correct the code of the region or \"gemeente\" of the area"));
    }
}

Area read_area(YamlNode const& node, Municipalities const& municipalities, Regions const& regions,
               Diagnostics& diagnostics)
{
    Area area;
    YamlMap map{node, say("an area"), diagnostics};
    area.id = map.required_id("id");
    area.place = map.place("id");
    area.name = map.required_text("naam");
    area.municipality_code = map.required_text("gemeente");
    if (auto const found = municipalities.find(area.municipality_code); found != municipalities.end()) {
        area.municipality = found->second;
    } else if (!area.municipality_code.empty()) {
        std::vector<std::string> codes;
        for (auto const& [code, name] : municipalities) {
            codes.push_back(code);
        }
        diagnostics.error(map.place("gemeente"), say("unknown municipality \"{}\"", area.municipality_code),
                          spelling_hint(area.municipality_code, codes));
    }
    area.other_names = map.texts("ook_bekend_als");
    area.regio_deal = map.yes_no("regio_deal");
    area.proposed_by = map.text("voorgedragen_door");
    area.name_source = map.text("bron_naam");
    map.require("regios");
    for (auto const& item : map.list("regios")) {
        auto region = read_area_region(item, diagnostics);
        if (!region.code.empty()) {
            check_region(region, area, municipalities, regions, diagnostics);
            area.regions.push_back(std::move(region));
        }
    }
    if (map.has("regios") && area.regions.empty()) {
        diagnostics.error(map.place("regios"), say("the area \"{}\" has no regions", area.id),
                          say("name the wijken of the area by their codes"));
    }
    map.finish();
    return area;
}

// A region belongs to one area, unless each of two areas says that it takes only a part of it.
void check_shared_regions(std::vector<Area> const& areas, Diagnostics& diagnostics)
{
    struct Use {
        Area const* area;
        AreaRegion const* region;
    };
    std::map<std::string, Use> first_use;
    for (auto const& area : areas) {
        for (auto const& region : area.regions) {
            auto const [use, is_new] = first_use.emplace(region.code, Use{&area, &region});
            auto const& first = use->second;
            bool const each_a_part =
                first.area != &area && first.region->fit == Fit::part && region.fit == Fit::part;
            if (!is_new && !each_a_part) {
                diagnostics.error(region.place,
                                  say("the region \"{}\" is in \"{}\" already, on line {}", region.code,
                                      first.area->id, first.region->place.line),
                                  say("a region belongs to one area, or to each with \"past: deel\""));
            }
        }
    }
}

} // namespace

std::vector<Area> read_area_list(std::vector<YamlNode> const& nodes, Municipalities const& municipalities,
                                 Regions const& regions, Diagnostics& diagnostics)
{
    std::vector<Area> areas;
    for (auto const& node : nodes) {
        add_unique(areas, read_area(node, municipalities, regions, diagnostics), diagnostics);
    }
    check_shared_regions(areas, diagnostics);
    return areas;
}

} // namespace wijkpeil
