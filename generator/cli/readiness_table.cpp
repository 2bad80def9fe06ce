// SPDX-License-Identifier: EUPL-1.2
#include "cli/readiness_table.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"
#include "cli/reading_table.hpp"
#include "language/language.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>

namespace wijkpeil {
namespace {

using Json = nlohmann::ordered_json;

std::string text_word(TextReadiness text)
{
    switch (text) {
    case TextReadiness::not_asked:
        break;
    case TextReadiness::missing:
        return say("missing");
    case TextReadiness::draft:
        return say("draft");
    case TextReadiness::unconfirmed:
        return say("not confirmed");
    case TextReadiness::stale:
        return say("figures moved");
    case TextReadiness::confirmed:
        return say("confirmed");
    }
    return "-";
}

// For machines: these never change.
char const* text_id(TextReadiness text)
{
    switch (text) {
    case TextReadiness::not_asked:
        break;
    case TextReadiness::missing:
        return "missing";
    case TextReadiness::draft:
        return "draft";
    case TextReadiness::unconfirmed:
        return "unconfirmed";
    case TextReadiness::stale:
        return "stale";
    case TextReadiness::confirmed:
        return "confirmed";
    }
    return "not_asked";
}

char const* state_id(ExpectedState state)
{
    switch (state) {
    case ExpectedState::in:
        break;
    case ExpectedState::awaited:
        return "awaited";
    case ExpectedState::late:
        return "late";
    case ExpectedState::after_cutoff:
        return "after_cutoff";
    }
    return "in";
}

std::string promises_cell(AreaReadiness const& row)
{
    std::vector<std::string> parts;
    if (row.unanswered > 0) {
        parts.push_back(say_count("{} to answer", "{} to answer", row.unanswered));
    }
    if (row.overdue > 0) {
        parts.push_back(say_count("{} overdue", "{} overdue", row.overdue));
    }
    return parts.empty() ? "-" : joined(parts, ", ");
}

std::chrono::sys_days day_number(Date const& date)
{
    return std::chrono::year{date.year} / date.month / date.day;
}

// Nothing for a date of which the day is not known.
std::optional<long> days_left(std::optional<Date> const& until, std::optional<Date> const& today)
{
    if (!until || !today || until->day == 0 || today->day == 0) {
        return {};
    }
    return (day_number(*until) - day_number(*today)).count();
}

// "2027-04-01 (59 days left)"
std::string day_with_rest(std::optional<Date> const& day, std::optional<Date> const& today)
{
    if (!day) {
        return "-";
    }
    auto const left = days_left(day, today);
    if (!left) {
        return iso_date(*day);
    }
    auto const count = static_cast<unsigned long>(*left < 0 ? -*left : *left);
    return iso_date(*day) + " (" +
           (*left < 0 ? say_count("{} day ago", "{} days ago", count)
                      : say_count("{} day left", "{} days left", count)) +
           ")";
}

void print_text(Readiness const& readiness, std::optional<Date> const& today)
{
    std::vector<std::vector<std::string>> lines{
        {say("area"), say("text"), say("figures"), say("awaited"), say("promises")}};
    for (auto const& row : readiness.areas) {
        lines.push_back(
            {row.area, text_word(row.text), say("{} of {}", row.figures, readiness.indicators),
             row.awaited == 0 ? "-" : fmt::format("{} ({})", row.awaited, iso_date(*row.awaited_for)),
             promises_cell(row)});
    }
    print_columns(lines);
    auto const& round = readiness.round;
    std::printf("%s\n", say("figures until {}, deadline {}, letter {}", day_with_rest(round.cutoff, today),
                            day_with_rest(round.deadline, today), day_with_rest(round.letter, today))
                            .c_str());
    for (auto const& promise : readiness.promises) {
        if (promise.overdue) {
            std::printf("%s\n", say("overdue: {}: {}", promise.id, promise.text).c_str());
        }
    }
}

Json day_json(std::optional<Date> const& day, std::optional<Date> const& today)
{
    Json object = Json::object();
    if (day) {
        object["date"] = iso_date(*day);
        if (auto const left = days_left(day, today)) {
            object["days_left"] = *left;
        }
    }
    return object;
}

void print_json(Readiness const& readiness, std::optional<Date> const& today, bool may_close)
{
    Json all;
    all["round"] = readiness.round.id;
    all["may_close"] = may_close;
    all["whole"] = readiness.whole;
    all["cutoff"] = day_json(readiness.round.cutoff, today);
    all["deadline"] = day_json(readiness.round.deadline, today);
    all["letter"] = day_json(readiness.round.letter, today);
    auto& areas = all["areas"] = Json::array();
    for (auto const& row : readiness.areas) {
        areas.push_back({{"area", row.area},
                         {"text", text_id(row.text)},
                         {"files", row.files},
                         {"figures", row.figures},
                         {"indicators", readiness.indicators},
                         {"awaited", row.awaited},
                         {"awaited_until", row.awaited_for ? iso_date(*row.awaited_for) : ""},
                         {"to_answer", row.unanswered},
                         {"overdue", row.overdue}});
    }
    auto& expected = all["expected"] = Json::array();
    for (auto const& one : readiness.expected) {
        expected.push_back({{"source", one.source},
                            {"period", one.figures.period},
                            {"date", iso_date(one.figures.date)},
                            {"indicators", one.figures.indicators},
                            {"state", state_id(one.state)},
                            {"lacking", one.lacking}});
    }
    auto& promises = all["promises"] = Json::array();
    for (auto const& one : readiness.promises) {
        promises.push_back({{"id", one.id}, {"unanswered", one.unanswered}, {"overdue", one.overdue}});
    }
    std::printf("%s\n", Json{{"readiness", std::move(all)}}.dump().c_str());
}

} // namespace

void print_readiness(Readiness const& readiness, std::optional<Date> const& today, bool may_close,
                     ReportFormat format)
{
    if (format == ReportFormat::json) {
        print_json(readiness, today, may_close);
    } else {
        print_text(readiness, today);
    }
}

} // namespace wijkpeil
