// SPDX-License-Identifier: EUPL-1.2
#include "cli/report.hpp"

#include "base/messages.hpp"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace wijkpeil {
namespace {

char const* severity_name(Severity severity)
{
    switch (severity) {
    case Severity::information: return "information";
    case Severity::warning: return "warning";
    case Severity::error: break;
    }
    return "error";
}

void print_json(Diagnostics const& diagnostics)
{
    for (auto const& one : diagnostics.all()) {
        nlohmann::ordered_json line;
        line["severity"] = severity_name(one.severity);
        line["file"] = one.place.file;
        line["line"] = one.place.line;
        line["column"] = one.place.column;
        line["length"] = one.place.length;
        line["message"] = one.message;
        line["hint"] = one.hint;
        std::fprintf(stderr, "%s\n", line.dump().c_str());
    }
}

} // namespace

int report(Diagnostics const& diagnostics, Options const& options)
{
    if (options.format == ReportFormat::json) {
        print_json(diagnostics);
    } else {
        std::fputs(render(diagnostics).c_str(), stderr);
    }
    bool const refused =
        diagnostics.has_errors() || (options.strict && diagnostics.count(Severity::warning) > 0);
    return refused ? k_exit_errors : k_exit_done;
}

void close_with(std::string const& line, Options const& options)
{
    if (options.format == ReportFormat::json) {
        nlohmann::ordered_json object;
        object["done"] = line;
        std::printf("%s\n", object.dump().c_str());
    } else {
        std::printf("%s\n", line.c_str());
    }
}

std::string count_of_errors(Diagnostics const& diagnostics)
{
    return say_count("{} error", "{} errors", diagnostics.count(Severity::error));
}

std::string count_of_warnings(Diagnostics const& diagnostics)
{
    return say_count("{} warning", "{} warnings", diagnostics.count(Severity::warning));
}

std::string count_of_areas(std::size_t count) { return say_count("{} area", "{} areas", count); }

} // namespace wijkpeil
