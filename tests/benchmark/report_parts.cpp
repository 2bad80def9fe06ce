// SPDX-License-Identifier: EUPL-1.2
// report_parts PROJECT [AREA] [REPETITIONS]: processor time of each part of a report, as a table.
#include "base/progress.hpp"
#include "build/reports.hpp"
#include "document/area_guard.hpp"
#include "document/walk.hpp"
#include "proof/proof.hpp"
#include "read/read.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace wijkpeil {
namespace {

// As in a build.
constexpr int k_thumbnail_width = 300;
constexpr double k_map_width_pt = 482;
constexpr double k_map_scale = 2;

// What each part took, time after time. A part named after another one ("PDF: layout") is inside it.
class Times
{
public:
    void add(std::string const& part, double seconds)
    {
        auto found =
            std::find_if(parts_.begin(), parts_.end(), [&](Part const& one) { return one.name == part; });
        if (found == parts_.end()) {
            found = parts_.insert(parts_.end(), {part, {}});
        }
        found->seconds.push_back(seconds);
    }

    void print() const
    {
        double whole = 0;
        for (auto const& part : parts_) {
            whole += owner(part).empty() ? median(part) : 0;
        }
        fmt::print("{:<20}{:>12}{:>12}{:>12}{:>12}\n", "part", "median ms", "least ms", "% of report",
                   "% of PDF");
        for (auto const& part : parts_) {
            fmt::print("{:<20}{:>12.1f}{:>12.1f}{:>12.1f}{:>12}\n", part.name, 1e3 * median(part),
                       1e3 * *std::min_element(part.seconds.begin(), part.seconds.end()),
                       100 * median(part) / whole, share_of_owner(part));
        }
        fmt::print("{:<20}{:>12.1f}\n", "report", 1e3 * whole);
    }

private:
    struct Part {
        std::string name;
        std::vector<double> seconds;
    };

    static double median(Part const& part)
    {
        auto sorted = part.seconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }

    static std::string owner(Part const& part)
    {
        auto const colon = part.name.find(": ");
        return colon == std::string::npos ? std::string{} : part.name.substr(0, colon);
    }

    [[nodiscard]] std::string share_of_owner(Part const& part) const
    {
        for (auto const& other : parts_) {
            if (other.name == owner(part)) {
                return fmt::format("{:.1f}", 100 * median(part) / median(other));
            }
        }
        return {};
    }

    std::vector<Part> parts_;
};

// One report, as a build makes it when there is none of an earlier build.
void make_report(Workshop const& workshop, Area const& area, Times& times, Diagnostics& diagnostics)
{
    ProcessorTime time;
    auto const document = workshop.templates.area_report(area, workshop.statistics, diagnostics);
    times.add("compose", time.lap());
    check_area(document, workshop.dataset, diagnostics);
    times.add("guard", time.lap());
    auto const pdf = workshop.pdf.print(document, {}, diagnostics);
    times.add("PDF", time.lap());
    times.add("PDF: layout", pdf.times.layout_s);
    times.add("PDF: drawing", pdf.times.drawing_s);
    times.add("PDF: structure", pdf.times.structure_s);
    prove(pdf, place_of_file(area.id + ".pdf"), diagnostics);
    times.add("proof", time.lap());
    auto const thumbnail = first_page_png(pdf.bytes, k_thumbnail_width);
    times.add("thumbnail", time.lap());
    auto const html = area_page(document, area_entry(workshop, area), workshop.frame, workshop.figures);
    times.add("HTML", time.lap());
    auto const csv = area_csv(area, workshop.statistics, workshop.programme, workshop.frame.example_note);
    times.add("CSV", time.lap());
    for_each_node(document.blocks, [&](auto const& node) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(node)>, Figure>) {
            if (auto const* map = std::get_if<MapSpec>(&node.spec)) {
                std::ignore = workshop.figures.png(*map, k_map_width_pt, k_map_scale);
            }
        }
    });
    times.add("maps as PNG", time.lap());
}

int measure(std::filesystem::path const& project, std::string const& id, int repetitions)
{
    Diagnostics diagnostics;
    auto const dataset = read_project(project, diagnostics);
    Templates const templates(project, dataset, diagnostics);
    Figures const figures(project, diagnostics);
    PdfWriter const pdf(project, figures, diagnostics);
    auto const* round = dataset.find_round(dataset.settings.current_round);
    auto const* area = dataset.find_area(id);
    if (round == nullptr || area == nullptr || diagnostics.has_errors()) {
        throw std::runtime_error{"no such project or area, or it has errors: wijkpeil check says which"};
    }
    Statistics const statistics(dataset, *round);
    SiteFrame frame;
    frame.title = dataset.settings.title;
    frame.example_note = templates.example_note(dataset);
    frame.round_id = round->id;
    frame.round_name = round->name;
    frame.dataset = &dataset;
    Workshop const workshop{dataset,
                            statistics,
                            templates,
                            figures,
                            pdf,
                            std::move(frame),
                            LastOutput({}, "", ""),
                            {},
                            true,
                            programme_figures(statistics)};
    Times warm_up; // the first reports fill caches of fonts and of the allocator
    for (int i = 0; i < 3; ++i) {
        make_report(workshop, *area, warm_up, diagnostics);
    }
    Times times;
    for (int i = 0; i < repetitions; ++i) {
        make_report(workshop, *area, times, diagnostics);
    }
    if (diagnostics.has_errors()) {
        throw std::runtime_error{"the report has errors: wijkpeil check says which"};
    }
    fmt::print("{}, {} times, processor time of one thread\n\n", id, repetitions);
    times.print();
    return 0;
}

} // namespace
} // namespace wijkpeil

int main(int count, char** arguments)
{
    try {
        if (count < 2 || count > 4) {
            throw std::runtime_error{"usage: report_parts PROJECT [AREA] [REPETITIONS]"};
        }
        return wijkpeil::measure(arguments[1], count > 2 ? arguments[2] : "zaandam-oost",
                                 count > 3 ? std::max(1, std::atoi(arguments[3])) : 20);
    } catch (std::exception const& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}
