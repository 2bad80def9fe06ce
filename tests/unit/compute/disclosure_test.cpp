// SPDX-License-Identifier: EUPL-1.2
#include "compute/disclosure.hpp"

#include "compute/small_dataset.hpp"
#include "compute/statistics.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

using testing::SmallDataset;

class Disclosure : public ::testing::Test
{
protected:
    Disclosure()
    {
        small.data.observations.clear();
        Source source;
        source.id = "cbs";
        source.disclosure = DisclosureRule{};
        source.disclosure->place = {"geo/bronnen.yaml", 7, 3, 1, ""};
        small.data.sources = {source};
        source.id = "ander";
        source.disclosure.reset();
        small.data.sources.push_back(source);
        small.data.figure_files[0].source = "cbs";
        share().weighting = Weighting{"inwoners", "", true};
        share().id = "aandeel";
    }
    DisclosureRule& rule() { return *small.data.sources[0].disclosure; }
    Indicator& share() { return small.data.indicators[1]; }
    void apply() { done = apply_disclosure_rules(small.data, diagnostics); }
    // The values in their order: "12 onderdrukt x".
    std::string values()
    {
        std::string all;
        for (auto const& one : small.data.observations) {
            if (auto const* number = std::get_if<double>(&one.value)) {
                all += fmt_number(*number) + " ";
                continue;
            }
            auto const& gone = std::get<Missing>(one.value);
            all += gone.reason == MissingReason::suppressed ? "hidden " : gone.sign.text() + " ";
        }
        return all;
    }
    static std::string fmt_number(double number)
    {
        auto text = std::to_string(number);
        text.erase(text.find_last_not_of('0') + 1);
        return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
    }
    SmallDataset small;
    Diagnostics diagnostics;
    std::map<std::string, Disclosed> done;
};

TEST_F(Disclosure, counts_below_the_minimum_are_hidden_nought_too)
{
    rule().minimum_count = 10;
    small.put("inwoners", "t", {{"WK0101", 9}, {"WK0102", 10}, {"WK0103", 0}, {"GM01", 8.9}});
    small.data.margins = {{0, {1, 20}}, {1, {2, 30}}};
    apply();
    EXPECT_EQ(values(), "hidden 10 hidden hidden ");
    EXPECT_EQ(done.at("cbs").suppressed, 3U);
    EXPECT_EQ(done.at("cbs").rounded, 0U);
    EXPECT_EQ(small.data.margins.count(0), 0U) << "a margin would tell the value";
    EXPECT_EQ(small.data.margins.count(1), 1U);
    EXPECT_FALSE(diagnostics.has_errors());
}

TEST_F(Disclosure, shares_of_too_few_are_hidden)
{
    rule().minimum_denominator = 100;
    rule().minimum_count = 5;
    small.put("inwoners", "t", {{"WK0101", 99}, {"WK0102", 100}, {"WK0103", 50000}});
    small.put("aandeel", "t", {{"WK0101", 50}, {"WK0102", 4.9}, {"WK0103", 0.01}, {"WK0104", 1}});
    apply();
    EXPECT_EQ(values(), "99 100 50000 hidden hidden 0.01 1 ")
        << "of WK0101 the denominator, of WK0102 4.9 cases; of WK0104 nobody knows";
}

TEST_F(Disclosure, ten_percent_of_fifty_are_five)
{
    rule().minimum_count = 7;
    small.put("inwoners", "t", {{"WK0101", 50}});
    small.put("aandeel", "t", {{"WK0101", 14}}); // 7.000000000000001 or 6.999999999999999
    rule().minimum_count = 0.14 * 50 + 1e-12;
    apply();
    EXPECT_EQ(values(), "50 14 ");
}

TEST_F(Disclosure, a_mean_of_too_few_is_hidden)
{
    rule().minimum_count = 10;
    share().unit_type = UnitType::mean;
    small.put("inwoners", "t", {{"WK0101", 1000}, {"WK0102", 10}});
    small.file(2022, {2024, 1, 1});
    small.data.figure_files.back().source = "ander";
    small.put("inwoners", "t", {{"WK0103", 9}});
    small.data.figure_files.push_back(small.data.figure_files.front());
    small.put("aandeel", "t", {{"WK0101", 1.5}, {"WK0102", 1.5}, {"WK0103", 1.5}});
    apply();
    EXPECT_EQ(values(), "1000 10 9 1.5 1.5 hidden ") << "the 9 itself is of a source without a rule";
}

TEST_F(Disclosure, a_hidden_denominator_hides_its_shares)
{
    rule().minimum_denominator = 10;
    rule().minimum_count = 20;
    small.put("inwoners", "t",
              {{"WK0101", 19}, {"WK0102", Missing{MissingReason::secret, "x"}}, {"WK0103", 20}});
    small.put("aandeel", "t", {{"WK0101", 100}, {"WK0102", 50}, {"WK0103", 100}});
    apply();
    EXPECT_EQ(values(), "hidden x 20 hidden hidden 100 ");
}

