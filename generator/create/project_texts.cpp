// SPDX-License-Identifier: EUPL-1.2
#include "create/project_texts.hpp"

#include "base/text.hpp"
#include "create/geojson.hpp"

#include <fmt/format.h>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

constexpr char const* k_not_filled_in = "uitgever niet ingevuld";

// As YAML between double quotes: whatever a name holds.
std::string quoted_yaml(std::string const& text)
{
    return "\"" + replaced(replaced(text, "\\", "\\\\"), "\"", "\\\"") + "\"";
}

// A value that stands at the end of a line.
std::string without_line_end(std::string text)
{
    if (text.ends_with('\n')) {
        text.pop_back();
    }
    return text;
}

// "2027-voorjaar" → "voorjaar 2027"
std::string name_of_round(std::string const& id)
{
    auto const hyphen = id.find('-');
    auto const first = id.substr(0, hyphen);
    bool const begins_with_year =
        first.size() == 4 && first.find_first_not_of("0123456789") == std::string::npos;
    if (begins_with_year && hyphen != std::string::npos) {
        return replaced(id.substr(hyphen + 1), "-", " ") + " " + first;
    }
    return replaced(id, "-", " ");
}

// A line for a date that was given, or one that waits for it.
std::string date_line(std::string const& key, std::string const& date)
{
    return date.empty() ? fmt::format("    # {}: nog niet bekend\n", key)
                        : fmt::format("    {}: {}\n", key, date);
}

std::string settings_text(ProjectPlan const& plan, fs::path const& start_files)
{
    auto const& options = plan.options;
    std::string lead;
    if (plan.figures != nullptr) {
        for (auto const& [indicator, column] : plan.figures->columns) {
            bool const is_count = indicator->needs.empty(); // larger in a larger area: no headline
            lead += is_count ? "" : (lead.empty() ? "" : ", ") + indicator->id;
        }
    }
    return filled(first_text(start_files, "wijkpeil.yaml"),
                  {{"gemeente", plan.municipality.name},
                   {"titel", quoted_yaml("Wijkpeil " + plan.municipality.name)},
                   {"uitgever", quoted_yaml(options.publisher.empty() ? k_not_filled_in : options.publisher)},
                   {"ronde", plan.round},
                   {"ronde-naam", quoted_yaml(name_of_round(plan.round))},
                   {"data", date_line("deadline", options.deadline) + date_line("raad", options.council) +
                                date_line("cijfers_tot", options.cutoff)},
                   {"leidend", lead}});
}

std::string areas_text(ProjectPlan const& plan, fs::path const& start_files)
{
    std::string list;
    for (auto const& area : plan.areas) {
        list += fmt::format("  - id: {}\n    naam: {}\n    gemeente: {}\n    regios:\n", area.id,
                            quoted_yaml(area.name), plan.municipality.code);
        for (auto const* wijk : area.wijken) {
            list += fmt::format("      - {{code: {}, past: geheel, grondslag: gedocumenteerd}} # {}\n",
                                wijk->code, wijk->name);
        }
    }
    return filled(
        first_text(start_files, "gebieden.yaml"),
        {{"gemeente", plan.municipality.name},
         {"codejaar", plan.year},
         {"gemeente-regel",
          fmt::format("{}: {}", plan.municipality.code, quoted_yaml(plan.municipality.name))},
         {"omgeving", plan.municipality.neighbours.empty() ? "" : "  omgeving: grenzen/omgeving.geojson\n"},
         {"gebieden", without_line_end(std::move(list))}});
}

// "CBS: Kerncijfers" → publisher and title; without a colon nobody was named as publisher.
std::pair<std::string, std::string> publisher_and_title(std::string const& source)
{
    auto const colon = source.find(": ");
    if (colon == std::string::npos) {
        return {k_not_filled_in, source};
    }
    return {source.substr(0, colon), source.substr(colon + 2)};
}

