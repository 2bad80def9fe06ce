// SPDX-License-Identifier: EUPL-1.2
#include "build/build.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "build/output.hpp"
#include "build/overview.hpp"
#include "build/project.hpp"
#include "build/reports.hpp"
#include "language/language.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <thread>
#include <utility>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

std::vector<Area const*> chosen_areas(Dataset const& dataset, std::vector<std::string> const& ids,
                                      Diagnostics& diagnostics)
{
    std::vector<Area const*> areas;
    std::vector<std::string> known;
    for (auto const& area : dataset.areas) {
        known.push_back(area.id);
        if (ids.empty()) {
            areas.push_back(&area);
        }
    }
    for (auto const& id : ids) {
        if (auto const* area = dataset.find_area(id)) {
            areas.push_back(area);
        } else {
            diagnostics.error({}, say("unknown area \"{}\"", id), spelling_hint(id, known));
        }
    }
    return areas;
}

// A table of figures beside each report, or inside its PDF.
bool makes_tables(Formats const& formats, Dataset const& dataset)
{
    return formats.csv || (formats.pdf && dataset.settings.figures_in_pdf);
}

void stage_site(Workshop const& workshop, AreaEntries made, std::map<std::string, std::string> const& assets,
                StagedOutput& output)
{
    std::vector<AreaEntry> entries;
    for (auto const& area : workshop.dataset.areas) {
        auto const found = made.find(area.id);
        entries.push_back(found == made.end() ? area_entry(workshop, area) : std::move(found->second));
    }
    auto const& settings = workshop.dataset.settings;
    output.add(workshop.frame.round_id + "/index.html",
               round_page(entries, workshop.dataset.country, theme_entries(workshop.dataset), workshop.frame,
                          workshop.figures),
               {});
    output.add("index.html",
               start_page(settings.rounds, settings.current_round, workshop.frame, workshop.figures), {});
    for (auto const& [name, bytes] : assets) {
        output.add("assets/" + name, bytes, {});
    }
}

Manifest manifest_of(Workshop const& workshop, std::map<std::string, std::string> inputs)
{
    Manifest manifest;
    manifest.round = workshop.frame.round_id;
    manifest.title = workshop.frame.title;
    manifest.program_version = WIJKPEIL_VERSION;
    manifest.example_note = workshop.frame.example_note;
    if (auto const& cutoff = workshop.statistics.round().cutoff) {
        manifest.cutoff = iso_date(*cutoff);
    }
    manifest.left_out = workshop.statistics.left_out();
    manifest.inputs = std::move(inputs);
    return manifest;
}

// The manifest lists what is in output/ after the swap: with --area also the files of the last build. Returns
// those of them that no longer belong there: files of a remade area that it does not have now.
std::vector<std::string> stage_manifest(Manifest manifest, fs::path const& folder,
                                        std::vector<std::string> const& remade_areas, StagedOutput& output)
{
    std::string const path = manifest.round + "/manifest.json";
    manifest.files = output.files();
    std::vector<std::string> gone;
    if (!remade_areas.empty() && file_exists(folder / path)) {
        std::set<std::string> made;
        for (auto const& file : manifest.files) {
            made.insert(file.path);
        }
        std::set<std::string> const remade(remade_areas.begin(), remade_areas.end());
        for (auto& old : files_of_manifest(read_file(folder / path))) {
            bool const is_of_round =
                old.path.starts_with(manifest.round + "/") && old.path.find("..") == std::string::npos;
            if (!made.contains(old.path) && remade.contains(old.area) && is_of_round) {
                gone.push_back(old.path);
            } else if (!made.contains(old.path)) {
                manifest.files.push_back(std::move(old));
            }
        }
    }
    output.add(path, manifest_json(std::move(manifest)), {});
    return gone;
}

bool refused(Diagnostics const& diagnostics, BuildOptions const& options)
{
    return diagnostics.has_errors() || (options.strict && diagnostics.count(Severity::warning) > 0);
}

} // namespace

BuildResult build_project(BuildOptions const& options, Diagnostics& diagnostics)
{
    auto const dataset = project_to_show(options.project, diagnostics);
    if (!file_exists(options.project / "wijkpeil.yaml")) {
        return {}; // no project here: that its other files are missing too says nothing new
    }
    BuildResult result;
    result.readings = dataset.readings;
    Templates const templates(options.project, dataset, diagnostics);
    Figures const figures(options.project, diagnostics);
    PdfWriter const pdf(options.project, figures, diagnostics);
    auto inputs = dataset.inputs;
    auto const assets = site_assets(options.project, figures, diagnostics, inputs);
    auto const* round = dataset.find_round(dataset.settings.current_round);
    auto const areas = chosen_areas(dataset, options.areas, diagnostics);
    if (round == nullptr || refused(diagnostics, options)) {
        return result;
    }
    for (auto const* more : {&templates.inputs(), &figures.inputs(), &pdf.inputs()}) {
        inputs.insert(more->begin(), more->end());
    }

    Statistics const statistics(dataset, *round);
    auto frame = site_frame(dataset, *round, templates);
    auto const folder = options.output.empty() ? options.project / "output" : options.output;
    Workshop const workshop{dataset,
                            statistics,
                            templates,
                            figures,
                            pdf,
                            std::move(frame),
                            LastOutput(folder, round->id, WIJKPEIL_VERSION),
                            options.formats,
                            options.prove,
                            makes_tables(options.formats, dataset) ? programme_figures(statistics)
                                                                   : ProgrammeFigures{}};
    std::optional<StagedOutput> output;
    if (options.write) {
        output.emplace(folder);
    }
    int const processors = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    int const jobs = options.jobs > 0 ? options.jobs : processors;
    auto* const staged = output ? &*output : nullptr;
    auto entries = make_reports(workshop, areas, jobs, staged, diagnostics);
    if (options.formats.html && !diagnostics.has_errors()) {
        make_overview(workshop, jobs, staged, diagnostics);
    }
    result.areas = areas.size();
    if (options.formats.pdf && !options.prove) {
        diagnostics.information({}, say("the PDFs were not read again to check them"),
                                say("build without --no-proof before you publish them"));
    }
    if (!output || refused(diagnostics, options)) {
        return result;
    }
    if (options.formats.html) {
        stage_site(workshop, std::move(entries), assets, *output);
    }
    if (options.formats.csv) {
        output->add(round->id + "/bronnen.csv", sources_csv(dataset, workshop.frame.example_note), {});
    }
    auto const gone =
        stage_manifest(manifest_of(workshop, std::move(inputs)), folder, options.areas, *output);
    result.files = output->files().size();
    result.manifest = folder / round->id / "manifest.json";
    if (options.areas.empty()) {
        output->replace_round(round->id);
    } else {
        output->merge_files(gone);
    }
    return result;
}

} // namespace wijkpeil
