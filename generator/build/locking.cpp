// SPDX-License-Identifier: EUPL-1.2
#include "build/locking.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "build/records.hpp"
#include "figure/figure.hpp"
#include "html/html.hpp"
#include "language/corrections.hpp"
#include "pdf/pdf.hpp"
#include "publish/round_record.hpp"
#include "read/round_edit.hpp"
#include "template/template.hpp"

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

constexpr char const* k_settings = "wijkpeil.yaml";

} // namespace

bool stays_locked(Dataset const& dataset, fs::path const& output, Diagnostics& diagnostics)
{
    auto const& id = dataset.settings.current_round;
    auto const record = dataset.records.find(id);
    if (record == dataset.records.end() || diagnostics.has_errors()) {
        return false;
    }
    auto const wrong = files_not_as_locked(record->second, output / id);
    if (wrong.empty()) {
        diagnostics.information({}, say("the round \"{}\" is locked: its files are as they were locked", id),
                                say("open the next one: wijkpeil round new ID"));
    } else {
        diagnostics.error(
            place_of_file(record_path(id)),
            say_count("the round is locked, but {} of its files is not in the output as it was locked",
                      "the round is locked, but {} of its files are not in the output as they were locked",
                      wrong.size()),
            say("put back what was published, or see whether it can be made again: wijkpeil round verify {}",
                id));
    }
    return true;
}

void apply_remake(Dataset& dataset, Remake const& remake)
{
    auto& settings = dataset.settings;
    for (auto& round : settings.rounds) {
        if (round.id == settings.current_round) {
            round.status = remake.status;
        }
    }
    if (auto const notice = correction_notice(remake.issue, remake.reason); !notice.empty()) {
        settings.notice = settings.notice.empty() ? notice : notice + " " + settings.notice;
    }
    auto const* round = dataset.find_round(settings.current_round);
    if (round != nullptr && round->cutoff && !remake.made_of.empty()) {
        drop_later_files(dataset, *round->cutoff, remake.made_of);
    }
    auto& record = dataset.records[settings.current_round]; // for the start page
    record.issue = remake.issue;
    record.reason = remake.reason;
}

ProjectToShow project_to_change(BuildOptions const& options, Diagnostics& diagnostics)
{
    Diagnostics read;
    auto project = project_to_show(options.project, options.round, read);
    if (read.has_errors()) {
        diagnostics.merge(std::move(read));
    }
    return project;
}

BuildOptions whole_round(BuildOptions const& options, std::string const& round)
{
    BuildOptions whole;
    whole.project = options.project;
    whole.output = options.output;
    whole.round = round;
    whole.jobs = options.jobs;
    whole.strict = options.strict;
    return whole;
}

std::optional<std::string> settings_with_status(fs::path const& project, std::string const& round,
                                                std::string const& status, Diagnostics& diagnostics)
{
    auto changed = with_status(read_file(project / k_settings), round, status);
    if (!changed) {
        diagnostics.error(place_of_file(k_settings),
                          say("the status of the round \"{}\" cannot be changed where it is", round),
                          say("write the round on lines of its own, each key on a line"));
    }
    return changed;
}

void keep(fs::path const& project, RoundRecord const& record, std::string const& settings)
{
    auto const path = project / record_path(record.round);
    write_file(path, round_record_json(record));
    try {
        replace_file(project / k_settings, settings);
    } catch (FileError const&) {
        if (record.issue == 1) {
            remove_tree(path);
        }
        throw;
    }
}

bool is_there(Dataset const& dataset, std::string const& id, Diagnostics& diagnostics)
{
    auto const* round = dataset.find_round(id);
    if (diagnostics.has_errors() || round == nullptr) {
        return false;
    }
    if (!dataset.records.contains(id)) {
        diagnostics.error(round->place, say("the round \"{}\" is not locked", id),
                          say("lock it when it is published: wijkpeil round lock {}", id));
        return false;
    }
    return true;
}

Remake remake_of(fs::path const& project, RoundRecord const& record, Diagnostics& diagnostics)
{
    Remake remake;
    remake.issue = record.issue;
    remake.reason = record.reason;
    remake.made_of = record.inputs;
    if (record.issue > 1) {
        remake.status = RoundStatus::corrected;
        auto const path = record_path(record.round, record.issue - 1);
        if (file_exists(project / path)) {
            remake.replaced = parse_round_record(path, read_file(project / path), diagnostics);
        } else {
            diagnostics.error(place_of_file(path), say("the record of the issue before is not there"),
                              say("put it back (git has it)"));
        }
    }
    return remake;
}

std::map<std::string, std::string> inputs_of_project(fs::path const& folder, Dataset const& dataset,
                                                     Diagnostics& diagnostics)
{
    auto inputs = dataset.inputs;
    Templates const templates(folder, dataset, diagnostics);
    Figures const figures(folder, diagnostics);
    PdfWriter const pdf(folder, figures, diagnostics);
    (void)site_assets(folder, figures, diagnostics, inputs);
    for (auto const* more : {&templates.inputs(), &figures.inputs(), &pdf.inputs()}) {
        inputs.insert(more->begin(), more->end());
    }
    return inputs;
}

TemporaryFolder::TemporaryFolder() : path_(make_temporary_folder()) {}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code error; // a destructor must not throw; what stays is the system's to clear away
    fs::remove_all(path_, error);
}

} // namespace wijkpeil
