// SPDX-License-Identifier: EUPL-1.2
// What stands below a table on where its figures come from, and the signs at single values.
#include "template/cells.hpp"
#include "template/notes.hpp"
#include "template/report_fixture.hpp"
#include "template/sources.hpp"

namespace wijkpeil {
namespace {

class SourceLine : public Report
{
protected:
    Statistic krap(SubjectKind kind, std::string const& id)
    {
        return statistics_->at({kind, id}, "krap", "2020");
    }
    ShownValue shown(Statistic statistic)
    {
        return shown_value(std::move(statistic), small_.data.indicators[0]);
    }
};

TEST_F(SourceLine, names_table_period_delivery_retrieval_licence_and_weights)
{
    // The source says that the day of its date is assumed; the file was delivered on the 1st.
    small_.data.sources[0].published = Date{2021, 12, 1};
    auto const all = text("binnen");
    EXPECT_SAYS(
        all,
        "Bron: GGD, Gezondheid in Dorpstad, 2012 en 2020; gepubliceerd 1-12-2021 (zie bronnen), opgehaald "
        "2-1-2026; CC BY 4.0. Weging: CBS, Telling 2022; gepubliceerd 1-8-2023; CC BY 4.0.");
}

TEST_F(SourceLine, names_every_delivery_that_was_used)
{
    small_.data.figure_files.push_back({"geo/cijfers/herzien.csv", "gezond", 2022, {2022, 5, 3}});
    small_.observe("WK000101", "krap", "2020", 26.0, 4);
    statistics_.emplace(small_.data, small_.data.settings.rounds.back());
    EXPECT_SAYS(text("binnen"), "gepubliceerd 1-12-2021 en 3-5-2022, opgehaald 2-1-2026");
}

TEST_F(SourceLine, provisional_revised_and_divided_values_have_a_sign)
{
    auto statistic = krap(SubjectKind::area, "ruim");
    EXPECT_TRUE(flags_of(statistic).empty());
    EXPECT_EQ(plain(value_cell(shown(statistic)).text), "16,0");
    statistic.status.provisional = true;
    EXPECT_EQ(plain(value_cell(shown(statistic)).text), "16,0*");
    statistic.status.revised = true;
    statistic.divided = true;
    EXPECT_EQ(plain(value_cell(shown(statistic)).text), "16,0*, †, ‡");
    statistic.value = Missing{MissingReason::secret, "x"};
    EXPECT_EQ(plain(value_cell(shown(statistic)).text), "x");
}

TEST_F(SourceLine, each_sign_is_explained_below_its_table_and_only_there)
{
    EXPECT_SILENT(text("binnen"), "voorlopig cijfer");
    for (auto& one : small_.data.observations) {
        one.status.provisional = one.region.code.text() == "GM0001" && one.indicator.text() == "krap" &&
                                 one.period.text() == "2020";
    }
    statistics_.emplace(small_.data, small_.data.settings.rounds.back());
    auto const all = text("binnen");
    EXPECT_SAYS(all, "voorlopig cijfer");
    EXPECT_SILENT(all, "herzien cijfer");
    EXPECT_SILENT(all, "samengesteld uit delen");
}

} // namespace
} // namespace wijkpeil
