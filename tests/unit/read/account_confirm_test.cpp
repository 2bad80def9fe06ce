// SPDX-License-Identifier: EUPL-1.2
#include "read/account_confirm.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

Confirmation confirmation()
{
    return {"2027-voorjaar", Date{2027, 2, 1}, {{"armoede", "2020", "24,6; rest 15,1"}}, {}};
}

constexpr char const* k_lines = "bevestigd:\n  ronde: 2027-voorjaar\n  datum: 2027-02-01\n  cijfers:\n"
                                "    armoede 2020: \"24,6; rest 15,1\"\n";

TEST(AccountConfirm, comes_at_the_end_of_the_head_and_changes_nothing_else)
{
    auto const text =
        with_confirmation("---\nformaat: 1\n---\n\n## Wonen\n\n Tekst  \n\n---\n", confirmation());
    ASSERT_TRUE(text);
    EXPECT_EQ(text->content,
              std::string("---\nformaat: 1\n") + k_lines + "---\n\n## Wonen\n\n Tekst  \n\n---\n");
    EXPECT_EQ(text->removed, std::vector<std::string>{});
    EXPECT_EQ(text->added.size(), 5U);
}

TEST(AccountConfirm, replaces_the_old_one_where_it_stands)
{
    auto const text = with_confirmation(
        "---\nformaat: 1\nbevestigd:\n  ronde: a\n  cijfers:\n    b 1: \"2\"\nauteur: x\n---\ntekst",
        confirmation());
    ASSERT_TRUE(text);
    EXPECT_EQ(text->content, std::string("---\nformaat: 1\n") + k_lines + "auteur: x\n---\ntekst");
    EXPECT_EQ(text->removed,
              (std::vector<std::string>{"bevestigd:", "  ronde: a", "  cijfers:", "    b 1: \"2\""}));
}

TEST(AccountConfirm, keeps_line_ends_of_windows_and_the_byte_order_mark)
{
    auto const text = with_confirmation("\xEF\xBB\xBF---\r\nformaat: 1\r\n---\r\nEén\r\n", confirmation());
    ASSERT_TRUE(text);
    auto body = text->content;
    EXPECT_TRUE(body.starts_with("\xEF\xBB\xBF---\r\nformaat: 1\r\nbevestigd:\r\n"));
    EXPECT_TRUE(body.ends_with("rest 15,1\"\r\n---\r\nEén\r\n"));
}

TEST(AccountConfirm, the_same_twice_changes_nothing)
{
    auto const once = with_confirmation("---\nformaat: 1\n---\n", confirmation());
    ASSERT_TRUE(once);
    EXPECT_EQ(with_confirmation(once->content, confirmation())->content, once->content);
}

TEST(AccountConfirm, without_a_day_or_figures_it_has_no_such_lines)
{
    auto const text = with_confirmation("---\nformaat: 1\n---\n", {"r", {}, {}, {}});
    ASSERT_TRUE(text);
    EXPECT_EQ(text->content, "---\nformaat: 1\nbevestigd:\n  ronde: r\n---\n");
}

TEST(AccountConfirm, is_refused_where_it_cannot_be_put_line_by_line)
{
    EXPECT_FALSE(with_confirmation("geen kop\n", confirmation()));
    EXPECT_FALSE(with_confirmation("---\nformaat: 1\n", confirmation()));
    EXPECT_FALSE(with_confirmation("---\n\"bevestigd\": {ronde: a}\n---\n", confirmation()));
}

} // namespace
} // namespace wijkpeil
