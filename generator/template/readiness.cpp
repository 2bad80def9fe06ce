// SPDX-License-Identifier: EUPL-1.2
#include "template/readiness.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"
#include "compute/commitment_state.hpp"
#include "language/language.hpp"
#include "template/account_state.hpp"
#include "template/commitments.hpp"

#include <algorithm>
#include <map>

namespace wijkpeil {
namespace {

using Texts = std::vector<Account const*>;

// Those of the round about the area, by file.
std::map<std::string, Texts> texts_of(Area const& area, Dataset const& dataset, Round const& round)
{
    std::map<std::string, Texts> files;
    for (auto const& account : dataset.accounts) {
        if (account.area == area.id && account.round == round.id) {
            files[account.place.file].push_back(&account);
        }
    }
    return files;
}

AccountStanding worst_of(Texts const& texts, Area const& area, Statistics const& statistics)
{
    auto worst = AccountStanding::confirmed;
    for (auto const* text : texts) {
        worst = std::min(worst, standing_of(*text, area, statistics));
    }
    return worst;
}

TextReadiness readiness_as(AccountStanding standing)
{
    switch (standing) {
    case AccountStanding::draft:
        return TextReadiness::draft;
    case AccountStanding::unconfirmed:
        return TextReadiness::unconfirmed;
    case AccountStanding::stale:
        return TextReadiness::stale;
    case AccountStanding::confirmed:
        break;
    }
    return TextReadiness::confirmed;
}

bool asks_for_text(Settings const& settings, Area const& area)
{
    return settings.texts_of_all ||
           std::find(settings.texts_of.begin(), settings.texts_of.end(), area.id) != settings.texts_of.end();
}

void tell_of_texts(Texts const& texts, AccountStanding worst, Area const& area, Statistics const& statistics,
                   Diagnostics& stops)
{
    auto const& file = texts.front()->place.file;
    auto const confirm = "wijkpeil text confirm " + file;
    if (worst == AccountStanding::draft) {
        stops.error(texts.front()->place, say("the text about {} is a draft", area.name),
                    say("write \"stand: klaar\" in its head when it is done, then: {}", confirm));
    } else if (worst == AccountStanding::unconfirmed) {
        stops.error(place_of_file(file), say("the text about {} is not confirmed", area.name),
                    say("read it against the figures of today, then: {}", confirm));
    }
    for (auto const* text : texts) {
        if (worst != AccountStanding::draft &&
            standing_of(*text, area, statistics) == AccountStanding::stale) {
            auto const trouble = trouble_of(*text, area, statistics);
            stops.error(text->place, trouble->message, trouble->hint);
        }
    }
}

void add_texts(AreaReadiness& row, Area const& area, Statistics const& statistics, Diagnostics& stops)
{
    auto const& dataset = statistics.dataset();
    auto const files = texts_of(area, dataset, statistics.round());
    auto worst = AccountStanding::confirmed;
    for (auto const& [file, texts] : files) {
        auto const here = worst_of(texts, area, statistics);
        worst = std::min(worst, here);
        row.files.push_back(file);
        tell_of_texts(texts, here, area, statistics, stops);
    }
    if (!files.empty()) {
        row.text = readiness_as(worst);
    } else if (asks_for_text(dataset.settings, area)) {
        row.text = TextReadiness::missing;
        auto const& round = statistics.round().id;
        stops.error(area.place, say("there is no text about {} in this round", area.name),
                    say("write templates/teksten/{}/{}.md, or ask for it: wijkpeil text request --area {}",
                        round, area.id, area.id));
    }
}

void add_figures(AreaReadiness& row, Area const& area, Statistics const& statistics,
                 std::vector<Expectation> const& expected)
{
    for (auto const& indicator : statistics.dataset().indicators) {
        auto const has = [&](Subject const& subject) {
            return statistics.newest_period(subject, indicator.id).has_value();
        };
        bool const any = has({SubjectKind::area, area.id}) ||
                         std::any_of(area.regions.begin(), area.regions.end(), [&](AreaRegion const& one) {
                             return has({SubjectKind::region, one.code});
                         });
        row.figures += any ? 1 : 0;
    }
    for (auto const& one : expected) {
        auto const lacking = one.lacking.find(area.id);
        if (lacking != one.lacking.end() && one.state != ExpectedState::after_cutoff) {
            row.awaited += lacking->second.size();
            row.awaited_for = std::max(row.awaited_for.value_or(one.figures.date), one.figures.date);
        }
    }
}

// What is announced in time and not there stops the round; what comes later is told.
void tell_of_figures(Expectation const& one, Round const& round, Dataset const& dataset, Diagnostics& stops)
{
    if (one.state == ExpectedState::in) {
        return;
    }
    std::vector<std::string> indicators;
    for (auto const& id : one.figures.indicators) {
        if (std::any_of(one.lacking.begin(), one.lacking.end(), [&](auto const& area) {
                return std::find(area.second.begin(), area.second.end(), id) != area.second.end();
            })) {
            indicators.push_back(id);
        }
    }
    auto const what =
        joined(indicators, ", ") + " (" + say_count("{} area", "{} areas", one.lacking.size()) + ")";
    auto const* source = dataset.find_source(one.source);
    auto const day = iso_date(one.figures.date);
    auto const& place = one.figures.place;
    if (one.state == ExpectedState::after_cutoff) {
        stops.information(place,
                          say("figures of {} come after the cut-off of {}, so not in this round: {}",
                              one.figures.period, round.cutoff ? iso_date(*round.cutoff) : "-", what),
                          {});
    } else if (one.state == ExpectedState::late) {
        stops.error(place,
                    say("figures of {} were expected {} and are not in: {}", one.figures.period, day, what),
                    say("ask {} for them, or write the date that it gives now",
                        source == nullptr ? one.source : source->publisher));
    } else {
        stops.error(
            place, say("figures of {} are not in yet, expected {}: {}", one.figures.period, day, what),
            say("put them in geo/cijfers when they are out, or mend the date; --concept makes a draft "
                "without them"));
    }
}

std::vector<PromiseReadiness> promises_of(Dataset const& dataset, Round const& round)
{
    std::vector<PromiseReadiness> all;
    for (auto const& standing : standings(dataset, round)) {
        auto const& one = *standing.commitment;
        bool const unanswered =
            must_be_answered(one, dataset.settings.rounds, round) && !is_settled(one, round);
        if (unanswered || standing.overdue) {
            all.push_back({one.id, one.text, unanswered, standing.overdue});
        }
    }
    return all;
}

} // anonymous namespace

Readiness readiness_of(Statistics const& statistics, std::vector<Area const*> const& areas,
                       std::optional<Date> const& today)
{
    auto const& dataset = statistics.dataset();
    Readiness readiness;
    readiness.round = statistics.round();
    readiness.indicators = dataset.indicators.size();
    readiness.whole = areas.size() == dataset.areas.size();
    readiness.expected = expectations(statistics, areas, today);
    readiness.promises = promises_of(dataset, readiness.round);
    auto& stops = readiness.stops;
    if (!readiness.round.cutoff) {
        stops.error(readiness.round.place, say("the round has no day until which figures count"),
                    say("write \"cijfers_tot\" in wijkpeil.yaml; without it a round cannot be locked"));
    }
    for (auto const* area : areas) {
        AreaReadiness row;
        row.area = area->id;
        row.name = area->name;
        add_texts(row, *area, statistics, stops);
        add_figures(row, *area, statistics, readiness.expected);
        for (auto const& promise : readiness.promises) {
            auto const one = std::find_if(dataset.commitments.begin(), dataset.commitments.end(),
                                          [&](Commitment const& other) { return other.id == promise.id; });
            bool const here = one != dataset.commitments.end() && concerns(*one, *area);
            row.unanswered += here && promise.unanswered ? 1 : 0;
            row.overdue += here && promise.overdue ? 1 : 0;
        }
        readiness.areas.push_back(std::move(row));
    }
    for (auto const& one : readiness.expected) {
        tell_of_figures(one, readiness.round, dataset, stops);
    }
    return readiness;
}

} // namespace wijkpeil
