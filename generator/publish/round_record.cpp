// SPDX-License-Identifier: EUPL-1.2
#include "publish/round_record.hpp"

#include "language/language.hpp"
#include "language/machine_words.hpp"
#include "publish/record_seal.hpp"

#include <nlohmann/json.hpp>

namespace wijkpeil {
namespace {

using Json = nlohmann::ordered_json;

// A number, or null and the reason.
void put_value(Json& json, Value const& value)
{
    if (auto const* number = std::get_if<double>(&value)) {
        json["waarde"] = *number;
    } else {
        json["waarde"] = nullptr;
        json["reden"] = reason_id(std::get<Missing>(value).reason);
    }
}

Json json_of(RecordedDifference const& difference)
{
    Json json;
    put_value(json, difference.difference);
    json["klasse"] = class_word(difference.change_class);
    json["gunst"] = favour_word(difference.favour);
    return json;
}

Json json_of(ValueKey const& key, RecordedValue const& value)
{
    Json json;
    json["id"] = key.id();
    put_value(json, value.value);
    if (value.low && value.high) {
        json["marge"] = {*value.low, *value.high};
    }
    auto const flag = [&](char const* name, bool holds) {
        if (holds) {
            json[name] = true;
        }
    };
    flag("voorlopig", value.provisional);
    flag("herzien", value.revised);
    flag("geschat", value.estimated);
    flag("ruimer", value.wider);
    if (value.gap) {
        json["kloof"] = json_of(*value.gap);
    }
    if (value.since) {
        json["sinds"] = json_of(*value.since);
    }
    return json;
}

// "naam": [ an item a line ]
template <typename Items, typename Make>
std::string lines(char const* name, Items const& items, Make const& make)
{
    std::string text = std::string("  \"") + name + "\": [";
    char const* before = "\n    ";
    for (auto const& item : items) {
        text += before + make(item).dump();
        before = ",\n    ";
    }
    return text + (items.empty() ? "]" : "\n  ]");
}

std::string line(char const* name, Json const& value)
{
    return std::string("  \"") + name + "\": " + value.dump() + ",\n";
}

} // namespace

std::string record_path(std::string const& round)
{
    return std::string(k_record_folder) + "/" + round + ".json";
}

std::string record_path(std::string const& round, int replaced_issue)
{
    return std::string(k_record_folder) + "/" + round + ".uitgave-" + std::to_string(replaced_issue) +
           ".json";
}

std::string round_record_json(RoundRecord const& record)
{
    std::string text =
        "{\n" + line("formaat", 1) + line("ronde", record.round) + line("uitgave", record.issue) +
        line("reden", record.reason) + line("datum", record.date) + line("programma", record.program) +
        line("bibliotheken", record.libraries) + line("codejaar", record.code_year) +
        line("betrouwbaarheid", record.confidence) + line("klassengrenzen", record.class_limits) +
        line("definities", record.definitions) + line("verwerking", record.processing) +
        line("grenzen", record.boundaries) + line("gecorrigeerde_waarden", record.corrected_values) +
        line("gecorrigeerde_bladzijden", record.corrected_pages);
    text +=
        lines("toezeggingen", record.commitments,
              [](RecordedCommitment const& one) {
                  return Json{
                      {"id", one.id}, {"stand", one.state}, {"antwoord", one.answer}, {"termijn", one.term}};
              }) +
        ",\n";
    text += lines("waarden", record.values, [](auto const& one) { return json_of(one.first, one.second); }) +
            ",\n";
    text +=
        lines("bestanden", record.files,
              [](auto const& one) {
                  return Json{{"pad", one.first}, {"sha256", one.second.sha256}, {"bytes", one.second.bytes}};
              }) +
        ",\n";
    text += lines("invoer", record.inputs,
                  [](auto const& one) {
                      return Json{{"pad", one.first}, {"sha256", one.second}};
                  }) +
            ",\n";
    return sealed(text);
}

} // namespace wijkpeil
