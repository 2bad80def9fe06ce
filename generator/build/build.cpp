// SPDX-License-Identifier: EUPL-1.2
#include "build/build.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "build/changes.hpp"
#include "build/closing.hpp"
#include "build/locking.hpp"
#include "build/output.hpp"
#include "build/overview.hpp"
#include "build/plan.hpp"
#include "build/project.hpp"
#include "build/promises.hpp"
#include "build/records.hpp"
#include "build/reports.hpp"
#include "build/site_files.hpp"
#include "html/wording.hpp"
#include "proofread/proofread.hpp"

#include <algorithm>
#include <optional>
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

// Pages that not every round has.
void add_pages(Plan& plan, bool since_before, bool correction, bool draft)
{
    if (since_before) {
        plan.files.insert(k_changes_page);
    }
    if (correction) {
        plan.files.insert(k_correction_page);
    }
    if (draft) {
        plan.files.insert(k_readiness_page);
    }
}

// Nothing if there is none, or if the project cannot be used as it was read.
Round const* round_to_make(Dataset const& dataset, BuildOptions const& options, Diagnostics& diagnostics)
{
    auto const* round = dataset.find_round(dataset.settings.current_round);
    if (round == nullptr || diagnostics.has_errors()) {
        return nullptr;
    }
    if (!asks_whether_it_closes(options, *round)) { // that tells it at the end, with what else stops it
        check_answers(dataset, *round, options.draft ? Severity::warning : Severity::error, diagnostics);
    }
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

// Files that were read, and those of output/assets/.
struct Made {
    std::map<std::string, std::string> inputs; // path → sha256
    std::map<std::string, std::string> assets; // name → bytes
};

// Makes everything of the plan and swaps it in; the rest of the result.
void make(Workshop const& workshop, Plan const& plan, BuildOptions const& options, SitePlace const& place,
          Made const& made, BuildResult& result, Diagnostics& diagnostics)
{
    std::optional<StagedOutput> output;
    if (options.write) {
        output.emplace(place.output);
    }
    int const jobs = jobs_or_all(options.jobs);
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
        return;
    }
    stage_site(workshop, plan, place, std::move(entries), made.assets, *output);
    if (options.remake) {
        result.record = record_of_build(workshop.statistics, *options.remake, made.inputs, output->files());
    }
    auto const gone = stage_manifest(workshop, plan, made.inputs, *output);
    auto const& round = workshop.frame.round_id;
    result.files = output->files().size();
    result.manifest = place.output / round / "manifest.json";
    if (plan.whole) {
        output->replace_round(round, gone);
    } else {
        output->merge_files(gone);
    }
}

} // namespace

int jobs_or_all(int asked)
{
    int const processors = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    return asked > 0 ? asked : processors;
}

BuildResult build_project(BuildOptions const& options, Diagnostics& diagnostics)
{
    auto project = project_to_show(options.project, options.round, diagnostics);
    if (!file_exists(options.project / "wijkpeil.yaml")) {
        return {}; // no project here: that its other files are missing too says nothing new
    }
    project.dataset.settings.draft = options.draft;
    BuildResult result;
    auto const folder = options.output.empty() ? options.project / "output" : options.output;
    auto const notice = project.dataset.settings.notice;
    if (options.remake) {
        apply_remake(project.dataset, *options.remake);
    } else if (options.write && stays_locked(project.dataset, folder, diagnostics)) {
        result.was_locked = true;
        return result;
    }
    auto const& dataset = project.dataset;
    result.readings = dataset.readings;
    auto const* round = round_to_make(dataset, options, diagnostics);
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
    LastOutput last(folder, round->id, WIJKPEIL_VERSION);
    fit_to_last(plan, dataset, options.formats, last);
    tell_of_changed_figures(plan, inputs, last, diagnostics);
    std::optional<ChangesSince> since_before;
    std::optional<ChangesSince> correction;
    if (plan.programme && plan.html) {
        since_before = changes_since_before(statistics, inputs);
        correction = changes_of_correction(statistics, inputs, options.remake);
        add_pages(plan, since_before.has_value(), correction.has_value(), options.draft);
    }
    Workshop const workshop{dataset,
                            statistics,
                            templates,
                            figures,
                            pdf,
                            frame_of(statistics, templates, plan, options),
                            std::move(last),
                            options.formats,
                            options.prove,
                            makes_tables(options.formats, plan, dataset) ? programme_figures(statistics)
                                                                         : ProgrammeFigures{},
                            std::move(since_before),
                            std::move(correction)};
    make(workshop, plan, options, {folder, project.own_round, notice}, {std::move(inputs), assets}, result,
         diagnostics);
    result.readiness = readiness_to_close(statistics, plan, options, diagnostics);
    return result;
}

} // namespace wijkpeil
