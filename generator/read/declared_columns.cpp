// SPDX-License-Identifier: EUPL-1.2
#include "read/declared_columns.hpp"

#include "base/messages.hpp"
#include "read/parse.hpp"
#include "read/period.hpp"

namespace wijkpeil {

namespace {

ColumnName required_column(YamlMap& map, std::string_view key)
{
    auto name = map.required_text(key);
    return {std::move(name), map.place(key)};
}

// A name alone, or a map with `kolom`.
bool is_column_name(YamlNode const& node)
{
    return node.kind == YamlNode::Kind::scalar;
}

void read_municipality(YamlMap& map, DeclaredRegion& region, Diagnostics& diagnostics)
{
    auto const* node = map.child("gemeente");
    if (node == nullptr) {
        diagnostics.error(map.place("op"), say("these names need their municipality"),
                          say("add \"gemeente: GM0479\", or \"gemeente: {{kolom: …}}\" for a column with its "
                              "name: the same name occurs in many municipalities"));
    } else if (is_column_name(*node)) {
        region.municipality = map.required_text("gemeente");
        if (!is_region_code(region.municipality)) {
            diagnostics.error(node->place, say("\"{}\" is not a region code", region.municipality),
                              say("write the code of a municipality, such as GM0479"));
        }
    } else {
        YamlMap inner{*node, say("the municipality"), diagnostics};
        region.municipality_column = required_column(inner, "kolom");
        inner.finish();
    }
}

// `marge`, or `ondergrens` and `bovengrens`.
DeclaredMargin read_declared_margin(YamlMap& map, Diagnostics& diagnostics)
{
    auto const column = [&](std::string_view key) { return ColumnName{map.text(key), map.place(key)}; };
    DeclaredMargin margin{column("marge"), column("ondergrens"), column("bovengrens")};
    if (margin.half.given() && (margin.low.given() || margin.high.given())) {
        diagnostics.error(margin.half.place, say("there is a margin here, and limits too"),
                          say("keep \"marge\", or \"ondergrens\" and \"bovengrens\""));
    } else if (margin.low.given() != margin.high.given()) {
        diagnostics.error(margin.low.given() ? margin.low.place : margin.high.place,
                          say("one limit of the margin is here, the other is not"),
                          say("name both columns: \"ondergrens\" and \"bovengrens\""));
    }
    return margin;
}

// An indicator's column: a name; a map with `kolom`, `maal` and its margin; or one column a period.
void read_column(YamlNode const& key, YamlNode const& node, std::vector<DeclaredColumn>& columns,
                 Diagnostics& diagnostics)
{
    DeclaredColumn column;
    column.indicator = key.text;
    column.column.place = node.place;
    if (is_column_name(node)) {
        column.column.name = node.text;
        columns.push_back(std::move(column));
        return;
    }
    YamlMap map{node, say("the columns of \"{}\"", key.text), diagnostics};
    if (map.has("kolom")) {
        column.column = required_column(map, "kolom");
        column.factor = map.number("maal", 1);
        column.margin = read_declared_margin(map, diagnostics);
        map.finish();
        columns.push_back(std::move(column));
        return;
    }
    for (auto const& [period, name] : node.entries) {
        column.period = period.text;
        column.column = required_column(map, period.text);
        if (!is_period(period.text)) {
            diagnostics.error(period.place, say("\"{}\" is not a period", period.text), period_hint());
        }
        columns.push_back(column);
    }
}

} // namespace

void read_declared_region(YamlMap& map, DeclaredFile& declared, Diagnostics& diagnostics)
{
    auto& region = declared.region;
    auto const* node = map.child("regio");
    if (node == nullptr) {
        region.column = {"regio", declared.place};
        return;
    }
    declared.is_plain = false;
    region.place = node->place;
    if (is_column_name(*node)) {
        region.column = required_column(map, "regio");
        return;
    }
    YamlMap inner{*node, say("the region column"), diagnostics};
    region.column = required_column(inner, "kolom");
    static constexpr DeclaredRegion::By k_ways[]{DeclaredRegion::By::code, DeclaredRegion::By::name,
                                                 DeclaredRegion::By::municipality_name};
    region.by = inner.has("op") ? k_ways[inner.one_of("op", {"code", "naam", "gemeentenaam"}, 0)] : region.by;
    region.prefix = inner.text("voorvoegsel");
    region.name = {inner.text("naam"), inner.place("naam")};
    if (region.by == DeclaredRegion::By::name) {
        read_municipality(inner, region, diagnostics);
    }
    if (auto const* names = inner.child("namen")) {
        YamlMap codes{*names, say("the list of names"), diagnostics};
        for (auto const& [name, code] : names->entries) {
            region.codes[name.text] = codes.required_text(name.text);
            if (region.codes[name.text] == "geen") {
                region.codes[name.text].clear();
            }
        }
    }
    inner.finish();
}

void read_declared_period(YamlMap& map, DeclaredFile& declared, Diagnostics& diagnostics)
{
    auto const* node = map.child("periode");
    if (node == nullptr) {
        declared.period_column = {"periode", declared.place};
    } else if (is_column_name(*node)) {
        declared.is_plain = false;
        declared.period = map.required_text("periode");
        if (!is_period(declared.period)) {
            diagnostics.error(node->place, say("\"{}\" is not a period", declared.period),
                              period_hint() + say("; or \"periode: {{kolom: …}}\" for a column"));
        }
    } else {
        declared.is_plain = false;
        YamlMap inner{*node, say("the period"), diagnostics};
        declared.period_column = required_column(inner, "kolom");
        if (inner.has("deel")) {
            declared.period_part = inner.one_of("deel", {"halfjaar", "kwartaal"}, 0) == 0 ? 'H' : 'K';
        }
        inner.finish();
    }
}

void read_declared_columns(YamlMap& map, DeclaredFile& declared, Known const& indicators,
                           Diagnostics& diagnostics)
{
    auto const* node = map.child("kolommen");
    if (node == nullptr) {
        bool const has_names = map.has("indicator") || map.has("waarde");
        declared.is_plain = declared.is_plain && !has_names;
        declared.indicator_column = {map.text("indicator", "indicator"), map.place("indicator")};
        declared.value_column = {map.text("waarde", "waarde"), map.place("waarde")};
        declared.margin = read_declared_margin(map, diagnostics);
        declared.is_plain = declared.is_plain && !declared.margin.given();
    } else {
        declared.is_plain = false;
        YamlMap columns{*node, say("the list of columns"), diagnostics};
        for (auto const& [key, column] : node->entries) {
            if (indicators.lacks(key.text)) {
                diagnostics.error(key.place, say("unknown indicator \"{}\"", key.text),
                                  indicators.hint(key.text));
            }
            read_column(key, column, declared.columns, diagnostics);
        }
    }
    if (auto const* words = map.child("indicatoren")) {
        declared.is_plain = false;
        YamlMap ids{*words, say("the list of indicators"), diagnostics};
        for (auto const& [word, id] : words->entries) {
            declared.indicators[word.text] = ids.required_text(word.text);
            if (indicators.lacks(id.text)) {
                diagnostics.error(id.place, say("unknown indicator \"{}\"", id.text),
                                  indicators.hint(id.text));
            }
        }
    }
}

} // namespace wijkpeil
