// SPDX-License-Identifier: EUPL-1.2
// `wijkpeil list findings --area X`: the main points that can be chosen for an area, with the rule of each.
#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "build/project.hpp"
#include "cli/commands.hpp"
#include "cli/reading_table.hpp"
#include "cli/report.hpp"
#include "template/template.hpp"

namespace wijkpeil {
namespace {

std::vector<Area const*> asked_areas(Dataset const& dataset, Options const& options, Diagnostics& diagnostics)
{
    std::vector<Area const*> areas;
    std::vector<std::string> known;
    for (auto const& area : dataset.areas) {
        known.push_back(area.id);
        if (options.areas.empty()) {
            areas.push_back(&area);
        }
    }
    for (auto const& id : options.areas) {
        if (auto const* area = dataset.find_area(id)) {
            areas.push_back(area);
        } else {
            diagnostics.error({}, say("unknown area \"{}\"", id), spelling_hint(id, known));
        }
    }
    return areas;
}

} // namespace

int list_findings(Options const& options)
{
    Diagnostics diagnostics;
    auto const dataset = project_to_show(options.project, options.round, diagnostics).dataset;
    std::vector<std::vector<std::string>> lines;
    if (!diagnostics.has_errors()) {
        auto const areas = asked_areas(dataset, options, diagnostics);
        Templates const templates(options.project, dataset, diagnostics);
        auto const* round = dataset.find_round(dataset.settings.current_round);
        if (!diagnostics.has_errors() && round != nullptr) {
            Statistics const statistics(dataset, *round);
            for (auto const* area : areas) {
                for (auto const& one : templates.main_points(*area, statistics)) {
                    lines.push_back({area->id, one.used ? "*" : "", one.id, one.rule, one.sentence});
                }
            }
        }
    }
    int const code = report(diagnostics, options);
    print_columns(lines);
    return code;
}

} // namespace wijkpeil
