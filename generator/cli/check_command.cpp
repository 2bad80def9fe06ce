// SPDX-License-Identifier: EUPL-1.2
#include "base/messages.hpp"
#include "base/progress.hpp"
#include "build/build.hpp"
#include "cli/commands.hpp"
#include "cli/reading_table.hpp"
#include "cli/report.hpp"

namespace wijkpeil {

int run_check(Options const& options)
{
    Stopwatch const stopwatch;
    Diagnostics diagnostics;
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
    auto const result = build_project(build, diagnostics);
    print_readings(result.readings, options.format);
    int const code = report(diagnostics, options);
    close_with(say("{} checked, {}, {}, {:.1f} s", count_of_areas(result.areas), count_of_errors(diagnostics),
                   count_of_warnings(diagnostics), stopwatch.seconds()),
               options);
    return code;
}

} // namespace wijkpeil
