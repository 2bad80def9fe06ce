// SPDX-License-Identifier: EUPL-1.2
// `wijkpeil new FOLDER --municipality NAME --from FILE`: a project for another municipality.
#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/text.hpp"
#include "cli/commands.hpp"
#include "cli/report.hpp"
#include "create/new_project.hpp"

#include <cstdio>
#include <map>

namespace wijkpeil {
namespace {

void print(std::string const& line)
{
    std::printf("%s\n", line.c_str());
}

// Own files by name; of templates, styles and texts how many there are.
void print_files(NewProject const& project)
{
    std::map<std::string, std::size_t> counted;
    for (auto const& [path, bytes] : project.files) {
        bool const is_text = path.starts_with("templates/teksten/");
        bool const is_own = path.starts_with("geo/") || path.find('/') == std::string::npos;
        if (is_own || path == "templates/toezeggingen.yaml") {
            print("  " + path);
        } else {
            ++counted[is_text ? "templates/teksten/" + project.round + "/"
                              : path.substr(0, path.find('/') + 1)];
        }
    }
    for (auto const& [folder, count] : counted) {
        print("  " + say_count("{1}: {0} file", "{1}: {0} files", count, folder));
    }
}

void print_steps(Options const& options)
{
    auto const folder = options.project.generic_string();
    print(say("Next:"));
    print("  1. " +
          say("fill in what is missing: {}", folder + "/wijkpeil.yaml, " + folder + "/geo/bronnen.yaml"));
    print("  2. wijkpeil check --project " + folder);
    print("  3. wijkpeil build --project " + folder);
}

} // namespace

int run_new(Options const& options)
{
    Diagnostics diagnostics;
    auto wanted = options.new_project;
    wanted.program = program_folder();
    std::optional<NewProject> project;
    if (may_write_to(options.project, diagnostics)) {
        project = make_project(wanted, diagnostics);
    }
    bool const is_done =
        project && (options.dry_run || write_project(*project, options.project, diagnostics));
    if (project && !project->unknown_columns.empty()) {
        diagnostics.information(
            {}, say("columns that were left out: {}", joined(project->unknown_columns, ", ")),
            say("the program has no definition of them; describe them yourself in geo/indicatoren.yaml"));
    }
    int const code = report(diagnostics, options);
    if (!is_done) {
        return code;
    }
    bool const in_words = options.format == ReportFormat::text;
    if (in_words) {
        print_files(*project);
    }
    if (options.dry_run) {
        close_with(say("{}: nothing written", options.project.generic_string()), options);
        return code;
    }
    close_with(say_count("{1}: a project for {2} with {0} area", "{1}: a project for {2} with {0} areas",
                         project->areas.size(), options.project.generic_string(), project->municipality),
               options);
    if (in_words) {
        print_steps(options);
    }
    return code;
}

} // namespace wijkpeil
