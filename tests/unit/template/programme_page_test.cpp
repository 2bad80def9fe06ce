// SPDX-License-Identifier: EUPL-1.2
// The pages over all areas: one of an indicator, one of the programme.
#include "template/report_fixture.hpp"
#include "template/sources.hpp"

#include "document/area_guard.hpp"
#include "document/walk.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <random>

namespace wijkpeil {
namespace {

class OverAllAreas : public Report
{
protected:
    Document indicator(std::string const& id, bool with_csv = true)
    {
        return templates_->indicator_page(*small_.data.find_indicator(id), *statistics_, with_csv);
    }
    Document programme() { return templates_->programme_page(*statistics_); }
};

// The table with this id; empty: there is none.
Table table_of(Document& document, std::string const& id)
{
    Table found;
    for_each_node(document.blocks,
                  overloaded{[&](Table& table) { found = table.id == id ? table : found; }, [](auto&) {}});
    return found;
}

TEST_F(OverAllAreas, indicator_page_leads_with_its_values_and_counts_every_area)
{
    auto const all = dump(indicator("krap"));
    EXPECT_SAYS(all, "kicker: Indicator bij het thema Geld, voorjaar 2027\n");
    EXPECT_SAYS(all, "h1: Krap: ⟦22,0⟧\u00A0procent in Dorpstad-Binnen, het enige gebied dat meetelt\n");
    EXPECT_SAYS(all, "lead: Aandeel dat krap zit.\n");
    EXPECT_SAYS(all,
                "tally | 1 waarde ongunstiger, marge onbekend | 1 niet meegeteld: ruimer dan het gebied | "
                "1 zonder cijfer\n");
    EXPECT_SAYS(all, "  Gunstig: een lagere waarde\n");
}

TEST_F(OverAllAreas, indicator_page_ranks_only_what_counts_and_hides_no_mean_behind_its_areas)
{
    auto made = indicator("krap");
    auto const table = table_of(made, "tabel-gebieden");
    ASSERT_GE(table.body.size(), 4U);
    EXPECT_EQ(plain(table.head[0].cells[0].text), "Gebied") << "one ranked area is no order";
    auto const all = dump(made);
    EXPECT_SAYS(all, "row | Dorpstad-Binnen<../gebieden/binnen.html> Dorpstad | ⟦22,0⟧ | ⟦13,4⟧ | ⟦+8,6⟧ | "
                     "waarde ongunstiger");
    EXPECT_SAYS(all, "row | Ruim<../gebieden/ruim.html> Dorpstad^");
    EXPECT_SAYS(all, "row | De As<../gebieden/as.html> Dorpstad | ⟦d.w.⟧");
    EXPECT_SAYS(all, "row total | Gemiddelde, één gebied | ⟦22,0⟧");
    EXPECT_SAYS(all, "van ⟦22,0⟧ in Dorpstad-Binnen tot ⟦22,0⟧ in Dorpstad-Binnen");
}

TEST_F(OverAllAreas, indicator_page_draws_all_areas_and_gives_every_drawn_value_in_its_table)
{
    auto made = indicator("krap");
    auto const all = dump(made);
    EXPECT_SAYS(all, "spread: gebied / wijk van het gebied / rest van de gemeente / Nederland");
    EXPECT_SAYS(all, "  Ruim (Dorpstad) (wider): ⟦16,0⟧ / ⟦16,0⟧ / ");
    EXPECT_SAYS(all, "  De As (Dorpstad): ⟦d.w.⟧ / ⟦25,0⟧ ⟦10,0⟧ / ⟦d.w.⟧; Geen gebiedscijfer\n");
    EXPECT_SAYS(all, "values: #tabel-wijken");
    auto const table = table_of(made, "tabel-wijken");
    std::string cells;
    for (auto const& row : table.body) {
        for (auto const& cell : row.cells) {
            cells += plain(cell.text) + "|";
        }
    }
    for (auto const* drawn : {"22,0|", "16,0|", "25,0|", "21,0|", "10,0|", "13,4|"}) {
        EXPECT_SAYS(cells, drawn);
    }
}

TEST_F(OverAllAreas, periods_have_mean_range_and_number_of_areas_together)
{
    auto const all = dump(indicator("krap"));
    EXPECT_SAYS(all, "row total | Gemiddelde van de gebieden | ⟦27,0⟧ | ⟦22,0⟧");
    EXPECT_SAYS(all, "row | Laagste gebied | ⟦27,0⟧ | ⟦22,0⟧");
    EXPECT_SAYS(all, "row | Aantal gebieden dat meetelt | 1 | 1");
}

TEST_F(OverAllAreas, counts_have_neither_rank_nor_gap_nor_chart)
{
    auto const all = dump(indicator("mensen"));
    EXPECT_SAYS(all, "Dit zijn aantallen");
    EXPECT_SAYS(all, "Er zijn alleen cijfers over 2022.");
    EXPECT_SILENT(all, "spread:");
    EXPECT_SILENT(all, "naast de rest");
    EXPECT_SILENT(all, "waarde ongunstig");
    EXPECT_SILENT(all, "nr.");
}

TEST_F(OverAllAreas, figure_of_municipalities_never_stands_for_an_area)
{
    auto made = indicator("klasse");
    auto const all = dump(made);
    EXPECT_SAYS(all, "h1: Klasse: alleen cijfers van gemeenten, niet van een gebied\n");
    EXPECT_SAYS(all,
                "row | Dorpstad | Dorpstad-Binnen<../gebieden/binnen.html>, Ruim<../gebieden/ruim.html>, "
                "De As<../gebieden/as.html> | ⟦5⟧ | ⟦6⟧\n");
    EXPECT_SAYS(all, "in de indeling van 2016");
    for (auto const& shown : shown_values(made)) {
        EXPECT_EQ(shown.statistic.subject.kind, SubjectKind::municipality);
    }
}

TEST_F(OverAllAreas, indicator_without_any_figure_says_so)
{
    auto const all = dump(indicator("nergens"));
    EXPECT_SAYS(all, "h1: Nergens: nog geen cijfer over een gebied\n");
    EXPECT_SILENT(all, "table");
    EXPECT_SILENT(all, "tally");
}

TEST_F(OverAllAreas, no_link_to_tables_that_are_not_made)
{
    EXPECT_SAYS(dump(indicator("krap", true)), "<../gebieden/binnen.csv>");
    EXPECT_SILENT(dump(indicator("krap", false)), ".csv");
}

TEST_F(OverAllAreas, no_words_of_rise_or_fall)
{
    for (auto const* id : {"krap", "blij", "rijk", "klasse", "mensen"}) {
        auto const all = dump(indicator(id));
        for (auto const* word :
             {"gestegen", "gedaald", "toegenomen", "afgenomen", "significant", "verbeterd"}) {
            EXPECT_SILENT(all, word);
        }
    }
}

TEST_F(OverAllAreas, programme_page_has_a_row_for_each_indicator_and_shows_empty_themes)
{
    auto const all = dump(programme());
    EXPECT_SAYS(all, "h2 #thema-school: School\n  p: Geen cijfer bij dit thema");
    EXPECT_SAYS(
        all, "row | Krap<indicatoren/krap.html> (%) | 2020 | ⟦22,0⟧ | ⟦22,0⟧ | ⟦22,0⟧ | ⟦14,0⟧ | 0 | 0 | 0 "
             "| 1 | 1 | 1 | 1\n");
    EXPECT_SAYS(
        all, "row | Klasse<indicatoren/klasse.html> (klasse) | – | {4}geen cijfer over een gebied | 0 | 0 | "
             "0 | 0 | 0 | 0 | 3\n");
    EXPECT_SILENT(all, "indeling");
}

TEST_F(OverAllAreas, theme_sets_of_others_are_mapped_and_empty_ones_shown)
{
    small_.data.theme_sets = {
        {"manifest", "Manifest", "brief van 2020", {{"Armoede", {"geld"}}, {"Ondermijning", {}}}, {}}};
    auto const all = dump(programme());
    EXPECT_SAYS(all, "row | Armoede | Geld<#thema-geld> | 5 indicatoren\n");
    EXPECT_SAYS(all, "row | Ondermijning | geen thema van dit rapport | geen cijfer bij dit thema\n");
    EXPECT_SAYS(all, "source: Herkomst: brief van 2020.");
}

// Areas of one wijk each; `krap`: its value in each of them.
void give_areas(SmallDataset& small, int count, std::function<std::optional<double>(int)> const& krap)
{
    auto& data = small.data;
    data.areas.clear();
    data.observations.clear();
    for (int i = 0; i < count; ++i) {
        auto const code = "WK" + std::to_string(200000 + i);
        data.regions[code] = {code, "Wijk " + code, Level::wijk, "GM0001", square(i, 0), {}};
        Area area;
        area.id = "gebied-" + std::to_string(i);
        area.name = "Gebied " + std::to_string(i);
        area.municipality_code = "GM0001";
        area.municipality = "Dorpstad";
        area.regions = {{code, Fit::whole, true, "", {}}};
        data.areas.push_back(area);
        small.observe(code, "mensen", "2022", 100.0, 1);
        if (auto const value = krap(i)) {
            small.observe(code, "krap", "2020", *value);
        }
    }
}

TEST_F(OverAllAreas, chart_is_first_unless_it_has_so_many_areas_that_it_needs_a_page_of_its_own)
{
    for (int const count : {18, 19}) {
        give_areas(small_, count, [](int i) { return i; });
        statistics_.emplace(small_.data, small_.data.settings.rounds.back());
        auto const all = dump(indicator("krap"));
        auto const chart = all.find("spread: ");
        auto const table = all.find("Gebied 3<../gebieden/gebied-3.html>");
        ASSERT_NE(chart, std::string::npos);
        ASSERT_NE(table, std::string::npos);
        EXPECT_EQ(chart < table, count == 18) << count;
    }
}

TEST_F(OverAllAreas, headline_of_the_chart_agrees_with_the_number_of_areas_it_names)
{
    for (int const high : {1, 2}) {
        give_areas(small_, 4, [&](int i) { return i < high ? 30.0 : 10.0 + i; });
        statistics_.emplace(small_.data, small_.data.settings.rounds.back());
        EXPECT_SAYS(dump(indicator("krap")),
                    high == 1 ? "Gebied 0 heeft de hoogste waarde, Gebied 1 de laagste"
                              : "Gebied 0 en Gebied 1 hebben de hoogste waarde, Gebied 2 de laagste");
    }
}

TEST_F(OverAllAreas, of_very_many_areas_the_table_has_both_ends_and_says_what_lies_between)
{
    give_areas(small_, 450, [](int i) { return i < 440 ? std::optional<double>{i / 10.0} : std::nullopt; });
    auto& data = small_.data;
    statistics_.emplace(data, data.settings.rounds.back());
    auto made = indicator("krap");
    auto const table = table_of(made, "tabel-gebieden");
    ASSERT_EQ(table.body.size(), 100U + 1 + 100 + 1); // and the mean
    EXPECT_EQ(plain(table.body[100].cells[0].text),
              "Hiertussen liggen 240 gebieden die hier niet staan; van 10 "
              "gebieden is er geen cijfer");
    EXPECT_EQ(plain(table.body[99].cells[0].text), "100");
    EXPECT_EQ(plain(table.body[101].cells[0].text), "341");
    EXPECT_SAYS(dump(made), "de tabel heeft de gebieden aan beide uiteinden");
    EXPECT_TRUE(table_of(made, "tabel-perioden").body.empty());
}

// 300 programmes of 1 to 12 areas with values, signs and fits by chance.
TEST_F(OverAllAreas, tallies_add_up_and_ranks_follow_the_printed_values)
{
    std::mt19937 random(20270301);
    auto const chance = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    for (int round = 0; round < 300; ++round) {
        SmallDataset one;
        auto& data = one.data;
        data.areas.clear();
        data.observations.clear();
        int const count = 1 + chance(12);
        for (int i = 0; i < count; ++i) {
            auto const town = "GM" + std::to_string(1000 + i);
            data.regions[town] = {town, "Stad " + std::to_string(i), Level::gemeente, "", {}, {}};
            Area area;
            area.id = "gebied-" + std::to_string(i);
            area.name = "Gebied " + std::to_string(i);
            area.municipality_code = town;
            area.municipality = data.regions[town].name;
            for (int k = 0; k < 3; ++k) {
                auto const code = "WK" + std::to_string(1000 + i) + "0" + std::to_string(k);
                data.regions[code] = {code, "Wijk " + code, Level::wijk, town, square(i * 1000, k * 1000),
                                      {}};
                one.observe(code, "mensen", "2022", 100.0 + chance(5000), 1);
                one.observe(code, "krap", "2020",
                            chance(6) == 0 ? Value{Missing{MissingReason::secret, "x"}}
                                           : Value{chance(30) / 2.0});
            }
            static constexpr Fit k_fits[] = {Fit::whole, Fit::whole, Fit::whole, Fit::wider, Fit::part};
            area.regions = {{"WK" + std::to_string(1000 + i) + "00", k_fits[chance(5)], true, "", {}}};
            data.areas.push_back(area);
        }
        data.indicators.front().better = chance(2) == 0 ? Direction::lower : Direction::higher;
        Statistics const statistics(data, data.settings.rounds.back());
        auto made = templates_->indicator_page(data.indicators.front(), statistics, false);
        int sum = 0;
        for_each_node(made.blocks, overloaded{[&](Tally& tally) {
                                                  for (auto const& [number, label] : tally.counts) {
                                                      sum += std::stoi(plain(number));
                                                  }
                                              },
                                              [](auto&) {}});
        auto const table = table_of(made, "tabel-gebieden");
        if (table.body.empty()) {
            continue; // not one wijk of an area has a value
        }
        EXPECT_EQ(sum, count) << dump(made);
        if (plain(table.head[0].cells[0].text) != "nr.") {
            continue;
        }
        std::vector<std::pair<int, double>> ranked;
        for (int i = 0; i < count; ++i) {
            auto const& cells = table.body[static_cast<std::size_t>(i)].cells;
            auto const rank = plain(cells[0].text);
            auto const& shown = *cells[2].text.front().shown;
            auto const* area = data.find_area(shown.statistic.subject.id);
            ASSERT_NE(area, nullptr);
            bool const may_rank = !is_missing(shown.statistic.value) && area->fit() == Fit::whole;
            ASSERT_EQ(rank != "–", may_rank) << dump(made);
            if (may_rank) {
                ASSERT_EQ(ranked.size(), static_cast<std::size_t>(i)) << "ranked ones come first";
                ranked.emplace_back(std::stoi(rank), std::get<double>(shown.statistic.value));
            }
        }
        double const sign = data.indicators.front().better == Direction::lower ? 1 : -1;
        for (auto const& [rank, value] : ranked) {
            auto const better =
                std::count_if(ranked.begin(), ranked.end(), [&, v = value](auto const& other) {
                    return sign * rounded(other.second, 1) < sign * rounded(v, 1);
                });
            EXPECT_EQ(rank, better + 1);
        }
        Diagnostics told;
        check_area(made, data, told);
        EXPECT_EQ(render(told), "");
    }
}

// better, worse, within, unclear, (of which unfavourable), not counted, without.
TEST_F(OverAllAreas, counts_of_each_row_of_the_programme_add_up_to_all_areas)
{
    auto made = programme();
    std::size_t rows = 0;
    for_each_node(made.blocks, overloaded{[&](Table& table) {
                                              for (auto const& row : table.body) {
                                                  auto const last = row.cells.size();
                                                  std::size_t sum = 0;
                                                  for (std::size_t k = 1; k <= 7; ++k) {
                                                      auto const number = plain(row.cells[last - k].text);
                                                      sum += k == 3 ? 0 : std::stoul(number);
                                                  }
                                                  EXPECT_EQ(sum, small_.data.areas.size());
                                                  ++rows;
                                              }
                                          },
                                          [](auto&) {}});
    EXPECT_EQ(rows, small_.data.indicators.size());
    Diagnostics told;
    check_area(made, small_.data, told);
    EXPECT_EQ(render(told), "");
}

} // namespace
} // namespace wijkpeil
