// SPDX-License-Identifier: EUPL-1.2
#include "create/national_file.hpp"

#include "base/text.hpp"
#include "create/country_texts.hpp"
#include "read/told.hpp"

namespace wijkpeil {
namespace {

NationalFile read(std::string const& content)
{
    CountryFolder const folder;
    Diagnostics diagnostics;
    auto found = read_national_file(folder.file("land.geojson", content), diagnostics);
    EXPECT_EQ(told(diagnostics), Told{});
    return std::move(found).value_or(NationalFile{});
}

Told told_of(NationalFile const& file, std::string const& wanted)
{
    Diagnostics diagnostics;
    EXPECT_FALSE(choose_municipality(file, wanted, diagnostics));
    return told(diagnostics);
}

TEST(national_file, has_the_wijken_of_a_municipality_by_name_or_code)
{
    auto const file = read(small_country());
    for (auto const* wanted : {"Peilstad", "peilstad ", "GM9901"}) {
        Diagnostics diagnostics;
        auto const chosen = choose_municipality(file, wanted, diagnostics);
        ASSERT_TRUE(chosen) << wanted;
        EXPECT_EQ(chosen->code, "GM9901");
        EXPECT_EQ(chosen->name, "Peilstad");
        ASSERT_EQ(chosen->wijken.size(), 2U);
        EXPECT_EQ(chosen->wijken[0].name, "Oost") << "without the number of CBS";
        EXPECT_EQ(chosen->wijken[1].geometry.polygons.size(), 1U) << "without its water";
    }
}

TEST(national_file, knows_the_columns_of_a_project_and_of_pdok)
{
    auto const own = read(
        feature_collection({square_feature(R"("code":"WK990101","naam":"Oost","gemeente":"GM9901")", 0)}));
    EXPECT_EQ(own.wijken.at(0).municipality, "GM9901");
    auto const pdok =
        read(feature_collection({square_feature(R"("statcode":"WK990101","statnaam":"Oost")", 0),
                                 square_feature(R"("statcode":"GM9901","statnaam":"Peilstad")", 0),
                                 square_feature(R"("statcode":"GM9902","statnaam":"Buren")", 1),
                                 square_feature(R"("statcode":"GM9903","statnaam":"Ver")", 60)}));
    Diagnostics diagnostics;
    auto const chosen = choose_municipality(pdok, "Peilstad", diagnostics);
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->wijken.size(), 1U);
    ASSERT_EQ(chosen->neighbours.size(), 1U) << "what is far away is not on the map";
    EXPECT_EQ(chosen->neighbours[0].name, "Buren");
}

TEST(national_file, an_unknown_or_doubtful_municipality_is_told_with_its_mend)
{
    auto const file = read(small_country());
    EXPECT_EQ(told_of(file, "Pijlstad"),
              Told{": this file has no municipality \"Pijlstad\" (did you mean \"Peilstad\"?)"});
    EXPECT_EQ(told_of(file, "GM9909"),
              Told{": this file has no municipality \"GM9909\" (did you mean \"GM9901\"?)"});
    EXPECT_EQ(told_of(file, "Bergen"),
              Told{": 2 municipalities are called \"Bergen\" (give the code of yours: GM9902, GM9903)"});
}

TEST(national_file, a_municipality_without_a_name_is_given_one)
{
    auto const file = read(
        feature_collection({square_feature(R"("code":"WK990101","naam":"Oost","gemeente":"GM9901")", 0)}));
    EXPECT_EQ(told_of(file, "GM9901"),
              Told{": this file has no name for GM9901 (write the code and the name, "
                   "as in GM0228=Ede)"});
    EXPECT_EQ(told_of(file, "Peilstad").size(), 1U);
    Diagnostics diagnostics;
    auto const chosen = choose_municipality(file, "GM9901 = Peilstad", diagnostics);
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->name, "Peilstad");
}

TEST(national_file, a_file_without_wijken_is_refused)
{
    CountryFolder const folder;
    auto const path = folder.file("iets.geojson", feature_collection({square_feature(R"("naam":"x")", 0)}));
    for (auto const& one : {path, folder.file("leeg.gpkg", "no database"), folder.path() / "niet.gpkg"}) {
        Diagnostics diagnostics;
        EXPECT_FALSE(read_national_file(one, diagnostics));
        EXPECT_EQ(diagnostics.count(Severity::error), 1U) << one;
    }
}

} // namespace
} // namespace wijkpeil
