// SPDX-License-Identifier: EUPL-1.2
#include "document/area_scope.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

bool has_region(Area const& area, std::string const& code)
{
    return std::any_of(area.regions.begin(), area.regions.end(),
                       [&](AreaRegion const& region) { return region.code == code; });
}

} // namespace

AreaScope::AreaScope(Document const& document, Dataset const& dataset)
    : dataset_{&dataset}, area_{dataset.find_area(document.area)}, areas_{document.compared_areas}
{
    if (!document.area.empty()) {
        areas_.insert(document.area);
    }
    for (auto const& id : areas_) {
        if (auto const* area = dataset.find_area(id)) {
            municipalities_.insert(area->municipality_code);
        }
    }
}

bool AreaScope::holds(Subject const& subject) const
{
    switch (subject.kind) {
    case SubjectKind::area:
    case SubjectKind::rest:
        return areas_.contains(subject.id);
    case SubjectKind::municipality:
        return municipalities_.contains(subject.id);
    case SubjectKind::region: {
        auto const region = dataset_->regions.find(subject.id);
        return region != dataset_->regions.end() && municipalities_.contains(region->second.municipality);
    }
    case SubjectKind::country:
    case SubjectKind::programme:
        break;
    }
    return true;
}

std::vector<std::string> AreaScope::codes_of(Subject const& subject) const
{
    auto const* area = dataset_->find_area(subject.id);
    if (subject.kind != SubjectKind::area && subject.kind != SubjectKind::rest) {
        return {subject.id};
    }
    std::vector<std::string> codes;
    if (area == nullptr) {
        return codes;
    }
    for (auto const& [code, region] : dataset_->regions) {
        if (region.level == Level::wijk && region.municipality == area->municipality_code &&
            has_region(*area, code) == (subject.kind == SubjectKind::area)) {
            codes.push_back(code);
        }
    }
    return codes;
}

AreaScope::Keys const& AreaScope::keys_of(Subject const& subject)
{
    auto const [found, is_new] = keys_.try_emplace(subject);
    auto& keys = found->second;
    if (!is_new) {
        return keys;
    }
    int const base = dataset_->settings.code_year;
    std::unordered_set<Name> codes;
    for (auto const& code : codes_of(subject)) {
        codes.insert(Name{code});
        keys.insert({base, Name{code}});
    }
    for (auto const& transition : dataset_->transitions) {
        if (transition.to.code_year == base && codes.contains(transition.to.code)) {
            keys.insert(transition.from);
        }
    }
    return keys;
}

bool AreaScope::observed_there(Statistic const& statistic)
{
    if (statistic.subject.kind == SubjectKind::programme || statistic.observations.empty()) {
        return true;
    }
    auto const& keys = keys_of(statistic.subject);
    bool const in_own_division = statistic.subject.kind == SubjectKind::municipality;
    return std::all_of(
        statistic.observations.begin(), statistic.observations.end(), [&](std::uint32_t const index) {
            auto const& region = dataset_->observations.at(index).region;
            // A municipality is also shown in the divisions of other years, under its own code.
            return keys.contains(region) || (in_own_division && region.code.text() == statistic.subject.id);
        });
}

std::string AreaScope::areas_near(std::string const& municipality) const
{
    std::vector<std::string> names;
    for (auto const& area : dataset_->areas) {
        if (area.municipality_code == municipality) {
            names.push_back(area.name);
        }
    }
    return joined(names, ", ");
}

std::string AreaScope::name_of(Subject const& subject) const
{
    if (auto const* area = dataset_->find_area(subject.id)) {
        return area->name;
    }
    auto const region = dataset_->regions.find(subject.id);
    if (region == dataset_->regions.end()) {
        return subject.id;
    }
    std::string owner;
    for (auto const& area : dataset_->areas) {
        owner = owner.empty() && has_region(area, subject.id) ? area.name : owner;
    }
    auto const& municipality =
        region->second.level == Level::gemeente ? region->first : region->second.municipality;
    owner = owner.empty() ? areas_near(municipality) : owner;
    return owner.empty() ? region->second.name : region->second.name + " (" + owner + ")";
}

std::string AreaScope::name_of_observed(Statistic const& statistic) const
{
    for (auto const index : statistic.observations) {
        auto const& region = dataset_->observations.at(index).region;
        std::string code = region.code;
        for (auto const& transition : dataset_->transitions) {
            if (transition.from == region && transition.to.code_year == dataset_->settings.code_year) {
                code = transition.to.code;
            }
        }
        if (auto const name = name_of({SubjectKind::region, code}); name != name_of(statistic.subject)) {
            return name;
        }
    }
    return name_of(statistic.subject);
}

} // namespace wijkpeil
