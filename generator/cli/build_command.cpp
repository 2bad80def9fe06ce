// SPDX-License-Identifier: EUPL-1.2
#include "base/messages.hpp"
#include "base/progress.hpp"
#include "build/build.hpp"
#include "cli/commands.hpp"
#include "cli/report.hpp"

namespace wijkpeil {
namespace {

BuildOptions build_options(Options const& options)
{
    BuildOptions build;
    build.project = options.project;
    build.output = options.output;
    build.areas = options.areas;
    build.jobs = options.jobs;
    build.strict = options.strict;
    return build;
}

} // namespace

int run_build(Options const& options)
{
    Stopwatch const stopwatch;
    Diagnostics diagnostics;
    auto const result = build_project(build_options(options), diagnostics);
    int const code = report(diagnostics, options);
    auto const errors = diagnostics.count(Severity::error);
    auto const warnings = diagnostics.count(Severity::warning);
    if (code != k_exit_done) {
        close_with(say("{} errors, {} warnings: nothing was written, the last output is as it was", errors,
                       warnings),
                   options);
        return code;
    }
    close_with(say("{} areas, {} files, {} warnings, {:.1f} s → {}", result.areas, result.files, warnings,
                   stopwatch.seconds(), result.manifest.lexically_normal().string()),
               options);
    return code;
}

} // namespace wijkpeil
