// SPDX-License-Identifier: EUPL-1.2
// `wijkpeil text confirm FILE`: its author has read the text against the figures of today. Forms for texts
// are in form_command.cpp.
#include "base/files.hpp"
#include "base/messages.hpp"
#include "cli/commands.hpp"
#include "cli/report.hpp"
#include "compute/disclosure.hpp"
#include "read/account_confirm.hpp"
#include "read/account_head.hpp"
#include "read/parse.hpp"
#include "read/read.hpp"
#include "template/account_state.hpp"

#include <cstdio>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

// The file as the project knows it: relative to its folder, with `/`. It may be named from here or from the
// project. Nothing if it is not in the project.
std::optional<std::string> path_in_project(fs::path const& file, fs::path const& project)
{
    auto const folder = fs::weakly_canonical(project);
    auto const named = !file_exists(file) && file.is_relative() && file_exists(project / file)
                           ? fs::weakly_canonical(project / file)
                           : fs::weakly_canonical(file);
    auto const path = named.lexically_relative(folder).generic_string();
    return path.empty() || path.starts_with("..") ? std::nullopt : std::optional{path};
}

// The text's path in the project; nothing after an error.
std::optional<std::string> text_path(Options const& options, Diagnostics& diagnostics)
{
    auto const& file = options.files.front();
    auto const path = path_in_project(file, options.project);
    if (!path) {
        diagnostics.error({}, say("\"{}\" is not in this project", file.string()),
                          say("name a file below templates/teksten, or the project with --project"));
    } else if (!account_name(*path)) {
        diagnostics.error(place_of_file(*path), say("this is not a text that can be confirmed"),
                          say("texts are in templates/teksten/ROUND/AREA.md"));
    } else if (!file_exists(options.project / *path)) {
        diagnostics.error(place_of_file(*path), say("there is no such file"),
                          say("the texts that there are: wijkpeil list texts"));
    } else {
        return path;
    }
    return {};
}

std::vector<Account const*> texts_of(Dataset const& dataset, std::string const& path)
{
    std::vector<Account const*> texts;
    for (auto const& account : dataset.accounts) {
        if (account.place.file == path) {
            texts.push_back(&account);
        }
    }
    return texts;
}

void print_difference(ConfirmedText const& text)
{
    for (auto const& line : text.removed) {
        std::printf("- %s\n", line.c_str());
    }
    for (auto const& line : text.added) {
        std::printf("+ %s\n", line.c_str());
    }
}

void print_moved(std::vector<MovedFigure> const& moved, Dataset const& dataset)
{
    for (auto const& one : moved) {
        std::printf("%s\n", told(one, dataset).c_str());
    }
}

// The closing line.
std::string confirm(std::vector<Account const*> const& texts, Statistics const& statistics,
                    Options const& options, Diagnostics& diagnostics)
{
    auto const& dataset = statistics.dataset();
    auto const& path = texts.front()->place.file;
    auto const& area = *dataset.find_area(texts.front()->area);
    Confirmation confirmation;
    confirmation.round = statistics.round().id;
    confirmation.date = parse_date(options.date);
    confirmation.figures = figures_under(texts, area, statistics);
    auto const content = read_file(options.project / path);
    auto const changed = with_confirmation(content, confirmation);
    if (!changed) {
        diagnostics.error(texts.front()->confirmation ? texts.front()->confirmation->place
                                                      : place_of_file(path),
                          say("the key \"bevestigd\" cannot be replaced where it is"),
                          say("take the key out of the head; the program writes it"));
        return {};
    }
    bool const text_format = options.format == ReportFormat::text;
    if (changed->content == content) {
        return say("{}: was confirmed against the same figures, nothing changed", path);
    }
    if (texts.front()->confirmation && text_format) {
        print_moved(moved_between(texts.front()->confirmation->figures, confirmation.figures), dataset);
    }
    if (options.dry_run) {
        if (text_format) {
            print_difference(*changed);
        }
        return say("{}: nothing written", path);
    }
    replace_file(options.project / path, changed->content);
    return say_count("{} figure confirmed in {}", "{} figures confirmed in {}", confirmation.figures.size(),
                     path);
}

int confirm_text(Options const& options)
{
    Diagnostics diagnostics;
    if (!options.date.empty() && !parse_date(options.date)) {
        std::fprintf(stderr, "wijkpeil: %s\n%s\n", say("\"{}\" is not a date", options.date).c_str(),
                     say("hint: {}", say("write a date as 2027-02-01")).c_str());
        return k_exit_wrong_use;
    }
    auto const path = text_path(options, diagnostics);
    if (!path) {
        return report(diagnostics, options);
    }
    auto dataset = read_project(options.project, diagnostics);
    apply_disclosure_rules(dataset, diagnostics);
    auto const texts = texts_of(dataset, *path);
    auto const* round = dataset.find_round(dataset.settings.current_round);
    if (!diagnostics.has_errors() && texts.empty()) {
        diagnostics.error(place_of_file(*path), say("there is nothing to confirm: no heading with a text"),
                          say("write \"## Wonen\" and a text below it"));
    } else if (!texts.empty() && texts.front()->state == AccountState::draft) {
        diagnostics.error(texts.front()->place, say("a draft cannot be confirmed"),
                          say("write \"stand: klaar\" in its head when it is done"));
    }
    std::string line;
    if (!diagnostics.has_errors() && round != nullptr) {
        Statistics const statistics(dataset, *round);
        line = confirm(texts, statistics, options, diagnostics);
    }
    int const code = report(diagnostics, options);
    if (!line.empty()) {
        close_with(line, options);
    }
    return code;
}

} // namespace

int run_text(Options const& options)
{
    if (options.text_what == "request") {
        return request_texts(options);
    }
    return options.text_what == "import" ? import_texts(options) : confirm_text(options);
}

} // namespace wijkpeil
