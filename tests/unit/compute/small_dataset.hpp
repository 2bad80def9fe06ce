// SPDX-License-Identifier: EUPL-1.2
// A municipality of four regions, small enough to compute by hand.
#pragma once

#include "model/dataset.hpp"

#include <string>
#include <utility>

namespace wijkpeil::testing {

inline Indicator indicator(std::string id, UnitType unit_type)
{
    Indicator one;
    one.id = std::move(id);
    one.name = one.id;
    one.unit_type = unit_type;
    one.decimals = unit_type == UnitType::count ? 0 : 1;
    one.levels = {Level::wijk, Level::gemeente, Level::land};
    return one;
}

// One figure: a whole number is a number too.
struct Entry {
    Entry(std::string of, double number) : code(std::move(of)), value(number) {}
    Entry(std::string of, Missing missing) : code(std::move(of)), value(std::move(missing)) {}

    std::string code;
    Value value;
};

class SmallDataset
{
public:
    SmallDataset()
    {
        data.settings.code_year = 2022;
        data.settings.rounds = {round("r")};
        data.settings.current_round = "r";
        add_region("NL00", "Nederland", Level::land, "");
        add_region("GM01", "Stad", Level::gemeente, "");
        for (auto const* code : {"WK0101", "WK0102", "WK0103", "WK0104"}) {
            add_region(code, code, Level::wijk, "GM01");
        }
        data.areas = {area("oost", {{"WK0101", Fit::whole}, {"WK0102", Fit::whole}})};
        data.indicators = {indicator("inwoners", UnitType::count), indicator("aandeel", UnitType::share),
                           indicator("klasse", UnitType::ordinal)};
        data.indicators[1].weighting = Weighting{"inwoners", "2022"};
        data.indicators[1].better = Direction::lower;
        data.settings.lead_indicators = {"aandeel", "inwoners"};
        file(2022, {2023, 1, 1});
        put("inwoners", "2022", {{"WK0101", 1000}, {"WK0102", 3000}, {"WK0103", 4000}, {"WK0104", 100}});
        put("aandeel", "2020",
            {{"WK0101", 10}, {"WK0102", 20}, {"WK0103", 30}, {"GM01", 22.5}, {"NL00", 15}});
    }

    static Round round(std::string id)
    {
        Round one;
        one.id = std::move(id);
        return one;
    }

    static Area area(std::string id, std::vector<std::pair<std::string, Fit>> const& regions)
    {
        Area one;
        one.id = std::move(id);
        one.name = one.id;
        one.municipality_code = "GM01";
        one.municipality = "Stad";
        for (auto const& [code, fit] : regions) {
            AreaRegion part;
            part.code = code;
            part.fit = fit;
            one.regions.push_back(part);
        }
        return one;
    }

    void add_region(std::string code, std::string name, Level level, std::string municipality)
    {
        Region one;
        one.code = code;
        one.name = std::move(name);
        one.level = level;
        one.municipality = std::move(municipality);
        data.regions[std::move(code)] = std::move(one);
    }

    // Observations put from now on are in this file.
    void file(int code_year, Date published)
    {
        FigureFile one;
        one.code_year = code_year;
        one.published = published;
        data.figure_files.push_back(one);
    }

    void put(std::string const& indicator_id, std::string const& period, std::vector<Entry> const& values)
    {
        for (auto const& [code, value] : values) {
            Observation one;
            one.region = {data.figure_files.back().code_year, code};
            one.indicator = indicator_id;
            one.period = period;
            one.value = value;
            one.file = static_cast<std::uint32_t>(data.figure_files.size() - 1);
            data.observations.push_back(one);
        }
    }

    Dataset data;
};

} // namespace wijkpeil::testing
