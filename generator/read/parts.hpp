// SPDX-License-Identifier: EUPL-1.2
// The parts of a project, one function a file or kind of file; read_project() puts them together.
// Each collects its mistakes and goes on. No value means that the file could not be read at all: then nothing
// that refers to it is called unknown.
#pragma once

#include "base/diagnostics.hpp"
#include "model/dataset.hpp"
#include "read/declared_file.hpp"
#include "read/project_files.hpp"
#include "read/references.hpp"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace wijkpeil {

// `publicaties` or `rapport` of wijkpeil.yaml: always one at least.
struct PublicationsPart {
    std::vector<Publication> all;
    std::vector<YamlNode> areas; // what their `gebieden` name, to be checked when the areas are known
    Place place;                 // of the list
    bool sound = true;           // false: something was wrong, so that what is missing is told already
};
[[nodiscard]] PublicationsPart read_publications(YamlMap& settings, Diagnostics& diagnostics);
// Every area has one report, every file one publication.
void check_publications(PublicationsPart const& part, std::vector<Area> const& areas,
                        std::vector<Indicator> const& indicators, Diagnostics& diagnostics);

// wijkpeil.yaml
struct SettingsPart {
    Settings settings;           // without code_year
    std::vector<YamlNode> leads; // `leidend`, to be checked when the indicators are known
    std::vector<YamlNode> texts; // areas that `teksten` names, to be checked when the areas are known
    PublicationsPart publications;
};
[[nodiscard]] std::optional<SettingsPart> read_settings(ProjectFiles& files, Diagnostics& diagnostics);
// A list of rounds: ids and predecessors are checked.
[[nodiscard]] std::vector<Round> read_rounds(std::vector<YamlNode> const& nodes, Diagnostics& diagnostics);
// `kalender`: days that return and days that are set.
[[nodiscard]] std::vector<CalendarEntry> read_calendar(std::vector<YamlNode> const& nodes,
                                                       Diagnostics& diagnostics);

// geo/bronnen.yaml
struct SourcesPart {
    std::vector<Source> all;
    std::vector<YamlNode> expected; // indicators that `verwacht` names, to be checked when they are known
};
[[nodiscard]] std::optional<SourcesPart> read_sources(ProjectFiles& files, Diagnostics& diagnostics);
// `verwacht` of a source: periods and days. The indicators it names are added to `named`.
[[nodiscard]] std::vector<ExpectedFigures>
read_expected(std::vector<YamlNode> const& nodes, std::vector<YamlNode>& named, Diagnostics& diagnostics);
// Where it names none it is about all that the source has figures of.
void complete_expected(Dataset& dataset, Diagnostics& diagnostics);

// geo/indicatoren.yaml
struct IndicatorsPart {
    std::vector<Theme> themes;
    std::vector<Indicator> indicators;
    std::vector<DeclaredFile> files;
    std::vector<ThemeSet> theme_sets;
    std::map<std::string, Place> denominator_places; // where `noemer` names it, by id of the indicator
};
[[nodiscard]] std::optional<IndicatorsPart> read_indicators(ProjectFiles& files, Known const& sources,
                                                            Diagnostics& diagnostics);
// `themasets`; `themes` are the ids of the project's own.
[[nodiscard]] std::vector<ThemeSet> read_theme_sets(std::vector<YamlNode> const& nodes, Known const& themes,
                                                    Diagnostics& diagnostics);
// One entry of `bestanden`; none if it cannot be used.
[[nodiscard]] std::optional<DeclaredFile> read_declared_file(YamlNode const& node, Known const& sources,
                                                             Known const& indicators,
                                                             Diagnostics& diagnostics);

// geo/gebieden.yaml and the boundaries it names
struct AreasPart {
    int code_year = 0;
    std::vector<Area> areas;
    Regions regions;
    std::vector<Geometry> country;
    std::vector<Surrounding> surroundings;
    std::string boundary_source;
};
[[nodiscard]] std::optional<AreasPart> read_areas(ProjectFiles& files, Known const& sources,
                                                  Diagnostics& diagnostics);
// `gebieden`: the areas, with regions checked against the known ones and against each other.
[[nodiscard]] std::vector<Area> read_area_list(std::vector<YamlNode> const& nodes,
                                               std::map<std::string, std::string> const& municipalities,
                                               Regions const& regions, Diagnostics& diagnostics);

// geo/overgangen.csv, which may be absent
[[nodiscard]] std::vector<Transition> read_transitions(ProjectFiles& files, Regions const& regions,
                                                       int code_year, Diagnostics& diagnostics);

// the figure files, as declared
struct FiguresPart {
    std::vector<FigureFile> files;
    std::vector<Observation> observations;
    std::unordered_map<std::uint32_t, Interval> margins; // by index in observations
    std::vector<FileReading> readings;
};
[[nodiscard]] FiguresPart read_figures(ProjectFiles& files, IndicatorsPart const& declared,
                                       Regions const& regions, std::vector<Transition> const& transitions,
                                       int code_year, Diagnostics& diagnostics);

// geo/doelen.yaml, which may be absent. `indicators`: nullptr if they could not be read.
[[nodiscard]] std::vector<Target> read_targets(ProjectFiles& files, std::vector<Indicator> const* indicators,
                                               Known const& areas, Diagnostics& diagnostics);

// geo/maatregelen.yaml, which may be absent.
[[nodiscard]] std::vector<PolicyMeasure> read_measures(ProjectFiles& files, Known const& indicators,
                                                       Known const& themes, Known const& areas,
                                                       Diagnostics& diagnostics);

// templates/toezeggingen.yaml, which may be absent
struct CommitmentsKnow {
    Known areas;
    Known rounds;
    Known themes;
    std::vector<Round> all_rounds; // empty if they could not be read
};
[[nodiscard]] std::vector<Commitment> read_commitments(ProjectFiles& files, CommitmentsKnow const& know,
                                                       Diagnostics& diagnostics);
// Its `antwoorden`: each goes to its commitment.
void read_commitment_answers(std::vector<YamlNode> const& nodes, CommitmentsKnow const& know,
                             std::vector<Commitment>& commitments, Diagnostics& diagnostics);

// templates/teksten/<ronde>/<gebied>.md
struct AccountsKnow {
    Known areas;
    Known rounds;
    Known indicators;
};
[[nodiscard]] std::vector<Account> read_accounts(ProjectFiles& files, AccountsKnow const& know,
                                                 std::vector<Theme> const& themes, Diagnostics& diagnostics);

} // namespace wijkpeil
