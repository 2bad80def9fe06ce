// SPDX-License-Identifier: EUPL-1.2
// `wijkpeil diff A B`: what two rounds show differently, and why.
#include "base/messages.hpp"
#include "base/text.hpp"
#include "build/round_pages.hpp"
#include "build/rounds.hpp"
#include "cli/commands.hpp"
#include "cli/reading_table.hpp"
#include "cli/report.hpp"
#include "language/language.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>

namespace wijkpeil {
namespace {

constexpr std::array k_causes{ChangeCause::boundary,   ChangeCause::definition, ChangeCause::processing,
                              ChangeCause::revised,    ChangeCause::status,     ChangeCause::gone,
                              ChangeCause::new_figure, ChangeCause::new_period};
// Of each cause; --format json gives them all.
constexpr std::size_t k_most_lines = 20;

std::string cause_words(ChangeCause cause)
{
    switch (cause) {
    case ChangeCause::new_period:
        return say("new period");
    case ChangeCause::new_figure:
        return say("new figure");
    case ChangeCause::boundary:
        return say("boundary");
    case ChangeCause::definition:
        return say("definition");
    case ChangeCause::processing:
        return say("processing");
    case ChangeCause::revised:
        return say("revision by the source");
    case ChangeCause::status:
        return say("status");
    case ChangeCause::gone:
        break;
    }
    return say("not shown any more");
}

std::string shown(std::optional<RecordedValue> const& value)
{
    if (!value) {
        return "-";
    }
    auto const* number = std::get_if<double>(&value->value);
    auto const text =
        number != nullptr ? fmt::format("{}", *number) : reason_id(std::get<Missing>(value->value).reason);
    return value->provisional ? text + "*" : text;
}

void print_cause(RoundDifference const& difference, ChangeCause cause)
{
    auto const count = difference.count(cause);
    if (count == 0) {
        return;
    }
    std::printf("%s\n", say_count("{1}: {0} value", "{1}: {0} values", count, cause_words(cause)).c_str());
    std::vector<std::vector<std::string>> lines;
    for (auto const& change : difference.values) {
        if (change.cause == cause && lines.size() < k_most_lines) {
            lines.push_back({"  " + change.key.id(), shown(change.before), "→", shown(change.after)});
        }
    }
    print_columns(lines);
    if (count > k_most_lines) {
        std::printf("  %s\n", say("and {} more", count - k_most_lines).c_str());
    }
}

std::string counts_line(std::string const& who, DevelopmentCounts const& counts)
{
    return say("{}: {} better, {} worse, {} within the margin, {} unclear, {} not comparable, {} without "
               "direction, {} without a newer figure, {} without a figure",
               who, counts.better, counts.worse, counts.within_margin, counts.unclear, counts.not_comparable,
               counts.moved, counts.no_newer, counts.missing);
}

std::string limits_text(std::vector<double> const& limits)
{
    std::vector<std::string> parts;
    for (double const one : limits) {
        parts.push_back(fmt::format("{}", one));
    }
    return parts.empty() ? say("none") : joined(parts, " ");
}

void print_text(RoundDifference const& difference)
{
    for (auto const cause : k_causes) {
        print_cause(difference, cause);
    }
    for (auto const& one : difference.limits) {
        std::printf("%s\n", say("limits of map classes of {}: {} → {}", one.indicator,
                                limits_text(one.before), limits_text(one.after))
                                .c_str());
    }
    for (auto const& one : difference.commitments) {
        std::printf("%s\n", say("commitment {}: {} → {}", one.id, one.before.empty() ? "-" : one.before,
                                one.after.empty() ? "-" : one.after)
                                .c_str());
    }
    auto const list = [](std::string const& what, std::vector<std::string> const& names) {
        for (auto const& name : names) {
            std::printf("%s: %s\n", what.c_str(), name.c_str());
        }
    };
    list(say("defined otherwise"), difference.definitions);
    list(say("other boundaries"), difference.boundaries);
    list(say("template or style"), difference.inputs);
    list(say("text"), difference.texts);
}

void print_developments(RoundDifference const& difference)
{
    for (auto const& [area, counts] : difference.developments) {
        std::printf("%s\n", counts_line(area, counts).c_str());
    }
    if (difference.developments.size() > 1) {
        std::printf("%s\n", counts_line(say("all areas"), difference.all).c_str());
    }
}

nlohmann::ordered_json json_of(DevelopmentCounts const& counts)
{
    return {{"beter", counts.better},
            {"slechter", counts.worse},
            {"binnen_de_marge", counts.within_margin},
            {"onduidelijk", counts.unclear},
            {"niet_vergelijkbaar", counts.not_comparable},
            {"zonder_richting", counts.moved},
            {"geen_nieuwer_cijfer", counts.no_newer},
            {"geen_cijfer", counts.missing}};
}

char const* cause_id(ChangeCause cause)
{
    static constexpr std::array k_ids{"nieuwe_periode", "nieuw_cijfer", "grens",  "definitie",
                                      "verwerking",     "herzien",      "status", "vervallen"};
    return k_ids.at(static_cast<std::size_t>(cause));
}

void print_json(RoundDifference const& difference)
{
    nlohmann::ordered_json json;
    auto& values = json["waarden"] = nlohmann::ordered_json::array();
    for (auto const& change : difference.values) {
        values.push_back({{"id", change.key.id()},
                          {"oorzaak", cause_id(change.cause)},
                          {"was", shown(change.before)},
                          {"is", shown(change.after)}});
    }
    auto& limits = json["klassengrenzen"] = nlohmann::ordered_json::array();
    for (auto const& one : difference.limits) {
        limits.push_back({{"indicator", one.indicator}, {"was", one.before}, {"is", one.after}});
    }
    auto& commitments = json["toezeggingen"] = nlohmann::ordered_json::array();
    for (auto const& one : difference.commitments) {
        commitments.push_back({{"id", one.id}, {"was", one.before}, {"is", one.after}});
    }
    json["definities"] = difference.definitions;
    json["grenzen"] = difference.boundaries;
    json["sjablonen"] = difference.inputs;
    json["teksten"] = difference.texts;
    for (auto const& [area, counts] : difference.developments) {
        json["gebieden"][area] = json_of(counts);
    }
    json["alle_gebieden"] = json_of(difference.all);
    std::printf("%s\n", json.dump().c_str());
}

RoundPages pages_asked(Options const& options)
{
    auto const output = options.output.empty() ? options.project / "output" : options.output;
    return {output, options.rounds.front(), options.rounds.back(), options.pages, options.jobs};
}

void print_pages(std::vector<DocumentDifference> const& documents, RoundPages const& pages,
                 Options const& options)
{
    auto json = nlohmann::ordered_json::array();
    std::size_t differing = 0;
    for (auto const& document : documents) {
        differing += document.differs() ? 1 : 0;
        if (options.format == ReportFormat::text) {
            std::printf("%s\n", told(document, pages).c_str());
        }
        auto changed = nlohmann::ordered_json::array();
        for (auto const& page : document.pages) {
            changed.push_back({{"was", page.before}, {"is", page.after}});
        }
        bool const before = document.where != DocumentDifference::Where::only_after;
        bool const after = document.where != DocumentDifference::Where::only_before;
        json.push_back({{"pad", document.path},
                        {"was_er", before},
                        {"is_er", after},
                        {"titel_verschilt", document.other_title},
                        {"bladzijden", changed}});
    }
    if (options.format == ReportFormat::json) {
        std::printf("%s\n", nlohmann::ordered_json{{"documenten", json}}.dump().c_str());
        return;
    }
    auto const index = (pages.pictures / "index.html").lexically_normal().string();
    std::printf("%s → %s\n",
                say_count("{} document differs, {} in all", "{} documents differ, {} in all", differing,
                          documents.size())
                    .c_str(),
                index.c_str());
}

} // namespace

void print_changes(RoundDifference const& difference, Options const& options)
{
    options.format == ReportFormat::json ? print_json(difference) : print_text(difference);
}

int run_diff(Options const& options)
{
    Diagnostics diagnostics;
    auto const& before = options.rounds.front();
    auto const& after = options.rounds.back();
    auto const difference = compare_rounds(options.project, before, after, diagnostics);
    auto const pages = pages_asked(options);
    auto const documents = difference && !options.pages.empty() ? compare_round_pages(pages, diagnostics)
                                                                : std::vector<DocumentDifference>{};
    int const code = report(diagnostics, options);
    if (!difference || diagnostics.has_errors()) {
        return code;
    }
    print_changes(*difference, options);
    if (options.format == ReportFormat::text) {
        print_developments(*difference);
    }
    if (!options.pages.empty()) {
        print_pages(documents, pages, options);
    }
    close_with(say("{} → {}: {}", before, after,
                   say_count("{} value differs", "{} values differ", difference->values.size())),
               options);
    return code;
}

} // namespace wijkpeil
