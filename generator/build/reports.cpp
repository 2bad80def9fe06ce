// SPDX-License-Identifier: EUPL-1.2
#include "build/reports.hpp"

#include "base/memory.hpp"
#include "base/messages.hpp"
#include "base/progress.hpp"
#include "document/area_guard.hpp"
#include "language/language.hpp"
#include "proof/proof.hpp"
#include "publish/publish.hpp"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <optional>
#include <utility>

namespace wijkpeil {
namespace {

constexpr double k_map_width_pt = 482;        // as on paper
constexpr double k_map_scale = 2;             // pixels a point: sharp on a slide
constexpr int k_thumbnail_width = 300;        // pixels
constexpr std::size_t k_reports_between = 20; // after so many, freed memory goes back
constexpr char const* k_attachment = "Alle cijfers van dit rapport, met bron en regel (CSV)";

void for_each_map(std::vector<Block> const& blocks, std::function<void(MapSpec const&)> const& use);

void for_each_map(Block const& block, std::function<void(MapSpec const&)> const& use)
{
    std::visit(overloaded{
                   [&](Figure const& figure) {
                       if (auto const* map = std::get_if<MapSpec>(&figure.spec)) {
                           use(*map);
                       }
                   },
                   [&](Section const& section) { for_each_map(section.blocks, use); },
                   [&](Columns const& columns) {
                       for (auto const& column : columns.columns) {
                           for_each_map(column, use);
                       }
                   },
                   [](auto const&) {},
               },
               block.node);
}

void for_each_map(std::vector<Block> const& blocks, std::function<void(MapSpec const&)> const& use)
{
    for (auto const& block : blocks) {
        for_each_map(block, use);
    }
}

// A map of a large town cannot name every wijk: the table beside it does. Only a name of the area itself is
// missed.
void report_unplaced(MapSpec const& map, std::vector<std::string> const& names, Diagnostics& diagnostics)
{
    for (auto const& region : map.regions) {
        if (region.own && std::find(names.begin(), names.end(), region.name) != names.end()) {
            diagnostics.information(
                place_of_file("styles/kaart.xml"),
                say("the map \"{}\" has no room for the name \"{}\"", map.name, region.name));
        }
    }
}

std::string path_of(Workshop const& workshop, Area const& area, char const* extension)
{
    return workshop.frame.round_id + "/gebieden/" + area.id + extension;
}

std::vector<Attachment> attachments_of(Workshop const& workshop, Area const& area, std::string const& csv)
{
    if (!workshop.dataset.settings.figures_in_pdf) {
        return {};
    }
    return {{area.id + ".csv", k_attachment, "text/csv", csv}};
}

// A PDF, whether it was proved, and its first page.
struct MadePdf {
    PrintedPdf printed;
    bool proved = false;
    std::string thumbnail; // PNG; empty if it was not asked for
};

// Proving and drawing take as long as making the report, so a PDF that is as it was when it was proved is not
// proved again.
std::optional<MadePdf> made_pdf(Workshop const& workshop, Area const& area, Document const& document,
                                std::string const& csv, Diagnostics& diagnostics)
{
    MadePdf made;
    made.printed = workshop.pdf.print(document, attachments_of(workshop, area, csv), diagnostics);
    if (diagnostics.has_errors()) {
        return {}; // what could not be printed need not be found again
    }
    auto const path = path_of(workshop, area, ".pdf");
    made.proved = workshop.last.proved(path, made.printed.bytes);
    if (!made.proved && workshop.prove) {
        prove(made.printed, place_of_file(path), diagnostics);
        made.proved = !diagnostics.has_errors();
    }
    return diagnostics.has_errors() ? std::nullopt : std::optional{std::move(made)};
}

std::string thumbnail_of(PrintedPdf const& pdf, Workshop const& workshop, Area const& area)
{
    auto const last =
        workshop.last.made_from(path_of(workshop, area, ".pdf"), pdf.bytes, path_of(workshop, area, ".png"));
    return last ? *last : first_page_png(pdf.bytes, k_thumbnail_width);
}

void stage_maps(Workshop const& workshop, Area const& area, Document const& document, StagedOutput& output)
{
    for_each_map(document.blocks, [&](MapSpec const& map) {
        output.add(workshop.frame.round_id + "/kaarten/" + map.name + ".png",
                   workshop.figures.png(map, k_map_width_pt, k_map_scale), area.id);
    });
}

// Stages the files of one area; nothing of one with an error. Returns its entry if it has a page.
std::optional<AreaEntry> make_report(Workshop const& workshop, Area const& area, StagedOutput* output,
                                     Diagnostics& diagnostics)
{
    auto const& formats = workshop.formats;
    auto const document = workshop.templates.area_report(area, workshop.statistics, diagnostics);
    check_area(document, workshop.dataset, diagnostics);
    if (diagnostics.has_errors()) {
        return {};
    }
    bool const has_attachment = formats.pdf && workshop.dataset.settings.figures_in_pdf;
    auto const csv = formats.csv || has_attachment ? area_csv(area, workshop.statistics, workshop.programme,
                                                              workshop.frame.example_note)
                                                   : std::string{};
    auto pdf = formats.pdf ? made_pdf(workshop, area, document, csv, diagnostics) : std::nullopt;
    if (diagnostics.has_errors()) {
        return {};
    }
    if (pdf && formats.png && output != nullptr) {
        pdf->thumbnail = thumbnail_of(pdf->printed, workshop, area);
    }
    std::optional<AreaEntry> entry;
    std::string html;
    if (formats.html) {
        entry = area_entry(workshop, area);
        auto const size = pdf ? size_of_png(pdf->thumbnail) : std::nullopt;
        if (size) {
            entry->thumbnail = {size->width, size->height};
        }
        html = area_page(document, *entry, workshop.frame, workshop.figures);
        set_for_round_page(*entry);
    }
    for_each_map(document.blocks, [&](MapSpec const& map) {
        report_unplaced(map, workshop.figures.unplaced_names(map), diagnostics);
    });
    if (output == nullptr || diagnostics.has_errors()) {
        return entry;
    }
    if (pdf) {
        output->add(path_of(workshop, area, ".pdf"), pdf->printed.bytes, area.id, pdf->proved);
    }
    if (formats.html) {
        output->add(path_of(workshop, area, ".html"), html, area.id);
    }
    if (formats.csv) {
        output->add(path_of(workshop, area, ".csv"), csv, area.id);
    }
    if (pdf && !pdf->thumbnail.empty()) {
        output->add(path_of(workshop, area, ".png"), pdf->thumbnail, area.id);
    }
    if (formats.png) {
        stage_maps(workshop, area, document, *output);
    }
    return entry;
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
    return entry;
}

AreaEntries make_reports(Workshop const& workshop, std::vector<Area const*> const& areas, int jobs,
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
            entries[i] = make_report(workshop, *areas[i], output, found[i]);
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
            made.emplace(areas[i]->id, std::move(*entries[i]));
        }
    }
    return made;
}

} // namespace wijkpeil
