// SPDX-License-Identifier: EUPL-1.2
#include "read/calendar_rule.hpp"
#include "small_project.hpp"

namespace wijkpeil {
namespace {

using Parsed = std::variant<CalendarRule, CalendarRuleMistake>;

TEST(calendar, the_last_day_before_a_date_is_the_day_before_it)
{
    EXPECT_EQ(parse_calendar_rule("elk jaar vóór 1 april"), Parsed(CalendarRule{1, 3, 31}));
    EXPECT_EQ(parse_calendar_rule("elk jaar vóór 1 juli"), Parsed(CalendarRule{1, 6, 30}));
    EXPECT_EQ(parse_calendar_rule("elk jaar vóór 15 maart"), Parsed(CalendarRule{1, 3, 14}));
    EXPECT_EQ(parse_calendar_rule("elk jaar uiterlijk 15 maart"), Parsed(CalendarRule{1, 3, 15}));
    EXPECT_EQ(parse_calendar_rule("elk jaar in november"), Parsed(CalendarRule{1, 11, 30}));
    EXPECT_EQ(parse_calendar_rule("elk jaar in december"), Parsed(CalendarRule{1, 12, 31}));
}

TEST(calendar, the_end_of_february_is_not_always_the_same_day)
{
    EXPECT_EQ(parse_calendar_rule("elk jaar vóór 1 maart"), Parsed(CalendarRule{1, 2, 0}));
    EXPECT_EQ(parse_calendar_rule("elk jaar in februari"), Parsed(CalendarRule{1, 2, 0}));
    EXPECT_EQ(parse_calendar_rule("elk jaar uiterlijk 28 februari"), Parsed(CalendarRule{1, 2, 28}));
}

TEST(calendar, years_between_may_be_digits_or_words)
{
    EXPECT_EQ(parse_calendar_rule("elke 2 jaar vóór 1 april"), Parsed(CalendarRule{2, 3, 31}));
    EXPECT_EQ(parse_calendar_rule("elke vier jaar in mei"), Parsed(CalendarRule{4, 5, 31}));
    EXPECT_EQ(parse_calendar_rule("  Elke  10 jaar VOOR 2\u00A0Juni "), Parsed(CalendarRule{10, 6, 1}));
}

TEST(calendar, what_can_be_read_in_two_ways_is_refused)
{
    for (auto const* text :
         {"", "elk jaar", "vóór 1 april", "elk half jaar in mei", "elk jaar april", "elk jaar op 1 april",
          "elke 0 jaar in mei", "elke 11 jaar in mei", "elk jaar in november 2027", "elk jaar vóór april",
          "elke jaar in mei", "elk jaar vóór 1ste april", "elk jaar in 3 mei"}) {
        EXPECT_EQ(parse_calendar_rule(text), Parsed(CalendarRuleMistake::form)) << text;
    }
    for (auto const* text : {"elk jaar vóór 31 april", "elk jaar uiterlijk 29 februari",
                             "elk jaar vóór 29 februari", "elk jaar uiterlijk 0 mei"}) {
        EXPECT_EQ(parse_calendar_rule(text), Parsed(CalendarRuleMistake::day)) << text;
    }
    EXPECT_EQ(parse_calendar_rule("elk jaar vóór 1 januari"), Parsed(CalendarRuleMistake::year_before));
}

TEST(calendar, an_entry_is_a_rule_from_a_year_or_a_day)
{
    auto texts = small_project();
    texts["wijkpeil.yaml"] += R"(kalender:
  - {naam: Brief, regel: elke 2 jaar vóór 1 maart, vanaf: 2028, herinnering: 30, opmerking: Aangenomen.}
  - {naam: Raad, datum: 2027-03-04}
  - {naam: Raad, datum: 2027-04-01}
)";
    Diagnostics diagnostics;
    auto const all = read_texts(texts, diagnostics).settings.calendar;
    EXPECT_EQ(told(diagnostics), Told{});
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].name, "Brief");
    EXPECT_EQ(all[0].day, (Date{2028, 2, 0}));
    EXPECT_EQ(all[0].every_years, 2);
    EXPECT_EQ(all[0].remind_days, 30);
    EXPECT_EQ(all[0].rule, "elke 2 jaar vóór 1 maart");
    EXPECT_EQ(all[0].remark, "Aangenomen.");
    EXPECT_EQ(all[1].day, (Date{2027, 3, 4}));
    EXPECT_EQ(all[1].every_years, 0);
    EXPECT_EQ(all[1].rule, "");
}

} // namespace
} // namespace wijkpeil
