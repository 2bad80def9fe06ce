// SPDX-License-Identifier: EUPL-1.2
#include "template/point_choice.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "read/yaml.hpp"

#include <algorithm>

namespace wijkpeil {
namespace {

constexpr std::size_t k_most_points = 5;

std::vector<std::string> ids_of(std::vector<Area> const& areas)
{
    std::vector<std::string> ids;
    for (auto const& area : areas) {
        ids.push_back(area.id);
    }
    return ids;
}

} // anonymous namespace

PointChoices read_point_choices(std::string const& file, std::string const& content, Dataset const& dataset,
                                Diagnostics& diagnostics)
{
    PointChoices choices;
    auto const root = parse_yaml(file, content, diagnostics);
    if (!root) {
        return choices;
    }
    YamlMap map(*root, say("the choice of main points"), diagnostics);
    if (map.required_integer("formaat").value_or(1) != 1) {
        diagnostics.error(map.place("formaat"), say("this format of the file is not known"),
                          say("write \"formaat: 1\""));
    }
    if (auto const* areas = map.child("hoofdpunten");
        areas != nullptr && areas->kind != YamlNode::Kind::null) {
        YamlMap by_area(*areas, say("the main points by area"), diagnostics);
        auto const known = ids_of(dataset.areas);
        for (auto const& [key, value] : areas->entries) {
            if (dataset.find_area(key.text) == nullptr) {
                diagnostics.error(key.place, say("unknown area \"{}\"", key.text),
                                  spelling_hint(key.text, known));
            }
            for (auto const& one : by_area.list(key.text)) {
                choices[key.text].push_back({one.text, one.place});
            }
            if (choices[key.text].size() > k_most_points) {
                diagnostics.error(choices[key.text][k_most_points].place,
                                  say("at most {} main points can be chosen", k_most_points));
            }
        }
        by_area.finish();
    }
    map.finish();
    return choices;
}

} // namespace wijkpeil
