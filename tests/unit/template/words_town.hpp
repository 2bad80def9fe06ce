// SPDX-License-Identifier: EUPL-1.2
// A town whose figures are set one by one, so that each class of difference occurs.
#pragma once

#include "base/files.hpp"
#include "template/phrases.hpp"
#include "template/statements.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wijkpeil {

inline std::string sentences_file()
{
    return read_file(std::filesystem::path(WIJKPEIL_SOURCE_DIR) / "templates/zinnen.yaml");
}

inline Phrases phrases_of(std::string const& content)
{
    Diagnostics diagnostics;
    Sentences sentences("templates/zinnen.yaml", content, sentence_kinds(), diagnostics);
    EXPECT_FALSE(diagnostics.has_errors()) << render(diagnostics);
    return Phrases(std::move(sentences));
}

// Six wijken: the first `own` are the area's, the others the rest of the municipality.
class WordsTown
{
public:
    explicit WordsTown(UnitType type, std::string area_name = "'t Broek", std::size_t own = 1)
    {
        data.settings.code_year = 2022;
        data.settings.lead_indicators = {"maat"};
        Round round;
        round.id = "r";
        data.settings.rounds = {round};
        data.regions["NL00"] = {"NL00", "Nederland", Level::land, "", {}, {}};
        data.regions["GM01"] = {"GM01", "Den Dam", Level::gemeente, "", {}, {}};
        Area area;
        area.id = "gebied";
        area.name = std::move(area_name);
        area.municipality_code = "GM01";
        area.municipality = "Den Dam";
        char const* const names[] = {"De Pijp", "Malburgen", "'t Sluisje", "Noord", "Zuid", "West"};
        for (std::size_t i = 0; i < 6; ++i) {
            auto const code = "WK010" + std::to_string(i + 1);
            codes.push_back(code);
            data.regions[code] = {code, names[i], Level::wijk, "GM01", {}, {}};
            if (i < own) {
                area.regions.push_back({code, Fit::whole, true, "", {}});
            }
        }
        data.areas = {area};
        data.figure_files = {{"geo/cijfers/a.csv", "bron", 2022, {2023, 1, 1}}};
        add_indicators(type);
        for (auto const& code : codes) {
            put("mensen", code, "2020", 1000.0);
        }
    }

    [[nodiscard]] Indicator& measure() { return data.indicators[0]; }

    // `half`: of the margin; none: nobody knows it.
    void put(std::string const& indicator, std::string const& code, std::string const& period, Value value,
             std::optional<double> half = {})
    {
        Observation one;
        one.region = {2022, code};
        one.indicator = indicator;
        one.period = period;
        one.value = value;
        one.row = static_cast<int>(data.observations.size()) + 2;
        if (auto const* number = std::get_if<double>(&value); number != nullptr && half) {
            data.margins[static_cast<std::uint32_t>(data.observations.size())] = {*number - *half,
                                                                                  *number + *half};
        }
        data.observations.push_back(std::move(one));
    }

    // The same value in all wijken of the area, and in all others.
    void put_both(std::string const& period, Value own, Value rest, std::optional<double> half = {})
    {
        for (std::size_t i = 0; i < codes.size(); ++i) {
            put("maat", codes[i], period, i < data.areas[0].regions.size() ? own : rest, half);
        }
    }

    Dataset data;
    std::vector<std::string> codes;

private:
    void add_indicators(UnitType type)
    {
        static std::pair<char const*, int> const k_units[] = {
            {"mensen", 0},    {"%", 1},         {"per 1.000 inwoners", 1},
            {"kilometer", 1}, {"× € 1.000", 1}, {"punten", 0},
            {"punten", 1},    {"klasse", 0}};
        auto const [unit, decimals] = k_units[static_cast<std::size_t>(type)];
        Indicator one;
        one.id = "maat";
        one.name = "Drukte";
        one.unit_type = type;
        one.unit = unit;
        one.decimals = decimals;
        one.better = Direction::lower;
        one.levels = {Level::wijk, Level::gemeente, Level::land};
        if (type != UnitType::count && type != UnitType::ordinal) {
            one.weighting = Weighting{"mensen", "2020"};
        }
        Indicator people;
        people.id = "mensen";
        people.name = "Mensen";
        people.unit = "mensen";
        people.unit_type = UnitType::count;
        people.decimals = 0;
        people.levels = one.levels;
        data.indicators = {one, people};
    }
};

} // namespace wijkpeil
