// SPDX-License-Identifier: EUPL-1.2
#include "build/records.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/text.hpp"
#include "compute/record.hpp"
#include "figure/libraries.hpp"
#include "language/libraries.hpp"
#include "pdf/libraries.hpp"
#include "publish/round_record.hpp"

#include <utility>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

std::map<std::string, std::string> libraries()
{
    auto all = drawing_libraries();
    all.merge(pdf_libraries());
    all.merge(language_libraries());
    return all;
}

bool is_locked(Round const& round)
{
    return round.status == RoundStatus::locked || round.status == RoundStatus::corrected;
}

void check_status(Dataset const& dataset, Diagnostics& diagnostics)
{
    for (auto const& round : dataset.settings.rounds) {
        auto const record = dataset.records.find(round.id);
        bool const has_record = record != dataset.records.end();
        if (is_locked(round) && !has_record) {
            diagnostics.error(round.place, say("the round \"{}\" is locked, but has no record", round.id),
                              say("put back \"{}\" (git has it), or take \"status\" out and lock it: "
                                  "wijkpeil round lock {}",
                                  record_path(round.id), round.id));
        } else if (has_record && !is_locked(round)) {
            diagnostics.error(
                round.place, say("the round \"{}\" has a record, so it is locked", round.id),
                say("write \"status: {}\"", record->second.issue > 1 ? "gecorrigeerd" : "vastgelegd"));
        }
    }
}

} // namespace

void read_records(fs::path const& project, Dataset& dataset, Diagnostics& diagnostics)
{
    auto const errors_before = diagnostics.count(Severity::error);
    for (auto const& file : list_files(project / k_record_folder, ".json")) {
        auto const id = file.stem().string();
        if (id.find(".uitgave-") != std::string::npos) {
            continue; // an issue that was replaced
        }
        auto const path = record_path(id);
        auto const content = read_file(file);
        if (dataset.find_round(id) == nullptr) {
            if (!dataset.settings.rounds.empty()) {
                diagnostics.error(place_of_file(path), say("this is the record of no round of this project"),
                                  say("describe the round in wijkpeil.yaml, or take the file away"));
            }
            continue;
        }
        auto record = parse_round_record(path, content, diagnostics);
        if (!record) {
            continue;
        }
        if (record->round != id) {
            diagnostics.error(record->place, say("this is the record of the round \"{}\"", record->round),
                              say("give the file its own name back: {}", record_path(record->round)));
            continue;
        }
        dataset.inputs[path] = sha256(content);
        dataset.records.emplace(id, *std::move(record));
    }
    if (diagnostics.count(Severity::error) == errors_before) {
        check_status(dataset, diagnostics);
    }
}

void drop_later_files(Dataset& dataset, Date const& cutoff, std::map<std::string, std::string> const& made_of)
{
    std::vector<std::optional<std::uint32_t>> moved;
    std::vector<FigureFile> files;
    for (auto& file : dataset.figure_files) {
        bool const later = file.published > cutoff && !made_of.contains(file.path);
        moved.push_back(later ? std::nullopt : std::optional(static_cast<std::uint32_t>(files.size())));
        if (!later) {
            files.push_back(std::move(file));
        }
    }
    std::vector<Observation> observations;
    std::unordered_map<std::uint32_t, Interval> margins;
    for (std::size_t i = 0; i < dataset.observations.size(); ++i) {
        auto one = dataset.observations[i];
        auto const file = moved[one.file];
        if (!file) {
            continue;
        }
        if (auto const margin = dataset.margins.find(static_cast<std::uint32_t>(i));
            margin != dataset.margins.end()) {
            margins.emplace(static_cast<std::uint32_t>(observations.size()), margin->second);
        }
        one.file = *file;
        observations.push_back(one);
    }
    dataset.figure_files = std::move(files);
    dataset.observations = std::move(observations);
    dataset.margins = std::move(margins);
}

RoundRecord record_of_build(Statistics const& statistics, Remake const& remake,
                            std::map<std::string, std::string> const& inputs,
                            std::vector<PublishedFile> const& files)
{
    auto record = record_of(statistics);
    record.issue = remake.issue;
    record.reason = remake.reason;
    record.program = WIJKPEIL_VERSION;
    record.libraries = libraries();
    record.inputs = inputs;
    auto const folder = record.round + "/";
    for (auto const& file : files) {
        // The manifest lists inputs, and wijkpeil.yaml is another one as soon as the next round is opened.
        if (file.path.starts_with(folder) && file.path != folder + "manifest.json") {
            record.files[file.path.substr(folder.size())] = {file.sha256, file.bytes};
        }
    }
    return record;
}

std::string old_issue_folder(std::string const& round, int issue)
{
    return round + "-uitgave-" + std::to_string(issue);
}

std::vector<std::string> files_not_as_locked(RoundRecord const& record, fs::path const& folder)
{
    std::vector<std::string> wrong;
    for (auto const& [path, file] : record.files) {
        auto const place = folder / path;
        if (!file_exists(place) || sha256(read_file(place)) != file.sha256) {
            wrong.push_back(path);
        }
    }
    return wrong;
}

} // namespace wijkpeil
