// SPDX-License-Identifier: EUPL-1.2
#include "html/filter.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

PageFilter filter()
{
    PageFilter one;
    one.name = "Toon";
    one.all = {"t1", "t2", "t3"};
    one.groups = {{"", {{"toon-alle", "alles (3)", {"t1", "t2", "t3"}}}},
                  {"Naar \"stand\"",
                   {{"toon-open", "open & af (1)", {"t1"}},
                    {"toon-af", "af (2)", {"t2", "t3"}},
                    {"toon-ook", "ook (1)", {"t1"}}}}};
    return one;
}

TEST(Filter, the_first_choice_is_made_and_all_are_of_one_group)
{
    auto const html = filter_html(filter());
    EXPECT_NE(html.find("<input type=\"radio\" name=\"toon\" id=\"toon-alle\" checked=\"checked\">alles (3)"),
              std::string::npos)
        << html;
    EXPECT_EQ(html.find("checked"), html.rfind("checked=\"checked\"")) << "only one is chosen";
    EXPECT_NE(html.find("<legend>Naar &quot;stand&quot;</legend>"), std::string::npos);
    EXPECT_NE(html.find("open &amp; af (1)"), std::string::npos);
}

TEST(Filter, a_choice_hides_the_sections_it_does_not_show_and_only_on_a_screen)
{
    auto const style = filter_style(filter());
    EXPECT_NE(style.find("@media screen{main:has(#toon-af:checked) [aria-labelledby=t1]{display:none}"
                         "main:has(:is(#toon-open,#toon-ook):checked) "
                         ":is([aria-labelledby=t2],[aria-labelledby=t3]){display:none}}"),
              std::string::npos)
        << style;
    EXPECT_EQ(style.find("toon-alle"), std::string::npos);
}

TEST(Filter, without_choices_there_is_nothing)
{
    EXPECT_EQ(filter_html({}), "");
    EXPECT_EQ(filter_style({}), "");
}

} // namespace
} // namespace wijkpeil
