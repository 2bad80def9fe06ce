// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "cli/commands.hpp"
#include "cli/report.hpp"
#include "read/read.hpp"

#include <algorithm>
#include <cstdio>

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

// Columns as wide as their longest cell, counted in characters.
void print_columns(std::vector<Line> const& lines)
{
    std::vector<std::size_t> widths;
    for (auto const& line : lines) {
        widths.resize(std::max(widths.size(), line.size()));
        for (std::size_t i = 0; i < line.size(); ++i) {
            widths[i] = std::max(widths[i], count_characters(line[i]));
        }
    }
    for (auto const& line : lines) {
        std::string text;
        for (std::size_t i = 0; i < line.size(); ++i) {
            text += line[i] + std::string(widths[i] - count_characters(line[i]) + 2, ' ');
        }
        text.erase(text.find_last_not_of(' ') + 1);
        std::printf("%s\n", text.c_str());
    }
}

} // namespace

int run_list(Options const& options)
{
    Diagnostics diagnostics;
    auto const dataset = read_project(options.project, diagnostics);
    int const code = report(diagnostics, options);
    print_columns(lines_of(dataset, options.list_what));
    return code;
}

} // namespace wijkpeil
