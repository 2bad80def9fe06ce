// SPDX-License-Identifier: EUPL-1.2
#include "template/account_state.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"
#include "language/language.hpp"
#include "template/findings.hpp"

#include <algorithm>
#include <set>

namespace wijkpeil {
namespace {

constexpr std::size_t k_most_told = 3; // of the figures that moved

// The groups of the fields in a text: "moeilijk-rondkomen" of {{#moeilijk-rondkomen.waarde}}.
std::set<std::string> groups_used(Account const& account)
{
    std::set<std::string> groups;
    for (auto const& paragraph : account.paragraphs) {
        for (auto at = paragraph.find("{{"); at != std::string::npos; at = paragraph.find("{{", at + 2)) {
            auto const begin = paragraph.find_first_not_of("{#^/ ", at);
            auto const end = paragraph.find_first_of(".}", at + 2);
            if (begin != std::string::npos && end != std::string::npos && begin < end) {
                groups.insert(paragraph.substr(begin, end - begin));
            }
        }
    }
    return groups;
}

// Fields that are words about the place or the round, whatever the figures are.
bool is_without_figures(std::string const& group)
{
    return group == "gebied" || group == "ronde" || group == "project" || group == "rapport";
}

// Ids of the indicators a text is about.
std::set<std::string> indicators_under(Account const& account, Area const& area, Statistics const& statistics)
{
    auto const& dataset = statistics.dataset();
    auto const groups = groups_used(account);
    bool all = account.theme.empty();
    std::set<std::string> ids;
    for (auto const& group : groups) {
        if (dataset.find_indicator(group) != nullptr) {
            ids.insert(group);
        } else if (group == "leidend") {
            auto const* lead = statistics.lead_indicator(area);
            ids.insert(lead == nullptr ? std::string{} : lead->id);
        } else if (!is_without_figures(group)) {
            all = true; // a field that chooses among indicators
        }
    }
    std::set<std::string> context;
    for (auto const& theme : dataset.themes) {
        if (is_context(theme, dataset)) {
            context.insert(theme.id);
        }
    }
    for (auto const& indicator : dataset.indicators) {
        if (all ? !context.contains(indicator.theme) : indicator.theme == account.theme) {
            ids.insert(indicator.id);
        }
    }
    return ids;
}

std::string shown(Statistic const& statistic, Indicator const& indicator)
{
    auto const* value = std::get_if<double>(&statistic.value);
    return value == nullptr ? std::string{} : number_text(*value, indicator.decimals);
}

// "24,6; rest 15,1", or of an area of parts of wijken "Klarendal 20,1; Presikhaaf 24,0". Empty: no figure.
std::string figures_of(Area const& area, Statistics const& statistics, Indicator const& indicator,
                       std::string const& period)
{
    std::vector<std::string> parts;
    if (area.fit() != Fit::part) {
        auto own = shown(statistics.at({SubjectKind::area, area.id}, indicator.id, period), indicator);
        if (own.empty()) {
            return {};
        }
        parts.push_back(std::move(own));
        auto const rest = shown(statistics.at({SubjectKind::rest, area.id}, indicator.id, period), indicator);
        if (!rest.empty()) {
            parts.push_back("rest " + rest);
        }
    } else {
        for (auto const& region : area.regions) {
            auto const value =
                shown(statistics.at({SubjectKind::region, region.code}, indicator.id, period), indicator);
            if (!value.empty()) {
                parts.push_back(statistics.dataset().regions.at(region.code).name + " " + value);
            }
        }
    }
    return joined(parts, "; ");
}

// Its newest figure about the area; nothing in it if there is none.
ConfirmedFigure newest_figure(Area const& area, Statistics const& statistics, Indicator const& indicator)
{
    auto periods = statistics.periods(indicator.id);
    std::reverse(periods.begin(), periods.end());
    for (auto const& period : periods) {
        if (auto text = figures_of(area, statistics, indicator, period); !text.empty()) {
            return {indicator.id, period, std::move(text)};
        }
    }
    return {};
}

std::vector<ConfirmedFigure> figures_of_all(std::set<std::string> const& ids, Area const& area,
                                            Statistics const& statistics)
{
    std::vector<ConfirmedFigure> figures;
    for (auto const& indicator : statistics.dataset().indicators) {
        if (!ids.contains(indicator.id)) {
            continue;
        }
        if (auto figure = newest_figure(area, statistics, indicator); !figure.shown.empty()) {
            figures.push_back(std::move(figure));
        }
    }
    return figures;
}

} // anonymous namespace

std::vector<ConfirmedFigure> figures_under(Account const& account, Area const& area,
                                           Statistics const& statistics)
{
    return figures_of_all(indicators_under(account, area, statistics), area, statistics);
}

std::vector<ConfirmedFigure> figures_under(std::vector<Account const*> const& texts, Area const& area,
                                           Statistics const& statistics)
{
    std::set<std::string> ids;
    for (auto const* text : texts) {
        ids.merge(indicators_under(*text, area, statistics));
    }
    return figures_of_all(ids, area, statistics);
}

std::vector<MovedFigure> moved_between(std::vector<ConfirmedFigure> const& was,
                                       std::vector<ConfirmedFigure> const& now)
{
    auto const find = [](std::vector<ConfirmedFigure> const& figures, std::string const& indicator) {
        auto const found = std::find_if(figures.begin(), figures.end(), [&](ConfirmedFigure const& one) {
            return one.indicator == indicator;
        });
        return found == figures.end() ? ConfirmedFigure{} : *found;
    };
    std::vector<MovedFigure> moved;
    for (auto const& figure : was) {
        auto today = find(now, figure.indicator);
        if (today.shown != figure.shown || today.period != figure.period) {
            moved.push_back({figure.indicator, figure, std::move(today)});
        }
    }
    for (auto const& figure : now) {
        if (find(was, figure.indicator).indicator.empty()) {
            moved.push_back({figure.indicator, {}, figure});
        }
    }
    return moved;
}

std::vector<MovedFigure> moved_under(Account const& account, Area const& area, Statistics const& statistics)
{
    if (!account.confirmation) {
        return {};
    }
    auto const ids = indicators_under(account, area, statistics);
    auto was = account.confirmation->figures; // of all texts of its file
    std::erase_if(was, [&](ConfirmedFigure const& figure) { return !ids.contains(figure.indicator); });
    return moved_between(was, figures_of_all(ids, area, statistics));
}

AccountStanding standing_of(Account const& account, Area const& area, Statistics const& statistics)
{
    if (account.state == AccountState::draft) {
        return AccountStanding::draft;
    }
    if (!account.confirmation) {
        return AccountStanding::unconfirmed;
    }
    return moved_under(account, area, statistics).empty() ? AccountStanding::confirmed
                                                          : AccountStanding::stale;
}

std::string told(MovedFigure const& moved, Dataset const& dataset)
{
    auto const* indicator = dataset.find_indicator(moved.indicator);
    auto const& name = indicator == nullptr ? moved.indicator : indicator->name;
    if (moved.was.shown.empty()) {
        return say("\"{}\" had no figure, is {} ({})", name, moved.now.shown, moved.now.period);
    }
    if (moved.now.shown.empty()) {
        return say("\"{}\" was {} ({}), has no figure now", name, moved.was.shown, moved.was.period);
    }
    return say("\"{}\" was {} ({}), is {} ({})", name, moved.was.shown, moved.was.period, moved.now.shown,
               moved.now.period);
}

std::optional<AccountTrouble> trouble_of(Account const& account, Area const& area,
                                         Statistics const& statistics)
{
    if (account.state == AccountState::draft) {
        return AccountTrouble{say("this text is a draft, and is printed as one"),
                              say("write \"stand: klaar\" in its head when it is done")};
    }
    auto const moved = moved_under(account, area, statistics);
    if (moved.empty()) {
        return {};
    }
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < std::min(moved.size(), k_most_told); ++i) {
        parts.push_back(told(moved[i], statistics.dataset()));
    }
    if (moved.size() > k_most_told) {
        parts.push_back(say("and {} more", moved.size() - k_most_told));
    }
    return AccountTrouble{
        say("figures under this text moved since it was confirmed: {}", joined(parts, "; ")),
        say("change what is no longer true, then: wijkpeil text confirm {}", account.place.file)};
}

void warn_of_accounts(Area const& area, Statistics const& statistics, Diagnostics& diagnostics)
{
    for (auto const& account : statistics.dataset().accounts) {
        if (account.area != area.id) {
            continue;
        }
        if (auto const trouble = trouble_of(account, area, statistics)) {
            diagnostics.warning(account.place, trouble->message, trouble->hint);
        }
    }
}

} // namespace wijkpeil
