// SPDX-License-Identifier: EUPL-1.2
// Margins that sources give, in each form of figure file.
#include "small_project.hpp"

namespace wijkpeil {
namespace {

constexpr char const* k_now = "geo/cijfers/nu.csv";
constexpr char const* k_declared = "geo/indicatoren.yaml";
constexpr char const* k_own_declaration = R"(  - bestand: cijfers/nu.csv
    bron: cbs
    codejaar: 2022
    gepubliceerd: 2021-01-15
    ontbreekt: {".": onbekend, "": niet_gevraagd}
)";

struct Read {
    Dataset dataset;
    Told told;

    // "WK000101 24.6: 22.1 to 27.1", of every figure that has a margin.
    [[nodiscard]] Told margins() const
    {
        Told texts;
        for (std::uint32_t i = 0; i < dataset.observations.size(); ++i) {
            if (auto const margin = dataset.margins.find(i); margin != dataset.margins.end()) {
                auto const& one = dataset.observations[i];
                texts.push_back(fmt::format("{} {:.6g}: {:.6g} to {:.6g}", one.region.code.text(),
                                            std::get<double>(one.value), margin->second.low,
                                            margin->second.high));
            }
        }
        return texts;
    }
};

// The small project with this file, and with these lines about it.
Read with(std::string const& figures, std::string const& declaration = k_own_declaration)
{
    auto texts = small_project();
    texts[k_now] = figures;
    auto& declared = texts.at(k_declared);
    EXPECT_NE(declared.find(k_own_declaration), std::string::npos);
    declared.replace(declared.find(k_own_declaration), std::string{k_own_declaration}.size(), declaration);
    Diagnostics diagnostics;
    auto dataset = read_texts(texts, diagnostics);
    return {std::move(dataset), told(diagnostics)};
}

std::string wide(std::string const& columns, std::string const& more = {})
{
    return "  - bestand: cijfers/nu.csv\n    bron: cbs\n    codejaar: 2022\n    gepubliceerd: 2021-01-15\n"
           "    ontbreekt: {\".\": onbekend}\n    regio: code\n    periode: \"2020\"\n" +
           more + "    kolommen: {rondkomen: " + columns + "}\n";
}

TEST(margins, our_own_form_has_half_the_width)
{
    auto const read = with("regio;indicator;periode;waarde;marge\n"
                           "WK000101;rondkomen;2020;24,6;2,5\n"
                           "WK000102;rondkomen;2020;20;\n"
                           "WK000103;rondkomen;2020;10;.\n"
                           "GM0001;rondkomen;2020;.;1\n"
                           "WK000201;rondkomen;2020;30;0\n");
    EXPECT_EQ(read.told, Told{});
    EXPECT_EQ(read.margins(), (Told{"WK000101 24.6: 22.1 to 27.1", "WK000201 30: 30 to 30"}));
    ASSERT_EQ(read.dataset.readings.size(), 2U);
    EXPECT_EQ(read.dataset.readings[0].margins, 2U);
    EXPECT_EQ(read.dataset.readings[1].margins, 0U);
    EXPECT_EQ(read.dataset.figure_files[0].confidence, 95);
}

TEST(margins, our_own_form_has_limits)
{
    auto const read = with("regio;indicator;periode;waarde;status;bovengrens;ondergrens\n"
                           "WK000101;rondkomen;2020;24,6;geschat;28;22,1\n"
                           "WK000102;rondkomen;2020;20;;;\n");
    EXPECT_EQ(read.told, Told{});
    EXPECT_EQ(read.margins(), Told{"WK000101 24.6: 22.1 to 28"});
}

TEST(margins, of_one_figure_a_row_in_columns_of_any_name)
{
    auto const read = with("code,what,year,figure,low,high\nWK000101,rondkomen,2020,24.6,22.1,28\n",
                           "  - bestand: cijfers/nu.csv\n    bron: cbs\n    codejaar: 2022\n"
                           "    gepubliceerd: 2021-01-15\n    decimaalteken: punt\n    betrouwbaarheid: 90\n"
                           "    regio: code\n    periode: {kolom: year}\n    indicator: what\n"
                           "    waarde: figure\n    ondergrens: low\n    bovengrens: high\n");
    EXPECT_EQ(read.told, Told{});
    EXPECT_EQ(read.margins(), Told{"WK000101 24.6: 22.1 to 28"});
    EXPECT_EQ(read.dataset.figure_files[0].confidence, 90);
}

TEST(margins, of_wide_files_and_multiplied_as_their_values)
{
    auto const read = with("code;a;m\nWK000101;0,246;0,025\n", wide("{kolom: a, marge: m, maal: 100}"));
    EXPECT_EQ(read.told, Told{});
    EXPECT_EQ(read.margins(), Told{"WK000101 24.6: 22.1 to 27.1"});
    auto const limits = with("code;a;l;h\nWK000101;0,246;0,221;0,28\n",
                             wide("{kolom: a, ondergrens: l, bovengrens: h, maal: 100}"));
    EXPECT_EQ(limits.told, Told{});
    EXPECT_EQ(limits.margins(), Told{"WK000101 24.6: 22.1 to 28"});
}

// A figure that is left out must not give its margin to another.
TEST(margins, a_figure_that_is_there_already_leaves_no_margin)
{
    auto const read = with("regio;indicator;periode;waarde;marge\n"
                           "WK000101;rondkomen;2020;24,6;2,5\n"
                           "WK000101;rondkomen;2020;24,6;1\n"
                           "WK000102;rondkomen;2020;20;\n");
    EXPECT_EQ(read.told.size(), 1U);
    EXPECT_EQ(read.margins(), Told{"WK000101 24.6: 22.1 to 27.1"});
}

TEST(margins, impossible_margins_have_a_place_and_a_mend)
{
    auto const of = [](std::string const& row) {
        return with("regio;indicator;periode;waarde;ondergrens;bovengrens\n" + row + "\n").told;
    };
    EXPECT_EQ(of("WK000101;rondkomen;2020;24,6;28;22"),
              Told{"geo/cijfers/nu.csv:2:30+2: the lower limit \"28\" is above the upper limit \"22\" (look "
                   "whether \"ondergrens\" and \"bovengrens\" are the right way round)"});
    EXPECT_EQ(
        of("WK000101;rondkomen;2020;24,6;25;28"),
        Told{"geo/cijfers/nu.csv:2:25+4: \"24,6\" does not lie between the limits of its margin, \"25\" "
             "and \"28\" (look whether the three columns belong together)"});
    EXPECT_EQ(of("WK000101;rondkomen;2020;24,6;20;"),
              Told{"geo/cijfers/nu.csv:2:33+1: this margin has one limit only (write both limits, or leave "
                   "both fields empty)"});
    EXPECT_EQ(of("WK000101;rondkomen;2020;24,6;20;veel"),
              Told{"geo/cijfers/nu.csv:2:33+4: \"veel\" is not a number (if it stands for a missing value, "
                   "declare it under \"ontbreekt\" at geo/indicatoren.yaml:29)"});
    EXPECT_EQ(with("regio;indicator;periode;waarde;marge\nWK000101;rondkomen;2020;24,6;-2\n").told,
              Told{"geo/cijfers/nu.csv:2:30+2: a margin of \"-2\" is not possible (a margin is how far the "
                   "value may lie to either side: 0 or more)"});
}

TEST(margins, columns_that_do_not_belong_together)
{
    EXPECT_EQ(with("regio;indicator;periode;waarde;ondergrens\nWK000101;rondkomen;2020;24,6;20\n").told,
              Told{"geo/cijfers/nu.csv:1:32+10: one limit of the margin is here, the other is not (name both "
                   "columns: \"ondergrens\" and \"bovengrens\")"});
    EXPECT_EQ(with("regio;indicator;periode;waarde;marge;ondergrens;bovengrens\n").told,
              Told{"geo/cijfers/nu.csv:1:32+5: there is a margin here, and limits too (keep \"marge\", or "
                   "\"ondergrens\" and \"bovengrens\")"});
    EXPECT_EQ(with("code;a;m\n", wide("{kolom: a, marge: m, ondergrens: l, bovengrens: h}")).told,
              Told{"geo/indicatoren.yaml:36:45+1: there is a margin here, and limits too (keep \"marge\", or "
                   "\"ondergrens\" and \"bovengrens\")"});
    EXPECT_EQ(with("code;a;h\n", wide("{kolom: a, bovengrens: h}")).told,
              Told{"geo/indicatoren.yaml:36:50+1: one limit of the margin is here, the other is not (name "
                   "both columns: \"ondergrens\" and \"bovengrens\")"});
    EXPECT_EQ(with("code;a;n\nWK000101;1;2\n", wide("{kolom: a, marge: m}")).told.size(), 1U);
}

TEST(margins, the_confidence_is_one_that_sources_use)
{
    EXPECT_EQ(
        with("code;a\nWK000101;24,6\n", wide("a", "    betrouwbaarheid: 80\n")).told,
        Told{"geo/indicatoren.yaml:36:22+2: \"80\" is not a known value of \"betrouwbaarheid\" (did you "
             "mean \"90\"?)"});
}

} // namespace
} // namespace wijkpeil
