// SPDX-License-Identifier: EUPL-1.2
// The figures under a text, and what is said when they move.
#include "template/account_state.hpp"

#include "base/messages.hpp"
#include "template/fixture.hpp"

namespace wijkpeil {
namespace {

class AccountStateTest : public ::testing::Test
{
protected:
    AccountStateTest() { use_message_language("en"); }

    // The figures under the text as lines "krap 2020: 22,0; rest 14,4".
    std::vector<std::string> under(std::string const& area)
    {
        auto const& data = small_.data;
        Statistics const statistics(data, data.settings.rounds.back());
        std::vector<std::string> lines;
        for (auto const& one : figures_under(account_, *data.find_area(area), statistics)) {
            lines.push_back(one.indicator + " " + one.period + ": " + one.shown);
        }
        return lines;
    }
    AccountStanding standing()
    {
        auto const& data = small_.data;
        Statistics const statistics(data, data.settings.rounds.back());
        return standing_of(account_, *data.find_area("binnen"), statistics);
    }
    std::vector<std::string> warnings()
    {
        auto& data = small_.data;
        data.accounts = {account_};
        Statistics const statistics(data, data.settings.rounds.back());
        Diagnostics found;
        warn_of_accounts(*data.find_area("binnen"), statistics, found);
        std::vector<std::string> lines;
        for (auto const& one : found.all()) {
            lines.push_back(one.message);
        }
        return lines;
    }
    void confirm(std::vector<ConfirmedFigure> figures)
    {
        account_.confirmation = Confirmation{"2027-voorjaar", {}, std::move(figures), {}};
    }

    SmallDataset small_;
    Account account_{"binnen", "2027-voorjaar", "geld", "", "", {}, {"Tekst."}, place_of_file("a.md")};
};

using Lines = std::vector<std::string>;

TEST_F(AccountStateTest, a_text_stands_on_the_newest_figures_of_its_theme)
{
    EXPECT_EQ(under("binnen"), (Lines{"krap 2020: 22,0; rest 13,4", "blij 2020: 43,0; rest 63,1"}));
}

TEST_F(AccountStateTest, of_parts_of_wijken_on_the_figures_of_those)
{
    EXPECT_EQ(under("as"), (Lines{"krap 2020: Noord 25,0; West 10,0", "blij 2020: Noord 40,0; West 70,0"}));
}

TEST_F(AccountStateTest, without_a_theme_on_those_of_all_themes_but_of_the_context)
{
    account_.theme.clear();
    EXPECT_EQ(under("binnen").size(), 2U);
}

TEST_F(AccountStateTest, of_another_theme_only_on_the_fields_it_uses)
{
    account_.theme = "school";
    EXPECT_EQ(under("binnen"), Lines{});
    account_.paragraphs = {
        "Het is {{#leidend.waarde}}{{ leidend.waarde }}{{/leidend.waarde}} in {{gebied.naam}}."};
    EXPECT_EQ(under("binnen"), (Lines{"krap 2020: 22,0; rest 13,4"}));
    account_.paragraphs = {"{{mensen.waarde}}"};
    EXPECT_EQ(under("binnen"), (Lines{"mensen 2022: 4.000; rest 4.000"}));
}

TEST_F(AccountStateTest, is_confirmed_until_a_figure_moves)
{
    EXPECT_EQ(standing(), AccountStanding::unconfirmed);
    confirm({{"krap", "2020", "22,0; rest 13,4"}, {"blij", "2020", "43,0; rest 63,1"}});
    EXPECT_EQ(standing(), AccountStanding::confirmed);
    EXPECT_EQ(warnings(), Lines{});
    confirm({{"krap", "2012", "27,0; rest 15,6"}, {"rijk", "2022", "27,5"}});
    EXPECT_EQ(standing(), AccountStanding::stale);
    EXPECT_EQ(warnings(), (Lines{"figures under this text moved since it was confirmed: "
                                 "\"Krap\" was 27,0; rest 15,6 (2012), is 22,0; rest 13,4 (2020); "
                                 "\"Rijk\" was 27,5 (2022), has no figure now; "
                                 "\"Blij\" had no figure, is 43,0; rest 63,1 (2020)"}));
}

TEST_F(AccountStateTest, figures_of_another_section_of_the_file_do_not_matter)
{
    confirm(
        {{"krap", "2020", "22,0; rest 13,4"}, {"blij", "2020", "43,0; rest 63,1"}, {"mensen", "2022", "1"}});
    EXPECT_EQ(standing(), AccountStanding::confirmed);
}

TEST_F(AccountStateTest, a_draft_is_told)
{
    account_.state = AccountState::draft;
    EXPECT_EQ(standing(), AccountStanding::draft);
    EXPECT_EQ(warnings(), (Lines{"this text is a draft, and is printed as one"}));
}

} // namespace
} // namespace wijkpeil
