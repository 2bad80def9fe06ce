// SPDX-License-Identifier: EUPL-1.2
#include "build/overview.hpp"

#include "base/memory.hpp"
#include "base/messages.hpp"
#include "base/progress.hpp"
#include "document/area_guard.hpp"
#include "html/html.hpp"
#include "html/wording.hpp"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <string>

namespace wijkpeil {
namespace {

// Areas. A page over more of them takes much memory while it is made.
constexpr std::size_t k_many_areas = 400;

void make_page(Workshop const& workshop, Document const& document, DocumentPlace const& place,
               std::string const& path, StagedOutput* output, Diagnostics& diagnostics)
{
    check_area(document, workshop.dataset, diagnostics);
    auto const html = document_page(document, place, workshop.frame, workshop.figures);
    if (output != nullptr && !diagnostics.has_errors()) {
        output->add(workshop.frame.round_id + "/" + path, html, {});
    }
}

void make_indicator(Workshop const& workshop, Indicator const& indicator, StagedOutput* output,
                    Diagnostics& diagnostics)
{
    DocumentPlace const place{"../../",
                              {{"../../index.html", std::string{k_rounds}},
                               {"../index.html", workshop.frame.round_name},
                               {"../programma.html", std::string{k_all_indicators}}},
                              indicator.name};
    make_page(workshop,
              workshop.templates.indicator_page(indicator, workshop.statistics, workshop.formats.csv), place,
              "indicatoren/" + indicator.id + ".html", output, diagnostics);
}

void make_programme(Workshop const& workshop, StagedOutput* output, Diagnostics& diagnostics)
{
    DocumentPlace const place{
        "../",
        {{"../index.html", std::string{k_rounds}}, {"index.html", workshop.frame.round_name}},
        std::string{k_all_indicators}};
    make_page(workshop, workshop.templates.programme_page(workshop.statistics), place, "programma.html",
              output, diagnostics);
}

} // namespace

void make_overview(Workshop const& workshop, int jobs, StagedOutput* output, Diagnostics& diagnostics)
{
    auto const& indicators = workshop.dataset.indicators;
    std::vector<Diagnostics> found(indicators.size() + 1);
    {
        Progress progress(say("pages over all areas"), found.size());
        bool const many = workshop.dataset.areas.size() > k_many_areas;
        give_back_memory();
        tbb::global_control const limit(tbb::global_control::max_allowed_parallelism,
                                        static_cast<std::size_t>(many ? 1 : jobs));
        tbb::parallel_for(std::size_t{0}, found.size(), [&](std::size_t i) {
            if (i < indicators.size()) {
                make_indicator(workshop, indicators[i], output, found[i]);
            } else {
                make_programme(workshop, output, found[i]);
            }
            progress.advance();
            if (many) {
                give_back_memory();
            }
        });
    }
    for (auto const& one : found) {
        diagnostics.merge_new(one);
    }
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
