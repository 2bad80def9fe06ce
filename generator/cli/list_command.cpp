// SPDX-License-Identifier: EUPL-1.2
#include "build/project.hpp"
#include "cli/commands.hpp"
#include "cli/reading_table.hpp"
#include "cli/report.hpp"
#include "cli/text_list.hpp"

namespace wijkpeil {
namespace {

using Line = std::vector<std::string>;

std::vector<Line> lines_of(Dataset const& dataset, std::string const& what)
{
    std::vector<Line> lines;
    if (what == "areas") {
        for (auto const& area : dataset.areas) {
            lines.push_back({area.id, area.name, area.municipality});
        }
    } else if (what == "indicators") {
        for (auto const& indicator : dataset.indicators) {
            lines.push_back({indicator.id, indicator.name, indicator.unit});
        }
    } else {
        for (auto const& round : dataset.settings.rounds) {
            lines.push_back({round.id, round.name, round.id == dataset.settings.current_round ? "*" : ""});
        }
    }
    return lines;
}

} // namespace

int run_list(Options const& options)
{
    if (options.list_what == "fields") {
        return list_fields(options);
    }
    if (options.list_what == "findings") {
        return list_findings(options);
    }
    Diagnostics diagnostics;
    auto const dataset = project_to_show(options.project, options.round, diagnostics).dataset;
    int const code = report(diagnostics, options);
    if (options.list_what == "templates") {
        print_publications(dataset, options.format);
    } else if (options.list_what == "commitments") {
        print_commitments(dataset, options.format);
    } else if (options.list_what == "texts") {
        print_columns(text_lines(dataset));
    } else {
        print_columns(lines_of(dataset, options.list_what));
    }
    return code;
}

} // namespace wijkpeil
