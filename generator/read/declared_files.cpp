// SPDX-License-Identifier: EUPL-1.2
// `bestanden` of geo/indicatoren.yaml.
#include "read/declared_file.hpp"
#include "read/parse.hpp"
#include "read/parts.hpp"

#include "base/messages.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

constexpr int k_first_code_year = 1990; // CBS numbers wijken nationwide since the nineties
constexpr int k_last_code_year = 2200;
constexpr int k_most_lines = 100; // before or in a header

std::vector<std::string> const& sign_words()
{
    static std::vector<std::string> const k_words{"niet_gepubliceerd",  "onbekend", "geheim",
                                                  "onderdrukt",         "kan_niet", "niet_gevraagd",
                                                  "niet_vergelijkbaar", "nihil"};
    return k_words;
}

// The explanation of signs under every table of CBS: a blank cannot occur, a point is unknown, insufficiently
// reliable or secret. In older tables x is secret and a dash is nil.
void use_signs_of_cbs(DeclaredFile& declared)
{
    declared.signs = {
        {"", MissingReason::impossible}, {".", MissingReason::unknown}, {"x", MissingReason::secret}};
    declared.nil_signs = {"-"};
}

void read_signs(YamlNode const& node, DeclaredFile& declared, Diagnostics& diagnostics)
{
    static constexpr MissingReason k_reasons[]{MissingReason::not_published, MissingReason::unknown,
                                               MissingReason::secret,        MissingReason::suppressed,
                                               MissingReason::impossible,    MissingReason::not_collected,
                                               MissingReason::not_comparable};
    if (node.kind == YamlNode::Kind::scalar && node.text == "cbs") {
        use_signs_of_cbs(declared);
        return;
    }
    YamlMap map{node, say("the list of signs for missing values"), diagnostics};
    if (node.kind != YamlNode::Kind::map) {
        return;
    }
    for (auto const& [sign, reason] : node.entries) {
        if (!map.require(sign.text)) {
            continue;
        }
        auto const word = map.one_of(sign.text, sign_words(), 0);
        if (word < std::size(k_reasons)) {
            declared.signs[sign.text] = k_reasons[word];
        } else {
            declared.nil_signs.push_back(sign.text);
        }
    }
}

void read_code_year(YamlMap& map, DeclaredFile& declared, Diagnostics& diagnostics)
{
    if (!map.has("codejaar")) {
        diagnostics.error(
            map.place("bestand"), say("the code year of \"{}\" is not declared", declared.name),
            say("add \"codejaar: …\": the year of the CBS division that its region codes belong to"));
        return;
    }
    auto const year = map.integer("codejaar", k_first_code_year);
    if (year < k_first_code_year || year > k_last_code_year) {
        diagnostics.error(map.place("codejaar"), say("\"{}\" is not a year of a CBS division", year),
                          say("write a year such as 2022"));
    }
    declared.file.code_year = year;
}

int number_of_lines(YamlMap& map, std::string_view key, int fallback, int least, Diagnostics& diagnostics)
{
    auto const lines = map.integer(key, fallback);
    if (lines < least || lines > k_most_lines) {
        diagnostics.error(map.place(key), say("\"{}\" is not a number of lines", lines),
                          say("write a number from {} to {}", least, k_most_lines));
        return fallback;
    }
    return lines;
}

void read_shape(YamlMap& map, DeclaredFile& declared, Diagnostics& diagnostics)
{
    auto& shape = declared.shape;
    shape.sheet = map.text(map.has("laag") ? "laag" : "blad");
    shape.skipped_lines = number_of_lines(map, "overslaan", 0, 0, diagnostics);
    shape.header_lines = number_of_lines(map, "kopregels", 1, 1, diagnostics);
    static constexpr char k_separators[]{0, ';', ',', '\t'};
    if (map.has("scheiding")) {
        shape.separator = k_separators[map.one_of("scheiding", {"vanzelf", "puntkomma", "komma", "tab"}, 0)];
    }
    shape.windows_1252 = map.has("tekenset") && map.one_of("tekenset", {"utf-8", "windows-1252"}, 0) == 1;
    shape.doubled_quotes =
        map.has("aanhalingstekens") && map.one_of("aanhalingstekens", {"gewoon", "verdubbeld"}, 0) == 1;
    declared.decimal_sign = map.one_of("decimaalteken", {"komma", "punt"}, 0) == 0 ? ',' : '.';
    if (auto const* signs = map.child("ontbreekt")) {
        read_signs(*signs, declared, diagnostics);
    }
    declared.sign_column = {map.text("teken_in"), map.place("teken_in")};
}

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

void read_region(YamlMap& map, DeclaredFile& declared, Diagnostics& diagnostics)
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

