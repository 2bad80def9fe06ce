// SPDX-License-Identifier: EUPL-1.2
#include "read/parse.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace wijkpeil {
namespace {

TEST(parse, decimals_take_one_sign_and_no_other)
{
    EXPECT_EQ(parse_decimal("24,6", ','), 24.6);
    EXPECT_EQ(parse_decimal("-0,5", ','), -0.5);
    EXPECT_EQ(parse_decimal("12", ','), 12.0);
    EXPECT_EQ(parse_decimal("24.6", '.'), 24.6);
    EXPECT_FALSE(std::signbit(parse_decimal("-0", ',').value()));
    for (auto const* text :
         {"24.6", "1.234,5", ",5", "5,", "", "-", "1,2,3", "1e3", "+1", "nan", "inf", "0x1", "1 ", "24%"}) {
        EXPECT_EQ(parse_decimal(text, ','), std::nullopt) << text;
    }
}

TEST(parse, integers_are_whole)
{
    EXPECT_EQ(parse_integer("2022"), 2022);
    for (auto const* text : {"", "20x", "2.0", " 1", "99999999999"}) {
        EXPECT_EQ(parse_integer(text), std::nullopt) << text;
    }
}

TEST(parse, dates_are_as_precise_as_they_are_written)
{
    EXPECT_EQ(parse_date("2021"), (Date{2021, 0, 0}));
    EXPECT_EQ(parse_date("2021-03"), (Date{2021, 3, 0}));
    EXPECT_EQ(parse_date("2020-02-29"), (Date{2020, 2, 29}));
    for (auto const* text : {"", "21", "2021-", "2021-3", "2021-13", "2021-02-29", "2021-03-16x",
                             "16-03-2021", "2021/03/16", "0000"}) {
        EXPECT_EQ(parse_date(text), std::nullopt) << text;
    }
}

TEST(parse, region_codes_have_a_kind_and_a_number)
{
    for (auto const* text : {"WK047912", "GM0479", "BU0363AA01", "NL00", "PV27"}) {
        EXPECT_TRUE(is_region_code(text)) << text;
    }
    for (auto const* text : {"", "WK", "wk047912", "XX0479", "WK0479 12", "047912", "WK04791é"}) {
        EXPECT_FALSE(is_region_code(text)) << text;
    }
}

TEST(parse, the_number_of_a_wijk_is_not_its_name)
{
    EXPECT_EQ(without_wijk_number("Wijk 12 Poelenburg"), "Poelenburg");
    EXPECT_EQ(without_wijk_number("Wijk 00"), "Wijk 00");
    EXPECT_EQ(without_wijk_number("Wijk Noord"), "Wijk Noord");
    EXPECT_EQ(without_wijk_number("Wijk aan Zee"), "Wijk aan Zee");
    EXPECT_EQ(without_wijk_number("Poelenburg"), "Poelenburg");
}

} // namespace
} // namespace wijkpeil
