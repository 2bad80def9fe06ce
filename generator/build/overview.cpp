// SPDX-License-Identifier: EUPL-1.2
#include "build/overview.hpp"

#include "base/memory.hpp"
#include "base/messages.hpp"
#include "base/progress.hpp"
#include "build/paper.hpp"
#include "document/area_guard.hpp"
#include "html/html.hpp"
#include "html/wording.hpp"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <string>
#include <utility>

namespace wijkpeil {
namespace {

// Areas. A page over more of them takes much memory while it is made.
constexpr std::size_t k_many_areas = 400;

// What is made of one indicator, of the round, or (without a publication) of the programme or its
// commitments.
struct Task {
    Indicator const* indicator = nullptr;
    Publication const* publication = nullptr; // nullptr: the program's own page
    bool commitments = false;
};

class OverviewFiles
{
public:
    OverviewFiles(Workshop const& workshop, bool html, StagedOutput* output)
        : workshop_(workshop), html_(html), output_(output)
    {
    }

    void make(Task const& task, Diagnostics& diagnostics) const
    {
        if (task.commitments) {
            make_commitments(diagnostics);
        } else if (task.indicator == nullptr && task.publication != nullptr) {
            make_of_round(*task.publication, diagnostics);
        } else {
            task.indicator == nullptr ? make_programme(diagnostics) : make_indicator(task, diagnostics);
        }
    }

    // With the values of one area: the names are the same for all.
    void make_fields(Area const& area, Diagnostics& diagnostics) const
    {
        auto document = workshop_.templates.fields_page(area, workshop_.statistics);
        DocumentPlace const place{
            "../",
            {{"../index.html", std::string{k_rounds}}, {"index.html", workshop_.frame.round_name}},
            document.title};
        check_area(document, workshop_.dataset, diagnostics);
        write(std::move(document), place, "velden.html", "", diagnostics);
    }

private:
    void make_indicator(Task const& task, Diagnostics& diagnostics) const
    {
        Publication own_page; // of a project that declares no publication about indicators
        own_page.id.clear();
        own_page.folder = k_indicator_folder;
        own_page.about = Publication::About::indicator;
        auto const& publication = task.publication != nullptr ? *task.publication : own_page;
        auto const& id = task.indicator->id;
        auto document =
            workshop_.templates.indicator_page(*task.indicator, workshop_.statistics, workshop_.formats.csv);
        document.publication = publication.id;
        check_area(document, workshop_.dataset, diagnostics);
        auto const programme = is_there("programma.html");
        DocumentPlace place{"../../",
                            {{"../../index.html", std::string{k_rounds}},
                             {"../index.html", workshop_.frame.round_name},
                             {programme ? "../programma.html" : "", std::string{k_all_indicators}}},
                            task.indicator->name};
        auto const paper = publication.path_of(id, ".pdf");
        if (task.publication != nullptr && workshop_.formats.pdf && !diagnostics.has_errors()) {
            place.pages = print(document, paper, diagnostics);
            place.pdf = place.pages > 0 ? "../" + paper : std::string{};
        }
        write(std::move(document), place, publication.path_of(id, ".html"), publication.folder + "/",
              diagnostics);
    }

    void make_of_round(Publication const& publication, Diagnostics& diagnostics) const
    {
        auto document = workshop_.templates.round_document(publication, workshop_.statistics, diagnostics);
        if (diagnostics.has_errors()) {
            return;
        }
        check_area(document, workshop_.dataset, diagnostics);
        auto place = of_round_place(publication, workshop_.frame);
        auto const paper = publication.path_of({}, ".pdf");
        if (workshop_.formats.pdf && !diagnostics.has_errors()) {
            place.pages = print(document, paper, diagnostics);
            place.pdf = place.pages > 0 ? paper : std::string{};
        }
        write(std::move(document), place, publication.path_of({}, ".html"), "", diagnostics);
    }

    // What changed since the round before, and since the issue that this one corrects.
    void make_changes(Diagnostics& diagnostics) const
    {
        auto const make = [&](std::optional<ChangesSince> const& since, std::string const& path,
                              std::string_view name) {
            if (!since) {
                return;
            }
            DocumentPlace const place{
                "../",
                {{"../index.html", std::string{k_rounds}}, {"index.html", workshop_.frame.round_name}},
                std::string{name}};
            auto document = workshop_.templates.changes_page(*since, workshop_.statistics);
            check_area(document, workshop_.dataset, diagnostics);
            write(std::move(document), place, path, "", diagnostics);
        };
        make(workshop_.since_before, k_changes_page, k_changes);
        make(workshop_.correction, k_correction_page, k_correction);
    }

    // For those who make the round: only a draft has it.
    void make_readiness(Diagnostics& diagnostics) const
    {
        if (!workshop_.dataset.settings.draft) {
            return;
        }
        DocumentPlace const place{
            "../",
            {{"../index.html", std::string{k_rounds}}, {"index.html", workshop_.frame.round_name}},
            std::string{k_readiness}};
        auto document = workshop_.templates.readiness_page(workshop_.statistics);
        check_area(document, workshop_.dataset, diagnostics);
        write(std::move(document), place, k_readiness_page, "", diagnostics);
    }

    void make_programme(Diagnostics& diagnostics) const
    {
        make_changes(diagnostics);
        make_readiness(diagnostics);
        auto const place = programme_place(workshop_.dataset, workshop_.frame);
        auto document = workshop_.templates.programme_page(workshop_.statistics);
        check_area(document, workshop_.dataset, diagnostics);
        write(std::move(document), place, "programma.html", "", diagnostics);
    }

