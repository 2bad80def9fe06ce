// SPDX-License-Identifier: EUPL-1.2
// `bestanden` of geo/indicatoren.yaml.
#include "read/declared_columns.hpp"
#include "read/declared_file.hpp"
#include "read/parse.hpp"
#include "read/parts.hpp"
#include "read/period.hpp"

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

// In a table of text people write a comma; the numbers of a spreadsheet, a layer or JSON have a point.
bool is_text_table(std::string_view name)
{
    if (name.ends_with(".gz")) {
        name.remove_suffix(3);
    }
    return name.ends_with(".csv") || name.ends_with(".txt") || name.ends_with(".tsv");
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
    declared.decimal_sign = is_text_table(declared.name) ? ',' : '.';
    if (map.has("decimaalteken")) {
        declared.decimal_sign = map.one_of("decimaalteken", {"komma", "punt"}, 0) == 0 ? ',' : '.';
    }
    if (auto const* signs = map.child("ontbreekt")) {
        read_signs(*signs, declared, diagnostics);
    }
    declared.sign_column = {map.text("teken_in"), map.place("teken_in")};
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
        if (!total.period.empty() && !is_period(total.period)) {
            diagnostics.error(inner.place("periode"), say("\"{}\" is not a period", total.period),
                              period_hint());
        }
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
    read_declared_region(map, declared, diagnostics);
    read_declared_period(map, declared, diagnostics);
    read_declared_columns(map, declared, indicators, diagnostics);
    static constexpr double k_confidences[]{90, 95, 99};
    if (map.has("betrouwbaarheid")) {
        declared.file.confidence = k_confidences[map.one_of("betrouwbaarheid", {"90", "95", "99"}, 1)];
    }
    read_conditions(map, declared, diagnostics);
    read_totals(map, declared, indicators, diagnostics);
    declared.leaves_out_others =
        map.has("andere_regios") && map.one_of("andere_regios", {"fout", "weglaten"}, 0) == 1;
    map.finish();
    declared.is_usable = diagnostics.count(Severity::error) == mistakes;
    return declared.name.empty() ? std::nullopt : std::optional{declared};
}

} // namespace wijkpeil
