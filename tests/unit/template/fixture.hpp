// SPDX-License-Identifier: EUPL-1.2
// A small project made by hand: one town with five wijken and three areas, of which one fits, one is wider
// and one takes parts; a second town beside it.
#pragma once

#include "base/files.hpp"
#include "template/template.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace wijkpeil {

inline Geometry square(double x, double y)
{
    return {{Polygon{{Ring{{x, y}, {x + 900, y}, {x + 900, y + 900}, {x, y + 900}}}}}};
}

class SmallDataset
{
public:
    SmallDataset()
    {
        add_settings();
        add_places();
        add_indicators();
        data.sources = {
            {"gezond",
             "GGD",
             "Gezondheid in Dorpstad",
             "CC BY 4.0",
             "https://voorbeeld.example",
             "2012 en 2020",
             Date{2021, 12, 0},
             "maand bekend",
             Date{2026, 1, 2},
             "",
             {},
             {}},
            {"telling", "CBS", "Telling 2022", "CC BY 4.0", "", "2022", Date{2023, 8, 1}, "", {}, "", {}, {}},
            {"kaart", "Kadaster", "Grenzen 2022", "CC0", "", "", {}, "", {}, "", {}, {}}};
        data.boundary_source = "kaart";
        data.figure_files = {{"geo/cijfers/gezond.csv", "gezond", 2022, {2021, 12, 1}},
                             {"geo/cijfers/telling.csv", "telling", 2022, {2023, 8, 1}},
                             {"geo/cijfers/klasse.csv", "telling", 2016, {2017, 1, 1}},
                             {"geo/cijfers/laat.csv", "telling", 2022, {2028, 1, 1}}};
        add_figures();
        add_texts();
    }

    void observe(std::string const& code, std::string const& indicator, std::string const& period,
                 Value value, std::uint32_t file = 0)
    {
        Observation one;
        one.region = {data.figure_files[file].code_year, code};
        one.indicator = indicator;
        one.period = period;
        one.value = value;
        one.file = file;
        one.row = static_cast<int>(data.observations.size()) + 2;
        data.observations.push_back(std::move(one));
    }

    Dataset data;

private:
    void add_settings()
    {
        data.settings.title = "Proef";
        data.settings.example = true;
        data.settings.notice = "Dit is een proef.";
        data.settings.code_year = 2022;
        data.settings.current_round = "2027-voorjaar";
        data.settings.lead_indicators = {"krap", "rijk"};
        Round round;
        round.id = "2027-voorjaar";
        round.name = "voorjaar 2027";
        round.cutoff = Date{2027, 3, 1};
        Round before = round;
        before.id = "2021-voorjaar";
        before.name = "voorjaar 2021";
        data.settings.rounds = {before, round};
    }

    void add_places()
    {
        data.regions["NL00"] = {"NL00", "Nederland", Level::land, "", {}, {}};
        data.regions["GM0001"] = {"GM0001", "Dorpstad", Level::gemeente, "", {}, {}};
        data.regions["GM0002"] = {"GM0002", "Buurstad", Level::gemeente, "", {}, {}};
        double x = 0;
        for (auto const& [code, name] :
             {std::pair("WK000101", "Noord"), std::pair("WK000102", "Zuid & Co"),
              std::pair("WK000103", "Oost"), std::pair("WK000104", "West"), std::pair("WK000105", "Haven")}) {
            data.regions[code] = {code, name, Level::wijk, "GM0001", square(x, 0), {}};
            x += 1000;
        }
        data.regions["WK000201"] = {"WK000201", "Overkant", Level::wijk, "GM0002", square(0, 1000), {}};
        data.country = {square(-5000, -5000)};
        area("binnen", "Dorpstad-Binnen",
             {{"WK000101", Fit::whole, true, "", {}}, {"WK000102", Fit::whole, false, "", {}}});
        area("ruim", "Ruim", {{"WK000103", Fit::wider, true, "ook het park hoort erbij", {}}});
        area("as", "De As", {{"WK000101", Fit::part, true, "", {}}, {"WK000104", Fit::part, true, "", {}}});
    }

    void area(std::string id, std::string name, std::vector<AreaRegion> regions)
    {
        Area one;
        one.id = std::move(id);
        one.name = std::move(name);
        one.municipality_code = "GM0001";
        one.municipality = "Dorpstad";
        one.regions = std::move(regions);
        data.areas.push_back(std::move(one));
    }

    Indicator& indicator(std::string id, std::string name, std::string theme, Direction better)
    {
        Indicator one;
        one.id = std::move(id);
        one.name = name;
        one.short_name = mid(name);
        one.population = "inwoners van 18 jaar en ouder";
        one.unit = "%";
        one.theme = std::move(theme);
        one.better = better;
        one.levels = {Level::wijk, Level::gemeente, Level::land};
        one.weighting = Weighting{"mensen", "2022"};
        data.indicators.push_back(std::move(one));
        return data.indicators.back();
    }

    static std::string mid(std::string name)
    {
        name.front() = static_cast<char>(name.front() - 'A' + 'a');
        return name;
    }

