// SPDX-License-Identifier: EUPL-1.2
#include "read/read.hpp"

#include "base/messages.hpp"
#include "read/parts.hpp"
#include "read/plausible.hpp"

namespace wijkpeil {

namespace {

template <typename Thing>
Known known_if_read(std::optional<std::vector<Thing>> const& things)
{
    return things ? known_ids(*things) : Known{std::nullopt};
}

void check_leads(std::vector<YamlNode> const& leads, std::vector<Indicator> const& indicators,
                 Diagnostics& diagnostics)
{
    auto const known = known_ids(indicators);
    for (auto const& lead : leads) {
        if (known.lacks(lead.text)) {
            diagnostics.error(lead.place, say("unknown indicator \"{}\"", lead.text), known.hint(lead.text));
        }
    }
}

void check_texts(std::vector<YamlNode> const& texts, std::vector<Area> const& areas, Diagnostics& diagnostics)
{
    auto const known = known_ids(areas);
    for (auto const& text : texts) {
        if (known.lacks(text.text)) {
            diagnostics.error(text.place, say("unknown area \"{}\"", text.text), known.hint(text.text));
        }
    }
}

} // namespace

Dataset read_project(std::filesystem::path const& folder, Diagnostics& diagnostics)
{
    Dataset dataset;
    ProjectFiles files{folder, diagnostics};
    auto settings = read_settings(files, diagnostics);
    if (!settings && files.inputs().empty()) {
        return dataset; // this is no project
    }
    auto sources = read_sources(files, diagnostics);
    auto const known_sources = known_if_read(sources);
    auto indicators = read_indicators(files, known_sources, diagnostics);
    auto areas = read_areas(files, known_sources, diagnostics);
    if (settings && indicators) {
        check_leads(settings->leads, indicators->indicators, diagnostics);
    }
    if (areas) {
        dataset.transitions = read_transitions(files, areas->regions, areas->code_year, diagnostics);
    }
    if (indicators && areas) {
        auto figures = read_figures(files, *indicators, areas->regions, dataset.transitions, areas->code_year,
                                    diagnostics);
        check_figures(figures, *indicators, diagnostics);
        dataset.figure_files = std::move(figures.files);
        dataset.observations = std::move(figures.observations);
        dataset.margins = std::move(figures.margins);
        dataset.readings = std::move(figures.readings);
    }
    if (settings && areas) {
        check_texts(settings->texts, areas->areas, diagnostics);
    }
    if (settings && areas && indicators) {
        check_publications(settings->publications, areas->areas, indicators->indicators, diagnostics);
    }
    auto const known_areas = areas ? known_ids(areas->areas) : Known{std::nullopt};
    dataset.targets =
        read_targets(files, indicators ? &indicators->indicators : nullptr, known_areas, diagnostics);
    dataset.measures = read_measures(
        files, indicators ? known_ids(indicators->indicators) : Known{std::nullopt},
        indicators ? known_ids(indicators->themes) : Known{std::nullopt}, known_areas, diagnostics);
    auto const known_rounds = settings ? known_ids(settings->settings.rounds) : Known{std::nullopt};
    CommitmentsKnow const of_commitments{known_areas, known_rounds,
                                         indicators ? known_ids(indicators->themes) : Known{std::nullopt},
                                         settings ? settings->settings.rounds : std::vector<Round>{}};
    dataset.commitments = read_commitments(files, of_commitments, diagnostics);
    auto const known_indicators = indicators ? known_ids(indicators->indicators) : Known{std::nullopt};
    AccountsKnow const know{known_areas, known_rounds, known_indicators};
    dataset.accounts =
        read_accounts(files, know, indicators ? indicators->themes : std::vector<Theme>{}, diagnostics);

    if (settings) {
        dataset.settings = std::move(settings->settings);
    }
    if (indicators) {
        dataset.themes = std::move(indicators->themes);
        dataset.theme_sets = std::move(indicators->theme_sets);
        dataset.indicators = std::move(indicators->indicators);
    }
    if (areas) {
        dataset.settings.code_year = areas->code_year;
        dataset.areas = std::move(areas->areas);
        dataset.regions = std::move(areas->regions).take();
        dataset.country = std::move(areas->country);
        dataset.surroundings = std::move(areas->surroundings);
        dataset.boundary_source = std::move(areas->boundary_source);
    }
    dataset.sources = std::move(sources).value_or(std::vector<Source>{});
    complete_expected(dataset, known_indicators, diagnostics);
    dataset.inputs = files.inputs();
    return dataset;
}

} // namespace wijkpeil
