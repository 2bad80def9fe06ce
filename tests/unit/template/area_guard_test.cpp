// SPDX-License-Identifier: EUPL-1.2
// Reports of real templates in which a value, a text or a map of another area is put: the guard stops each.
#include "document/area_guard.hpp"
#include "document/walk.hpp"
#include "template/report_fixture.hpp"

#include <functional>

namespace wijkpeil {
namespace {

class AreaGuard : public Report
{
protected:
    AreaGuard()
    {
        // A second town with an area, so that there is an area whose municipality is another one too.
        Area over;
        over.id = "over";
        over.name = "Buurstad-Over";
        over.municipality_code = "GM0002";
        over.municipality = "Buurstad";
        over.regions = {{"WK000201", Fit::whole, true, "", {}}};
        small_.data.areas.push_back(over);
        small_.observe("WK000201", "mensen", "2022", 400.0, 1);
        small_.observe("WK000201", "krap", "2012", 33.0);
        small_.observe("WK000201", "krap", "2020", 31.0);
        small_.observe("GM0002", "krap", "2020", 31.5);
        small_.data.accounts.push_back({"over",
                                        "2021-voorjaar",
                                        "geld",
                                        "",
                                        "memo",
                                        Date{2021, 2, 16},
                                        {"Aan de overkant is ook gekeken."},
                                        {"templates/teksten/over.md", 3, 1, 1, ""}});
        templates_.emplace(project_.folder(), small_.data, diagnostics_); // it reads the texts of the data
        statistics_.emplace(small_.data, small_.data.settings.rounds.back());
    }

    std::string errors(Document const& made)
    {
        Diagnostics found;
        check_area(made, small_.data, found);
        std::string all;
        for (auto const& one : found.all()) {
            all += one.severity == Severity::error ? one.message + "\n" : std::string{};
        }
        return all;
    }
    std::vector<Diagnostic> warnings(Document const& made)
    {
        Diagnostics found;
        check_area(made, small_.data, found);
        EXPECT_FALSE(found.has_errors()) << render(found);
        return found.all();
    }
    // Both areas are named.
    void expect_both(std::string const& said, std::string const& other = "Buurstad-Over")
    {
        EXPECT_SAYS(said, "Dorpstad-Binnen");
        EXPECT_SAYS(said, other);
    }

    // The first node of a kind for which `fits` holds.
    template <typename Node>
    static Node* first(Document& document, std::function<bool(Node const&)> const& fits)
    {
        Node* found = nullptr;
        for_each_node(document.blocks, [&](auto& node) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(node)>, Node>) {
                found = found == nullptr && fits(node) ? &node : found;
            }
        });
        return found;
    }
    static bool shows(Text const& text)
    {
        return std::any_of(text.begin(), text.end(),
                           [](wijkpeil::Run const& run) { return run.shown.has_value(); });
    }
    static wijkpeil::Run* first_shown(Document& document, SubjectKind kind)
    {
        wijkpeil::Run* found = nullptr;
        for_each_text(document.blocks, [&](Text& text) {
            for (auto& run : text) {
                if (found == nullptr && run.shown && run.shown->statistic.subject.kind == kind &&
                    !run.shown->statistic.observations.empty()) {
                    found = &run;
                }
            }
        });
        return found;
    }
    static bool is_map(Figure const& figure) { return std::holds_alternative<MapSpec>(figure.spec); }
};

TEST_F(AreaGuard, lets_every_right_report_pass)
{
    for (auto const* id : {"binnen", "ruim", "as", "over"}) {
        EXPECT_EQ(errors(document(id)), "") << id;
        EXPECT_TRUE(warnings(document(id)).empty()) << render(warnings(document(id)).front());
    }
}

TEST_F(AreaGuard, stops_a_swapped_value_of_each_kind)
{
    for (auto const kind :
         {SubjectKind::area, SubjectKind::rest, SubjectKind::municipality, SubjectKind::region}) {
        auto mine = document("binnen");
        auto theirs = document("over");
        auto* here = first_shown(mine, kind);
        auto* there = first_shown(theirs, kind);
        if (kind == SubjectKind::rest) { // the whole of the other town is its area: no rest
            theirs = document("ruim");
            there = first_shown(theirs, kind);
        }
        ASSERT_NE(here, nullptr);
        ASSERT_NE(there, nullptr);
        std::swap(here->shown, there->shown);
        expect_both(errors(mine), kind == SubjectKind::rest ? "Ruim" : "Buurstad-Over");
    }
}

TEST_F(AreaGuard, stops_a_value_of_another_place_under_the_right_name)
{
    for (auto const kind : {SubjectKind::area, SubjectKind::municipality, SubjectKind::region}) {
        auto mine = document("binnen");
        auto theirs = document("over");
        auto* here = first_shown(mine, kind);
        here->shown->statistic.observations = first_shown(theirs, kind)->shown->statistic.observations;
        auto const said = errors(mine);
        EXPECT_SAYS(said, "observed in");
        expect_both(said);
    }
}

