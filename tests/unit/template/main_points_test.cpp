// SPDX-License-Identifier: EUPL-1.2
// Which main points an area has, in what order and by which rule; what an editor can choose.
#include "template/main_points.hpp"
#include "template/report_fixture.hpp"
#include "template/words_town.hpp"

namespace wijkpeil {
namespace {

std::vector<MainPoint> points_of(Dataset const& data, std::string const& area = "gebied", bool all = true)
{
    auto const phrases = phrases_of(sentences_file());
    Statistics const statistics(data, data.settings.rounds.back());
    std::vector<std::string> const kept;
    AreaView const view(*data.find_area(area), statistics, phrases, kept);
    return all ? candidates(view) : main_points(view);
}

std::vector<std::string> ids_of(std::vector<MainPoint> const& points)
{
    std::vector<std::string> ids;
    for (auto const& one : points) {
        ids.push_back(one.id);
    }
    return ids;
}

using Ids = std::vector<std::string>;

// Three indicators beside the lead one: `near` to the rest, `far` from it, and `sure` with a margin.
WordsTown town()
{
    WordsTown town(UnitType::share, "'t Broek", 2);
    town.put_both("2020", 22.0, 20.0);
    auto const add = [&](char const* id, char const* theme, double own, std::optional<double> half) {
        Indicator one = town.measure();
        one.id = id;
        one.name = id;
        one.theme = theme;
        town.data.indicators.push_back(one);
        for (std::size_t i = 0; i < town.codes.size(); ++i) {
            town.put(id, town.codes[i], "2020", i < 2 ? own : 20.0 + static_cast<double>(i), half);
        }
    };
    add("dichtbij", "wonen", 25, {});
    add("ver", "wonen", 60, {});
    add("zeker", "geld", 26, 0.5);
    return town;
}

TEST(MainPoints, what_is_beyond_its_margin_goes_before_what_is_only_large)
{
    EXPECT_EQ(ids_of(points_of(town().data)),
              (Ids{"kloof-zeker", "kloof-maat", "kloof-ver", "kloof-dichtbij"}));
}

TEST(MainPoints, the_gap_of_the_headline_is_not_told_again_and_themes_take_turns)
{
    EXPECT_EQ(ids_of(points_of(town().data, "gebied", false)),
              (Ids{"kloof-zeker", "kloof-ver", "kloof-dichtbij"}));
    auto other = town();
    Indicator more = other.data.indicators[0];
    more.id = "elders";
    more.theme = "zorg";
    other.data.indicators.push_back(more);
    for (std::size_t i = 0; i < other.codes.size(); ++i) {
        other.put("elders", other.codes[i], "2020", i < 2 ? 23.0 : 20.0 + static_cast<double>(i));
    }
    EXPECT_EQ(ids_of(points_of(other.data, "gebied", false)),
              (Ids{"kloof-zeker", "kloof-ver", "kloof-elders"}));
}

TEST(MainPoints, say_their_rule_with_its_number)
{
    auto const all = points_of(town().data);
    EXPECT_SAYS(plain(all[0].reason), "verschil buiten de marge, ten minste ");
    EXPECT_SAYS(plain(all[2].reason), "groot verschil, marge onbekend: 2,");
    EXPECT_SAYS(plain(all[0].sentence), "ligt hoger dan");
}

TEST(MainPoints, a_wider_region_has_no_differences_among_them)
{
    auto wide = town();
    wide.data.areas[0].regions[0].fit = Fit::wider;
    EXPECT_TRUE(points_of(wide.data).empty());
}

TEST(MainPoints, an_overdue_commitment_and_a_missed_target_go_before_all)
{
    auto one = town();
    one.data.settings.rounds[0].cutoff = Date{2021, 3, 1};
    one.data.figure_files[0].published = Date{2020, 12, 1};
    Commitment promise;
    promise.id = "T5";
    promise.text = "Een plan maken.";
    promise.made_in = "brief";
    promise.term = "najaar van 2020";
    promise.due = Date{2020, 12, 31};
    promise.state = CommitmentState::delayed;
    one.data.commitments = {promise};
    promise.id = "T6";
    promise.state = CommitmentState::unknown; // never overdue
    one.data.commitments.push_back(promise);
    Target target;
    target.id = "d1";
    target.indicator = "zeker";
    target.baseline_period = "2016";
    target.baseline = 30;
    target.period = "2020";
    target.value = 22;
    one.data.targets = {target};
    auto const all = points_of(one.data);
    ASSERT_GE(all.size(), 2U);
    EXPECT_EQ(all[0].id, "toezegging-T5");
    EXPECT_EQ(plain(all[0].sentence),
              "Toezegging T5 had als termijn: najaar van 2020. Op 1\u00A0maart 2021 was de "
              "stand ‘vertraagd’. Een plan maken. (Toegezegd in: brief.)");
    EXPECT_EQ(all[1].id, "doel-d1");
    EXPECT_SAYS(plain(all[1].sentence), "Het doel was 22,0 in 2020 en is niet gehaald.");
}

class MainPointChoice : public ::testing::Test
{
protected:
    std::vector<Diagnostic> mistakes(std::string const& choice)
    {
        TemplateProject project(
            "# A\n\n{{#cijfers.hoofdpunten}}\n- {{zin}} {{regel}}\n{{/cijfers.hoofdpunten}}\n");
        project.write("hoofdpunten.yaml", choice);
        SmallDataset const small;
        Diagnostics diagnostics;
        Templates const templates(project.folder(), small.data, diagnostics);
        if (!diagnostics.has_errors()) {
            Statistics const statistics(small.data, small.data.settings.rounds.back());
            text_ = dump(templates.area_report(small.data.areas.front(), statistics, diagnostics));
        }
        return diagnostics.all();
    }
    std::string text_;
};

TEST_F(MainPointChoice, an_editor_chooses_among_the_candidates)
{
    EXPECT_TRUE(mistakes("formaat: 1\nhoofdpunten:\n  binnen: [kloof-krap]\n").empty());
    EXPECT_SAYS(text_, "Krap: ⟦22,0⟧\u00A0procent in Dorpstad-Binnen");
    EXPECT_SAYS(text_, "gekozen door de redactie");
    EXPECT_SILENT(text_, "Blij");
}

TEST_F(MainPointChoice, without_a_choice_the_rules_choose)
{
    EXPECT_TRUE(mistakes("formaat: 1\n").empty());
    EXPECT_SAYS(text_, "Blij: ⟦43,0⟧\u00A0procent");
    EXPECT_SILENT(text_, "Krap: ⟦");
}

TEST_F(MainPointChoice, what_is_no_candidate_is_a_mistake)
{
    auto const all = mistakes("formaat: 1\nhoofdpunten:\n  binnen: [kloof-krab]\n");
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].message, "\"kloof-krab\" is no main point of Dorpstad-Binnen");
    EXPECT_EQ(all[0].hint, "did you mean \"kloof-krap\"?");
    EXPECT_EQ(all[0].place.file, "templates/hoofdpunten.yaml");
    EXPECT_EQ(all[0].place.line, 3);
    EXPECT_EQ(all[0].place.column, 12);
}

TEST_F(MainPointChoice, unknown_areas_and_too_many_points_are_mistakes)
{
    auto const all = mistakes("formaat: 1\nhoofdpunten:\n  binen: [kloof-krap]\n  as: [a, b, c, d, e, f]\n");
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].message, "unknown area \"binen\"");
    EXPECT_EQ(all[0].hint, "did you mean \"binnen\"?");
    EXPECT_EQ(all[1].message, "at most 5 main points can be chosen");
    EXPECT_EQ(all[1].place.line, 4);
}

} // namespace
} // namespace wijkpeil