    void make_commitments(Diagnostics& diagnostics) const
    {
        auto page = workshop_.templates.commitments_page(workshop_.statistics);
        check_area(page.document, workshop_.dataset, diagnostics);
        write(std::move(page.document), commitments_place(workshop_.frame, std::move(page.filter)),
              "toezeggingen.html", "", diagnostics);
    }

    // On paper no link leads to another file: who reads it may have only this one. Returns the pages.
    [[nodiscard]] int print(Document document, std::string const& path, Diagnostics& diagnostics) const
    {
        keep_links_to(document, "", nullptr);
        auto const pdf = made_pdf(workshop_, document, path, {}, diagnostics);
        if (pdf && output_ != nullptr) {
            stage_pdf(*pdf, document, in_output(path), *output_);
        }
        return pdf ? pdf->printed.pages : 0;
    }

    void write(Document document, DocumentPlace const& place, std::string const& path,
               std::string const& folder, Diagnostics& diagnostics) const
    {
        if (!html_) {
            return;
        }
        if (workshop_.frame.files != nullptr) {
            keep_links_to(document, folder, workshop_.frame.files);
        }
        auto const html = document_page(document, place, workshop_.frame, workshop_.figures);
        if (output_ != nullptr && !diagnostics.has_errors()) {
            output_->add({in_output(path), {}, 0, {}, false, document.publication, 0}, html);
        }
    }

    [[nodiscard]] bool is_there(std::string const& path) const
    {
        return workshop_.frame.files == nullptr || workshop_.frame.files->contains(path);
    }
    [[nodiscard]] std::string in_output(std::string const& path) const
    {
        return workshop_.frame.round_id + "/" + path;
    }

    Workshop const& workshop_;
    bool html_;
    StagedOutput* output_;
};

std::vector<Task> tasks_of(Plan const& plan, Dataset const& dataset)
{
    std::vector<Task> tasks;
    for (auto const& indicator : dataset.indicators) {
        for (auto const* publication : plan.of_indicators) {
            tasks.push_back({&indicator, publication});
        }
        if (plan.indicator_pages && plan.html) {
            tasks.push_back({&indicator, nullptr});
        }
    }
    for (auto const* publication : plan.of_round) {
        tasks.insert(tasks.begin(), Task{nullptr, publication}); // the largest: begun first
    }
    if (plan.programme && plan.html) {
        tasks.emplace_back();
    }
    if (plan.commitments && plan.html) {
        tasks.push_back({nullptr, nullptr, true});
    }
    return tasks;
}

} // namespace

void make_overview(Workshop const& workshop, Plan const& plan, int jobs, StagedOutput* output,
                   Diagnostics& diagnostics)
{
    auto const tasks = tasks_of(plan, workshop.dataset);
    if (tasks.empty()) {
        return;
    }
    OverviewFiles const files(workshop, plan.html, output);
    std::vector<Diagnostics> found(tasks.size());
    {
        Progress progress(say("documents over all areas"), found.size());
        bool const many = workshop.dataset.areas.size() > k_many_areas;
        give_back_memory();
        tbb::global_control const limit(tbb::global_control::max_allowed_parallelism,
                                        static_cast<std::size_t>(many ? 1 : jobs));
        tbb::parallel_for(std::size_t{0}, found.size(), [&](std::size_t i) {
            files.make(tasks[i], found[i]);
            progress.advance();
            if (many) {
                give_back_memory();
            }
        });
    }
    for (auto const& one : found) {
        diagnostics.merge_new(one);
    }
    if (plan.programme && plan.html && !workshop.dataset.areas.empty()) {
        Diagnostics told; // what the texts of the area say was told with its report
        files.make_fields(workshop.dataset.areas.front(), told);
        diagnostics.merge_new(told);
    }
}

DocumentPlace of_round_place(Publication const& publication, SiteFrame const& frame)
{
    return {"../",
            {{"../index.html", std::string{k_rounds}}, {"index.html", frame.round_name}},
            publication.name};
}

DocumentPlace programme_place(Dataset const& dataset, SiteFrame const& frame)
{
    DocumentPlace place{"../",
                        {{"../index.html", std::string{k_rounds}}, {"index.html", frame.round_name}},
                        std::string{k_all_indicators}};
    std::string const commitments = "toezeggingen.html";
    if (!dataset.commitments.empty() && (frame.files == nullptr || frame.files->contains(commitments))) {
        place.see_also.emplace_back(commitments, std::string{k_all_commitments});
    }
    return place;
}

DocumentPlace commitments_place(SiteFrame const& frame, PageFilter filter)
{
    DocumentPlace place{"../",
                        {{"../index.html", std::string{k_rounds}}, {"index.html", frame.round_name}},
                        std::string{k_commitments}};
    place.filter = std::move(filter);
    return place;
}

std::vector<ThemeEntry> theme_entries(Dataset const& dataset)
{
    std::vector<ThemeEntry> all;
    for (auto const& theme : dataset.themes) {
        ThemeEntry entry{theme.name, {}};
        for (auto const& indicator : dataset.indicators) {
            if (indicator.theme == theme.id) {
                entry.indicators.emplace_back(indicator.id, indicator.name);
            }
        }
        all.push_back(std::move(entry));
    }
    return all;
}

} // namespace wijkpeil
