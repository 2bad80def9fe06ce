// SPDX-License-Identifier: EUPL-1.2
#include "read/totals.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

class TotalsTest : public testing::Test
{
protected:
    TotalsTest()
    {
        count_.id = "inwoners";
        count_.unit_type = UnitType::count;
        share_.id = "rokers";
        share_.unit_type = UnitType::share;
    }
    void add(char const* code, Value const& value) { totals_.add(code, count_, "2024", value); }

    Indicator count_, share_;
    Totals totals_;
};

TEST_F(TotalsTest, parts_that_add_up_say_nothing)
{
    add("GM0479", 1000.0);
    add("WK047901", 600.0);
    add("WK047902", 405.0); // rounded to fives
    EXPECT_TRUE(totals_.outliers().empty());
}

TEST_F(TotalsTest, parts_that_are_more_than_the_whole_are_told)
{
    add("GM0479", 1000.0);
    add("WK047901", 1200.0);
    add("WK047902", 800.0);
    auto const found = totals_.outliers();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].whole, "GM0479");
    EXPECT_EQ(found[0].parts, 2U);
    EXPECT_EQ(found[0].sum, 2000);
    EXPECT_EQ(found[0].total, 1000);
}

TEST_F(TotalsTest, a_few_parts_of_a_town_may_be_less_than_the_whole)
{
    add("GM0479", 1000.0);
    add("WK047901", 100.0);
    add("NL00", 17000000.0);
    EXPECT_TRUE(totals_.outliers().empty());
}

TEST_F(TotalsTest, all_municipalities_must_add_up_to_the_country)
{
    add("NL00", 1000000.0);
    for (int i = 0; i < 342; ++i) {
        add(("GM" + std::to_string(1000 + i)).c_str(), 1000.0);
    }
    auto const found = totals_.outliers();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].parts, 342U);
    add("GM0001", Missing{MissingReason::secret, "x"}); // what is missing explains the difference
    EXPECT_TRUE(totals_.outliers().empty());
}

TEST_F(TotalsTest, shares_are_not_added_up)
{
    totals_.add("GM0479", share_, "2024", 20.0);
    totals_.add("WK047901", share_, "2024", 30.0);
    totals_.add("WK047902", share_, "2024", 30.0);
    EXPECT_TRUE(totals_.outliers().empty());
}

TEST_F(TotalsTest, periods_stand_apart)
{
    add("GM0479", 1000.0);
    totals_.add("WK047901", count_, "2023", 3000.0);
    EXPECT_TRUE(totals_.outliers().empty());
}

TEST_F(TotalsTest, a_declared_total_is_compared_with_the_finest_parts)
{
    add("BU04790101", 700.0);
    add("BU04790102", 900.0);
    DeclaredTotal total{"inwoners", "NL00", "2024", 800, 25, {}};
    auto const found = totals_.contradicted({total});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].sum, 1600);
    total.value = 1500;
    EXPECT_TRUE(totals_.contradicted({total}).empty()); // within 25 percent
    total.period = "2023";
    EXPECT_TRUE(totals_.contradicted({total}).empty()); // nothing to compare
}

} // namespace
} // namespace wijkpeil