std::string sources_text(ProjectPlan const& plan, fs::path const& start_files)
{
    std::string figures;
    if (plan.figures != nullptr) {
        auto const [publisher, title] = publisher_and_title(plan.options.figures_source);
        figures =
            fmt::format("\n\n  - id: cijfers\n    uitgever: {}\n    titel: {}\n    gepubliceerd: {}\n"
                        "    betreft: \"{}\"\n    # licentie, url, opgehaald, bewerking: vul aan wat u weet",
                        quoted_yaml(publisher), quoted_yaml(title), plan.options.figures_published,
                        plan.options.figures_period);
    }
    return filled(first_text(start_files, "bronnen.yaml"),
                  {{"gemeente", plan.municipality.name},
                   {"bestand", plan.options.boundaries.filename().string()},
                   {"jaar", plan.year},
                   {"cijfers", figures}});
}

std::string declaration(ProjectPlan const& plan)
{
    auto const& figures = *plan.figures;
    auto text = fmt::format(
        "bestanden:\n  - bestand: {}\n    bron: cijfers\n    codejaar: {}\n    gepubliceerd: {}\n"
        "    decimaalteken: {}\n    regio: {}\n    andere_regios: weglaten\n    periode: \"{}\"\n"
        "    ontbreekt: {{\"\": onbekend, \".\": onbekend, \"x\": geheim}}\n    kolommen:\n",
        quoted_yaml("cijfers/" + figures.name), plan.year, plan.options.figures_published,
        figures.decimal_point ? "punt" : "komma", quoted_yaml(figures.region), plan.options.figures_period);
    for (auto const& [indicator, column] : figures.columns) {
        text += fmt::format("      {}: {}\n", indicator->id, quoted_yaml(column));
    }
    return text;
}

// A block of the catalogue as an item of the list.
std::string item(std::string const& block)
{
    return "  " + replaced(block, "\n", "\n  ") + "\n";
}

std::string indicators_text(ProjectPlan const& plan, fs::path const& start_files)
{
    std::string indicators = "indicatoren: []\n";
    std::string files = "bestanden: []\n";
    if (plan.figures != nullptr) {
        indicators = "indicatoren:\n";
        for (auto const& [indicator, column] : plan.figures->columns) {
            indicators +=
                (indicator == plan.figures->columns.front().first ? "" : "\n") + item(indicator->text);
        }
        files = declaration(plan);
    }
    return filled(first_text(start_files, "indicatoren.yaml"),
                  {{"indicatoren", indicators}, {"bestanden", without_line_end(std::move(files))}});
}

void add_boundaries(ProjectPlan const& plan, ProjectTexts& files)
{
    std::vector<Feature> wijken;
    for (auto const& wijk : plan.municipality.wijken) {
        wijken.push_back(
            {{{"code", wijk.code}, {"naam", wijk.name}, {"gemeente", wijk.municipality}}, wijk.geometry});
    }
    files["geo/grenzen/wijken.geojson"] = geojson(wijken);
    if (!plan.municipality.neighbours.empty()) {
        std::vector<Feature> around;
        for (auto const& other : plan.municipality.neighbours) {
            around.push_back({{{"code", other.code}, {"naam", other.name}}, other.geometry});
        }
        files["geo/grenzen/omgeving.geojson"] = geojson(around);
    }
}

} // namespace

ProjectTexts own_files(ProjectPlan const& plan, fs::path const& start_files)
{
    ProjectTexts files;
    files["wijkpeil.yaml"] = settings_text(plan, start_files);
    files["geo/gebieden.yaml"] = areas_text(plan, start_files);
    files["geo/bronnen.yaml"] = sources_text(plan, start_files);
    files["geo/indicatoren.yaml"] = indicators_text(plan, start_files);
    files["templates/toezeggingen.yaml"] = first_text(start_files, "toezeggingen.yaml");
    files["templates/woordenlijst.txt"] = first_text(start_files, "woordenlijst.txt");
    for (auto const& area : plan.areas) {
        files["templates/teksten/" + plan.round + "/" + area.id + ".md"] =
            filled(first_text(start_files, "tekst.md"),
                   {{"gebied", area.id}, {"ronde", plan.round}, {"naam", area.name}});
    }
    if (plan.figures != nullptr) {
        files["geo/cijfers/" + plan.figures->name] = plan.figures->bytes;
    }
    add_boundaries(plan, files);
    return files;
}

} // namespace wijkpeil