TEST_F(AreaGuard, stops_the_other_side_of_a_difference)
{
    auto mine = document("binnen");
    auto theirs = document("ruim");
    wijkpeil::Run* gap = nullptr;
    for_each_text(mine.blocks, [&](Text& text) {
        for (auto& run : text) {
            gap = run.shown && run.shown->measure == Measure::gap && gap == nullptr ? &run : gap;
        }
    });
    ASSERT_NE(gap, nullptr);
    ASSERT_EQ(gap->shown->against.size(), 1U);
    gap->shown->against = {first_shown(theirs, SubjectKind::rest)->shown->statistic};
    expect_both(errors(mine), "Ruim");
}

TEST_F(AreaGuard, stops_a_swapped_paragraph_and_table)
{
    auto const paragraph = [](Paragraph const& node) { return shows(node.text); };
    auto const table = [](Table const& node) {
        return std::any_of(node.body.begin(), node.body.end(), [](Row const& row) {
            return std::any_of(row.cells.begin(), row.cells.end(),
                               [](Cell const& cell) { return shows(cell.text); });
        });
    };
    auto mine = document("binnen");
    auto theirs = document("over");
    std::swap(*first<Paragraph>(mine, paragraph), *first<Paragraph>(theirs, paragraph));
    expect_both(errors(mine));
    mine = document("binnen");
    theirs = document("over");
    std::swap(*first<Table>(mine, table), *first<Table>(theirs, table));
    expect_both(errors(mine));
}

TEST_F(AreaGuard, stops_a_swapped_map)
{
    auto mine = document("binnen");
    auto theirs = document("over");
    auto* here = first<Figure>(mine, is_map);
    auto* there = first<Figure>(theirs, is_map);
    ASSERT_NE(here, nullptr);
    ASSERT_NE(there, nullptr);
    std::swap(here->spec, there->spec);
    expect_both(errors(mine));
}

TEST_F(AreaGuard, stops_a_map_on_which_one_region_is_drawn_as_another)
{
    auto mine = document("binnen");
    auto& map = std::get<MapSpec>(first<Figure>(mine, is_map)->spec);
    ASSERT_GE(map.regions.size(), 2U);
    std::swap(map.regions[0].geometry, map.regions[1].geometry);
    EXPECT_SAYS(errors(mine), "draws \"");
}

TEST_F(AreaGuard, stops_a_swapped_account)
{
    auto mine = document("binnen");
    auto theirs = document("over");
    auto const any = [](Accounts const&) { return true; };
    auto* here = first<Accounts>(mine, any);
    auto* there = first<Accounts>(theirs, any);
    ASSERT_NE(here, nullptr);
    ASSERT_NE(there, nullptr);
    std::swap(here->items, there->items);
    auto const said = errors(mine);
    EXPECT_SAYS(said, "has a text that was written for");
    expect_both(said);
}

TEST_F(AreaGuard, stops_a_swapped_title)
{
    auto mine = document("binnen");
    mine.title = document("over").title;
    expect_both(errors(mine));
}

TEST_F(AreaGuard, a_declared_comparison_passes)
{
    auto mine = document("binnen");
    auto theirs = document("over");
    std::swap(*first_shown(mine, SubjectKind::area), *first_shown(theirs, SubjectKind::area));
    EXPECT_NE(errors(mine), "");
    mine.compared_areas = {"over"};
    EXPECT_EQ(errors(mine), "");
}

TEST_F(AreaGuard, warns_of_another_area_in_an_account_and_says_where)
{
    small_.data.accounts.back().paragraphs = {"Zie ook Dorpstad-Binnen en 'Ruim'."};
    auto const found = warnings(document("over"));
    ASSERT_EQ(found.size(), 2U);
    for (auto const& one : found) {
        EXPECT_EQ(one.severity, Severity::warning);
        EXPECT_EQ(one.place.file, "templates/teksten/over.md");
        EXPECT_EQ(one.place.line, 3);
    }
    EXPECT_SAYS(found.front().message, "Dorpstad-Binnen");
}

TEST_F(AreaGuard, does_not_warn_of_neighbours_in_one_town_nor_of_parts_of_words)
{
    small_.data.accounts.front().paragraphs = {"Anders dan Ruim en De As."};
    EXPECT_TRUE(warnings(document("binnen")).empty());
    small_.data.accounts.back().paragraphs = {"Er is Ruimte, en De Asbest; Dorpstad-Binnenhof."};
    EXPECT_TRUE(warnings(document("over")).empty());
}

} // namespace
} // namespace wijkpeil
