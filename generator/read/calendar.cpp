// SPDX-License-Identifier: EUPL-1.2
// `kalender` of wijkpeil.yaml: days that return by a rule, and days that are set.
#include "read/calendar_rule.hpp"
#include "read/parts.hpp"

#include "base/messages.hpp"

#include <map>
#include <tuple>

namespace wijkpeil {
namespace {

constexpr int k_longest_reminder = 366;

std::string forms()
{
    return say("write \"elk jaar vóór 1 april\", \"elk jaar uiterlijk 15 maart\", "
               "\"elk jaar in november\", or \"elke 2 jaar\" instead of \"elk jaar\"");
}

std::string mend_of(CalendarRuleMistake mistake)
{
    switch (mistake) {
    case CalendarRuleMistake::form:
        return forms();
    case CalendarRuleMistake::day:
        return say("use a day that every year has; for the end of February write \"vóór 1 maart\"");
    case CalendarRuleMistake::year_before:
        return say("its last day would be in the year before: write \"uiterlijk 31 december\"");
    }
    return {};
}

// The day of the rule in its first year.
void read_rule(YamlMap& map, CalendarEntry& entry, Diagnostics& diagnostics)
{
    auto const first = map.required_integer("vanaf");
    if (first && (*first < 1900 || *first > 2200)) {
        diagnostics.error(map.place("vanaf"), say("\"{}\" is not a year", *first),
                          say("write the first year of the rule, in four digits"));
    }
    auto const parsed = parse_calendar_rule(entry.rule);
    if (auto const* mistake = std::get_if<CalendarRuleMistake>(&parsed)) {
        diagnostics.error(map.place("regel"), say("the rule \"{}\" is not understood", entry.rule),
                          mend_of(*mistake));
        return;
    }
    auto const& rule = std::get<CalendarRule>(parsed);
    entry.every_years = rule.every_years;
    entry.day = {first.value_or(0), rule.month, rule.day};
}

void read_day(YamlMap& map, CalendarEntry& entry, Diagnostics& diagnostics)
{
    auto const date = map.date("datum");
    if (date && date->day == 0) {
        diagnostics.error(map.place("datum"), say("a date in the calendar needs its day"),
                          say("write it as 2027-03-04, or leave the entry out until the day is known"));
    }
    if (map.has("vanaf")) {
        diagnostics.error(map.place("vanaf"), say("\"vanaf\" goes with a rule, not with a date"),
                          say("take \"vanaf\" away"));
    }
    entry.day = date.value_or(Date{});
}

CalendarEntry read_entry(YamlNode const& node, Diagnostics& diagnostics)
{
    CalendarEntry entry;
    YamlMap map{node, say("an entry of the calendar"), diagnostics};
    entry.name = map.required_text("naam");
    entry.place = map.place("naam");
    entry.rule = map.text("regel");
    bool const has_rule = map.has("regel");
    bool const has_day = map.has("datum");
    if (has_rule && has_day) {
        diagnostics.error(map.place("datum"), say("this entry has both a rule and a date"),
                          say("keep one of them: \"regel\" for a day that returns, \"datum\" for one day"));
    } else if (!has_rule && !has_day && node.kind == YamlNode::Kind::map) {
        diagnostics.error(
            node.place, say("this entry has neither a rule nor a date"),
            say("add \"regel: elk jaar vóór 1 april\" with \"vanaf: 2027\", or \"datum: 2027-03-04\""));
    } else if (has_rule) {
        read_rule(map, entry, diagnostics);
    } else if (has_day) {
        read_day(map, entry, diagnostics);
    }
    static_cast<void>(map.has("vanaf")); // a known key, whatever else is wrong
    entry.remind_days = map.integer("herinnering", 0);
    if (entry.remind_days < 0 || entry.remind_days > k_longest_reminder) {
        diagnostics.error(map.place("herinnering"), say("a reminder is 1 to 366 days before"),
                          say("write the number of days, or take \"herinnering\" away"));
    }
    entry.remark = map.text("opmerking");
    map.finish();
    return entry;
}

} // namespace

std::vector<CalendarEntry> read_calendar(std::vector<YamlNode> const& nodes, Diagnostics& diagnostics)
{
    std::vector<CalendarEntry> entries;
    std::map<std::tuple<std::string, std::string, Date>, Place> seen; // a calendar knows them apart by these
    for (auto const& node : nodes) {
        auto entry = read_entry(node, diagnostics);
        auto const day = entry.rule.empty() ? entry.day : Date{};
        auto const [before, is_new] = seen.try_emplace({entry.name, entry.rule, day}, entry.place);
        if (!is_new && !entry.name.empty()) {
            diagnostics.error(
                entry.place,
                say("\"{}\" is in the calendar twice, also on line {}", entry.name, before->second.line),
                say("take one of them away, or give it another name"));
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace wijkpeil
