// SPDX-License-Identifier: EUPL-1.2
#include "build/site_files.hpp"

#include "build/overview.hpp"
#include "build/project.hpp"
#include "language/language.hpp"
#include "publish/calendar.hpp"

#include <set>
#include <utility>

namespace wijkpeil {
namespace {

// The pages of the round and of all rounds. Areas of which there is no document are not on them.
void stage_site_pages(Workshop const& workshop, SitePlace const& place, AreaEntries made,
                      StagedOutput& output)
{
    std::vector<AreaEntry> entries;
    for (auto const& area : workshop.dataset.areas) {
        auto const found = made.find(area.id);
        auto entry = found == made.end() ? area_entry(workshop, area) : std::move(found->second);
        if (!entry.publications.empty()) {
            entries.push_back(std::move(entry));
        }
    }
    auto frame = workshop.frame;
    frame.notice = place.notice;
    output.add(workshop.frame.round_id + "/index.html",
               round_page(entries, workshop.dataset.country, theme_entries(workshop.dataset), workshop.frame,
                          workshop.figures),
               {});
    output.add("index.html",
               start_page(round_entries(workshop.dataset, place.output, workshop.frame.round_id),
                          place.own_round, frame, workshop.figures),
               {});
    if (auto const calendar = calendar_ics(workshop.dataset.settings); !calendar.empty()) {
        output.add(k_calendar_file, calendar, {});
    }
}

Manifest manifest_of(Workshop const& workshop, std::map<std::string, std::string> inputs)
{
    Manifest manifest;
    manifest.round = workshop.frame.round_id;
    manifest.title = workshop.frame.title;
    manifest.program_version = WIJKPEIL_VERSION;
    auto const& settings = workshop.dataset.settings;
    manifest.example_note = settings.example ? workshop.frame.example_note : std::string{};
    manifest.draft_note = settings.draft ? workshop.frame.example_note : std::string{};
    if (auto const& cutoff = workshop.statistics.round().cutoff) {
        manifest.cutoff = iso_date(*cutoff);
    }
    manifest.left_out = workshop.statistics.left_out();
    manifest.inputs = std::move(inputs);
    return manifest;
}

// Files of an earlier build that its areas do not have any more: of the plan, and maps and pictures.
std::vector<std::string> files_gone(Plan const& plan, LastOutput const& last, std::string const& round,
                                    std::set<std::string> const& made)
{
    std::set<std::string> remade;
    for (auto const& work : plan.areas) {
        remade.insert(work.area->id);
    }
    std::vector<std::string> gone;
    for (auto const& [path, file] : last.files()) {
        if (plan.removes && path.starts_with(round + "/") && remade.contains(file.area) &&
            !made.contains(path)) {
            gone.push_back(path);
        }
    }
    return gone;
}

} // namespace

void stage_site(Workshop const& workshop, Plan const& plan, SitePlace const& place, AreaEntries made,
                std::map<std::string, std::string> const& assets, StagedOutput& output)
{
    if (plan.site) {
        stage_site_pages(workshop, place, std::move(made), output);
    }
    if (plan.html) {
        for (auto const& [name, bytes] : assets) {
            output.add("assets/" + name, bytes, {});
        }
    }
    if (workshop.formats.csv) {
        output.add(workshop.frame.round_id + "/bronnen.csv",
                   sources_csv(workshop.dataset, workshop.frame.example_note), {});
    }
}

std::vector<std::string> stage_manifest(Workshop const& workshop, Plan const& plan,
                                        std::map<std::string, std::string> inputs, StagedOutput& output)
{
    auto manifest = manifest_of(workshop, std::move(inputs));
    auto const& last = workshop.last;
    std::string const path = manifest.round + "/manifest.json";
    manifest.files = output.files();
    std::set<std::string> done;
    for (auto const& file : manifest.files) {
        done.insert(file.path);
    }
    auto gone = files_gone(plan, last, manifest.round, done);
    if (plan.site && !done.contains(k_calendar_file)) {
        gone.emplace_back(k_calendar_file); // not one day is known any more
    }
    if (!plan.whole) {
        done.insert(gone.begin(), gone.end());
        for (auto const& [name, file] : last.files()) {
            if (!done.contains(name)) {
                manifest.files.push_back(file);
            }
        }
    }
    output.add(path, manifest_json(std::move(manifest)), {});
    return gone;
}

} // namespace wijkpeil
