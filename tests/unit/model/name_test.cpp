// SPDX-License-Identifier: EUPL-1.2
#include "model/name.hpp"

#include <gtest/gtest.h>

#include <map>
#include <thread>
#include <unordered_set>
#include <vector>

namespace wijkpeil {
namespace {

TEST(name, equal_texts_are_one_name)
{
    std::string const text = "WK047912";
    EXPECT_EQ(Name{text}, Name{std::string_view{"WK047912x"}.substr(0, 8)});
    EXPECT_EQ(Name{text}.hash(), Name{"WK047912"}.hash());
    EXPECT_NE(Name{text}, Name{"WK047913"});
    EXPECT_EQ(Name{}, Name{""});
    EXPECT_TRUE(Name{}.empty());
}

TEST(name, order_is_that_of_the_texts)
{
    Name const late{"zz made first"};
    Name const early{"aa made later"};
    EXPECT_LT(early, late);
    std::map<Name, int> const sorted{{late, 2}, {early, 1}};
    EXPECT_EQ(sorted.begin()->second, 1);
}

TEST(name, many_threads_make_the_same_names)
{
    std::vector<std::vector<Name>> made(4);
    {
        std::vector<std::jthread> threads;
        for (auto& names : made) {
            threads.emplace_back([&names] {
                for (int i = 0; i < 2000; ++i) {
                    names.emplace_back("thread " + std::to_string(i));
                }
            });
        }
    }
    for (auto const& names : made) {
        EXPECT_EQ(names, made.front());
    }
    EXPECT_EQ(std::unordered_set<Name>(made.front().begin(), made.front().end()).size(), 2000U);
}

} // namespace
} // namespace wijkpeil
