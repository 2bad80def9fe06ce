// SPDX-License-Identifier: EUPL-1.2
// `bestanden` of geo/indicatoren.yaml: what a figure file says of itself.
#include "read/parts.hpp"

#include "base/messages.hpp"

#include <algorithm>

namespace wijkpeil {

namespace {

constexpr int k_first_code_year = 1990; // CBS numbers wijken nationwide since the nineties
constexpr int k_last_code_year = 2200;

std::map<std::string, MissingReason> read_signs(YamlNode const& node, Diagnostics& diagnostics)
{
    static std::vector<std::string> const k_words{"niet_gepubliceerd", "onbekend", "geheim",
                                                  "onderdrukt",        "kan_niet", "niet_gevraagd",
                                                  "niet_vergelijkbaar"};
    static constexpr MissingReason k_reasons[]{MissingReason::not_published, MissingReason::unknown,
                                               MissingReason::secret,        MissingReason::suppressed,
                                               MissingReason::impossible,    MissingReason::not_collected,
                                               MissingReason::not_comparable};
    std::map<std::string, MissingReason> signs;
    YamlMap map{node, say("the list of signs for missing values"), diagnostics};
    if (node.kind != YamlNode::Kind::map) {
        return signs;
    }
    for (auto const& [sign, reason] : node.entries) {
        if (map.require(sign.text)) {
            signs[sign.text] = k_reasons[map.one_of(sign.text, k_words, 0)];
        }
    }
    return signs;
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

} // namespace

std::optional<DeclaredFile> read_declared_file(YamlNode const& node, Known const& sources,
                                               Diagnostics& diagnostics)
{
    DeclaredFile declared;
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
    declared.decimal_sign = map.one_of("decimaalteken", {"komma", "punt"}, 0) == 0 ? ',' : '.';
    if (auto const* signs = map.child("ontbreekt")) {
        declared.signs = read_signs(*signs, diagnostics);
    }
    map.finish();
    return declared.name.empty() ? std::nullopt : std::optional{declared};
}

} // namespace wijkpeil
