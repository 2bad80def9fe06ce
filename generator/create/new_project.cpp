// SPDX-License-Identifier: EUPL-1.2
#include "create/new_project.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/text.hpp"
#include "create/project_texts.hpp"
#include "read/parse.hpp"
#include "read/period.hpp"
#include "read/read.hpp"

#include <cctype>
#include <set>
#include <utility>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

constexpr char const* k_first_round = "eerste-ronde";

// The years that a file's name has in it: "nl_2022.gpkg".
std::set<std::string> years_in(std::string const& name)
{
    std::set<std::string> years;
    std::string digits;
    for (char const c : name + "\n") {
        if (c >= '0' && c <= '9') {
            digits += c;
            continue;
        }
        if (digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"))) {
            years.insert(digits);
        }
        digits.clear();
    }
    return years;
}

std::string year_of(NewProjectOptions const& options, Diagnostics& diagnostics)
{
    if (!options.year.empty()) {
        if (years_in(options.year) != std::set<std::string>{options.year}) {
            diagnostics.error({}, say("\"{}\" is not a year", options.year),
                              say("write a year such as 2022"));
        }
        return options.year;
    }
    auto const years = years_in(options.boundaries.filename().string());
    if (years.size() != 1) {
        diagnostics.error({}, say("it is not clear of which year these wijken are"),
                          say("give the year of the division: --year 2022"));
        return {};
    }
    return *years.begin();
}

void check_date(char const* option, std::string const& text, Diagnostics& diagnostics)
{
    auto const date = parse_date(text);
    if (!text.empty() && (!date || date->day == 0)) {
        diagnostics.error({}, say("\"{}\" after {} is not a day", text, option),
                          say("write a date as 2027-02-01"));
    }
}

// What a table of figures must be given with: nothing of it can be guessed.
void check_figures(NewProjectOptions const& options, Diagnostics& diagnostics)
{
    if (options.figures.empty()) {
        return;
    }
    if (!is_period(options.figures_period)) {
        diagnostics.error({}, say("of which period are these figures?"), say("give it: --period 2022"));
    }
    auto const published = parse_date(options.figures_published);
    if (!published || published->day == 0) {
        diagnostics.error({}, say("when were these figures published?"),
                          say("give the day: --published 2023-08-01"));
    }
    if (options.figures_source.empty()) {
        diagnostics.error({}, say("who published these figures, and under which title?"),
                          say("give both: --source \"CBS: Kerncijfers wijken en buurten 2022\""));
    }
}

void check_options(NewProjectOptions const& options, Diagnostics& diagnostics)
{
    check_date("--deadline", options.deadline, diagnostics);
    check_date("--council", options.council, diagnostics);
    check_date("--cutoff", options.cutoff, diagnostics);
    if (!options.round.empty() && !is_id(options.round)) {
        diagnostics.error({}, say("\"{}\" cannot be an id", options.round),
                          say("use lower-case letters without accents, digits and hyphens"));
    }
    check_figures(options, diagnostics);
}

} // namespace

std::optional<NewProject> make_project(NewProjectOptions const& options, Diagnostics& diagnostics)
{
    check_options(options, diagnostics);
    auto const year = year_of(options, diagnostics);
    auto const start_files = find_start_files(options.program, diagnostics);
    auto const file = read_national_file(options.boundaries, diagnostics);
    auto const municipality =
        file ? choose_municipality(*file, options.municipality, diagnostics) : std::nullopt;
    auto const areas =
        municipality ? choose_areas(*municipality, options.areas, diagnostics) : std::vector<ChosenArea>{};
    std::optional<KnownIndicators> known;
    std::optional<FigureColumns> figures;
    if (start_files && !options.figures.empty()) {
        known = read_known_indicators(first_text(*start_files, "catalogus.yaml"));
        figures = read_figure_columns(options.figures, *known, diagnostics);
    }
    if (diagnostics.has_errors()) {
        return {};
    }
    NewProject project;
    project.municipality = municipality->name;
    project.round = options.round.empty() ? k_first_round : options.round;
    project.files = copied_files(*start_files);
    auto own = own_files({options, *municipality, areas, figures ? &*figures : nullptr, year, project.round},
                         *start_files);
    project.files.merge(own);
    for (auto const& area : areas) {
        project.areas.push_back(area.name);
    }
    if (figures) {
        project.unknown_columns = figures->unknown;
    }
    return project;
}

bool may_write_to(fs::path const& folder, Diagnostics& diagnostics)
{
    if (file_exists(folder)) {
        diagnostics.error({}, say("\"{}\" is a file", folder.string()), say("name a new folder"));
        return false;
    }
    std::error_code unread; // then it is not empty
    if (folder_exists(folder) && !fs::is_empty(folder, unread)) {
        diagnostics.error({}, say("there are files in \"{}\"", folder.string()),
                          say("name a new folder, or one that is empty: nothing is written over"));
        return false;
    }
    return true;
}

namespace {

// Moves all that is in `stage` to the empty folder it stands in, or nothing. The folder itself stays: a shell
// may be in it.
void fill(fs::path const& folder, fs::path const& stage)
{
    std::set<fs::path> names; // of files and folders
    for (auto const& path : list_tree(stage)) {
        names.insert(*path.begin());
    }
    try {
        for (auto const& name : names) {
            rename_path(stage / name, folder / name);
        }
    } catch (FileError const&) {
        for (auto const& name : names) { // the folder was empty
            remove_tree(folder / name);
        }
        throw;
    }
    remove_tree(stage);
}

} // namespace

bool write_project(NewProject const& project, fs::path const& folder, Diagnostics& diagnostics)
{
    if (!may_write_to(folder, diagnostics)) {
        return false;
    }
    // "ede/" and "." have no name of their own.
    auto const named = fs::weakly_canonical(folder);
    auto const place = named.has_filename() ? named : named.parent_path();
    bool const is_there = folder_exists(place);
    auto stage = is_there ? place / ".nieuw" : place;
    if (!is_there) {
        stage += ".nieuw";
    }
    if (folder_exists(stage)) {
        diagnostics.error({}, say("\"{}\" is in the way", stage.string()),
                          say("remove it: it may be left of a broken attempt"));
        return false;
    }
    try {
        for (auto const& [path, bytes] : project.files) {
            write_file(stage / path, bytes);
        }
        static_cast<void>(read_project(stage, diagnostics)); // what was made must be a project
        if (!diagnostics.has_errors()) {
            is_there ? fill(place, stage) : rename_path(stage, place);
            return true;
        }
    } catch (FileError const&) {
        remove_tree(stage);
        throw;
    }
    remove_tree(stage);
    return false;
}

} // namespace wijkpeil
