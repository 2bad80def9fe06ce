// SPDX-License-Identifier: EUPL-1.2
#include "build/reports.hpp"

#include "base/memory.hpp"
#include "base/messages.hpp"
#include "base/progress.hpp"
#include "language/language.hpp"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <atomic>
#include <utility>

namespace wijkpeil {
namespace {

constexpr std::size_t k_reports_between = 20; // after so many, freed memory goes back

// `path`: in the folder of the round.
bool is_made(Workshop const& workshop, std::string const& path)
{
    return workshop.frame.files == nullptr || workshop.frame.files->contains(path);
}

// The documents of an area of which there is a file, with the pages that an earlier build counted.
std::vector<PublicationEntry> publication_entries(Workshop const& workshop, Area const& area)
{
    std::vector<PublicationEntry> entries;
    for (auto const& one : workshop.dataset.settings.publications) {
        if (one.about != Publication::About::area || !one.covers(area.id)) {
            continue;
        }
        PublicationEntry entry{one.id, mid_sentence(one.name), one.path_of(area.id, ".html"),
                               one.path_of(area.id, ".pdf")};
        entry.html = is_made(workshop, entry.html) ? entry.html : std::string{};
        entry.pdf = is_made(workshop, entry.pdf) ? entry.pdf : std::string{};
        auto const last = workshop.last.files().find(workshop.frame.round_id + "/" + entry.pdf);
        entry.pages = last == workshop.last.files().end() ? 0 : last->second.pages;
        if (!entry.html.empty() || !entry.pdf.empty()) {
            entries.push_back(std::move(entry));
        }
    }
    return entries;
}

} // namespace

AreaEntry area_entry(Workshop const& workshop, Area const& area)
{
    auto const& dataset = workshop.dataset;
    AreaEntry entry;
    entry.id = area.id;
    entry.name = area.name;
    entry.municipality = area.municipality;
    auto summary = workshop.templates.area_summary(area, workshop.statistics);
    entry.finding = std::move(summary.finding);
    entry.newest = std::move(summary.newest);
    entry.has_pdf = workshop.formats.pdf;
    entry.has_csv = workshop.formats.csv;
    for (std::size_t i = 0; i < area.regions.size(); ++i) {
        auto const& part = area.regions[i];
        auto const& region = dataset.regions.at(part.code);
        entry.outline.push_back(&region.geometry);
        AreaEntry::WijkEntry wijk;
        wijk.code = region.code;
        wijk.name = region.name;
        for (char const c : region.code) {
            wijk.fragment += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
        wijk.sentences = std::move(summary.regions.at(i));
        entry.wijken.push_back(std::move(wijk));
    }
    entry.has_page = is_made(workshop, std::string(k_area_folder) + "/" + area.id + ".html");
    entry.publications = publication_entries(workshop, area);
    return entry;
}

AreaEntries make_reports(Workshop const& workshop, std::vector<AreaWork> const& areas, int jobs,
                         StagedOutput* output, Diagnostics& diagnostics)
{
    std::vector<Diagnostics> found(areas.size());
    std::vector<std::optional<AreaEntry>> entries(areas.size());
    {
        Progress progress(say("reports"), areas.size());
        std::atomic<std::size_t> done = 0;
        tbb::global_control const limit(tbb::global_control::max_allowed_parallelism,
                                        static_cast<std::size_t>(jobs));
        tbb::parallel_for(std::size_t{0}, areas.size(), [&](std::size_t i) {
            entries[i] = make_area(workshop, areas[i], output, found[i]);
            progress.advance();
            if (++done % k_reports_between == 0) {
                give_back_memory();
            }
        });
    }
    AreaEntries made;
    for (std::size_t i = 0; i < areas.size(); ++i) { // in the order of the areas, whatever finished first
        diagnostics.merge_new(found[i]);
        if (entries[i]) {
            made.emplace(areas[i].area->id, std::move(*entries[i]));
        }
    }
    return made;
}

} // namespace wijkpeil
