// SPDX-License-Identifier: EUPL-1.2
#include "cli/reading_table.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"
#include "language/language.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace wijkpeil {
namespace {

// Reasons by the words that a declaration uses for them, so that they can be looked up there.
std::string missing_cell(FileReading const& reading)
{
    std::vector<std::string> parts;
    for (auto const& [reason, count] : reading.missing) {
        parts.push_back(reason_id(reason) + " " + std::to_string(count));
    }
    return parts.empty() ? "-" : joined(parts, ", ");
}

std::string remarks_cell(FileReading const& reading)
{
    std::vector<std::string> remarks;
    auto const remark = [&](std::size_t count, std::string words) {
        if (count > 0) {
            remarks.push_back(std::move(words));
        }
    };
    remark(reading.margins, say_count("{} margin", "{} margins", reading.margins));
    remark(reading.set_aside, say_count("{} row set aside", "{} rows set aside", reading.set_aside));
    remark(reading.elsewhere, say_count("{} region elsewhere", "{} regions elsewhere", reading.elsewhere));
    remark(reading.without_transition.size(),
           say_count("{} code without transition", "{} codes without transition",
                     reading.without_transition.size()));
    remark(reading.unknown_codes.size(),
           say_count("{} unknown code", "{} unknown codes", reading.unknown_codes.size()));
    remark(reading.other_years.size(),
           say_count("{} code of another year", "{} codes of another year", reading.other_years.size()));
    remark(reading.duplicates, say_count("{} figure twice", "{} figures twice", reading.duplicates));
    remark(
        reading.contradictions.size(),
        say_count("{} name against its code", "{} names against their codes", reading.contradictions.size()));
    remark(reading.outliers.size(), say_count("{} total its parts contradict",
                                              "{} totals their parts contradict", reading.outliers.size()));
    return remarks.empty() ? "-" : joined(remarks, ", ");
}

void print_text(std::vector<FileReading> const& readings)
{
    std::vector<std::vector<std::string>> lines{{say("file"), say("rows"), say("regions"), say("figures"),
                                                 say("values"), say("missing"), say("remarks")}};
    for (auto const& reading : readings) {
        lines.push_back({reading.path, std::to_string(reading.records), std::to_string(reading.regions),
                         std::to_string(reading.figures), std::to_string(reading.values),
                         missing_cell(reading), remarks_cell(reading)});
    }
    print_columns(lines);
}

void print_json(FileReading const& reading)
{
    nlohmann::ordered_json object;
    object["file"] = reading.path;
    object["rows"] = reading.records;
    object["set_aside"] = reading.set_aside;
    object["regions"] = reading.regions;
    object["elsewhere"] = reading.elsewhere;
    object["figures"] = reading.figures;
    object["values"] = reading.values;
    object["margins"] = reading.margins;
    auto& missing = object["missing"] = nlohmann::ordered_json::object();
    for (auto const& [reason, count] : reading.missing) {
        missing[reason_id(reason)] = count;
    }
    object["duplicates"] = reading.duplicates;
    object["unknown_codes"] = reading.unknown_codes;
    object["other_years"] = reading.other_years;
    object["without_transition"] = reading.without_transition;
    object["contradictions"] = reading.contradictions;
    auto& outliers = object["outliers"] = nlohmann::ordered_json::array();
    for (auto const& one : reading.outliers) {
        outliers.push_back({{"indicator", one.indicator.text()},
                            {"period", one.period.text()},
                            {"whole", one.whole},
                            {"parts", one.parts},
                            {"sum", one.sum},
                            {"total", one.total}});
    }
    std::printf("%s\n", object.dump().c_str());
}

} // namespace

void print_readings(std::vector<FileReading> const& readings, ReportFormat format)
{
    if (format == ReportFormat::text && !readings.empty()) {
        print_text(readings);
        return;
    }
    for (auto const& reading : readings) {
        print_json(reading);
    }
}

void print_columns(std::vector<std::vector<std::string>> const& lines)
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

} // namespace wijkpeil
