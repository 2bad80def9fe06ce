// SPDX-License-Identifier: EUPL-1.2
// geo/bronnen.yaml: who published what, under which licence.
#include "read/parts.hpp"
#include "read/unique.hpp"

#include "base/messages.hpp"

namespace wijkpeil {

namespace {

constexpr char const* k_file = "geo/bronnen.yaml";

Source read_source(YamlNode const& node, Diagnostics& diagnostics)
{
    Source source;
    YamlMap map{node, say("a source"), diagnostics};
    source.id = map.required_id("id");
    source.place = map.place("id");
    source.publisher = map.required_text("uitgever");
    source.title = map.required_text("titel");
    source.licence = map.text("licentie");
    source.url = map.text("url");
    source.reference = map.text("betreft");
    source.published = map.date("gepubliceerd");
    source.published_note = map.text("gepubliceerd_toelichting");
    source.retrieved = map.date("opgehaald");
    source.processing = map.text("bewerking");
    map.finish();
    return source;
}

} // namespace

std::optional<std::vector<Source>> read_sources(ProjectFiles& files, Diagnostics& diagnostics)
{
    auto const content =
        files.read_required(k_file, say("make it with \"formaat: 1\" and a list \"bronnen\""));
    auto const root = content ? parse_yaml(k_file, *content, diagnostics) : std::nullopt;
    if (!root) {
        return {};
    }
    YamlMap map{*root, say("the list of sources"), diagnostics};
    check_format(map, diagnostics);
    std::vector<Source> sources;
    for (auto const& node : map.list("bronnen")) {
        add_unique(sources, read_source(node, diagnostics), diagnostics);
    }
    map.finish();
    return sources;
}

} // namespace wijkpeil
