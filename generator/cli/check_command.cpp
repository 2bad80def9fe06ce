// SPDX-License-Identifier: EUPL-1.2
#include "base/messages.hpp"
#include "base/progress.hpp"
#include "build/build.hpp"
#include "cli/commands.hpp"
#include "cli/readiness_table.hpp"
#include "cli/reading_table.hpp"
#include "cli/report.hpp"
#include "read/parse.hpp"

#include <cstdio>

namespace wijkpeil {
namespace {

int wrong_use(std::string const& message, std::string const& hint)
{
    std::fprintf(stderr, "wijkpeil: %s\n%s\n", message.c_str(), say("hint: {}", hint).c_str());
    return k_exit_wrong_use;
}

BuildOptions build_options(Options const& options)
{
    BuildOptions build;
    build.project = options.project;
    build.round = options.round;
    build.areas = options.areas;
    build.publications = options.publications;
    build.jobs = options.jobs;
    build.strict = options.strict;
    build.draft = options.draft;
    build.write = false;
    build.proofread = true;
    build.closing = !options.round.empty();
    build.today = parse_date(options.date);
    return build;
}

// The last line of a check that asked whether the round may close.
std::string verdict(BuildResult const& result, Diagnostics const& diagnostics, bool strict)
{
    auto const& round = result.readiness->round.id;
    auto const stops =
        diagnostics.count(Severity::error) + (strict ? diagnostics.count(Severity::warning) : 0);
    if (stops > 0) {
        return say_count("the round {1} may not close yet: {0} thing stops it",
                         "the round {1} may not close yet: {0} things stop it", stops, round);
    }
    return result.readiness->whole ? say("the round {} may close", round)
                                   : say("nothing of these areas stops the round {}", round);
}

} // namespace

int run_check(Options const& options)
{
    if (!options.date.empty() && !parse_date(options.date)) {
        return wrong_use(say("\"{}\" is not a date", options.date), say("write a date as 2027-02-01"));
    }
    if (!options.date.empty() && options.round.empty()) {
        return wrong_use(say("a day says nothing without a round"),
                         "wijkpeil check --round 2027-voorjaar --date 2027-02-01");
    }
    Stopwatch const stopwatch;
    Diagnostics diagnostics;
    auto const build = build_options(options);
    auto const result = build_project(build, diagnostics);
    print_readings(result.readings, options.format);
    if (result.readiness) {
        bool const may_close =
            !diagnostics.has_errors() && (!options.strict || diagnostics.count(Severity::warning) == 0);
        print_readiness(*result.readiness, build.today, may_close, options.format);
    }
    std::fflush(stdout); // the table comes before what is told of it
    int const code = report(diagnostics, options);
    close_with(say("{} checked, {}, {}, {:.1f} s", count_of_areas(result.areas), count_of_errors(diagnostics),
                   count_of_warnings(diagnostics), stopwatch.seconds()),
               options);
    if (result.readiness) {
        close_with(verdict(result, diagnostics, options.strict), options);
    }
    return code;
}

} // namespace wijkpeil
