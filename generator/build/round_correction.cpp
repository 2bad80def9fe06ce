// SPDX-License-Identifier: EUPL-1.2
#include "base/files.hpp"
#include "base/messages.hpp"
#include "build/locking.hpp"
#include "build/project.hpp"
#include "build/records.hpp"
#include "build/rounds.hpp"
#include "model/publication.hpp"
#include "publish/round_record.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

// The pages as they were published, beside the ones that replace them. False: they are not there, or not as
// they were locked.
bool keep_pages(RoundRecord const& old, fs::path const& output, Diagnostics& diagnostics)
{
    auto const from = output / old.round;
    auto const to = output / old_issue_folder(old.round, old.issue);
    if (folder_exists(to)) {
        return true; // kept by an attempt that failed later
    }
    if (!folder_exists(from) || !files_not_as_locked(old, from).empty()) {
        diagnostics.warning(
            {}, say("the pages of the earlier issue are not in the output as they were locked"),
            say("they cannot be kept beside the correction; put back what was published first"));
        return false;
    }
    for (auto const& path : list_tree(from)) {
        write_file(to / path, read_file(from / path));
    }
    return true;
}

// Areas in which a value is shown.
std::set<std::string> areas_of(ValueKey const& key, Dataset const& dataset)
{
    auto const slash = key.subject.find('/');
    auto const kind = key.subject.substr(0, slash);
    auto const id = slash == std::string::npos ? std::string() : key.subject.substr(slash + 1);
    if (kind == "gebied" || kind == "rest") {
        return {id};
    }
    std::set<std::string> areas;
    auto const region = dataset.regions.find(id);
    auto const town = kind == "wijk" && region != dataset.regions.end() ? region->second.municipality : id;
    for (auto const& area : dataset.areas) {
        if (kind == "land" || kind == "programma" || area.municipality_code == town) {
            areas.insert(area.id);
        }
    }
    return areas;
}

} // namespace

std::vector<std::string> pages_touched(RoundDifference const& difference, Dataset const& dataset,
                                       std::vector<std::string> const& files)
{
    bool const everywhere = !difference.inputs.empty();
    std::set<std::string> areas;
    std::set<std::string> indicators;
    for (auto const& change : difference.values) {
        indicators.insert(change.key.indicator);
        areas.merge(areas_of(change.key, dataset));
    }
    for (auto const& path : difference.texts) {
        areas.insert(fs::path(path).stem().string());
    }
    std::set<std::string> touched;
    auto const add = [&](Publication const& one, std::string const& subject) {
        for (auto const* extension : {".html", ".pdf", ".csv"}) {
            touched.insert(one.path_of(subject, extension));
        }
    };
    for (auto const& one : dataset.settings.publications) {
        if (one.about == Publication::About::round) {
            if (!difference.values.empty() || !difference.texts.empty() || !difference.commitments.empty()) {
                add(one, {}); // it tells of all areas and promises
            }
            continue;
        }
        auto const& subjects = one.about == Publication::About::area ? areas : indicators;
        for (auto const& subject : subjects) {
            add(one, subject);
        }
    }
    for (auto const& id : indicators) {
        for (auto const* extension : {".html", ".pdf"}) {
            touched.insert(std::string(k_indicator_folder) + "/" + id + extension);
        }
    }
    auto const is_map = [&](std::string const& path) {
        return std::any_of(
            difference.values.begin(), difference.values.end(), [&](ValueChange const& change) {
                auto const of_value = areas_of(change.key, dataset);
                return std::any_of(of_value.begin(), of_value.end(), [&](std::string const& area) {
                    return path.starts_with(std::string(k_map_folder) + "/" + area + "-" +
                                            change.key.indicator + "-");
                });
            });
    };
    if (!difference.commitments.empty()) {
        touched.insert("toezeggingen.html");
    }
    bool const any = !areas.empty() || !indicators.empty();
    std::vector<std::string> found;
    for (auto const& path : files) {
        bool const over_all = path == "programma.html" || path == "index.html" || path == "velden.html";
        if ((everywhere && path != "bronnen.csv") || touched.contains(path) || (any && over_all) ||
            is_map(path)) {
            found.push_back(path);
        }
    }
    return found;
}

std::optional<CorrectedRound> correct_round(BuildOptions const& options, std::string const& reason,
                                            std::string const& date, Diagnostics& diagnostics)
{
    auto const project = project_to_change(options, diagnostics);
    auto const& dataset = project.dataset;
    auto const id = dataset.settings.current_round;
    if (!is_there(dataset, id, diagnostics)) {
        return {};
    }
    auto const& old = dataset.records.at(id);
    auto const settings = settings_with_status(options.project, id, "gecorrigeerd", diagnostics);
    if (!settings) {
        return {};
    }
    CorrectedRound corrected;
    corrected.issue = old.issue + 1;
    auto const output = options.output.empty() ? options.project / "output" : options.output;
    corrected.kept_pages = keep_pages(old, output, diagnostics);
    auto what = whole_round(options, id);
    what.remake = Remake{RoundStatus::corrected, corrected.issue, reason, old};
    auto result = build_project(what, diagnostics);
    if (!result.record || diagnostics.has_errors()) {
        if (corrected.kept_pages) {
            remove_tree(output / old_issue_folder(id, old.issue));
        }
        return {};
    }
    auto record = *std::move(result.record);
    corrected.difference = difference_of(old, record, dataset);
    std::vector<std::string> files;
    for (auto const& [path, file] : record.files) {
        files.push_back(path);
    }
    corrected.pages = pages_touched(corrected.difference, dataset, files);
    for (auto const& change : corrected.difference.values) {
        record.corrected_values.push_back(change.key.id());
    }
    record.corrected_pages = corrected.pages;
    record.date = date;
    write_file(options.project / record_path(id, old.issue), read_file(options.project / record_path(id)));
    keep(options.project, record, *settings);
    return corrected;
}

} // namespace wijkpeil
