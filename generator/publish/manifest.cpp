// SPDX-License-Identifier: EUPL-1.2
#include "publish/publish.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>

namespace wijkpeil {
namespace {

constexpr std::string_view k_program = "wijkpeil ";

} // namespace

std::string manifest_json(Manifest manifest)
{
    std::sort(manifest.files.begin(), manifest.files.end());
    nlohmann::ordered_json json;
    json["formaat"] = 1;
    json["titel"] = manifest.title;
    json["ronde"] = manifest.round;
    if (!manifest.example_note.empty()) {
        json["voorbeeld"] = manifest.example_note;
    }
    if (!manifest.draft_note.empty()) {
        json["concept"] = manifest.draft_note;
    }
    json["programma"] = std::string(k_program) + manifest.program_version;
    json["cijfers_gepubliceerd_tot_en_met"] = manifest.cutoff;
    json["waarnemingen_na_die_datum_weggelaten"] = manifest.left_out;
    auto& files = json["bestanden"] = nlohmann::ordered_json::array();
    for (auto const& file : manifest.files) {
        nlohmann::ordered_json entry;
        entry["pad"] = file.path;
        entry["sha256"] = file.sha256;
        entry["bytes"] = file.bytes;
        if (!file.area.empty()) {
            entry["gebied"] = file.area;
        }
        if (!file.publication.empty()) {
            entry["publicatie"] = file.publication;
        }
        if (file.pages > 0) {
            entry["bladzijden"] = file.pages;
        }
        if (file.proved) {
            entry["nagekeken"] = true;
        }
        files.push_back(std::move(entry));
    }
    auto& inputs = json["invoer"] = nlohmann::ordered_json::array();
    for (auto const& [path, hash] : manifest.inputs) {
        inputs.push_back({{"pad", path}, {"sha256", hash}});
    }
    return json.dump(2) + "\n";
}

std::vector<PublishedFile> files_of_manifest(std::string const& text)
{
    std::vector<PublishedFile> files;
    auto const json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("bestanden") || !json["bestanden"].is_array()) {
        return files;
    }
    for (auto const& entry : json["bestanden"]) {
        if (entry.is_object()) {
            files.push_back({entry.value("pad", ""), entry.value("sha256", ""),
                             entry.value("bytes", std::size_t{0}), entry.value("gebied", ""),
                             entry.value("nagekeken", false), entry.value("publicatie", ""),
                             entry.value("bladzijden", 0)});
        }
    }
    return files;
}

std::map<std::string, std::string> inputs_of_manifest(std::string const& text)
{
    std::map<std::string, std::string> inputs;
    auto const json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("invoer") || !json["invoer"].is_array()) {
        return inputs;
    }
    for (auto const& entry : json["invoer"]) {
        if (entry.is_object()) {
            inputs.emplace(entry.value("pad", ""), entry.value("sha256", ""));
        }
    }
    return inputs;
}

std::string program_version_of_manifest(std::string const& text)
{
    auto const json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("programma") || !json["programma"].is_string()) {
        return {};
    }
    auto const program = json["programma"].get<std::string>();
    return program.starts_with(k_program) ? program.substr(k_program.size()) : std::string();
}

} // namespace wijkpeil
