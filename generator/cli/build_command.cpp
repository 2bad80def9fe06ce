// SPDX-License-Identifier: EUPL-1.2
#include "base/messages.hpp"
#include "base/progress.hpp"
#include "build/build.hpp"
#include "cli/commands.hpp"
#include "cli/report.hpp"

#include <algorithm>
#include <string_view>

namespace wijkpeil {
namespace {

BuildOptions build_options(Options const& options)
{
    BuildOptions build;
    build.project = options.project;
    build.round = options.round;
    build.output = options.output;
    build.areas = options.areas;
    build.publications = options.publications;
    build.jobs = options.jobs;
    build.strict = options.strict;
    build.draft = options.draft;
    build.prove = options.prove;
    if (!options.formats.empty()) {
        auto const asked = [&options](std::string_view format) {
            return std::find(options.formats.begin(), options.formats.end(), format) != options.formats.end();
        };
        build.formats = {asked("pdf"), asked("html"), asked("csv"), asked("png")};
    }
    return build;
}

} // namespace

int run_build(Options const& options)
{
    Stopwatch const stopwatch;
    Diagnostics diagnostics;
    auto const result = build_project(build_options(options), diagnostics);
    int const code = report(diagnostics, options);
    if (result.was_locked && code == k_exit_done) {
        close_with(say("nothing was made: the round is locked"), options);
        return code;
    }
    auto const warnings = count_of_warnings(diagnostics);
    if (code != k_exit_done) {
        close_with(say("{}, {}: nothing was written, the last output is as it was",
                       count_of_errors(diagnostics), warnings),
                   options);
        return code;
    }
    close_with(say("{}, {}, {}, {:.1f} s → {}", count_of_areas(result.areas),
                   say_count("{} file", "{} files", result.files), warnings, stopwatch.seconds(),
                   result.manifest.lexically_normal().string()),
               options);
    return code;
}

} // namespace wijkpeil