    void add_indicators()
    {
        data.themes = {{"school", "School"}, {"geld", "Geld"}, {"volk", "Volk"}};
        auto& krap = indicator("krap", "Krap", "geld", Direction::lower);
        krap.modelled = true;
        krap.class_limits = {10, 20};
        krap.definition = "Aandeel dat krap zit.";
        indicator("blij", "Blij", "geld", Direction::higher).modelled = true;
        indicator("rijk", "Rijk", "geld", Direction::none).unit_type = UnitType::money;
        data.indicators.back().unit = "× € 1.000";
        auto& grade = indicator("klasse", "Klasse", "geld", Direction::higher);
        grade.unit_type = UnitType::ordinal;
        grade.unit = "klasse";
        grade.decimals = 0;
        grade.levels = {Level::gemeente};
        grade.weighting.reset();
        indicator("nergens", "Nergens", "geld", Direction::lower);
        auto& people = indicator("mensen", "Mensen", "volk", Direction::none);
        people.unit_type = UnitType::count;
        people.unit = "mensen";
        people.decimals = 0;
        people.weighting.reset();
    }

    void add_figures()
    {
        double const people[] = {1000, 3000, 2000, 1500, 500};
        double const tight_before[] = {30, 26, 18, 14, 12};
        double const tight[] = {25, 21, 16, 9.96, 12};
        double const glad[] = {40, 44, 60, 70, 55};
        for (int i = 0; i < 5; ++i) {
            auto const code = "WK00010" + std::to_string(i + 1);
            observe(code, "mensen", "2022", people[i], 1);
            observe(code, "krap", "2012", tight_before[i]);
            bool const harbour = i == 4;
            observe(code, "krap", "2020",
                    harbour ? Value{Missing{MissingReason::secret, "x"}} : Value{tight[i]});
            observe(code, "blij", "2012", Missing{MissingReason::not_collected, ""});
            observe(code, "blij", "2020", glad[i]);
        }
        observe("GM0001", "mensen", "2022", 8000.0, 1);
        observe("GM0001", "krap", "2012", 22.0);
        observe("GM0001", "krap", "2020", 17.5);
        observe("GM0001", "blij", "2020", 52.0);
        observe("NL00", "krap", "2012", 15.0);
        observe("NL00", "krap", "2020", 14.0);
        observe("NL00", "blij", "2020", 58.0);
        observe("WK000103", "rijk", "2022", 27.5, 1);
        observe("GM0001", "klasse", "2002", 5.0, 2);
        observe("GM0001", "klasse", "2016", 6.0, 2);
        observe("NL00", "nergens", "2020", 3.0);
        observe("WK000101", "krap", "2027", 99.0, 3);
        // The harbour carries 500 of 5000 people of the rest of Dorpstad-Binnen: more than the usual 5 %.
        data.indicators.front().missing_weight_threshold = 0.2;
    }

    void add_texts()
    {
        Commitment plan;
        plan.id = "T1";
        plan.made_in = "brief van 1 mei 2020";
        plan.made_on = Date{2020, 5, 1};
        plan.text = "Een plan maken.";
        plan.owner = "het Rijk";
        plan.term = "niet genoemd";
        plan.answer = "Niet bekend.";
        Commitment benches;
        benches.id = "T2";
        benches.made_in = "raad";
        benches.text = "Bankjes.";
        benches.term = "2020";
        benches.state = CommitmentState::done;
        benches.areas = {"ruim"};
        Commitment national;
        national.id = "T3";
        national.made_in = "brief";
        national.text = "Landelijk.";
        national.state = CommitmentState::open;
        national.for_programme_only = true;
        data.commitments = {plan, benches, national};
        data.accounts = {{"binnen",
                          "2021-voorjaar",
                          "geld",
                          "",
                          "memo van 16 februari 2021",
                          Date{2021, 2, 16},
                          {"Er is gekeken naar geld."},
                          {}}};
    }
};

// A project folder with the real sentences and a template of the test's own, removed at the end.
class TemplateProject
{
public:
    explicit TemplateProject(std::string const& report)
    {
        auto const* test = ::testing::UnitTest::GetInstance()->current_test_info();
        folder_ = std::filesystem::temp_directory_path() /
                  (std::string("wijkpeil-") + test->test_suite_name() + "-" + test->name());
        std::filesystem::remove_all(folder_);
        write("gebiedsrapport.md", report);
        write("zinnen.yaml", read_file(source() / "templates/zinnen.yaml"));
    }
    ~TemplateProject() { std::filesystem::remove_all(folder_); }
    TemplateProject(TemplateProject const&) = delete;
    TemplateProject& operator=(TemplateProject const&) = delete;

    static std::filesystem::path source() { return WIJKPEIL_SOURCE_DIR; }
    // The report template of the default project with its parts.
    static std::string default_report() { return read_file(source() / "templates/gebiedsrapport.md"); }
    void add_default_parts()
    {
        for (auto const& path : list_files(source() / "templates/onderdelen", ".md")) {
            write("onderdelen/" + path.filename().string(), read_file(path));
        }
    }
    void write(std::string const& name, std::string const& content)
    {
        write_file(folder_ / "templates" / name, content);
    }
    [[nodiscard]] std::filesystem::path const& folder() const { return folder_; }

private:
    std::filesystem::path folder_;
};

} // namespace wijkpeil
