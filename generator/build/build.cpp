// SPDX-License-Identifier: EUPL-1.2
#include "build/build.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "build/output.hpp"
#include "build/overview.hpp"
#include "build/plan.hpp"
#include "build/project.hpp"
#include "build/promises.hpp"
#include "build/reports.hpp"
#include "language/language.hpp"
#include "proofread/proofread.hpp"
#include "publish/calendar.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <thread>
#include <utility>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

// A table of figures beside each report, or inside its PDF.
bool makes_tables(Formats const& formats, Plan const& plan, Dataset const& dataset)
{
    bool const has_reports = std::any_of(plan.areas.begin(), plan.areas.end(),
                                         [](AreaWork const& work) { return work.has_report(); });
    return (formats.csv && has_reports) || (formats.pdf && dataset.settings.figures_in_pdf);
}

// The pages of the round and of all rounds. Areas of which there is no document are not on them.
void stage_site_pages(Workshop const& workshop, AreaEntries made, StagedOutput& output)
{
    std::vector<AreaEntry> entries;
    for (auto const& area : workshop.dataset.areas) {
        auto const found = made.find(area.id);
        auto entry = found == made.end() ? area_entry(workshop, area) : std::move(found->second);
        if (!entry.publications.empty()) {
            entries.push_back(std::move(entry));
        }
    }
    auto const& settings = workshop.dataset.settings;
    output.add(workshop.frame.round_id + "/index.html",
               round_page(entries, workshop.dataset.country, theme_entries(workshop.dataset), workshop.frame,
                          workshop.figures),
               {});
    output.add("index.html",
               start_page(settings.rounds, settings.current_round, workshop.frame, workshop.figures), {});
    if (auto const calendar = calendar_ics(settings); !calendar.empty()) {
        output.add(k_calendar_file, calendar, {});
    }
}

// What belongs to no document.
void stage_site(Workshop const& workshop, Plan const& plan, AreaEntries made,
                std::map<std::string, std::string> const& assets, StagedOutput& output)
{
    if (plan.site) {
        stage_site_pages(workshop, std::move(made), output);
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

// The manifest lists what is in output/ after the swap: unless the whole round was made also files of the
// last build. Returns those of them that no longer belong there.
std::vector<std::string> stage_manifest(Manifest manifest, Plan const& plan, LastOutput const& last,
                                        StagedOutput& output)
{
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

bool refused(Diagnostics const& diagnostics, BuildOptions const& options)
{
    return diagnostics.has_errors() || (options.strict && diagnostics.count(Severity::warning) > 0);
}

void read_texts(BuildOptions const& options, Statistics const& statistics, Templates const& templates,
                Diagnostics& diagnostics)
{
    if (options.proofread) {
        ProofreadOptions what;
        what.project = options.project;
        proofread(what, statistics, templates, diagnostics);
    }
}

int jobs_of(BuildOptions const& options)
{
    int const processors = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    return options.jobs > 0 ? options.jobs : processors;
}

// Nothing if there is none, or if the project cannot be used as it was read.
Round const* round_to_make(Dataset const& dataset, BuildOptions const& options, Diagnostics& diagnostics)
{
    auto const* round = dataset.find_round(dataset.settings.current_round);
    if (round == nullptr || diagnostics.has_errors()) {
        return nullptr;
    }
    check_answers(dataset, *round, options.draft ? Severity::warning : Severity::error, diagnostics);
    return round;
}

SiteFrame frame_of(Statistics const& statistics, Templates const& templates, Plan const& plan,
                   BuildOptions const& options)
{
    auto frame = site_frame(statistics.dataset(), statistics.round(), templates);
    frame.files = &plan.files;
    frame.map_pictures = options.formats.png;
    if (options.draft) {
        frame.open_points = templates.open_points(statistics);
    }
    return frame;
}

} // namespace

BuildResult build_project(BuildOptions const& options, Diagnostics& diagnostics)
{
    auto dataset = project_to_show(options.project, diagnostics);
    dataset.settings.draft = options.draft;
    if (!file_exists(options.project / "wijkpeil.yaml")) {
        return {}; // no project here: that its other files are missing too says nothing new
    }
    auto const* round = round_to_make(dataset, options, diagnostics);
    BuildResult result;
    result.readings = dataset.readings;
    Templates const templates(options.project, dataset, diagnostics);
    Figures const figures(options.project, diagnostics);
    PdfWriter const pdf(options.project, figures, diagnostics);
    auto inputs = dataset.inputs;
    auto const assets = site_assets(options.project, figures, diagnostics, inputs);
    auto plan = plan_of(dataset, options, diagnostics);
    if (round == nullptr || refused(diagnostics, options)) {
        return result;
    }
    for (auto const* more : {&templates.inputs(), &figures.inputs(), &pdf.inputs()}) {
        inputs.insert(more->begin(), more->end());
    }

    Statistics const statistics(dataset, *round);
    read_texts(options, statistics, templates, diagnostics);
    auto const folder = options.output.empty() ? options.project / "output" : options.output;
    LastOutput last(folder, round->id, WIJKPEIL_VERSION);
    fit_to_last(plan, dataset, options.formats, last);
    tell_of_changed_figures(plan, inputs, last, diagnostics);
    auto frame = frame_of(statistics, templates, plan, options);
    Workshop const workshop{dataset,
                            statistics,
                            templates,
                            figures,
                            pdf,
                            std::move(frame),
                            std::move(last),
                            options.formats,
                            options.prove,
                            makes_tables(options.formats, plan, dataset) ? programme_figures(statistics)
                                                                         : ProgrammeFigures{}};
    std::optional<StagedOutput> output;
    if (options.write) {
        output.emplace(folder);
    }
    int const jobs = jobs_of(options);
    auto* const staged = output ? &*output : nullptr;
    auto entries = make_reports(workshop, plan.areas, jobs, staged, diagnostics);
    if (!diagnostics.has_errors()) {
        make_overview(workshop, plan, jobs, staged, diagnostics);
    }
    result.areas = plan.areas.size();
    if (options.formats.pdf && !options.prove) {
        diagnostics.information({}, say("the PDFs were not read again to check them"),
                                say("build without --no-proof before you publish them"));
    }
    if (!output || refused(diagnostics, options)) {
        return result;
    }
    stage_site(workshop, plan, std::move(entries), assets, *output);
    auto const gone = stage_manifest(manifest_of(workshop, std::move(inputs)), plan, workshop.last, *output);
    result.files = output->files().size();
    result.manifest = folder / round->id / "manifest.json";
    if (plan.whole) {
        output->replace_round(round->id, gone);
    } else {
        output->merge_files(gone);
    }
    return result;
}

} // namespace wijkpeil
