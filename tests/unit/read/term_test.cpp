// SPDX-License-Identifier: EUPL-1.2
#include "read/term.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

TEST(Term, terms_in_words_have_a_last_day)
{
    EXPECT_EQ(last_day_of("eerste kwartaal van 2020"), (Date{2020, 3, 31}));
    EXPECT_EQ(last_day_of("tweede helft van 2021"), (Date{2021, 12, 31}));
    EXPECT_EQ(last_day_of("Voorjaar 2021"), (Date{2021, 6, 30}));
    EXPECT_EQ(last_day_of("najaar van 2020"), (Date{2020, 12, 31}));
    EXPECT_EQ(last_day_of("februari 2024"), (Date{2024, 2, 29}));
    EXPECT_EQ(last_day_of("1 april 2020"), (Date{2020, 4, 1}));
    EXPECT_EQ(last_day_of("uiterlijk 1 april 2020"), (Date{2020, 4, 1}));
    EXPECT_EQ(last_day_of("2020"), (Date{2020, 12, 31}));
    EXPECT_EQ(last_day_of("2020-10"), (Date{2020, 10, 31}));
    for (auto const* vague : {"", "niet genoemd", "zo snel mogelijk", "elk jaar", "winter 2020",
                              "elke twee jaar", "na 2020 misschien", "17"}) {
        EXPECT_EQ(last_day_of(vague), std::nullopt) << vague;
    }
}

TEST(Term, before_a_day_is_the_day_before_it)
{
    EXPECT_EQ(last_day_of("vóór 1 april 2020"), (Date{2020, 3, 31}));
    EXPECT_EQ(last_day_of("Voor 1 januari 2021"), (Date{2020, 12, 31}));
    EXPECT_EQ(last_day_of("vóór 2020-03-02"), (Date{2020, 3, 1}));
    EXPECT_EQ(last_day_of("vóór maart 2020"), (Date{2020, 2, 29}));
    EXPECT_EQ(last_day_of("vóór 2021"), (Date{2020, 12, 31}));
    EXPECT_EQ(last_day_of("vóór het tweede kwartaal van 2020"), (Date{2020, 3, 31}));
    EXPECT_EQ(last_day_of("vóór eind 2020"), (Date{2020, 12, 31}));
    EXPECT_EQ(last_day_of("vóór de zomer van 2020"), std::nullopt); // nobody agreed when it begins
}

TEST(Term, a_day_that_is_not_in_its_month_is_none)
{
    EXPECT_EQ(last_day_of("30 februari 2020"), std::nullopt);
    EXPECT_EQ(last_day_of("2020-04-31"), std::nullopt);
    EXPECT_EQ(last_day_of("derde helft van 2020"), std::nullopt);
    EXPECT_EQ(last_day_of("vijfde kwartaal van 2020"), std::nullopt);
}

TEST(Term, the_end_of_a_month_knows_leap_years)
{
    EXPECT_EQ(end_of_month(2024, 2), (Date{2024, 2, 29}));
    EXPECT_EQ(end_of_month(2023, 2), (Date{2023, 2, 28}));
    EXPECT_EQ(end_of_month(2000, 2), (Date{2000, 2, 29}));
    EXPECT_EQ(end_of_month(2100, 2), (Date{2100, 2, 28}));
    EXPECT_EQ(end_of_month(2100, 12), (Date{2100, 12, 31}));
}

} // namespace
} // namespace wijkpeil
