// SPDX-License-Identifier: EUPL-1.2
// geo/bronnen.yaml: who published what, under which licence.
#include "read/parts.hpp"
#include "read/unique.hpp"

#include "base/messages.hpp"

namespace wijkpeil {

namespace {

constexpr char const* k_file = "geo/bronnen.yaml";

double positive_number(YamlMap& map, std::string_view key, Diagnostics& diagnostics)
{
    if (!map.has(key)) {
        return 0;
    }
    auto const number = map.number(key, 1);
    if (number <= 0) {
        diagnostics.error(map.place(key), say("\"{}\" of \"{}\" is not above 0", number, key),
                          say("write a number above 0, or remove \"{}\"", key));
    }
    return number;
}

std::optional<DisclosureRule> read_disclosure(YamlMap& source, Diagnostics& diagnostics)
{
    auto const* node = source.child("onthulling");
    if (node == nullptr) {
        return {};
    }
    YamlMap map{*node, say("the rule of what may not be shown"), diagnostics};
    DisclosureRule rule;
    rule.place = source.place("onthulling");
    rule.minimum_count = positive_number(map, "minimum", diagnostics);
    rule.minimum_denominator = positive_number(map, "minimum_noemer", diagnostics);
    rule.rounding_base = positive_number(map, "afronden_op", diagnostics);
    if (!map.has("minimum") && !map.has("minimum_noemer") && !map.has("afronden_op")) {
        diagnostics.error(rule.place, say("\"onthulling\" has no rule"),
                          say("add \"minimum\", \"minimum_noemer\" or \"afronden_op\""));
    }
    map.finish();
    return rule;
}

Source read_source(YamlNode const& node, std::vector<YamlNode>& named, Diagnostics& diagnostics)
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
    source.disclosure = read_disclosure(map, diagnostics);
    source.expected = read_expected(map.list("verwacht"), named, diagnostics);
    map.finish();
    return source;
}

} // namespace

std::optional<SourcesPart> read_sources(ProjectFiles& files, Diagnostics& diagnostics)
{
    auto const content =
        files.read_required(k_file, say("make it with \"formaat: 1\" and a list \"bronnen\""));
    auto const root = content ? parse_yaml(k_file, *content, diagnostics) : std::nullopt;
    if (!root) {
        return {};
    }
    YamlMap map{*root, say("the list of sources"), diagnostics};
    check_format(map, diagnostics);
    SourcesPart sources;
    for (auto const& node : map.list("bronnen")) {
        add_unique(sources.all, read_source(node, sources.expected, diagnostics), diagnostics);
    }
    map.finish();
    return sources;
}

} // namespace wijkpeil
