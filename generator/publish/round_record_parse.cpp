// SPDX-License-Identifier: EUPL-1.2
#include "base/messages.hpp"
#include "language/language.hpp"
#include "language/machine_words.hpp"
#include "publish/record_seal.hpp"
#include "publish/round_record.hpp"

#include <nlohmann/json.hpp>

#include <array>

namespace wijkpeil {
namespace {

using Json = nlohmann::json;

constexpr int k_format = 1;

// What is wrong with a key; told once for the whole file.
struct WrongKey {
    std::string name;
};

Json const& get(Json const& json, char const* name)
{
    auto const found = json.find(name);
    if (found == json.end()) {
        throw WrongKey{name};
    }
    return *found;
}

std::string text_of(Json const& json, char const* name)
{
    auto const& value = get(json, name);
    return value.is_string() ? value.get<std::string>() : throw WrongKey{name};
}

double number_of(Json const& json, char const* name)
{
    auto const& value = get(json, name);
    return value.is_number() ? value.get<double>() : throw WrongKey{name};
}

bool flag_of(Json const& json, char const* name)
{
    return json.value(name, false);
}

template <typename Known>
Known word_of(Json const& json, char const* name, std::optional<Known> (*known)(std::string const&))
{
    auto const found = known(text_of(json, name));
    return found ? *found : throw WrongKey{name};
}

Value value_of(Json const& json)
{
    if (!get(json, "waarde").is_null()) {
        return number_of(json, "waarde");
    }
    return Missing{word_of(json, "reden", reason_of), {}};
}

RecordedDifference difference_of(Json const& json)
{
    return {value_of(json), word_of(json, "klasse", change_class_of), word_of(json, "gunst", favour_of)};
}

// "gebied/zaandam-oost/krap/2020": of all but the programme the subject has a slash. A period may have one
// too ("2020/2021"), an indicator's id never.
ValueKey key_of(std::string const& id)
{
    auto const first = id.find('/');
    auto const from = id.starts_with("programma/") ? first : id.find('/', first + 1);
    auto const second = from == std::string::npos ? from : id.find('/', from + 1);
    if (second == std::string::npos) {
        throw WrongKey{"id"};
    }
    return {id.substr(0, from), id.substr(from + 1, second - from - 1), id.substr(second + 1)};
}

std::pair<ValueKey, RecordedValue> entry_of(Json const& json)
{
    RecordedValue value;
    value.value = value_of(json);
    value.provisional = flag_of(json, "voorlopig");
    value.revised = flag_of(json, "herzien");
    value.estimated = flag_of(json, "geschat");
    value.wider = flag_of(json, "ruimer");
    if (json.contains("marge")) {
        value.low = json["marge"].at(0).get<double>();
        value.high = json["marge"].at(1).get<double>();
    }
    if (json.contains("kloof")) {
        value.gap = difference_of(json["kloof"]);
    }
    if (json.contains("sinds")) {
        value.since = difference_of(json["sinds"]);
    }
    return {key_of(text_of(json, "id")), std::move(value)};
}

RoundRecord record_of(Json const& json)
{
    RoundRecord record;
    record.round = text_of(json, "ronde");
    record.issue = static_cast<int>(number_of(json, "uitgave"));
    record.reason = text_of(json, "reden");
    record.date = text_of(json, "datum");
    record.program = text_of(json, "programma");
    record.libraries = get(json, "bibliotheken").get<std::map<std::string, std::string>>();
    record.code_year = static_cast<int>(number_of(json, "codejaar"));
    record.confidence = number_of(json, "betrouwbaarheid");
    record.class_limits = get(json, "klassengrenzen").get<std::map<std::string, std::vector<double>>>();
    record.definitions = get(json, "definities").get<std::map<std::string, std::string>>();
    record.processing = get(json, "verwerking").get<std::map<std::string, std::string>>();
    record.boundaries = get(json, "grenzen").get<std::map<std::string, std::string>>();
    record.corrected_values = get(json, "gecorrigeerde_waarden").get<std::vector<std::string>>();
    record.corrected_pages = get(json, "gecorrigeerde_bladzijden").get<std::vector<std::string>>();
    for (auto const& one : get(json, "toezeggingen")) {
        record.commitments.push_back(
            {text_of(one, "id"), text_of(one, "stand"), text_of(one, "antwoord"), text_of(one, "termijn")});
    }
    for (auto const& one : get(json, "waarden")) {
        record.values.insert(entry_of(one));
    }
    for (auto const& one : get(json, "bestanden")) {
        record.files[text_of(one, "pad")] = {text_of(one, "sha256"),
                                             static_cast<std::size_t>(number_of(one, "bytes"))};
    }
    for (auto const& one : get(json, "invoer")) {
        record.inputs[text_of(one, "pad")] = text_of(one, "sha256");
    }
    return record;
}

template <typename Known, std::size_t N, typename Word>
std::optional<Known> among(std::array<Known, N> const& all, std::string const& word, Word const& word_of_one)
{
    for (auto const one : all) {
        if (word_of_one(one) == word) {
            return one;
        }
    }
    return {};
}

std::string restore_hint()
{
    return say("put back the file as the program wrote it (git has it), or correct the round: "
               "wijkpeil round correct");
}

std::optional<Json> parsed(std::string const& path, std::string const& content, Diagnostics& diagnostics)
{
    try {
        return Json::parse(content);
    } catch (Json::parse_error const& mistake) {
        auto const at = mistake.byte > 0 ? mistake.byte - 1 : 0;
        diagnostics.error(place_at(path, content, std::min(at, content.size())), say("this is no JSON"),
                          restore_hint());
        return {};
    } catch (Json::exception const&) { // a number that no machine holds
        diagnostics.error(place_of_file(path), say("this is no JSON"), restore_hint());
        return {};
    }
}

} // namespace

std::optional<ChangeClass> change_class_of(std::string const& word)
{
    static constexpr std::array k_all{ChangeClass::higher,        ChangeClass::lower,
                                      ChangeClass::within_margin, ChangeClass::margin_unknown,
                                      ChangeClass::too_few,       ChangeClass::not_comparable,
                                      ChangeClass::not_yet};
    return among(k_all, word, class_word);
}

std::optional<Favour> favour_of(std::string const& word)
{
    static constexpr std::array k_all{Favour::favourable, Favour::unfavourable, Favour::equal,
                                      Favour::neutral};
    return among(k_all, word, favour_word);
}

std::optional<MissingReason> reason_of(std::string const& word)
{
    static constexpr std::array k_all{MissingReason::not_published,  MissingReason::unknown,
                                      MissingReason::secret,         MissingReason::suppressed,
                                      MissingReason::impossible,     MissingReason::not_collected,
                                      MissingReason::not_comparable, MissingReason::partial_area,
                                      MissingReason::no_weight,      MissingReason::incomplete};
    return among(k_all, word, reason_id);
}

std::optional<RoundRecord> parse_round_record(std::string const& path, std::string const& content,
                                              Diagnostics& diagnostics)
{
    auto const json = parsed(path, content, diagnostics);
    if (!json) {
        return {};
    }
    // The format comes first: a newer one may have another seal.
    auto const format = json->is_object() ? json->value("formaat", Json()) : Json();
    if (!format.is_number_integer() || format.get<int>() != k_format) {
        auto const at = content.find("\"formaat\"");
        bool const newer = format.is_number_integer() && format.get<int>() > k_format;
        diagnostics.error(at == std::string::npos ? place_of_file(path) : place_at(path, content, at, 9),
                          newer ? say("this record has format {}; this program knows format {}",
                                      format.get<int>(), k_format)
                                : say("this is no record of a round"),
                          newer ? say("use a newer version of wijkpeil") : restore_hint());
        return {};
    }
    if (!seal_holds(content)) {
        diagnostics.error(place_of_file(path), say("this record was edited after the round was locked"),
                          restore_hint());
        return {};
    }
    try {
        auto record = record_of(*json);
        record.place = place_of_file(path);
        return record;
    } catch (WrongKey const& wrong) {
        diagnostics.error(place_of_file(path),
                          say("\"{}\" is missing or is not what it should be", wrong.name), restore_hint());
    } catch (Json::exception const&) {
        diagnostics.error(place_of_file(path), say("this is no record of a round"), restore_hint());
    }
    return {};
}

} // namespace wijkpeil
