// SPDX-License-Identifier: EUPL-1.2
// The text of kalender.ics. That a calendar program finds the right days in it:
// tests/independent/calendar_days.py.
#include "publish/calendar.hpp"

#include "base/text.hpp"
#include "publish/calendar_lines.hpp"

#include <gtest/gtest.h>

namespace wijkpeil {
namespace {

Round open_round()
{
    Round round;
    round.id = "2027-voorjaar";
    round.name = "voorjaar 2027";
    return round;
}

Settings with(Round round)
{
    Settings settings;
    settings.title = "Proef";
    settings.publisher = "Gemeente";
    settings.current_round = round.id;
    settings.rounds = {std::move(round)};
    return settings;
}

CalendarEntry entry(std::string name, Date day)
{
    CalendarEntry one;
    one.name = std::move(name);
    one.day = day;
    return one;
}

std::size_t events_of(std::string const& text)
{
    return split(replaced(text, "BEGIN:VEVENT", "\x01"), '\x01').size() - 1;
}

bool has_line(std::string const& text, std::string const& line)
{
    return text.find("\r\n" + line + "\r\n") != std::string::npos;
}

TEST(calendar, without_one_known_day_there_is_no_file)
{
    auto round = open_round();
    EXPECT_EQ(calendar_ics(with(round)), "");
    round.letter = Date{2027, 3, 0}; // only the month
    EXPECT_EQ(calendar_ics(with(round)), "");
    round.letter = Date{2027, 3, 4};
    round.status = RoundStatus::recorded;
    EXPECT_EQ(calendar_ics(with(round)), "");
}

TEST(calendar, each_known_day_of_a_round_is_an_event)
{
    auto round = open_round();
    round.cutoff = Date{2027, 3, 1};
    round.letter = Date{2027, 3, 31};
    round.deadline = Date{2027, 4, 0};
    round.council = Date{2027, 5, 1};
    round.assumed = true;
    auto const text = calendar_ics(with(round));
    EXPECT_EQ(events_of(text), 3U);
    EXPECT_TRUE(has_line(text, "DTSTART;VALUE=DATE:20270331"));
    EXPECT_TRUE(has_line(text, "SUMMARY:Brief\\, ronde voorjaar 2027"));
    EXPECT_TRUE(has_line(text, "DESCRIPTION:Deze datum is aangenomen\\, niet toegezegd."));
    EXPECT_TRUE(has_line(text, "DTSTAMP:20270301T000000Z")) << "of the cut-off, never of a clock";
}

TEST(calendar, a_demonstration_says_so_in_every_summary)
{
    auto round = open_round();
    round.letter = Date{2027, 3, 31};
    auto settings = with(round);
    settings.example = true;
    settings.calendar = {entry("Raad", {2027, 3, 4})};
    auto const text = calendar_ics(settings);
    EXPECT_TRUE(has_line(text, "SUMMARY:Voorbeeld: Brief\\, ronde voorjaar 2027"));
    EXPECT_TRUE(has_line(text, "SUMMARY:Voorbeeld: Raad"));
    EXPECT_EQ(text.find("aangenomen"), std::string::npos);
}

TEST(calendar, a_rule_returns_and_reminds)
{
    auto settings = with(open_round());
    auto letter = entry("Brief", {2027, 3, 31});
    letter.rule = "elke 2 jaar vóór 1 april";
    letter.every_years = 2;
    letter.remind_days = 30;
    auto figures = entry("Cijfers", {2028, 2, 0});
    figures.rule = "elk jaar in februari";
    figures.every_years = 1;
    settings.calendar = {letter, figures};
    auto const text = calendar_ics(settings);
    EXPECT_TRUE(has_line(text, "RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYMONTHDAY=31"));
    EXPECT_TRUE(has_line(text, "TRIGGER:-P30D"));
    EXPECT_TRUE(has_line(text, "DTSTART;VALUE=DATE:20280229")) << "2028 is a leap year";
    EXPECT_TRUE(has_line(text, "RRULE:FREQ=YEARLY;INTERVAL=1;BYMONTH=2;BYMONTHDAY=-1"));
}

TEST(calendar, every_event_has_an_id_of_its_own_that_stays)
{
    auto settings = with(open_round());
    settings.calendar = {entry("Raad", {2027, 3, 4}), entry("Raad", {2027, 4, 4}),
                         entry("Ráád", {2027, 3, 4})};
    auto const uids = [](std::string const& text) {
        std::vector<std::string> found;
        for (auto const line : split(text, '\n')) {
            if (line.starts_with("UID:")) {
                found.emplace_back(line);
            }
        }
        return found;
    };
    auto const before = uids(calendar_ics(settings));
    ASSERT_EQ(before.size(), 3U);
    EXPECT_NE(before[0], before[1]);
    EXPECT_NE(before[0], before[2]);
    settings.calendar.erase(settings.calendar.begin());
    EXPECT_EQ(uids(calendar_ics(settings)), (std::vector{before[1], before[2]}));
    settings.publisher = "Another municipality";
    EXPECT_NE(uids(calendar_ics(settings)).front(), before[1]) << "two projects in one calendar";
}

TEST(calendar, a_long_line_is_folded_between_letters)
{
    std::string words;
    for (int i = 0; i < 60; ++i) {
        words += i % 2 == 0 ? "é" : "€,";
    }
    CalendarLines lines;
    lines.add_text("SUMMARY", words + ";\\\nend");
    std::string unfolded;
    auto const text = replaced(lines.text(), "\r\n", "\n");
    for (auto const line : split(text, '\n')) {
        EXPECT_LE(line.size(), 75U);
        EXPECT_FALSE(first_invalid_utf8(line)) << line;
        unfolded += line.starts_with(' ') ? line.substr(1) : line;
    }
    EXPECT_EQ(unfolded, "SUMMARY:" + replaced(words, ",", "\\,") + "\\;\\\\\\nend");
}

} // namespace
} // namespace wijkpeil
