// SPDX-License-Identifier: EUPL-1.2
// Mistakes in figure files and in the transitions between code years.
#include "small_project.hpp"

namespace wijkpeil {
namespace {

constexpr char const* k_now = "geo/cijfers/nu.csv";
constexpr char const* k_then = "geo/cijfers/toen.csv";
constexpr char const* k_steps = "geo/overgangen.csv";

Told with(std::string const& file, std::string const& content)
{
    auto texts = small_project();
    texts[file] = content;
    Diagnostics diagnostics;
    static_cast<void>(read_texts(texts, diagnostics));
    return told(diagnostics);
}

TEST(figures, text_is_not_a_number)
{
    EXPECT_EQ(spoiled(k_now, "1250", "veel"), Told{"geo/cijfers/nu.csv:2:26+4: \"veel\" is not a number (if "
                                                   "it stands for a missing value, declare it "
                                                   "under \"ontbreekt\" at geo/indicatoren.yaml:29)"});
}

TEST(figures, the_wrong_decimal_sign_names_the_declaration)
{
    EXPECT_EQ(
        spoiled(k_now, "24,6", "24.6"),
        Told{
            "geo/cijfers/nu.csv:3:25+4: \"24.6\" is not a number (geo/indicatoren.yaml:29 declares a decimal "
            "\",\": write 24,6, or change \"decimaalteken\" there)"});
    EXPECT_EQ(spoiled(k_then, "19.5", "\"19,5\"").size(), 1U);
}

TEST(figures, percent_signs_and_thousands_separators)
{
    auto const hint =
        " (write digits only, with a \",\" for decimals: no percent sign and no thousands separator)";
    EXPECT_EQ(spoiled(k_now, "24,6", "24,6%"),
              Told{std::string{"geo/cijfers/nu.csv:3:25+5: \"24,6%\" is not a number"} + hint});
    EXPECT_EQ(spoiled(k_now, "17407585", "17.407.585"),
              Told{std::string{"geo/cijfers/nu.csv:7:20+10: \"17.407.585\" is not a number"} + hint});
}

TEST(figures, an_empty_field_needs_a_declared_reason)
{
    EXPECT_EQ(spoiled(k_then, "19.5", ""), Told{"geo/cijfers/toen.csv:2:27+1: this field is empty (if it "
                                                "stands for a missing value, declare it under "
                                                "\"ontbreekt\" at geo/indicatoren.yaml:34)"});
}

TEST(figures, a_sentinel_is_no_value)
{
    EXPECT_EQ(spoiled(k_then, "19.5", "-99997"),
              Told{"geo/cijfers/toen.csv:2:27+6: \"-99997\" is a sign for a missing value that is not "
                   "declared (if it "
                   "stands for a missing value, declare it under \"ontbreekt\" at geo/indicatoren.yaml:34)"});
}

TEST(figures, shares_and_counts_have_limits)
{
    EXPECT_EQ(spoiled(k_now, "24,6", "100,1"),
              Told{"geo/cijfers/nu.csv:3:25+5: a share of \"100,1\" is not possible "
                   "(\"rondkomen\" is a percentage: from 0 to 100)"});
    EXPECT_EQ(spoiled(k_now, "24,6", "-0,1").size(), 1U);
    EXPECT_EQ(spoiled(k_now, "24,6", "100"), Told{});
    EXPECT_EQ(spoiled(k_now, "24,6", "0"), Told{});
    EXPECT_EQ(
        spoiled(k_now, "1250", "-5"),
        Told{
            "geo/cijfers/nu.csv:2:26+2: a count of \"-5\" is not possible (\"inwoners\" counts: 0 or more)"});
}

TEST(figures, unknown_codes_of_the_base_year_are_mistakes)
{
    EXPECT_EQ(spoiled(k_now, "WK000101  ;", "WK00010;"),
              Told{"geo/cijfers/nu.csv:2:1+7: unknown region code \"WK00010\" (did you mean \"WK000101\" "
                   "(Dorpen)?)"});
    EXPECT_EQ(spoiled(k_now, "WK000101  ;", "Dorpen;"),
              Told{"geo/cijfers/nu.csv:2:1+6: \"Dorpen\" is not a region code (a code is WK, GM, BU, NL or "
                   "PV with digits "
                   "or capitals, such as WK047912)"});
}

TEST(figures, codes_of_another_year_only_have_to_be_codes)
{
    EXPECT_EQ(spoiled(k_then, "WK000109", "WK999999"), Told{});
    EXPECT_EQ(spoiled(k_then, "WK000109", "999999").size(), 1U);
}

TEST(figures, a_wrong_word_is_said_once_a_file)
{
    EXPECT_EQ(
        with(k_now, "regio;indicator;periode;waarde\nWK000101;inwoner;2020;1\nWK000102;inwoner;2020;2\n"),
        Told{"geo/cijfers/nu.csv:2:10+7: unknown indicator \"inwoner\" (did you mean \"inwoners\"?)"});
}

TEST(figures, periods_and_statuses_are_checked)
{
    EXPECT_EQ(spoiled(k_now, "inwoners;2020", "inwoners;jan 2020"),
              Told{"geo/cijfers/nu.csv:2:21+8: \"jan 2020\" is not a period (write a year (2020), years "
                   "(2018-2020), a half year (2020-H1), a quarter (2020-K3), a month (2020-04) or a week "
                   "(2020-W23))"});
    EXPECT_EQ(spoiled(k_now, "geschat", "gechat"),
              Told{"geo/cijfers/nu.csv:3:30+6: \"gechat\" is not a known value of \"status\" (did you mean "
                   "\"geschat\"?)"});
}

TEST(figures, the_same_figure_twice_names_the_other_place)
{
    EXPECT_EQ(spoiled(k_now, "WK000102;rondkomen;2016", "WK000102;rondkomen;2020"),
              Told{"geo/cijfers/nu.csv:5:25+1: the figure of \"WK000102\", \"rondkomen\", \"2020\" is here "
                   "twice: also at "
                   "geo/cijfers/nu.csv:4 (keep one of the two; a newer delivery is a file with a later "
                   "\"gepubliceerd\")"});
}

TEST(figures, another_file_is_another_delivery_unless_it_has_the_same_date)
{
    auto texts = small_project();
    texts[k_then] = "regio,indicator,periode,waarde\nWK000101,inwoners,2020,1300\n";
    auto& declared = texts["geo/indicatoren.yaml"];
    declared = replaced(declared, "codejaar: 2016", "codejaar: 2022");
    Diagnostics newer;
    static_cast<void>(read_texts(texts, newer));
    EXPECT_EQ(told(newer), Told{});
    declared = replaced(declared, "gepubliceerd: 2017-01-01", "gepubliceerd: 2021-01-15");
    Diagnostics same;
    static_cast<void>(read_texts(texts, same));
    EXPECT_EQ(
        told(same),
        Told{"geo/cijfers/toen.csv:2:24+4: the figure of \"WK000101\", \"inwoners\", \"2020\" is here "
             "twice: also at geo/cijfers/nu.csv:2 (keep one of the two; a newer delivery is a file with "
             "a later \"gepubliceerd\")"});
}

TEST(figures, a_file_without_figures_is_a_mistake)
{
    EXPECT_EQ(
        with(k_now, ""),
        Told{"geo/cijfers/nu.csv: this file is empty (write the names of the columns on the first line)"});
    EXPECT_EQ(with(k_now, "regio;indicator;periode;waarde\n"),
              Told{"geo/cijfers/nu.csv:1:1+5: there are no figures in this file (export the file again, or "
                   "remove it "
                   "from \"bestanden\")"});
}

TEST(figures, columns_must_be_the_known_ones)
{
    EXPECT_EQ(
        spoiled(k_then, "waarde", "value"),
        (Told{"geo/cijfers/toen.csv:1:25+5: unknown column \"value\" (known here: regio, indicator, periode, "
              "waarde, status, marge, ondergrens, bovengrens)",
              "geo/cijfers/toen.csv:1:1+5: the column \"waarde\" is missing (the header of this file is: "
              "regio;indicator;periode;waarde;status)"}));
}

TEST(transitions, years_codes_and_weights_are_checked)
{
    EXPECT_EQ(spoiled(k_steps, "2022;WK000102", "2022;WK000122"),
              Told{"geo/overgangen.csv:3:20+8: unknown region code \"WK000122\" (did you mean \"WK000102\" "
                   "(Haven)?)"});
    EXPECT_EQ(spoiled(k_steps, "0,75", "1,75").at(0), "geo/overgangen.csv:2:29+4: \"1,75\" is not a weight "
                                                      "(write 1 for a whole region, or the part of it that "
                                                      "joins, such as 0,4)");
    EXPECT_EQ(spoiled(k_steps, "0,25", "0.25"), Told{});
    EXPECT_EQ(spoiled(k_steps, "0,25", "0,35"), Told{"geo/overgangen.csv:3:29+4: the weights of \"WK000109\" "
                                                     "add up to more than 1 (divide the whole of a "
                                                     "region over the regions that it joins)"});
    EXPECT_EQ(spoiled(k_steps, "WK000102;0,25", "WK000101;0,25"),
              Told{"geo/overgangen.csv:3:6+8: the step from \"WK000109\" to \"WK000101\" is here twice: also "
                   "on line 2 "
                   "(keep one of the two)"});
    EXPECT_EQ(spoiled(k_steps, "2016;", "vroeger;"),
              Told{"geo/overgangen.csv:2:1+7: \"vroeger\" is not a year (write a year such as 2022)"});
}

} // namespace
} // namespace wijkpeil
