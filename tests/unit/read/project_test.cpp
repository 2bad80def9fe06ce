// SPDX-License-Identifier: EUPL-1.2
// A whole project, read from a folder.
#include "small_project.hpp"

namespace wijkpeil {
namespace {

class project : public testing::Test
{
protected:
    project() : data_{read_texts(small_project(), diagnostics_)} {}

    Diagnostics diagnostics_;
    Dataset data_;
};

TEST_F(project, is_read_without_a_word)
{
    EXPECT_EQ(told(diagnostics_), Told{});
}

TEST_F(project, settings_and_rounds)
{
    auto const& settings = data_.settings;
    EXPECT_EQ(settings.title, "Proef");
    EXPECT_TRUE(settings.example);
    EXPECT_EQ(settings.publisher, "Proefproject");
    EXPECT_EQ(settings.contact.mail, "vragen@voorbeeld.example");
    EXPECT_EQ(settings.contact.url, "");
    EXPECT_EQ(settings.code_year, 2022);
    EXPECT_EQ(settings.current_round, "2021-voorjaar");
    EXPECT_EQ(settings.lead_indicators, std::vector<std::string>{"rondkomen"});
    ASSERT_EQ(settings.publications.size(), 1U);
    EXPECT_EQ(settings.publications[0].template_file, "gebiedsrapport.md");
    EXPECT_EQ(settings.publications[0].path_of("zaandam-oost", ".pdf"), "gebieden/zaandam-oost.pdf");
    ASSERT_EQ(settings.rounds.size(), 2U);
    EXPECT_EQ(settings.rounds[0].status, RoundStatus::recorded);
    EXPECT_EQ(settings.rounds[0].letter, (Date{2020, 10, 0}));
    EXPECT_EQ(settings.rounds[0].note, "Er was een brief.");
    EXPECT_EQ(settings.rounds[1].cutoff, (Date{2021, 3, 1}));
    EXPECT_EQ(settings.rounds[1].previous, "2020-najaar");
    EXPECT_EQ(settings.rounds[1].status, RoundStatus::open);
    EXPECT_TRUE(settings.rounds[1].assumed);
}

TEST_F(project, areas_and_regions)
{
    ASSERT_EQ(data_.areas.size(), 2U);
    auto const& area = data_.areas[0];
    EXPECT_EQ(area.municipality, "Eerstad");
    EXPECT_EQ(area.other_names, std::vector<std::string>{"Oosterwijk"});
    EXPECT_EQ(area.regio_deal, false);
    EXPECT_EQ(data_.areas[1].regio_deal, std::nullopt);
    ASSERT_EQ(area.regions.size(), 2U);
    EXPECT_TRUE(area.regions[0].documented);
    EXPECT_FALSE(area.regions[1].documented);
    EXPECT_EQ(area.regions[1].remark, "groter");
    EXPECT_EQ(area.fit(), Fit::wider);
    EXPECT_EQ(data_.areas[1].fit(), Fit::part);

    EXPECT_EQ(data_.regions.size(), 7U);
    EXPECT_EQ(data_.regions.at("WK000101").name, "Dorpen");
    EXPECT_EQ(data_.regions.at("WK000101").municipality, "GM0001");
    EXPECT_EQ(data_.regions.at("WK000101").geometry.polygons.at(0).rings.at(0).size(), 3U);
    EXPECT_EQ(data_.regions.at("WK000101").place.line, 2);
    EXPECT_EQ(data_.regions.at("GM0002").name, "Tweestad");
    EXPECT_EQ(data_.regions.at("GM0002").level, Level::gemeente);
    EXPECT_EQ(data_.regions.at("NL00").level, Level::land);
    EXPECT_EQ(data_.country.size(), 1U);
    EXPECT_EQ(data_.boundary_source, "cbs");
}

TEST_F(project, indicators_and_sources)
{
    ASSERT_EQ(data_.themes.size(), 2U);
    EXPECT_EQ(data_.themes[0].name, "Wonen");
    ASSERT_EQ(data_.indicators.size(), 2U);
    auto const& plain = data_.indicators[0];
    EXPECT_EQ(plain.unit_type, UnitType::count);
    EXPECT_EQ(plain.short_name, "Inwoners");
    EXPECT_EQ(plain.better, Direction::none);
    EXPECT_EQ(plain.levels.size(), 3U);
    EXPECT_FALSE(plain.weighting.has_value());
    EXPECT_DOUBLE_EQ(plain.missing_weight_threshold, 0.05);
    auto const& full = data_.indicators[1];
    EXPECT_EQ(full.short_name, "rondkomen");
    EXPECT_EQ(full.unit_type, UnitType::share);
    EXPECT_EQ(full.decimals, 1);
    EXPECT_EQ(full.better, Direction::lower);
    EXPECT_EQ(full.levels, (std::set<Level>{Level::wijk, Level::gemeente}));
    ASSERT_TRUE(full.weighting.has_value());
    EXPECT_EQ(full.weighting->indicator, "inwoners");
    EXPECT_EQ(full.weighting->period, "2020");
    EXPECT_DOUBLE_EQ(full.missing_weight_threshold, 0.025);
    EXPECT_TRUE(full.modelled);
    EXPECT_EQ(full.class_limits, (std::vector<double>{10, 15, 20.5}));
    ASSERT_EQ(data_.sources.size(), 1U);
    EXPECT_EQ(data_.sources[0].licence, "CC BY 4.0");
    EXPECT_EQ(data_.sources[0].retrieved, (Date{2021, 2, 0}));
}

TEST_F(project, figures_with_place_status_and_reason)
{
    ASSERT_EQ(data_.figure_files.size(), 2U);
    EXPECT_EQ(data_.figure_files[0].path, "geo/cijfers/nu.csv");
    EXPECT_EQ(data_.figure_files[1].published, (Date{2017, 1, 1}));
    ASSERT_EQ(data_.observations.size(), 7U);
    auto const& all = data_.observations;
    EXPECT_EQ(all[0].region, (RegionKey{2022, "WK000101"}));
    EXPECT_EQ(all[0].value, Value{1250.0});
    EXPECT_EQ(all[0].row, 2);
    EXPECT_EQ(all[0].column, 4);
    EXPECT_EQ(all[1].value, Value{24.6});
    EXPECT_TRUE(all[1].status.estimated);
    EXPECT_EQ(all[2].value, Value(Missing{MissingReason::unknown, "."}));
    EXPECT_EQ(all[3].value, Value(Missing{MissingReason::not_collected, ""}));
    EXPECT_EQ(all[4].status, (Status{true, true, false}));
    EXPECT_EQ(all[6].region, (RegionKey{2016, "WK000109"}));
    EXPECT_EQ(all[6].value, Value{19.5});
    EXPECT_EQ(all[6].file, 1U);
    ASSERT_EQ(data_.transitions.size(), 2U);
    EXPECT_EQ(data_.transitions[0].to, (RegionKey{2022, "WK000101"}));
    EXPECT_DOUBLE_EQ(data_.transitions[0].weight, 0.75);
}

TEST_F(project, commitments_and_texts)
{
    ASSERT_EQ(data_.commitments.size(), 2U);
    EXPECT_EQ(data_.commitments[0].state, CommitmentState::on_schedule);
    EXPECT_EQ(data_.commitments[0].made_on, (Date{2020, 10, 0}));
    EXPECT_FALSE(data_.commitments[0].for_programme_only);
    EXPECT_EQ(data_.commitments[1].areas, std::vector<std::string>{"west"});
    EXPECT_TRUE(data_.commitments[1].for_programme_only);
    ASSERT_EQ(data_.accounts.size(), 2U);
    EXPECT_EQ(data_.accounts[0].theme, "wonen");
    EXPECT_EQ(data_.accounts[0].origin, "memo van 16 februari 2021");
    EXPECT_EQ(data_.accounts[0].date, (Date{2021, 2, 16}));
    EXPECT_EQ(data_.accounts[0].paragraphs, (std::vector<std::string>{"De eerste\nalinea.", "De tweede."}));
    EXPECT_EQ(data_.accounts[0].place.line, 9);
    EXPECT_EQ(data_.accounts[1].theme, "");
    EXPECT_EQ(data_.accounts[1].title, "Wat opvalt");
}

TEST_F(project, every_file_that_was_read_is_an_input)
{
    auto const texts = small_project();
    std::map<std::string, std::string> expected;
    for (auto const& [path, text] : texts) {
        if (path != "templates/teksten/README.md") {
            expected[path] = sha256(text);
        }
    }
    EXPECT_EQ(data_.inputs, expected);
}

TEST(project_folder, commitments_texts_and_transitions_may_be_absent)
{
    auto texts = small_project();
    texts.erase("templates/toezeggingen.yaml");
    texts.erase("templates/teksten/2021-voorjaar/oost.md");
    texts.erase("geo/overgangen.csv");
    Diagnostics diagnostics;
    auto const data = read_texts(texts, diagnostics);
    EXPECT_EQ(told(diagnostics), Told{});
    EXPECT_TRUE(data.commitments.empty());
}

TEST(project_folder, the_project_of_this_repository_is_read_without_a_word)
{
    Diagnostics diagnostics;
    auto const data = read_project(WIJKPEIL_SOURCE_DIR, diagnostics);
    EXPECT_EQ(told(diagnostics), Told{});
    EXPECT_FALSE(data.areas.empty());
    EXPECT_FALSE(data.observations.empty());
}

} // namespace
} // namespace wijkpeil
