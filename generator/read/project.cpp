// SPDX-License-Identifier: EUPL-1.2
#include "read/read.hpp"

#include "base/messages.hpp"
#include "read/parts.hpp"
#include "read/plausible.hpp"

namespace wijkpeil {

namespace {

// Ids that a file names before those that they refer to were read.
void check_named(std::optional<SettingsPart> const& settings, std::optional<SourcesPart> const& sources,
                 std::optional<IndicatorsPart> const& indicators, std::optional<AreasPart> const& areas,
                 Diagnostics& diagnostics)
{
    auto const check = [&](std::vector<YamlNode> const& named, Known const& known, auto const& unknown) {
        for (auto const& one : named) {
            if (known.lacks(one.text)) {
                diagnostics.error(one.place, unknown(one.text), known.hint(one.text));
            }
        }
    };
    auto const indicator = [](std::string const& id) { return say("unknown indicator \"{}\"", id); };
    auto const area = [](std::string const& id) { return say("unknown area \"{}\"", id); };
    if (settings && indicators) {
        check(settings->leads, known_ids(indicators->indicators), indicator);
    }
    if (sources && indicators) {
        check(sources->expected, known_ids(indicators->indicators), indicator);
    }
    if (settings && areas) {
        check(settings->texts, known_ids(areas->areas), area);
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
    auto const known_sources = sources ? known_ids(sources->all) : Known{std::nullopt};
    auto indicators = read_indicators(files, known_sources, diagnostics);
    auto areas = read_areas(files, known_sources, diagnostics);
    check_named(settings, sources, indicators, areas, diagnostics);
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
    if (sources) {
        dataset.sources = std::move(sources->all);
        complete_expected(dataset, diagnostics);
    }
    dataset.inputs = files.inputs();
    return dataset;
}

} // namespace wijkpeil
