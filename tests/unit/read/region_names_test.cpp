// SPDX-License-Identifier: EUPL-1.2
#include "read/region_names.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

using Codes = std::vector<std::string>;

class RegionNamesTest : public testing::Test
{
protected:
    RegionNamesTest()
    {
        add("NL00", "Nederland", Level::land, "");
        add("GM0001", "Dorpstad", Level::gemeente, "GM0001");
        add("GM0002", "’s-Buurstad", Level::gemeente, "GM0002");
        add("WK000101", "Chassé", Level::wijk, "GM0001");
        add("WK000102", "Geeren-Zuid", Level::wijk, "GM0001");
        add("WK000103", "Van Stolkpark en Scheveningse Bosjes ten Noorden", Level::wijk, "GM0001");
        add("WK000104", "Station", Level::wijk, "GM0001");
        add("WK000105", "Wijk 05", Level::wijk, "GM0001");
        add("WK000106", "station", Level::wijk, "GM0001");
        add("WK000201", "Chassé", Level::wijk, "GM0002");
    }

    void add(std::string code, std::string name, Level level, std::string municipality)
    {
        regions_.add({std::move(code), std::move(name), level, std::move(municipality), {}, {}});
    }
    [[nodiscard]] RegionNames names() const { return RegionNames{regions_}; }

    Regions regions_;
};

TEST_F(RegionNamesTest, names_are_the_same_in_other_spellings)
{
    for (auto const* name : {"Chassé", "CHASSE", " chasse ", "Wijk 12 Chassé"}) {
        EXPECT_EQ(names().find(name, "GM0001"), Codes{"WK000101"}) << name;
    }
    for (auto const* name :
         {"Geeren Zuid", "geeren-zuid", "Geeren – Zuid", "Geeren/Zuid", "Geeren\u00A0Zuid"}) {
        EXPECT_EQ(names().find(name, "GM0001"), Codes{"WK000102"}) << name;
    }
}

TEST_F(RegionNamesTest, a_name_belongs_to_a_municipality)
{
    EXPECT_EQ(names().find("Chassé", "GM0002"), Codes{"WK000201"});
    EXPECT_EQ(names().find("Chassé", "GM0003"), Codes{});
    EXPECT_EQ(names().find("Chass", "GM0001"), Codes{});
}

TEST_F(RegionNamesTest, a_name_of_several_regions_gives_them_all)
{
    EXPECT_EQ(names().find("STATION", "GM0001"), (Codes{"WK000104", "WK000106"}));
}

TEST_F(RegionNamesTest, a_name_cut_at_forty_characters_is_found)
{
    EXPECT_EQ(names().find("Wijk 06 Van Stolkpark en Scheveningse Bo", "GM0001"), Codes{"WK000103"});
    EXPECT_EQ(names().find("Van Stolkpark en Scheveningse Bo", "GM0001"), Codes{}); // not cut: shorter
}

TEST_F(RegionNamesTest, a_number_alone_stays_a_name)
{
    EXPECT_EQ(names().find("Wijk 05", "GM0001"), Codes{"WK000105"});
}

TEST_F(RegionNamesTest, municipalities_and_the_country_have_names_too)
{
    EXPECT_EQ(names().municipality("dorpstad"), "GM0001");
    EXPECT_EQ(names().municipality("Dorpstad (gemeente)"), "GM0001");
    EXPECT_EQ(names().municipality("'s Buurstad"), "GM0002");
    EXPECT_EQ(names().municipality("Nederland"), "NL00");
    EXPECT_EQ(names().municipality("Chassé"), "");
}

} // namespace
} // namespace wijkpeil
