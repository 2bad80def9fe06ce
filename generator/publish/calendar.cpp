// SPDX-License-Identifier: EUPL-1.2
#include "publish/calendar.hpp"

#include "base/text.hpp"
#include "publish/calendar_lines.hpp"

#include <fmt/format.h>

#include <chrono>
#include <optional>

namespace wijkpeil {
namespace {

constexpr std::size_t k_hash_digits = 8;

bool has_day(std::optional<Date> const& date)
{
    return date && date->day > 0;
}

// A day of the calendar, before it is written.
struct Event {
    std::string uid; // without what makes it the project's own
    Date day;
    std::string summary;
    std::string description;
    int every_years = 0;            // 0: once
    bool last_day_of_month = false; // of a rule: not always the same day
    int remind_days = 0;
};

void add_round_day(std::vector<Event>& events, Round const& round, std::string const& kind,
                   std::string const& words, std::optional<Date> const& day)
{
    if (!has_day(day)) {
        return;
    }
    Event event;
    event.uid = "ronde-" + round.id + "-" + kind;
    event.day = *day;
    event.summary = fmt::format("{}, ronde {}", words, round.name);
    if (round.assumed) {
        event.description = "Deze datum is aangenomen, niet toegezegd.";
    }
    events.push_back(std::move(event));
}

void add_round(std::vector<Event>& events, Round const& round)
{
    if (round.status == RoundStatus::recorded) {
        return;
    }
    add_round_day(events, round, "cijfers-tot", "Laatste dag voor nieuwe cijfers", round.cutoff);
    add_round_day(events, round, "brief", "Brief", round.letter);
    add_round_day(events, round, "deadline", "Uiterste datum", round.deadline);
    add_round_day(events, round, "raad", "Gemeenteraad", round.council);
}

// Small ASCII letters, digits and hyphens: what is something else becomes a hyphen.
std::string id_of(std::string const& words)
{
    std::string id;
    for (char const c : words) {
        bool const is_capital = c >= 'A' && c <= 'Z';
        bool const is_plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (is_capital || is_plain) {
            id += is_capital ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (!id.empty() && id.back() != '-') {
            id += '-';
        }
    }
    return id;
}

std::string start_of_hash(std::string const& text)
{
    return sha256(text).substr(0, k_hash_digits);
}

// A rule's day is the same in every year, but for the end of February.
Date first_day(CalendarEntry const& entry)
{
    auto day = entry.day;
    if (day.day == 0) {
        std::chrono::year_month_day_last const last{
            std::chrono::year{day.year},
            std::chrono::month_day_last{std::chrono::month(static_cast<unsigned>(day.month))}};
        day.day = static_cast<int>(static_cast<unsigned>(last.day()));
    }
    return day;
}

Event event_of(CalendarEntry const& entry)
{
    Event event;
    event.day = first_day(entry);
    event.summary = entry.name;
    event.every_years = entry.every_years;
    event.last_day_of_month = entry.day.day == 0;
    event.remind_days = entry.remind_days;
    // Entries may share a name; what tells them apart is the rule or the day. The hash is for names whose
    // letters are not in an id.
    auto const what = entry.rule.empty() ? calendar_date(event.day) : entry.rule;
    event.uid = fmt::format("kalender-{}-{}", id_of(entry.name), start_of_hash(entry.name + "\n" + what));
    if (!entry.rule.empty()) {
        event.description = fmt::format("Dit is de laatste dag. Regel: {}.", entry.rule);
    }
    if (!entry.remark.empty()) {
        event.description += (event.description.empty() ? "" : " ") + entry.remark;
    }
    return event;
}

// Every event must say when it was made. No clock: what the round says of its figures, else its nearest date.
std::string time_stamp(Settings const& settings)
{
    Date stamp{1970, 1, 1};
    for (auto const& round : settings.rounds) {
        if (round.id != settings.current_round) {
            continue;
        }
        for (auto const& date : {round.cutoff, round.deadline, round.letter, round.council}) {
            if (has_day(date)) {
                return calendar_date(*date) + "T000000Z";
            }
        }
    }
    return calendar_date(stamp) + "T000000Z";
}

std::string rule_of(Event const& event)
{
    return fmt::format("FREQ=YEARLY;INTERVAL={};BYMONTH={};BYMONTHDAY={}", event.every_years, event.day.month,
                       event.last_day_of_month ? -1 : event.day.day);
}

void write_event(CalendarLines& lines, Event const& event, std::string const& owner, std::string const& stamp,
                 std::string const& before)
{
    auto const summary = before + event.summary;
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", event.uid + "@" + owner);
    lines.add("DTSTAMP", stamp);
    lines.add("DTSTART;VALUE=DATE", calendar_date(event.day));
    if (event.every_years > 0) {
        lines.add("RRULE", rule_of(event));
    }
    lines.add_text("SUMMARY", summary);
    if (!event.description.empty()) {
        lines.add_text("DESCRIPTION", event.description);
    }
    lines.add("TRANSP", "TRANSPARENT"); // nobody is busy all that day
    if (event.remind_days > 0) {
        lines.add("BEGIN", "VALARM");
        lines.add("ACTION", "DISPLAY");
        lines.add_text("DESCRIPTION", summary);
        lines.add("TRIGGER", fmt::format("-P{}D", event.remind_days));
        lines.add("END", "VALARM");
    }
    lines.add("END", "VEVENT");
}

} // namespace

std::string calendar_ics(Settings const& settings)
{
    std::vector<Event> events;
    for (auto const& round : settings.rounds) {
        add_round(events, round);
    }
    for (auto const& entry : settings.calendar) {
        events.push_back(event_of(entry));
    }
    if (events.empty()) {
        return {};
    }
    auto const owner = start_of_hash(settings.publisher + "\n" + settings.title) + ".wijkpeil";
    std::string const before = settings.example ? "Voorbeeld: " : "";
    CalendarLines lines;
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//wijkpeil//wijkpeil//NL");
    lines.add_text("X-WR-CALNAME", before + settings.title);
    for (auto const& event : events) {
        write_event(lines, event, owner, time_stamp(settings), before);
    }
    lines.add("END", "VCALENDAR");
    return lines.text();
}

} // namespace wijkpeil
