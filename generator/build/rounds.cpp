// SPDX-License-Identifier: EUPL-1.2
#include "build/rounds.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "build/locking.hpp"
#include "build/project.hpp"
#include "build/records.hpp"
#include "compute/record.hpp"
#include "publish/round_record.hpp"

#include <utility>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

std::string told(Value const& value)
{
    auto const* number = std::get_if<double>(&value);
    return number != nullptr ? fmt::format("{}", *number) : say("no value");
}

// Of an indicator or area that came later: the round says nothing less for it.
bool is_new(ValueKey const& key, RoundRecord const& locked)
{
    auto const slash = key.subject.find('/');
    bool const of_area = key.subject.starts_with("gebied/") || key.subject.starts_with("rest/");
    return !locked.definitions.contains(key.indicator) ||
           (of_area && !locked.boundaries.contains(key.subject.substr(slash + 1)));
}

// Each value that is not what was locked is an error at the record.
void compare_values(RoundRecord const& locked, RoundRecord const& now, VerifiedRound& verified,
                    Diagnostics& diagnostics)
{
    auto const& place = locked.place;
    auto const hint = say("see what changed: wijkpeil diff; or publish it as a correction: wijkpeil round "
                          "correct");
    auto keys = locked.values;
    keys.insert(now.values.begin(), now.values.end());
    for (auto const& [key, any] : keys) {
        auto const then = locked.values.find(key);
        auto const today = now.values.find(key);
        if (then == locked.values.end() && is_new(key, locked)) {
            ++verified.added;
        } else if (then == locked.values.end() || today == now.values.end()) {
            ++verified.differing;
            diagnostics.error(place,
                              then == locked.values.end() ? say("{}: was not in the locked round", key.id())
                                                          : say("{}: is not there any more", key.id()),
                              hint);
        } else if (then->second.value != today->second.value) {
            ++verified.differing;
            diagnostics.error(place,
                              say("{}: locked as {}, now {}", key.id(), told(then->second.value),
                                  told(today->second.value)),
                              hint);
        } else if (then->second != today->second) {
            ++verified.differing;
            diagnostics.error(place, say("{}: the value is the same, its class or status is not", key.id()),
                              hint);
        }
    }
    verified.values = keys.size() - verified.added;
    for (auto const& [indicator, limits] : locked.class_limits) {
        auto const today = now.class_limits.find(indicator);
        if (today == now.class_limits.end() || today->second != limits) {
            diagnostics.error(
                place, say("{}: the limits of its map classes are not those of the locked round", indicator),
                hint);
        }
    }
}

// What the round was made of and is not the same now. wijkpeil.yaml names the next round sooner or later, and
// a record is no input of its own round.
std::vector<std::string> inputs_changed(RoundRecord const& locked, RoundRecord const& now)
{
    std::vector<std::string> changed;
    for (auto const& [path, hash] : locked.inputs) {
        auto const today = now.inputs.find(path);
        bool const is_own = path == "wijkpeil.yaml" || path.starts_with(k_record_folder);
        if (!is_own && (today == now.inputs.end() || today->second != hash)) {
            changed.push_back(path);
        }
    }
    return changed;
}

void compare_files(RoundRecord const& locked, RoundRecord const& now, VerifiedRound& verified,
                   Diagnostics& diagnostics)
{
    verified.same_makers = locked.program == now.program && locked.libraries == now.libraries;
    verified.files = locked.files.size();
    bool const must_be_same = verified.same_makers && verified.inputs.empty();
    for (auto const& [path, file] : locked.files) {
        auto const today = now.files.find(path);
        if (today != now.files.end() && today->second == file) {
            continue;
        }
        ++verified.files_differing;
        if (must_be_same) {
            diagnostics.error(locked.place, say("{}: made again it is not the same file", path),
                              say("nothing it is made of changed: please report this"));
        }
    }
}

} // namespace

std::optional<LockedRound> lock_round(BuildOptions const& options, std::string const& date,
                                      Diagnostics& diagnostics)
{
    auto const project = project_to_change(options, diagnostics);
    auto const* round = project.dataset.find_round(project.dataset.settings.current_round);
    if (round == nullptr || diagnostics.has_errors()) {
        return {};
    }
    if (project.dataset.records.contains(round->id)) {
        diagnostics.error(
            round->place, say("the round \"{}\" is locked already", round->id),
            say("to change what was published: wijkpeil round correct {} --reason \"…\"", round->id));
        return {};
    }
    if (!round->cutoff) {
        diagnostics.error(round->place, say("a round without \"cijfers_tot\" cannot be locked"),
                          say("add the last day of publication of its figures, so that later ones change "
                              "nothing in it"));
        return {};
    }
    auto const settings = settings_with_status(options.project, round->id, "vastgelegd", diagnostics);
    if (!settings) {
        return {};
    }
    auto what = whole_round(options, round->id);
    what.remake = Remake{};
    auto result = build_project(what, diagnostics);
    if (!result.record || diagnostics.has_errors()) {
        return {};
    }
    LockedRound locked{*std::move(result.record), options.project / record_path(round->id)};
    locked.record.date = date;
    keep(options.project, locked.record, *settings);
    return locked;
}

std::optional<VerifiedRound> verify_round(BuildOptions const& options, Diagnostics& diagnostics)
{
    auto const project = project_to_change(options, diagnostics);
    auto const& id = project.dataset.settings.current_round;
    auto const found = project.dataset.records.find(id);
    if (!is_there(project.dataset, id, diagnostics)) {
        return {};
    }
    auto const& locked = found->second;
    auto what = whole_round(options, id);
    what.remake = remake_of(options.project, locked, diagnostics);
    TemporaryFolder const folder;
    what.output = folder.path();
    auto const result = build_project(what, diagnostics);
    if (!result.record || diagnostics.has_errors()) {
        return {};
    }
    auto const& now = *result.record;
    VerifiedRound verified;
    verified.inputs = inputs_changed(locked, now);
    compare_values(locked, now, verified, diagnostics);
    compare_files(locked, now, verified, diagnostics);
    auto const output = options.output.empty() ? options.project / "output" : options.output;
    if (folder_exists(output / id)) {
        verified.not_published = files_not_as_locked(locked, output / id);
        for (auto const& path : verified.not_published) {
            diagnostics.error(place_of_file((output / id / path).lexically_normal().string()),
                              say("in the output this file is not as it was locked"),
                              say("put back what was published"));
        }
    }
    return verified;
}

std::optional<RoundDifference> compare_rounds(fs::path const& folder, std::string const& before,
                                              std::string const& after, Diagnostics& diagnostics)
{
    std::optional<RoundRecord> records[2];
    std::optional<RoundDifference> difference;
    for (auto const* id : {&before, &after}) {
        Diagnostics read; // what both rounds tell is told once
        auto const project = project_to_show(folder, *id, read);
        diagnostics.merge_new(read);
        auto const& dataset = project.dataset;
        auto const* round = dataset.find_round(*id);
        if (round == nullptr || diagnostics.has_errors()) {
            return {};
        }
        auto& record = records[id == &before ? 0 : 1];
        if (auto const locked = dataset.records.find(*id); locked != dataset.records.end()) {
            record = locked->second;
        } else {
            record = record_of(Statistics(dataset, *round));
            record->inputs = inputs_of_project(folder, dataset, diagnostics);
        }
        if (id == &after) {
            difference = difference_of(*records[0], *records[1], dataset);
        }
    }
    return difference;
}

} // namespace wijkpeil
