// SPDX-License-Identifier: EUPL-1.2
#include "document/area_names.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

class AreaNames : public ::testing::Test
{
protected:
    AreaNames()
    {
        for (auto const& [name, town] : {std::pair{"Rotterdam-Zuid", "GM1"},
                                         {"Zuid", "GM2"},
                                         {"’t Oosten", "GM3"},
                                         {"Den Haag Zuidwest", "GM4"},
                                         {"Amsterdam Zuidoost", "GM5"},
                                         {"Amsterdam Nieuw-West", "GM5"}}) {
            Area area;
            area.name = name;
            area.municipality_code = town;
            data_.areas.push_back(area);
        }
    }
    std::string named(std::string const& text, std::size_t own)
    {
        std::string all;
        for (auto const* area : foreign_areas_in(text, &data_.areas[own], data_)) {
            all += area->name + ";";
        }
        return all;
    }
    Dataset data_;
};

TEST_F(AreaNames, whole_words_only)
{
    EXPECT_EQ(named("In Zuid is het druk.", 4), "Zuid;");
    EXPECT_EQ(named("Zuid", 4), "Zuid;");
    EXPECT_EQ(named("Zuidelijk, Zuid-Holland, Nieuw-Zuid, bezuiden", 4), "");
}

TEST_F(AreaNames, not_within_the_own_name)
{
    EXPECT_EQ(named("Rotterdam-Zuid groeit.", 0), "");
    EXPECT_EQ(named("Rotterdam-Zuid is niet Zuid.", 0), "Zuid;");
}

TEST_F(AreaNames, apostrophes_spaces_and_hyphens_of_print_are_the_same)
{
    EXPECT_EQ(named("Zie 't Oosten en Den\u00a0Haag Zuid\u00adwest.", 0), "’t Oosten;Den Haag Zuidwest;");
    EXPECT_EQ(named("Rotterdam\u2011Zuid", 1), "Rotterdam-Zuid;");
    EXPECT_TRUE(names_area("Rapport over ’t Oosten", data_.areas[2]));
    EXPECT_FALSE(names_area("Rapport over Zuid", data_.areas[2]));
}

TEST_F(AreaNames, a_title_begins_with_a_capital)
{
    Area hoef;
    hoef.name = "de Hoef";
    EXPECT_TRUE(names_area("De Hoef, gebiedsrapport", hoef));
    EXPECT_TRUE(names_area("Rapport over de Hoef", hoef));
    EXPECT_FALSE(names_area("De Hoeve", hoef));
}

TEST_F(AreaNames, a_wijk_of_the_own_town_may_have_the_same_name)
{
    EXPECT_EQ(named("Zuid heeft de laagste waarde.", 4), "Zuid;");
    data_.regions["WK5"] = {"WK5", "Zuid", Level::wijk, "GM5", {}, {}};
    EXPECT_EQ(named("Zuid heeft de laagste waarde.", 4), "");
    EXPECT_EQ(named("Zuid heeft de laagste waarde.", 3), "Zuid;");
    data_.regions["WK4"] = {"WK4", "Station Zuid", Level::wijk, "GM4", {}, {}};
    EXPECT_EQ(named("Station Zuid heeft de laagste waarde.", 3), "");
}

TEST_F(AreaNames, neighbours_in_one_town_may_be_named)
{
    EXPECT_EQ(named("Ook Amsterdam Nieuw-West telt mee.", 4), "");
    EXPECT_EQ(named("Ook Amsterdam Nieuw-West telt mee.", 0), "Amsterdam Nieuw-West;");
}

} // namespace
} // namespace wijkpeil
