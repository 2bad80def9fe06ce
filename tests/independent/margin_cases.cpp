// SPDX-License-Identifier: EUPL-1.2
// margin_cases: reads cases from standard input, one a line, and prints what wijkpeil computes for each, as
// numbers with all their digits. margins.py makes the cases and knows the answers from elsewhere.
//
//   wilson CONFIDENCE SHARE CASES                          low high
//   poisson CONFIDENCE COUNT                               low high
//   difference CONFIDENCE SHARE CASES SHARE CASES          difference low high, of counted shares
//   counted CONFIDENCE (SHARE CASES)…                      value low high of an area of such wijken
//   given CONFIDENCE FROM (VALUE WEIGHT LOW HIGH)…         the same of means, with their source's margins
#include "compute/margin.hpp"
#include "compute/small_dataset.hpp"
#include "compute/statistics.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace wijkpeil {
namespace {

struct Part {
    double value = 0;
    double weight = 0;
    std::optional<Interval> margin;
};

// A project of one area with these wijken.
Statistic area_of(std::vector<Part> const& parts, double confidence, double from)
{
    testing::SmallDataset town;
    auto& data = town.data;
    data.settings.confidence = confidence;
    data.figure_files.back().confidence = from;
    data.observations.clear();
    data.areas[0].regions.clear();
    data.indicators[1].weighting = Weighting{"inwoners", "", true};
    data.indicators[1].counted = true;
    // Of a share limits below 0 would be cut off; the values given are any number.
    data.indicators[1].unit_type = parts.front().margin ? UnitType::mean : UnitType::share;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto const code = fmt::format("WK01{:02}", 10 + i);
        town.add_region(code, code, Level::wijk, "GM01");
        data.areas[0].regions.push_back({code, Fit::whole, true, {}, {}});
        town.put("inwoners", "t", {{code, parts[i].weight}});
        town.put("aandeel", "t", {{code, parts[i].value}});
        if (parts[i].margin) {
            data.margins[static_cast<std::uint32_t>(data.observations.size() - 1)] = *parts[i].margin;
        }
    }
    return Statistics(data, data.settings.rounds[0]).at({SubjectKind::area, "oost"}, "aandeel", "t");
}

std::string text(Interval const& margin)
{
    return fmt::format("{} {}", margin.low, margin.high);
}

std::string text(Statistic const& statistic)
{
    return fmt::format("{} {}", std::get<double>(statistic.value), text(statistic.margin.value()));
}

std::string answer(std::string const& line)
{
    std::istringstream words(line);
    std::string kind;
    double confidence = 0;
    words >> kind >> confidence;
    std::vector<double> n;
    for (double number = 0; words >> number;) {
        n.push_back(number);
    }
    if (kind == "wilson") {
        return text(wilson(n.at(0), n.at(1), confidence));
    }
    if (kind == "poisson") {
        return text(poisson(n.at(0), confidence));
    }
    if (kind == "difference") {
        return fmt::format("{} {}", n.at(0) - n.at(2),
                           text(margin_of_difference(n.at(0), wilson(n.at(0), n.at(1), confidence), n.at(2),
                                                     wilson(n.at(2), n.at(3), confidence))));
    }
    std::vector<Part> parts;
    bool const given = kind == "given";
    for (std::size_t i = given ? 1 : 0; i < n.size(); i += given ? 4 : 2) {
        parts.push_back({n.at(i), n.at(i + 1), {}});
        if (given) {
            parts.back().margin = Interval{n.at(i + 2), n.at(i + 3)};
        }
    }
    return text(area_of(parts, confidence, given ? n.at(0) : confidence));
}

} // namespace
} // namespace wijkpeil

int main()
{
    for (std::string line; std::getline(std::cin, line);) {
        std::puts(wijkpeil::answer(line).c_str());
    }
}
