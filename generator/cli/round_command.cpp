// SPDX-License-Identifier: EUPL-1.2
// `wijkpeil round list|new|lock|verify|correct`.
#include "base/messages.hpp"
#include "build/project.hpp"
#include "build/rounds.hpp"
#include "cli/commands.hpp"
#include "cli/reading_table.hpp"
#include "cli/report.hpp"
#include "language/language.hpp"
#include "read/parse.hpp"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace wijkpeil {
namespace {

BuildOptions build_options(Options const& options)
{
    BuildOptions build;
    build.project = options.project;
    build.output = options.output;
    build.round = options.round;
    build.jobs = options.jobs;
    return build;
}

int wrong_use(std::string const& message, std::string const& hint)
{
    std::fprintf(stderr, "wijkpeil: %s\n%s\n", message.c_str(), say("hint: {}", hint).c_str());
    return k_exit_wrong_use;
}

std::string status_word(RoundStatus status)
{
    switch (status) {
    case RoundStatus::open:
        return say("open");
    case RoundStatus::locked:
        return say("locked");
    case RoundStatus::corrected:
        return say("corrected");
    case RoundStatus::recorded:
        break;
    }
    return say("facts only");
}

std::string day(std::optional<Date> const& date)
{
    return date ? iso_date(*date) : std::string("-");
}

int list_rounds(Options const& options)
{
    Diagnostics diagnostics;
    auto const project = project_to_show(options.project, {}, diagnostics);
    int const code = report(diagnostics, options);
    std::vector<std::vector<std::string>> lines{{say("round"), say("name"), say("status"), say("issue"),
                                                 say("letter"), say("deadline"), say("figures until"),
                                                 say("round before"), ""}};
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (auto const& round : project.dataset.settings.rounds) {
        auto const record = project.dataset.records.find(round.id);
        auto const issue = record == project.dataset.records.end() ? 0 : record->second.issue;
        lines.push_back({round.id, round.name, status_word(round.status),
                         issue > 0 ? std::to_string(issue) : "-", day(round.letter), day(round.deadline),
                         day(round.cutoff), round.previous.empty() ? "-" : round.previous,
                         round.id == project.own_round ? "*" : ""});
        json.push_back({{"id", round.id},
                        {"naam", round.name},
                        {"status", status_word(round.status)},
                        {"uitgave", issue},
                        {"vorige", round.previous},
                        {"huidig", round.id == project.own_round}});
    }
    if (options.format == ReportFormat::json) {
        std::printf("%s\n", json.dump().c_str());
    } else {
        print_columns(lines);
    }
    return code;
}

int new_round(Options const& options)
{
    if (options.round.empty()) {
        return wrong_use(say("a new round needs an id"), "wijkpeil round new 2027-najaar");
    }
    Round round;
    round.id = options.round;
    round.name = options.round_name;
    for (auto const& [key, text] : options.dates) {
        auto const date = parse_date(text);
        if (!date) {
            return wrong_use(say("\"{}\" is not a date", text), say("write a date as 2027-02-01"));
        }
        (key == "brief"      ? round.letter
         : key == "deadline" ? round.deadline
         : key == "raad"     ? round.council
                             : round.cutoff) = date;
    }
    Diagnostics diagnostics;
    auto const opened = open_round(options.project, round, options.dry_run, diagnostics);
    int const code = report(diagnostics, options);
    if (!opened) {
        return code;
    }
    if (options.format == ReportFormat::text) {
        for (auto const& id : opened->to_answer) {
            std::printf("%s\n", say("to answer or to carry over: {}", id).c_str());
        }
        if (!opened->to_rewrite.empty()) {
            std::printf("%s\n", say_count("{} area has no text for this round yet: wijkpeil list texts",
                                          "{} areas have no text for this round yet: wijkpeil list texts",
                                          opened->to_rewrite.size())
                                    .c_str());
        }
    }
    close_with(options.dry_run
                   ? say("{}: nothing written", opened->round.id)
                   : say("the round {} is open, after {}", opened->round.id, opened->round.previous),
               options);
    return code;
}

int lock(Options const& options)
{
    Diagnostics diagnostics;
    auto const locked = lock_round(build_options(options), options.date, diagnostics);
    int const code = report(diagnostics, options);
    if (!locked) {
        return k_exit_errors;
    }
    close_with(say("{} locked: {} values, {} files → {}", locked->record.round, locked->record.values.size(),
                   locked->record.files.size(), locked->path.lexically_normal().string()),
               options);
    return code;
}

int verify(Options const& options)
{
    Diagnostics diagnostics;
    auto const verified = verify_round(build_options(options), diagnostics);
    int const code = report(diagnostics, options);
    if (!verified) {
        return k_exit_errors;
    }
    if (!verified->same_makers && options.format == ReportFormat::text) {
        std::printf("%s\n",
                    say("the program or its libraries are of another version than when it was locked, "
                        "so the bytes of files may differ")
                        .c_str());
    }
    for (auto const& path : verified->inputs) {
        if (options.format == ReportFormat::text) {
            std::printf("%s\n", say("changed since it was locked: {}", path).c_str());
        }
    }
    close_with(say("{} values, {} of them not as they were locked; {} files, {} of them not the same bytes",
                   verified->values, verified->differing, verified->files, verified->files_differing),
               options);
    return code;
}

int correct(Options const& options)
{
    if (options.reason.empty()) {
        return wrong_use(say("a correction needs a reason, for its readers"),
                         "wijkpeil round correct ID --reason \"…\"");
    }
    Diagnostics diagnostics;
    auto const corrected = correct_round(build_options(options), options.reason, options.date, diagnostics);
    int const code = report(diagnostics, options);
    if (!corrected) {
        return k_exit_errors;
    }
    print_changes(corrected->difference, options);
    if (options.format == ReportFormat::text) {
        for (auto const& page : corrected->pages) {
            std::printf("%s\n", say("touches {}", page).c_str());
        }
    }
    close_with(say("issue {}: {} values changed, {} pages and files touched", corrected->issue,
                   corrected->difference.values.size(), corrected->pages.size()),
               options);
    return code;
}

} // namespace

int run_round(Options const& options)
{
    if (options.round_what == "list") {
        return list_rounds(options);
    }
    if (options.round_what == "new") {
        return new_round(options);
    }
    if (options.round_what == "lock") {
        return lock(options);
    }
    return options.round_what == "verify" ? verify(options) : correct(options);
}

} // namespace wijkpeil