void read_period(YamlMap& map, DeclaredFile& declared, Diagnostics& diagnostics)
{
    auto const* node = map.child("periode");
    if (node == nullptr) {
        declared.period_column = {"periode", declared.place};
    } else if (is_column_name(*node)) {
        declared.is_plain = false;
        declared.period = map.required_text("periode");
        if (!is_period(declared.period)) {
            diagnostics.error(node->place, say("\"{}\" is not a period", declared.period),
                              say("begin a period with its year, such as 2020, or write \"periode: {{kolom: "
                                  "…}}\" for a column"));
        }
    } else {
        declared.is_plain = false;
        YamlMap inner{*node, say("the period"), diagnostics};
        declared.period_column = required_column(inner, "kolom");
        inner.finish();
    }
}

// An indicator's column: a name; a map with `kolom` and `maal`; or one column a period.
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
        map.finish();
        columns.push_back(std::move(column));
        return;
    }
    for (auto const& [period, name] : node.entries) {
        column.period = period.text;
        column.column = required_column(map, period.text);
        if (!is_period(period.text)) {
            diagnostics.error(period.place, say("\"{}\" is not a period", period.text),
                              say("begin a period with its year, such as 2020"));
        }
        columns.push_back(column);
    }
}

void read_columns(YamlMap& map, DeclaredFile& declared, Known const& indicators, Diagnostics& diagnostics)
{
    auto const* node = map.child("kolommen");
    if (node == nullptr) {
        bool const has_names = map.has("indicator") || map.has("waarde");
        declared.is_plain = declared.is_plain && !has_names;
        declared.indicator_column = {map.text("indicator", "indicator"), map.place("indicator")};
        declared.value_column = {map.text("waarde", "waarde"), map.place("waarde")};
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

void read_conditions(YamlMap& map, DeclaredFile& declared, Diagnostics& diagnostics)
{
    auto const* node = map.child("alleen");
    if (node == nullptr) {
        return;
    }
    declared.is_plain = false;
    YamlMap conditions{*node, say("the rows to read"), diagnostics};
    for (auto const& [column, value] : node->entries) {
        declared.conditions[column.text] = conditions.text(column.text);
        declared.condition_places[column.text] = column.place;
    }
}

void read_totals(YamlMap& map, DeclaredFile& declared, Known const& indicators, Diagnostics& diagnostics)
{
    for (auto const& node : map.list("controle")) {
        YamlMap inner{node, say("a total"), diagnostics};
        DeclaredTotal total;
        total.indicator = inner.required_text("indicator");
        if (indicators.lacks(total.indicator)) {
            diagnostics.error(inner.place("indicator"), say("unknown indicator \"{}\"", total.indicator),
                              indicators.hint(total.indicator));
        }
        total.region = inner.required_text("regio");
        total.period = inner.required_text("periode");
        total.value = inner.require("waarde") ? inner.number("waarde", 0) : 0;
        total.margin = inner.number("marge", total.margin);
        total.place = inner.place("waarde");
        (void)inner.required_text("herkomst"); // for whoever reads the declaration
        inner.finish();
        declared.totals.push_back(std::move(total));
    }
}

} // namespace

std::optional<DeclaredFile> read_declared_file(YamlNode const& node, Known const& sources,
                                               Known const& indicators, Diagnostics& diagnostics)
{
    DeclaredFile declared;
    auto const mistakes = diagnostics.count(Severity::error);
    YamlMap map{node, say("a figure file"), diagnostics};
    declared.name = map.required_text("bestand");
    declared.place = map.place("bestand");
    declared.file.path = "geo/" + declared.name;
    declared.file.source = map.required_id("bron");
    if (!declared.file.source.empty() && sources.lacks(declared.file.source)) {
        diagnostics.error(map.place("bron"), say("unknown source \"{}\"", declared.file.source),
                          sources.hint(declared.file.source));
    }
    read_code_year(map, declared, diagnostics);
    if (map.require("gepubliceerd")) {
        declared.file.published = map.date("gepubliceerd").value_or(Date{1, 1, 1});
        if (declared.file.published.day == 0) {
            diagnostics.error(map.place("gepubliceerd"), say("this date must have a day"),
                              say("write year, month and day, such as 2021-03-16"));
        }
    }
    read_shape(map, declared, diagnostics);
    read_region(map, declared, diagnostics);
    read_period(map, declared, diagnostics);
    read_columns(map, declared, indicators, diagnostics);
    read_conditions(map, declared, diagnostics);
    read_totals(map, declared, indicators, diagnostics);
    declared.leaves_out_others =
        map.has("andere_regios") && map.one_of("andere_regios", {"fout", "weglaten"}, 0) == 1;
    map.finish();
    declared.is_usable = diagnostics.count(Severity::error) == mistakes;
    return declared.name.empty() ? std::nullopt : std::optional{declared};
}

} // namespace wijkpeil
