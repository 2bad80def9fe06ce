// SPDX-License-Identifier: EUPL-1.2
#include "cli/options.hpp"

#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/text.hpp"
#include "cli/option_parts.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <map>
#include <string_view>

namespace wijkpeil {

void add_message_options(CLI::App& command, Options& options)
{
    command.add_option("--language", options.language, translated("language of messages: nl or en"))
        ->type_name("nl|en")
        ->check(CLI::IsMember({"nl", "en"}));
    command.add_option("--format", options.format, translated("messages as text or, for machines, as json"))
        ->type_name("text|json")
        ->transform(CLI::CheckedTransformer(
            std::map<std::string, ReportFormat>{{"text", ReportFormat::text}, {"json", ReportFormat::json}}));
    command.set_help_flag("-h,--help", translated("print this help"));
}

namespace {

void add_common(CLI::App& command, Options& options)
{
    command
        .add_option("--project", options.project, translated("the project's folder (default: this folder)"))
        ->type_name(translated("FOLDER"));
    add_message_options(command, options);
    command.add_flag("--strict", options.strict, translated("treat warnings as errors"));
    command.add_option("--area", options.areas, translated("only this area (may be given more than once)"))
        ->type_name("ID");
    command
        .add_option("--jobs", options.jobs,
                    translated("reports made at the same time (default: all processors)"))
        ->type_name("N")
        ->check(CLI::Range(1, 1024));
}

void add_round_choice(CLI::App& command, Options& options)
{
    command
        .add_option("--round", options.round, translated("this round (default: the one wijkpeil.yaml names)"))
        ->type_name("ID");
}

void add_publication(CLI::App& command, Options& options)
{
    command
        .add_option("--publication", options.publications,
                    translated("only this publication of wijkpeil.yaml (may be given more than once)"))
        ->type_name("ID");
}

void add_draft(CLI::App& command, Options& options)
{
    command.add_flag("--concept", options.draft,
                     translated("a draft: promises without an answer are warnings, every page says so"));
}

void add_proof(CLI::App& app, Options& options)
{
    auto* proof = app.add_subcommand(
        "proof", translated("say what a PDF is and what is wrong with it, or compare two"));
    add_message_options(*proof, options);
    proof->add_option("files", options.files, translated("a PDF, and one to compare it with"))
        ->required()
        ->type_name("A.pdf [B.pdf]")
        ->expected(1, 2);
    proof
        ->add_option("--output", options.output,
                     translated("where a comparison goes (default: output/vergelijking/ and the PDF's name)"))
        ->type_name(translated("FOLDER"));
    proof->footer(
        translated("Exit codes of a comparison: 0 no differences, 1 differences, 2 a PDF cannot be read."));
    proof->callback([&options] { options.command = Command::proof; });
}

void add_preview(CLI::App& app, Options& options)
{
    auto* preview = app.add_subcommand(
        "preview", translated("show the site on this machine, made again at every save; writes nothing"));
    preview
        ->add_option("--project", options.project, translated("the project's folder (default: this folder)"))
        ->type_name(translated("FOLDER"));
    add_message_options(*preview, options);
    preview
        ->add_option("--port", options.port,
                     translated("where the site is shown (default: 8080, or the next one that is free)"))
        ->type_name("N")
        ->check(CLI::Range(1, 65535));
    preview->add_option("--area", options.areas, translated("show the report of this area first"))
        ->type_name("ID")
        ->expected(1);
    add_round_choice(*preview, options);
    preview->add_flag("--open", options.open, translated("open it in your browser"));
    preview->callback([&options] { options.command = Command::preview; });
}

void add_jobs_and_output(CLI::App& command, Options& options)
{
    command
        .add_option("--output", options.output,
                    translated("where the reports go (default: output/ in the project)"))
        ->type_name(translated("FOLDER"));
    command
        .add_option("--jobs", options.jobs,
                    translated("reports made at the same time (default: all processors)"))
        ->type_name("N")
        ->check(CLI::Range(1, 1024));
}

void add_project(CLI::App& command, Options& options)
{
    command
        .add_option("--project", options.project, translated("the project's folder (default: this folder)"))
        ->type_name(translated("FOLDER"));
    add_message_options(command, options);
}

void add_round(CLI::App& app, Options& options)
{
    auto* round = app.add_subcommand("round", translated("open, lock, verify or correct a round"));
    add_project(*round, options);
    add_jobs_and_output(*round, options);
    round->add_option("step", options.round_what, translated("list, new, lock, verify or correct"))
        ->required()
        ->type_name("")
        ->check(CLI::IsMember({"list", "new", "lock", "verify", "correct"}));
    round->add_option("round", options.round, translated("the round's id (default: the current one)"))
        ->type_name("ID");
    round->add_option("--reason", options.reason, translated("of correct: why, for its readers"))
        ->type_name(translated("TEXT"));
    round->add_option("--date", options.date, translated("the day it is locked or corrected: 2027-02-01"))
        ->type_name(translated("DATE"));
    round->add_option("--name", options.round_name, translated("of new: its name in a sentence"))
        ->type_name(translated("TEXT"));
    auto const date = [&](char const* option, char const* key, char const* help) {
        round
            ->add_option_function<std::string>(
                option, [&options, key](std::string const& text) { options.dates[key] = text; }, help)
            ->type_name(translated("DATE"));
    };
    date("--letter", "brief", translated("of new: the day of its letter"));
    date("--deadline", "deadline", translated("of new: the last day for it"));
    date("--council", "raad", translated("of new: the day of the council"));
    date("--cutoff", "cijfers_tot", translated("of new: figures published until this day are used"));
    round->add_flag("--dry-run", options.dry_run,
                    translated("of new: show what would change, write nothing"));
    round->callback([&options] { options.command = Command::round; });
}

void add_diff(CLI::App& app, Options& options)
{
    auto* diff = app.add_subcommand("diff", translated("say what two rounds show differently, and why"));
    add_project(*diff, options);
    add_jobs_and_output(*diff, options);
    diff->add_option("rounds", options.rounds, translated("the earlier round and the later one"))
        ->required()
        ->type_name("A B")
        ->expected(2);
    diff->add_option("--pages", options.pages,
                     translated("compare the PDFs of both rounds too, and put the pages that differ there as "
                                "pictures"))
        ->type_name(translated("FOLDER"));
    diff->callback([&options] { options.command = Command::diff; });
}

void add_commands(CLI::App& app, Options& options)
{
    auto* build = app.add_subcommand("build", translated("make all reports of the current round in output/"));
    add_common(*build, options);
    add_round_choice(*build, options);
    add_publication(*build, options);
    add_draft(*build, options);
    build
        ->add_option("--output", options.output,
                     translated("where the reports go (default: output/ in the project)"))
        ->type_name(translated("FOLDER"));
    build
        ->add_option_function<std::string>(
            "--formats",
            [&options](std::string const& text) {
                for (auto const word : split(text, ',')) {
                    options.formats.emplace_back(trimmed(word));
                }
            },
            translated("only these kinds of files, with commas between (default: all)"))
        ->type_name("pdf,html,csv,png");
    build->add_flag(
        "--no-proof", [&options](std::int64_t) { options.prove = false; },
        translated("do not read the PDFs again to check them: faster, for trials"));
    build->callback([&options] { options.command = Command::build; });

    auto* check = app.add_subcommand("check", translated("read and make everything, write nothing"));
    add_common(*check, options);
    check
        ->add_option(
            "--round", options.round,
            translated("this round (default: the one wijkpeil.yaml names), and whether it may close"))
        ->type_name("ID");
    check
        ->add_option("--date", options.date,
                     translated("with --round: the day it is today, for the days left: 2027-02-01"))
        ->type_name(translated("DATE"));
    add_publication(*check, options);
    add_draft(*check, options);
    check->callback([&options] { options.command = Command::check; });

    auto* list = app.add_subcommand("list", translated("list what the project holds"));
    add_common(*list, options);
    add_round_choice(*list, options);
    list->add_option(
            "what", options.list_what,
            translated("areas, commitments, fields, findings, indicators, rounds, templates or texts"))
        ->required()
        ->type_name("")
        ->check(CLI::IsMember(
            {"areas", "commitments", "fields", "findings", "indicators", "rounds", "templates", "texts"}));
    list->add_option("--template", options.list_template,
                     translated("of fields: only those that this template uses"))
        ->type_name(translated("NAME"));
    list->callback([&options] { options.command = Command::list; });

    add_new_command(app, options);
    add_preview(app, options);
    add_proof(app, options);
    add_text_command(app, options);
    add_round(app, options);
    add_diff(app, options);
}

std::vector<std::string> option_names(CLI::App const& command)
{
    std::vector<std::string> names;
    for (auto const* option : command.get_options()) {
        for (auto const& name : option->get_lnames()) {
            names.push_back("--" + name);
        }
    }
    return names;
}

// What the options and arguments take, for those that refuse some values.
std::string allowed_values(std::string const& name)
{
    if (name == "--jobs") {
        return say("a whole number from 1 to 1024");
    }
    if (name == "--port") {
        return say("a whole number from 1 to 65535");
    }
    if (name == "--language") {
        return say("{} or {}", "nl", "en");
    }
    if (name == "--format") {
        return say("{} or {}", "text", "json");
    }
    if (name == "files" || name == "proof") {
        return say("name one PDF, or two to compare");
    }
    if (name == "round" || name == "step" || name == "rounds" || name == "diff") {
        return name == "rounds" || name == "diff"
                   ? say("name two rounds: wijkpeil diff 2026-najaar 2027-voorjaar")
                   : say("list, new, lock, verify or correct");
    }
    if (name == "action" || name == "file" || name == "text") {
        return say(
            "write: wijkpeil text confirm FILE, wijkpeil text request [FOLDER] or wijkpeil text import FORM");
    }
    if (name == "new") {
        return say("write: wijkpeil new FOLDER --municipality NAME --from FILE");
    }
    bool const list = name == "what" || name == "list";
    return list ? say("areas, commitments, fields, findings, indicators, rounds, templates or texts")
                : std::string();
}

struct Complaint {
    std::string message;
    std::string hint;
};

// CLI11 speaks English only; these are the mistakes people make, in the user's language.
Complaint complaint_of(CLI::ParseError const& error, CLI::App const& app)
{
    auto const chosen = app.get_subcommands();
    std::string const what = error.what();
    auto const name = what.substr(0, what.find(':'));
    switch (static_cast<CLI::ExitCodes>(error.get_exit_code())) {
    case CLI::ExitCodes::ExtrasError:
    case CLI::ExitCodes::RequiredError: {
        auto const unknown = app.remaining(true);
        if (!unknown.empty() && chosen.empty()) {
            std::vector<std::string> commands;
            for (auto const* command : app.get_subcommands({})) {
                commands.push_back(command->get_name());
            }
            return {say("unknown command \"{}\"", unknown.front()), spelling_hint(unknown.front(), commands)};
        }
        if (!unknown.empty()) {
            return {say("unknown option \"{}\"", unknown.front()),
                    spelling_hint(unknown.front(), option_names(*chosen.front()))};
        }
        return chosen.empty() ? Complaint{say("no command given"), {}}
                              : Complaint{say("\"{}\" needs to know what", chosen.front()->get_name()),
                                          allowed_values(chosen.front()->get_name())};
    }
    case CLI::ExitCodes::ValidationError:
    case CLI::ExitCodes::ConversionError:
        return {say("wrong value for \"{}\"", name), allowed_values(name)};
    case CLI::ExitCodes::ArgumentMismatch:
        if (name == "files") {
            return {say("more than two PDFs cannot be compared"), allowed_values(name)};
        }
        return {say("a value is missing after \"{}\"", name), allowed_values(name)};
    default:
        return {what, {}};
    }
}

// A kind of file that is not one of ours.
std::optional<Complaint> complaint_of(Options const& options)
{
    std::vector<std::string> const known(k_formats.begin(), k_formats.end());
    for (auto const& format : options.formats) {
        if (std::find(known.begin(), known.end(), format) == known.end()) {
            return Complaint{say("unknown kind of file \"{}\"", format), spelling_hint(format, known)};
        }
    }
    return {};
}

int complain(Complaint complaint)
{
    if (complaint.hint.empty()) {
        complaint.hint = say("see: {} --help", "wijkpeil");
    }
    std::fprintf(stderr, "wijkpeil: %s\n%s\n", complaint.message.c_str(),
                 say("hint: {}", complaint.hint).c_str());
    return k_exit_wrong_use;
}

} // namespace

Parsed parse_arguments(int count, char const* const* arguments)
{
    Options options;
    CLI::App app(
        translated("wijkpeil makes accessible progress reports and maps of areas, round after round"),
        "wijkpeil");
    app.set_help_flag("-h,--help", translated("print this help"));
    app.set_version_flag("--version", std::string("wijkpeil " WIJKPEIL_VERSION),
                         translated("print the version"));
    app.require_subcommand(1);
    app.footer(translated("Exit codes: 0 done, 1 errors in data, texts or templates, 2 wrong use."));
    add_commands(app, options);
    try {
        app.parse(count, arguments);
    } catch (CLI::CallForHelp const& call) {
        return {std::nullopt, app.exit(call)};
    } catch (CLI::CallForVersion const& call) {
        return {std::nullopt, app.exit(call)};
    } catch (CLI::ParseError const& error) {
        return {std::nullopt, complain(complaint_of(error, app))};
    }
    if (auto const complaint = complaint_of(options)) {
        return {std::nullopt, complain(*complaint)};
    }
    return {options, k_exit_done};
}

std::string language_argument(int count, char const* const* arguments)
{
    constexpr std::string_view option = "--language";
    for (int i = 1; i < count; ++i) {
        std::string_view const argument = arguments[i];
        if (argument == option && i + 1 < count) {
            return arguments[i + 1];
        }
        if (argument.starts_with(option) && argument.substr(option.size()).starts_with('=')) {
            return std::string(argument.substr(option.size() + 1));
        }
    }
    return {};
}

} // namespace wijkpeil
