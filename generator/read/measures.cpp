// SPDX-License-Identifier: EUPL-1.2
// geo/maatregelen.yaml: what was done and what it cost, beside the indicators it aims at.
#include "read/parse.hpp"
#include "read/parts.hpp"
#include "read/period.hpp"
#include "read/unique.hpp"

#include "base/messages.hpp"

namespace wijkpeil {

namespace {

constexpr char const* k_file = "geo/maatregelen.yaml";

std::string read_moment(YamlMap& map, std::string_view key, Diagnostics& diagnostics)
{
    auto moment = map.text(key);
    if (!moment.empty() && !is_period(moment) && !parse_date(moment)) {
        diagnostics.error(map.place(key), say("\"{}\" is neither a period nor a date", moment),
                          say("write a year (2020), or year, month and day (2020-03-16)"));
        return {};
    }
    return moment;
}

void read_amount(YamlMap& map, PolicyMeasure& measure, Diagnostics& diagnostics)
{
    if (!map.has("bedrag")) {
        if (measure.kind == PolicyMeasure::Kind::funding) {
            diagnostics.error(map.place("soort"), say("money without an amount"),
                              say("add \"bedrag: …\" in euros, or write \"soort: maatregel\""));
        }
        return;
    }
    auto const amount = map.number("bedrag", 0);
    if (amount < 0) {
        diagnostics.error(map.place("bedrag"), say("an amount of {} euros is not possible", amount),
                          say("write what was granted as a number of 0 or more"));
    }
    measure.amount = amount;
}

std::vector<std::string> read_references(YamlMap& map, std::string_view key, Known const& known,
                                         std::string (*message)(std::string const&), Diagnostics& diagnostics)
{
    for (auto const& node : map.list(key)) {
        if (node.kind == YamlNode::Kind::scalar && known.lacks(node.text)) {
            diagnostics.error(node.place, message(node.text), known.hint(node.text));
        }
    }
    return map.texts(key);
}

PolicyMeasure read_measure(YamlNode const& node, Known const& indicators, Known const& themes,
                           Known const& areas, Diagnostics& diagnostics)
{
    static constexpr PolicyMeasure::Kind k_kinds[]{
        PolicyMeasure::Kind::measure, PolicyMeasure::Kind::breakthrough, PolicyMeasure::Kind::funding};
    PolicyMeasure measure;
    YamlMap map{node, say("a measure"), diagnostics};
    measure.id = map.required_id("id");
    measure.place = map.place("id");
    measure.name = map.required_text("naam");
    map.require("soort");
    measure.kind = k_kinds[map.one_of("soort", {"maatregel", "doorbraak", "geld"}, 0)];
    measure.areas = read_references(
        map, "gebieden", areas, [](std::string const& id) { return say("unknown area \"{}\"", id); },
        diagnostics);
    measure.theme = map.required_text("thema");
    if (!measure.theme.empty() && themes.lacks(measure.theme)) {
        diagnostics.error(map.place("thema"), say("unknown theme \"{}\"", measure.theme),
                          themes.hint(measure.theme));
    }
    measure.indicators = read_references(
        map, "indicatoren", indicators,
        [](std::string const& id) { return say("unknown indicator \"{}\"", id); }, diagnostics);
    read_amount(map, measure, diagnostics);
    measure.scheme = map.text("regeling");
    measure.from = read_moment(map, "van", diagnostics);
    measure.until = read_moment(map, "tot", diagnostics);
    if (!measure.from.empty() && !measure.until.empty() && measure.until < measure.from) {
        diagnostics.error(map.place("tot"),
                          say("the measure ends in {}, before it begins in {}", measure.until, measure.from),
                          say("look which of the two is wrong"));
    }
    measure.state = map.text("stand");
    measure.origin = map.required_text("herkomst");
    map.finish();
    return measure;
}

} // namespace

std::vector<PolicyMeasure> read_measures(ProjectFiles& files, Known const& indicators, Known const& themes,
                                         Known const& areas, Diagnostics& diagnostics)
{
    auto const content = files.read_optional(k_file);
    auto const root = content ? parse_yaml(k_file, *content, diagnostics) : std::nullopt;
    if (!root) {
        return {};
    }
    YamlMap map{*root, say("the list of measures"), diagnostics};
    check_format(map, diagnostics);
    std::vector<PolicyMeasure> measures;
    for (auto const& node : map.list("maatregelen")) {
        add_unique(measures, read_measure(node, indicators, themes, areas, diagnostics), diagnostics);
    }
    map.finish();
    return measures;
}

} // namespace wijkpeil