TEST_F(Disclosure, the_denominator_is_that_of_the_region_its_year_and_its_period)
{
    rule().minimum_denominator = 100;
    small.put("inwoners", "t", {{"WK0101", 50}});
    small.put("inwoners", "u", {{"WK0102", 50}});
    small.put("aandeel", "t", {{"WK0101", 10}, {"WK0102", 10}});
    small.put("aandeel", "u", {{"WK0101", 10}, {"WK0102", 10}});
    small.file(2016, {2017, 1, 1});
    small.data.figure_files.back().source = "cbs";
    small.put("aandeel", "t", {{"WK0101", 10}});
    auto const before = small.data;
    apply();
    EXPECT_EQ(values(), "50 50 hidden 10 10 hidden 10 ");
    small.data = before;
    small.data.indicators[1].weighting->period = "t";
    apply();
    EXPECT_EQ(values(), "50 50 hidden 10 hidden 10 10 ");
    small.data = before;
    small.data.indicators[1].weighting->is_denominator = false;
    apply();
    EXPECT_EQ(values(), "50 50 10 10 10 10 10 ") << "a weight is no denominator";
    EXPECT_TRUE(done.empty());
}

TEST_F(Disclosure, of_two_deliveries_of_the_denominator_the_smaller_counts)
{
    rule().minimum_denominator = 100;
    small.put("inwoners", "t", {{"WK0101", 99}});
    small.file(2022, {2024, 1, 1});
    small.data.figure_files.back().source = "cbs";
    small.put("inwoners", "t", {{"WK0101", 101}, {"WK0102", 200}});
    small.put("aandeel", "t", {{"WK0101", 50}, {"WK0102", 50}});
    apply();
    EXPECT_EQ(values(), "99 101 200 hidden 50 ");
}

TEST_F(Disclosure, counts_that_stay_are_rounded_half_away_from_nought)
{
    rule().rounding_base = 5;
    rule().minimum_count = 3;
    small.put("inwoners", "t",
              {{"WK0101", 2.5}, {"WK0102", 7.5}, {"WK0103", 7.4}, {"WK0104", 10}, {"GM01", 1012.5}});
    small.put("aandeel", "t", {{"WK0102", 52}});
    apply();
    EXPECT_EQ(values(), "hidden 10 5 10 1015 52 ");
    EXPECT_EQ(done.at("cbs").rounded, 3U);
    EXPECT_EQ(done.at("cbs").suppressed, 1U);
}

TEST_F(Disclosure, the_margin_of_a_rounded_count_moves_with_it)
{
    rule().rounding_base = 10;
    small.put("inwoners", "t", {{"WK0101", 106}, {"WK0102", 100}});
    small.data.margins = {{0, {96, 126}}, {1, {90, 110}}};
    apply();
    EXPECT_EQ(small.data.margins.at(0), (Interval{100, 130})) << "96 and 126 with 110 would tell 106";
    EXPECT_EQ(small.data.margins.at(1), (Interval{90, 110}));
}

TEST_F(Disclosure, only_figures_of_that_source_and_no_missing_ones_are_touched)
{
    rule().minimum_count = 10;
    rule().rounding_base = 10;
    small.put("inwoners", "t", {{"WK0101", 101}, {"WK0102", Missing{MissingReason::unknown, "."}}});
    small.file(2022, {2024, 1, 1});
    small.data.figure_files.back().source = "ander";
    small.put("inwoners", "t", {{"WK0103", 3}, {"WK0104", 104}});
    apply();
    EXPECT_EQ(values(), "100 . 3 104 ");
    EXPECT_EQ(done.size(), 1U);
}

TEST_F(Disclosure, nothing_happens_without_a_rule)
{
    small.data.sources[0].disclosure.reset();
    small.put("inwoners", "t", {{"WK0101", 0}, {"WK0102", 3}});
    apply();
    EXPECT_EQ(values(), "0 3 ");
    EXPECT_TRUE(done.empty());
}

TEST_F(Disclosure, a_rule_that_hides_everything_is_an_error_at_its_place)
{
    rule().minimum_count = 1000;
    small.put("inwoners", "t", {{"WK0101", 10}, {"WK0102", 20}});
    small.put("aandeel", "t", {{"WK0101", 10}});
    apply();
    EXPECT_EQ(values(), "hidden hidden hidden ");
    ASSERT_EQ(diagnostics.count(Severity::error), 2U);
    EXPECT_EQ(diagnostics.all()[0].place, rule().place);
    EXPECT_EQ(diagnostics.all()[0].message, "the rule of source \"cbs\" hides every value of \"inwoners\"");
    EXPECT_EQ(diagnostics.all()[1].message, "the rule of source \"cbs\" hides every value of \"aandeel\"");
    EXPECT_FALSE(diagnostics.all()[0].hint.empty());
}

TEST_F(Disclosure, what_is_hidden_is_nowhere_in_what_is_computed)
{
    rule().minimum_count = 10;
    small.put("inwoners", "t", {{"WK0101", 7}, {"WK0102", 100}, {"WK0103", 100}, {"WK0104", 100}});
    small.put("inwoners", "u", {{"WK0101", 20}});
    apply();
    Statistics const all(small.data, small.data.settings.rounds.front());
    Subject const region{SubjectKind::region, "WK0101"};
    EXPECT_TRUE(is_missing(all.at(region, "inwoners", "t").value));
    EXPECT_TRUE(is_missing(all.at({SubjectKind::area, "oost"}, "inwoners", "t").value))
        << "with the other wijk it would be found by subtraction";
    EXPECT_EQ(all.change(region, "inwoners", "t", "u").change_class, ChangeClass::too_few);
    EXPECT_TRUE(is_missing(all.change(region, "inwoners", "t", "u").difference));
}

} // namespace
} // namespace wijkpeil
