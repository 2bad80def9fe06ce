// SPDX-License-Identifier: EUPL-1.2
// What was agreed and done, and differences with a known margin.
#include "template/report_fixture.hpp"

namespace wijkpeil {
namespace {

Target target(std::string id, std::string indicator, double value)
{
    Target one;
    one.id = std::move(id);
    one.indicator = std::move(indicator);
    one.area = "binnen";
    one.baseline_period = "2012";
    one.period = "2030";
    one.value = value;
    one.origin = "Convenant 2013, blz. 4";
    return one;
}

class Agreements : public Report
{
protected:
    std::string report(std::string const& id)
    {
        statistics_.emplace(small_.data, small_.data.settings.rounds.back());
        return text(id);
    }
    // Every figure of an indicator gets this margin on both sides, also where there was none: of a whole with
    // a missing part nobody knows the margin.
    void give_margins(std::string const& indicator, double half_width)
    {
        for (auto& one : small_.data.observations) {
            if (one.indicator == indicator && is_missing(one.value)) {
                one.value = 12.0;
            }
        }
        for (std::uint32_t i = 0; i < small_.data.observations.size(); ++i) {
            auto const& one = small_.data.observations[i];
            if (auto const* value = std::get_if<double>(&one.value); one.indicator == indicator && value) {
                small_.data.margins[i] = {*value - half_width, *value + half_width};
            }
        }
    }
};

TEST_F(Agreements, without_any_the_report_says_so)
{
    auto const all = report("binnen");
    EXPECT_SAYS(all, "In onze bronnen staan geen streefwaarden voor Dorpstad-Binnen.");
    EXPECT_SAYS(all, "In onze bronnen staan geen maatregelen en geen bedragen voor Dorpstad-Binnen.");
    EXPECT_SILENT(all, "deal"); // nothing is known of one
}

TEST_F(Agreements, a_known_regio_deal_is_told)
{
    small_.data.areas.front().regio_deal = true;
    EXPECT_SAYS(
        report("binnen"),
        "Wel bekend: het gebied krijgt geld uit een deal van Rijk en regio; hoeveel, staat er niet bij.");
    small_.data.areas.front().regio_deal = false;
    EXPECT_SAYS(report("binnen"), "Wel bekend: het gebied krijgt geen geld uit een deal van Rijk en regio.");
}

TEST_F(Agreements, a_target_stands_beside_baseline_value_and_line)
{
    small_.data.targets = {target("t1", "krap", 18)}; // 27,0 in 2012; on the line 23,0 in 2020; it is 22,0
    auto const all = report("binnen");
    EXPECT_SAYS(all, "Eén doel voor Dorpstad-Binnen en de stand");
    EXPECT_SAYS(all, "⟦27,0⟧\u00A0(2012)");
    EXPECT_SAYS(all, "⟦22,0⟧\u00A0(2020)");
    EXPECT_SAYS(all, "23,0");
    EXPECT_SAYS(all, "18,0\u00A0(2030)");
    EXPECT_SAYS(all, "op schema");
    EXPECT_SAYS(all, "Afgesproken in: Convenant 2013, blz.\u00A04.");
    EXPECT_SILENT(report("ruim"), "Eén doel");
}

TEST_F(Agreements, behind_the_line_within_an_unknown_margin_is_no_verdict)
{
    small_.data.targets = {target("t1", "krap", 9)}; // on the line 19,0 in 2020; it is 22,0, modelled
    auto const all = report("binnen");
    EXPECT_SAYS(all, "niet te zeggen: marge");
    EXPECT_SILENT(all, "achter op schema");
}

TEST_F(Agreements, a_target_for_the_gap_is_printed_as_a_difference)
{
    auto one = target("t1", "krap", 2);
    one.of = Target::Of::gap;
    small_.data.targets = {one};
    auto const all = report("binnen");
    EXPECT_SAYS(all, "Krap (verschil met de rest)");
    EXPECT_SAYS(all, "+2,0\u00A0(2030)");
}

TEST_F(Agreements, measures_stand_by_theme_and_an_empty_theme_is_shown)
{
    PolicyMeasure one;
    one.id = "m1";
    one.name = "Schuldhulp aan huis";
    one.kind = PolicyMeasure::Kind::funding;
    one.areas = {"binnen"};
    one.theme = "geld";
    one.indicators = {"krap", "blij"};
    one.amount = 1250000;
    one.scheme = "Regio Deal";
    one.from = "2020";
    one.until = "2023";
    one.origin = "Raadsbesluit 12";
    small_.data.measures = {one};
    auto const all = report("binnen");
    EXPECT_SAYS(all, "Schuldhulp aan huis (geld, Regio Deal)");
    EXPECT_SAYS(all, "€\u00A01.250.000");
    EXPECT_SAYS(all, "2020–2023");
    EXPECT_SAYS(all, "krap en blij");
    EXPECT_SAYS(all, "Bron: Raadsbesluit 12.");
    EXPECT_SAYS(all, "Geen maatregel bij dit thema in de gebruikte bronnen"); // School
    EXPECT_SILENT(report("ruim"), "Schuldhulp");
}

TEST_F(Agreements, without_margins_there_is_no_table_of_margins_and_no_verdict)
{
    auto const all = report("binnen");
    EXPECT_SILENT(all, "tabel-marges");
    EXPECT_SAYS(all, "De bronnen geven geen marge.");
}

TEST_F(Agreements, a_gap_beyond_its_margin_has_a_verdict)
{
    give_margins("krap", 1);
    auto const all = report("binnen"); // +8,8 in 2020, was +11,2 in 2012
    EXPECT_SAYS(all, "Dit verschil is groter dan de toevalsmarge.");
    EXPECT_SAYS(all, "hoger: ongunstiger");
    EXPECT_SAYS(all, "lager: gunstiger (was in 2012)");
    EXPECT_SAYS(all, "Ook als er niets verandert, vallen er naar verwachting");
}

TEST_F(Agreements, a_gap_within_its_margin_is_neither_favourable_nor_unfavourable)
{
    give_margins("krap", 30);
    auto const all = report("binnen");
    EXPECT_SAYS(all, "Dit verschil valt binnen de toevalsmarge: het kan toeval zijn.");
    EXPECT_SAYS(all, "1 binnen de marge");
    EXPECT_SILENT(all, "hoger: ongunstiger");
    EXPECT_SILENT(all, "lager: gunstiger");
}

// What the round before showed, and other figures to hold a value against, as fields.
TEST_F(Agreements, fields_tell_the_round_before_the_year_before_and_the_target)
{
    small_.data.settings.rounds[1].previous = "2021-voorjaar";
    small_.data.settings.rounds[0].cutoff = Date{2020, 1, 1};
    small_.data.figure_files.push_back({"geo/cijfers/eerder.csv", "gezond", 2022, {2019, 5, 1}});
    auto const file = static_cast<std::uint32_t>(small_.data.figure_files.size() - 1);
    for (auto const* code : {"WK000101", "WK000102"}) {
        small_.observe(code, "krap", "2018", 31.0, file);
        small_.observe(code, "mensen", "2022", 2000.0, file);
        small_.observe(code, "krap", "2019", 30.0);
    }
    small_.data.targets = {target("t1", "krap", 18)};
    TemplateProject const project(
        "# {{krap.vorige_ronde}} in {{krap.vorige_ronde_jaar}}, {{krap.jaar_eerder}}, "
        "{{krap.streefwaarde}}, {{krap.streefwaarde_stand}}\n");
    Diagnostics diagnostics;
    Templates const templates(project.folder(), small_.data, diagnostics);
    ASSERT_FALSE(diagnostics.has_errors()) << render(diagnostics);
    Statistics const statistics(small_.data, small_.data.settings.rounds.back());
    ASSERT_NE(statistics.round_before(), nullptr);
    auto const made = dump(templates.area_report(small_.data.areas.front(), statistics, diagnostics));
    EXPECT_SAYS(made, ": ⟦31,0⟧ in 2018, ⟦30,0⟧, 18,0 in 2030, op schema\n");
}

TEST_F(Agreements, without_a_round_before_its_field_says_there_is_no_figure)
{
    TemplateProject const project("# {{krap.vorige_ronde}}{{krap.streefwaarde}}\n");
    Diagnostics diagnostics;
    Templates const templates(project.folder(), small_.data, diagnostics);
    Statistics const statistics(small_.data, small_.data.settings.rounds.back());
    EXPECT_EQ(statistics.round_before(), nullptr);
    auto const made = dump(templates.area_report(small_.data.areas.front(), statistics, diagnostics));
    EXPECT_SAYS(made, ": ⟦geen cijfer⟧\n");
}

} // namespace
} // namespace wijkpeil
